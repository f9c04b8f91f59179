// The class board in a real browser: codes in workers under the page's own policy, bad ones named, the command line's tables, no names on a projector.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { toExerciseLink } from '../../src/class/index.ts';
import { codeOf, forged, opened, run } from '../class/support.ts';
import { must } from '../record/support.ts';
import { axeInBoth, withGame } from '../support/browser.ts';
import { longTest } from '../support/runs.ts';
import { openWith, stored } from './keptMatches.ts';
import { overflow } from './matchPage.ts';

const game = withGame();
const questions = {
  belief: [1, 2],
  foretell: true,
  before: [{ kind: 'scale' as const, id: 'firm', text: 'How firm?', low: 'soft', high: 'hard' }],
  after: [{ kind: 'text' as const, id: 'own', text: 'Own words?' }],
};
let link: string;
let codes: string[];

beforeAll(async () => {
  const open = await opened({ questions, title: 'Spring' });
  link = must(toExerciseLink(open));
  const good = await Promise.all(Array.from({ length: 8 }, (_, at) => codeOf(open, at + 1)));
  const [first = '', second = ''] = good;
  const zoe = await forged(open, good[7] ?? '', (content) => {
    content.label = '<b>Zoë</b>';
    content.answers.own = 'I was afraid.';
  });
  const damaged = second.slice(0, 50) + (second[50] === 'x' ? 'y' : 'x') + second.slice(51);
  codes = [...good.slice(0, 7), zoe, first, damaged, await codeOf(await opened({ weeks: 1 }))];
});

async function downloaded(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFileSync(await file.path(), 'utf8');
}

test('a class comes in, bad codes are named, the tables are the command line’s, and no name is on a projector', async () => {
  const { page, context, errors, requests } = await openWith(game.browser, `${game.url}#/board`, {});
  await page.getByLabel('Link of the exercise').fill(link);
  await page.keyboard.press('Enter');
  await page.getByText('All codes have to belong to “Spring”.').waitFor();
  await page.getByLabel('Result codes').fill(codes.slice(0, 4).join('\n'));
  await page.getByRole('button', { name: 'Read these codes' }).click();
  await page.getByText('4 codes count.').first().waitFor();
  await page.getByLabel('Result codes').fill(`Hello,\n${codes.join('\n')}`);
  await page.getByRole('button', { name: 'Read these codes' }).click();
  await page.getByText('8 codes count. 2 do not.').first().waitFor();
  await page.getByText('5 were on the board already.').first().waitFor();

  const problems = page.locator('#problems');
  await expect
    .poll(() => problems.locator('h3').allTextContents())
    .toEqual(['This code is damaged or cut off.', 'This code belongs to another exercise.']);

  const tables = ['--csv', 's.csv', '--weeks', 'w.csv', '--json', 'b.json'];
  const kept = JSON.parse((await stored(page))['spiral.board'] ?? '') as { codes: string[] };
  const { written } = await run(['board', '-', '--exercise', link, ...tables], {
    '-': kept.codes.join('\n'),
  });
  expect(await downloaded(page, 'Students as CSV')).toBe(written['s.csv']);
  expect(await downloaded(page, 'Weeks as CSV')).toBe(written['w.csv']);
  expect(await downloaded(page, 'Everything as JSON')).toBe(written['b.json']);

  await page.getByRole('button', { name: '<b>Zoë</b>' }).click();
  const replay = await page.getByRole('link', { name: 'Open the replay' }).getAttribute('href');
  expect(replay).toMatch(/^#\/replay\/l\//);
  await page.getByText('Show without names').click();
  await page.getByText('Written answers are hidden in').waitFor();
  const told = (await page.locator('main').textContent()) ?? '';
  expect(told).toContain('Student 8');
  expect(told).not.toMatch(/Zoë|Practice|afraid/);
  await page.reload();
  await page.getByText('Written answers are hidden in').waitFor();
  expect(await page.locator('main').textContent()).not.toMatch(/Zoë|Practice|afraid/);

  await page.goto(`${game.url}${replay}`);
  await page.locator('.replay').first().waitFor();
  expect(errors).toEqual([]);
  expect(
    requests.filter((address) => !address.startsWith(game.url) && !/^(blob|data):/.test(address)),
  ).toEqual([]);
  await context.close();
});

longTest(
  'what this device has kept is read again; axe-core finds nothing, nothing scrolls sideways, and it can be cleared and brought back',
  async () => {
    const store = { 'spiral.board': JSON.stringify({ format: 'spiral-board/1', link, codes }) };
    const { page, context } = await openWith(game.browser, `${game.url}#/board?student=3`, store, {
      bypassCSP: true,
    });
    await page.getByText('8 codes count. 3 do not.').waitFor();
    await page.locator('#student').waitFor();
    expect(await axeInBoth(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Clear the board' }).click();
    await page.locator('#outcomes').waitFor({ state: 'detached' });
    expect(await stored(page)).not.toHaveProperty(['spiral.board']);
    await page.getByRole('button', { name: 'Bring it back' }).click();
    await page.getByText('8 codes count. 3 do not.').waitFor();
    await context.close();
  },
);
