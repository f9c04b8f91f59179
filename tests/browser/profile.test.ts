// The profile in a real browser: what will stand there, what is known and what stays hidden, the file, and erasing after a question.
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { keepGuess, matchOf } from '../../src/session/index.js';
import { memoryTexts } from '../session/bench.ts';
import { axe, withGame } from '../support/browser.ts';
import { activate, openWith, type Store, shelfWith, stored } from './keptMatches.ts';
import { overflow } from './matchPage.ts';

const game = withGame();
let store: Store;

beforeAll(async () => {
  const shelf = await shelfWith(
    { seed: 'profile-1', types: { russia: 'revisionist' } },
    { seed: 'profile-2', types: { russia: 'seeker' } },
    { seed: 'profile-3', weeks: 2 },
  );
  const [first] = shelf.studies;
  if (!first) throw new Error('nothing was played');
  const played = await matchOf(first, null, async () => {});
  if (!played.ok) throw new Error(JSON.stringify(played.problems));
  const texts = memoryTexts();
  const asked = { ...played.value, settings: { ...played.value.settings, types: {} } };
  keepGuess(texts, asked, 'west', { seeker: 0.2, opportunist: 0.3, revisionist: 0.5 }, '2026-11-28');
  store = { ...shelf.store, ...Object.fromEntries(texts.map) };
});

test('with nothing kept it says what will stand there, and where to begin', async () => {
  const { page, context, errors } = await openWith(
    game.browser,
    `${game.url}#/profile`,
    {},
    { bypassCSP: true },
  );
  await page.getByText('There is nothing here yet.').waitFor();
  expect(await page.locator('.profile-empty li').count()).toBe(5);
  expect(await page.getByRole('button', { name: /Erase|Download/ }).count()).toBe(0);
  expect(await axe(page)).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
});

test('a rival counts once its debrief was opened; the file holds the page; erasing asks first and leaves nothing', async () => {
  const { page, context, errors } = await openWith(game.browser, `${game.url}#/profile`, store, {
    bypassCSP: true,
  });
  const ends = page.getByRole('table', { name: 'Ends, by rival' });
  await ends.waitFor();
  // Two matches are finished, but only one was opened after its end.
  const cells = await ends.locator('tbody td').allTextContents();
  expect(cells.map(Number).reduce((sum, one) => sum + one, 0)).toBe(1);
  await page.getByText(/^One guess, with a Brier score of 0\.38/).waitFor();
  expect(
    await page.getByRole('table', { name: 'What you said, and how often' }).locator('tbody tr').count(),
  ).toBe(2);
  expect(await axe(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    activate(page, 'button', 'Download as a file'),
  ]);
  const file = JSON.parse(readFileSync(await download.path(), 'utf8'));
  expect(file).toMatchObject({
    format: 'spiral-profile/1',
    matches: [{}, {}, {}],
    faced: [{ type: 'revisionist' }],
  });

  await activate(page, 'button', 'Erase the profile');
  expect(Object.keys(await stored(page)).some((name) => name.startsWith('spiral.guess.'))).toBe(true);
  await page.getByRole('dialog').getByRole('button', { name: 'Erase', exact: true }).press('Enter');
  await page.getByText('There is nothing here yet.').waitFor();
  expect(Object.keys(await stored(page)).filter((name) => /^spiral\.(guess|library)\./.test(name))).toEqual(
    [],
  );
  expect(errors).toEqual([]);
  await context.close();
});
