// The list of keys is true: each key that it names does something, and no other key does.
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { inFullDepth, openMatch, phase, savedCrisis, savedMatch } from '../../browser/matchPage.ts';
import { withGame } from '../../support/browser.ts';

const game = withGame();
let orders: string;
let crisis: string;

beforeAll(async () => {
  orders = await savedMatch({ seed: 'keys' }, async (session) => {
    await session.dispatch({ do: 'dismiss', id: 'brief.west' });
  });
  crisis = await savedCrisis();
});
/** The numbers first: a letter may change what they do. */
const LETTERS = [...'0123456789abcdefghijklmnopqrstuvwxyz?.,/+-'];
const NAMED = ['Enter', ' ', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'Home', 'Delete', 'Backspace', 'Escape'];
/** As the list writes them. */
const WRITTEN: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  ' ': 'Space',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
};

/** The keys of the list, each row by what it says; a range is written out. */
async function listed(page: Page): Promise<Map<string, string[]>> {
  await page.keyboard.press('?');
  await page.locator('.key-row').first().waitFor();
  const rows = await page.locator('.key-row').evaluateAll((found) =>
    found.map((row) => ({
      keys: [...row.querySelectorAll('kbd')].map((key) => key.textContent ?? ''),
      does: row.querySelector('dd')?.textContent ?? '',
    })),
  );
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  const range = ([first, dots, last]: string[]) =>
    dots === '…' ? Array.from({ length: Number(last) }, (_, at) => String(Number(first) + at)) : null;
  return new Map(rows.map(({ keys, does }) => [does, range(keys) ?? keys]));
}

/** Which of these keys the page takes for itself, where nothing that has keys of its own has the focus. */
async function taken(page: Page, keys: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const key of keys) {
    const mine = await page.evaluate((pressed) => {
      (document.activeElement as HTMLElement | null)?.blur();
      const event = new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true });
      return !document.body.dispatchEvent(event);
    }, key);
    if (mine) found.push(WRITTEN[key] ?? (key.length === 1 ? key.toUpperCase() : key));
    await page.waitForTimeout(50);
    if (await page.locator('dialog[open]').count()) await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('dialog[open]'));
  }
  return found.sort();
}

const keysOf = (list: Map<string, string[]>, does: RegExp): string[] =>
  [...list].flatMap(([said, keys]) => (does.test(said) ? keys : []));

test('while orders are written: the letters and numbers of the list, and no others', async () => {
  const { page, context, errors } = await openMatch(game.browser, game.url, orders, {}, inFullDepth);
  await phase(page);
  const list = await listed(page);
  const letters = [...list.values()].flat().filter((key) => /^[A-Z?]$/.test(key) && key !== 'Z');
  // As many numbers as this side has kinds of moves; the list names the most that any side has.
  const kinds = await page.getByRole('tablist', { name: 'Kinds of moves' }).getByRole('tab').count();
  const numbers = keysOf(list, /^Choose a kind of move$/).slice(0, kinds);
  expect(await taken(page, LETTERS)).toEqual([...letters, ...numbers].sort());
  // Arrow keys, Enter, Delete and Backspace belong to the move that has the focus.
  expect(await taken(page, NAMED)).toEqual([]);
  const rows = page.locator('.sheet-row');
  // A has shown the advisers, where numbers take sheets.
  await page.keyboard.press('a');
  await page.keyboard.press('1');
  await page.waitForFunction(() => document.activeElement?.matches('.move[aria-pressed="true"]') ?? false);
  const first = await page.evaluate(() => document.activeElement?.textContent);
  for (const arrow of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp']) {
    const before = await page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press(arrow);
    expect(await page.evaluate(() => document.activeElement?.textContent), arrow).not.toBe(before);
  }
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(first);
  for (const away of ['Delete', 'Backspace', 'Control+z']) {
    await page.keyboard.press('Enter');
    await rows.first().waitFor();
    await page.keyboard.press(away);
    await rows.first().waitFor({ state: 'detached' });
  }
  expect(errors).toEqual([]);
  await context.close();
});

test('in the room the numbers of the list take sheets', async () => {
  const { page, context } = await openMatch(game.browser, game.url, orders);
  await phase(page);
  await page.locator('.adviser-take').first().waitFor();
  const list = await listed(page);
  // Advisers who agree share a sheet and its number; the list names the most that there can be.
  const sheets = await page.locator('.adviser-take').count();
  expect(await taken(page, [...'0123456789'])).toEqual(keysOf(list, /^In the room: take/).slice(0, sheets));
  await context.close();
});

test('while a week is told: on, back and to its end', async () => {
  const { page, context } = await openMatch(game.browser, game.url, orders);
  await phase(page);
  const list = await listed(page);
  await page.keyboard.press('r');
  await page.locator('dialog .button.strong').press('Enter');
  expect(await phase(page)).toBe('scenes');
  const at = async () => Number.parseInt(await page.locator('.resolution-progress').innerText(), 10);
  const become = (scene: number) => expect.poll(at, { timeout: 20_000 }).toBe(scene);
  // It goes on by itself as well; a step back holds it.
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(
    () => Number.parseInt(document.querySelector('.resolution-progress')?.textContent ?? '0', 10) > 1,
  );
  await page.keyboard.press('ArrowLeft');
  const held = await at();
  await page.keyboard.press('ArrowRight');
  await become(held + 1);
  const end = page.locator('.resolution-foot .strong', { hasText: 'On to week 2' });
  for (const key of ['Enter', 'Space', 'Escape']) {
    await page.keyboard.press(key);
    await end.waitFor();
    await page.keyboard.press('ArrowLeft');
    await end.waitFor({ state: 'detached' });
  }
  // From the second scene each key of the list is one that the page takes, and no other is.
  const found: string[] = [];
  for (const key of NAMED) {
    for (let n = await at(); n > 2; n--) {
      await page.keyboard.press('ArrowLeft');
      await become(n - 1);
    }
    found.push(...(await taken(page, [key])));
  }
  expect(found.sort()).toEqual(keysOf(list, /^While a week is told/).sort());
  await context.close();
});

test('in a crisis: the numbers of the list choose, and Enter gives', async () => {
  const { page, context } = await openMatch(game.browser, game.url, crisis);
  expect(await phase(page)).toBe('crisis');
  const list = await listed(page);
  const numbers = keysOf(list, /choose an answer$/);
  expect(await taken(page, [...'0123456789'])).toEqual(numbers);
  for (const number of numbers) {
    await page.keyboard.press(number);
    expect(
      await page
        .getByRole('radio')
        .nth(Number(number) - 1)
        .isChecked(),
    ).toBe(true);
  }
  expect(keysOf(list, /give the chosen answer$/)).toEqual(['Enter']);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('.resolution, .war-page, .debrief-main'));
  await context.close();
});
