// The classroom in a real browser, without a server: a teacher makes an exercise by keyboard, and takes link, file and paper along.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../class/support.ts';
import { axeInBoth, openPage, withGame } from '../support/browser.ts';
import { longTest } from '../support/runs.ts';
import { overflow } from './matchPage.ts';

const game = withGame();
let opened: Awaited<ReturnType<typeof openPage>>;
let page: Page;

beforeAll(async () => {
  opened = await openPage(game.browser, game.url, { bypassCSP: true, reducedMotion: 'reduce' });
  page = opened.page;
  await opened.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('link', { name: /^For classes:/ }).click();
});
afterAll(() => opened?.context.close());

const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
const link = () => page.locator('#make-link').inputValue();

/** Go on by Tab until something with this text has the focus; gives how often it was pressed. */
async function tabTo(text: string | RegExp): Promise<number> {
  for (let pressed = 1; pressed <= 12; pressed++) {
    await page.keyboard.press('Tab');
    if ((await focused()).match(text)) return pressed;
  }
  throw new Error(`${text} is not among the next twelve things; the focus is at ${await focused()}`);
}

test('from the hub to a link for a first lesson by keyboard, in at most ten strokes', async () => {
  await expect.poll(focused).toBe('For classes');
  let strokes = await tabTo('First lesson');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/make$/);
  await expect.poll(focused).toBe('Make an exercise');
  strokes += await tabTo('Make the link');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('Ready to give out');
  expect(strokes + 2).toBeLessThanOrEqual(10);
  expect(await link()).toMatch(/^http:.*#\/exercise\/x1-[\w-]+$/);
});

longTest('the link is copied; where the browser refuses, it is marked', async () => {
  await tabTo('Copy the link');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(await link());
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    document.execCommand = () => false;
  });
  await page.keyboard.press('Enter');
  await page.getByText('The browser did not let the page copy.').first().waitFor();
  expect(await page.evaluate(() => String(getSelection()))).toBe(await link());
});

test('the downloaded settings make the same link at the command line', async () => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the settings' }).click(),
  ]);
  const file = readFileSync(await download.path(), 'utf8');
  const ran = await run(['exercise', 'settings.json', '--base', game.url], { 'settings.json': file });
  expect(ran.printed).toEqual([await link()]);
});

longTest('on paper it is two halves of an A4, on one sheet', async () => {
  const made = await link();
  await page.emulateMedia({ media: 'print' });
  const halves = await page
    .locator('.handout')
    .evaluateAll((all) => all.map((half) => half.getBoundingClientRect()));
  const mm = (pixels: number) => (pixels * 25.4) / 96;
  expect(
    halves.map(({ width, height }) => [Math.round(mm(width)), Math.round(mm(height) * 10) / 10]),
  ).toEqual([
    [210, 148.5],
    [210, 148.5],
  ]);
  // Even with the longest title and note nothing is cut off but lines to write on.
  await page.emulateMedia({ media: 'screen' });
  const title = page.getByRole('textbox', { name: 'Title' });
  const note = page.getByRole('textbox', { name: 'What you tell them' });
  await title.fill('Wide words '.repeat(11).slice(0, 120));
  await note.fill('mmmm wwww '.repeat(200));
  await page.getByRole('button', { name: 'Make the link' }).click();
  await page.locator('.handout-title.long').first().waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  const rest = await page
    .locator('.handout')
    .first()
    .evaluate((half) => {
      const last = half.querySelector('.handout-steps li:last-child');
      return last ? half.getBoundingClientRect().bottom - last.getBoundingClientRect().bottom : 0;
    });
  expect(mm(rest)).toBeGreaterThanOrEqual(12);
  await page.emulateMedia({ media: 'screen' });
  for (const _ of [note, title]) await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Make the link' }).click();
  await expect.poll(link).toBe(made);
  await page.emulateMedia({ media: 'print' });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'screen' });
});

test('what is wrong stands at its field, is gone to, and is taken back by Undo', async () => {
  const made = await link();
  await page.getByRole('textbox', { name: 'Weeks' }).fill('40');
  await page.getByText('You have changed settings since the link was made.').waitFor();
  await page.getByRole('button', { name: 'Make the link' }).click();
  const weeks = page.getByRole('textbox', { name: 'Weeks' });
  await expect.poll(() => weeks.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await weeks.getAttribute('aria-invalid')).toBe('true');
  expect(await page.locator('#problem-weeks').textContent()).toBe('Write a whole number from 1 to 26.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(link).toBe(made);
  expect(await weeks.inputValue()).toBe('6');
});

test('a damaged link is refused with the draft as it was, and a whole one opens', async () => {
  const made = await link();
  await page.getByText('Go on from an exercise that exists').click();
  const field = page.getByLabel('Link or settings');
  await field.fill(`${made.slice(0, -3)}<b>`);
  await page.getByRole('button', { name: 'Go on from this' }).click();
  await page.getByRole('heading', { name: 'This is no exercise that can be read' }).waitFor();
  expect(await link()).toBe(made);
  await field.fill('{ "title": "Pasted", "weeks": 3 }');
  await page.getByRole('button', { name: 'Go on from this' }).click();
  await page.getByRole('heading', { name: 'Pasted' }).waitFor();
  expect(await page.getByRole('textbox', { name: 'Weeks' }).inputValue()).toBe('3');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(link).toBe(made);
});

test('everything opened passes axe in both themes, and nothing is wider than 320 pixels', async () => {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
  });
  await page.locator('.make-dials').waitFor();
  expect(await axeInBoth(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await page.locator('[style]').count()).toBe(0);
});

test('the preview opens what students get, and Back brings the link again', async () => {
  const made = await link();
  await page.getByRole('link', { name: 'See it as a student' }).click();
  await page.waitForURL(made);
  await page.locator('main h1').waitFor();
  await page.goBack();
  await expect.poll(link).toBe(made);
});

test('the hub lists what was made; it is deleted and brought back', async () => {
  await page.goto(`${game.url}#/class`);
  const entry = page.getByRole('heading', { level: 3, name: 'Two sides of one crisis' });
  await entry.waitFor();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await axeInBoth(page)).toEqual([]);
  await page.getByRole('button', { name: 'Delete: Two sides of one crisis' }).click();
  await entry.waitFor({ state: 'detached' });
  await page.keyboard.press('Enter');
  await entry.waitFor();
  await page.getByRole('link', { name: 'Duplicate: Two sides of one crisis' }).click();
  await page.getByRole('heading', { name: 'Two sides of one crisis (copy)' }).waitFor();
  expect(opened.errors).toEqual([]);
});
