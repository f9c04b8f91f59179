// The library in a real browser: list, search, names, deleting and undoing, files in and out, and a shelf that is full or damaged.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { axe, withGame } from '../support/browser.ts';
import { activate, openWith, press, type Store, shelfWith, stored, textOf } from './keptMatches.ts';
import { overflow } from './matchPage.ts';

const game = withGame();
let store: Store;
let records: string[];

beforeAll(async () => {
  const shelf = await shelfWith(
    { seed: 'anemone' },
    { seed: 'birch', level: 'abstract-mirror' },
    { seed: 'cedar', weeks: 2 },
  );
  store = shelf.store;
  records = shelf.studies.map(textOf);
});

const open = async (texts: Store = store, options = {}) => {
  const opened = await openWith(game.browser, `${game.url}#/library`, texts, options);
  await opened.page.getByRole('button', { name: 'Add files' }).waitFor();
  return opened;
};

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test('axe-core finds nothing', async () => {
    const { page, context } = await open(store, { colorScheme, bypassCSP: true });
    expect(await axe(page)).toEqual([]);
    await context.close();
  });
});

test.each([
  ['320 pixels wide', { viewport: { width: 320, height: 640 } }],
  ['zoomed to 200 %', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
])('%s: nothing scrolls sideways', async (_name, options) => {
  const { page, context } = await open(store, options);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await context.close();
});

test('by keyboard alone: found, renamed, deleted, brought back, gone on with', async () => {
  const { page, context, errors } = await openWith(game.browser, `${game.url}#/`, store);
  await press(page, 'link', /^Your matches/);
  await page.getByRole('heading', { level: 1, name: 'Library' }).waitFor();
  await page.getByText('3 matches').waitFor();

  await press(page, 'searchbox', /Search/);
  await page.keyboard.type('birch');
  await page.getByText('One match of 3').waitFor();

  await press(page, 'button', /^Rename: Two countries/);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('Name of the match');
  // While a word is being composed, Escape belongs to the input method.
  await page.evaluate(() => {
    const composing = { key: 'Escape', isComposing: true, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', composing));
  });
  await page.keyboard.type('<b>Group 3</b>');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: '<b>Group 3</b>' }).waitFor();
  expect(await page.locator('main b').count()).toBe(0);

  await press(page, 'button', /^Delete: <b>Group 3/);
  await page.getByText('“<b>Group 3</b>” was deleted.').first().waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
  const without = await stored(page);
  expect(Object.keys(without).filter((name) => name.startsWith('spiral.library.'))).toHaveLength(2);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: '<b>Group 3</b>' }).waitFor();

  await page.reload();
  await press(page, 'button', /^Go on: January 2022/);
  await page.waitForFunction(() => location.hash === '#/match');
  await page.getByText('Week 3 of 5').first().waitFor();
  expect(errors).toEqual([]);
  await context.close();
});

/** Marks by which a text turns what stands around it, wherever a person or a screen reader meets them. */
const turningMarks = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const named = ['aria-label', 'title', 'alt'].flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].map((one) => one.getAttribute(name) ?? ''),
    );
    const texts = [document.title, document.body.textContent ?? '', ...named];
    return texts.filter((text) => /[\u202A-\u202E\u2066\u2067]/.test(text));
  });

/** In which order some words of one text stand on the screen, from the left. */
const fromTheLeft = (page: Page, holder: string, words: readonly string[]): Promise<string[]> =>
  page.locator(holder).evaluate((element, wanted) => {
    const text = [...element.childNodes].find((node) => node.nodeType === Node.TEXT_NODE);
    const leftOf = (word: string) => {
      const range = document.createRange();
      const at = text?.textContent?.indexOf(word) ?? -1;
      if (!text || at < 0) throw new Error(`no “${word}” in “${element.textContent}”`);
      range.setStart(text, at);
      range.setEnd(text, at + word.length);
      return range.getBoundingClientRect().left;
    };
    return wanted.toSorted((a, b) => leftOf(a) - leftOf(b));
  }, words);

test('in a Turkish browser “izmir” finds “İzmir”, and a name that runs the other way turns no sentence', async () => {
  const shelf = await shelfWith({ seed: '\u202Eanemone' }, { seed: 'birch', level: 'abstract-mirror' });
  const { page, context, errors } = await open(shelf.store, { locale: 'tr-TR' });
  const rename = async (from: RegExp, to: string) => {
    await activate(page, 'button', from);
    await page.getByRole('textbox', { name: 'Name of the match' }).fill(to);
    await page.keyboard.press('Enter');
  };
  await rename(/^Rename: January/, 'İzmir');
  for (const search of ['izmir', 'IZMIR', 'İZMİR', 'ızmır']) {
    await page.getByRole('searchbox').fill(search);
    await page.getByText('One match of 2').waitFor();
    expect(await page.locator('.kept-title').allInnerTexts()).toEqual(['İzmir']);
  }
  await page.getByRole('searchbox').fill('');
  await rename(/^Rename: İzmir/, '\u202Eseven\u202D eleven');
  await page.getByText('Renamed to').waitFor({ state: 'attached' });
  await rename(/^Rename: Two countries/, 'שלום');
  expect(await turningMarks(page)).toEqual([]);
  for (const [button, name] of [
    [/^Delete: .*seven/, 'seven'],
    [/^Delete: .*שלום/, 'שלום'],
  ] as const) {
    await activate(page, 'button', button);
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    const order = ['“', name, 'was', 'deleted'];
    expect(await fromTheLeft(page, '.library-removed', order)).toEqual(order);
    await activate(page, 'button', 'Undo');
    await page.locator('.library-removed').waitFor({ state: 'detached' });
  }
  await activate(page, 'link', /seven/);
  await page.getByText('Seed').first().waitFor();
  expect(await turningMarks(page)).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
});

test('files go out and come in, several at once, and what is wrong with each is named', async () => {
  const { page, context, errors } = await open();
  const download = async (name: RegExp) => {
    const [file] = await Promise.all([page.waitForEvent('download'), activate(page, 'button', name)]);
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  };
  const one = await download(/^Download: Two countries/);
  expect(one.name).toBe('spiral-abstract-mirror-birch.json');
  expect(JSON.parse(one.text)).toMatchObject({ format: 'record/1', seed: 'birch' });
  const all = await download(/^Download all/);
  expect(JSON.parse(all.text).matches).toHaveLength(3);
  await context.close();

  const empty = await open({});
  const file = (name: string, text: string) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  const before = await stored(empty.page);
  await empty.page
    .locator('input[type="file"]')
    .setInputFiles([
      file('one.json', one.text),
      file('cut.json', one.text.slice(0, 500)),
      file('note.json', '{"format":"record/1","<img src=x onerror=alert(1)>":1}'),
      file('all.json', all.text),
      { name: 'huge.json', mimeType: 'application/json', buffer: Buffer.alloc(17_000_000, 'x') },
    ]);
  await empty.page
    .getByText('3 matches were added. One was there already. 3 could not be added.')
    .first()
    .waitFor();
  expect(before).toEqual({});
  for (const name of ['cut.json', 'note.json', 'huge.json'])
    await empty.page.locator('.library-add li', { hasText: name }).first().waitFor();
  expect(await empty.page.locator('main img').count()).toBe(0);
  await empty.page.getByText('3 matches', { exact: true }).waitFor();
  expect([...errors, ...empty.errors]).toEqual([]);
  await empty.context.close();
});

test('files can be dropped on the page', async () => {
  const { page, context } = await open({});
  await page.evaluate((text) => {
    const held = new DataTransfer();
    held.items.add(new File([text], 'dropped.json', { type: 'application/json' }));
    for (const type of ['dragover', 'drop'])
      document.body.dispatchEvent(
        new DragEvent(type, { dataTransfer: held, bubbles: true, cancelable: true }),
      );
  }, records[0] ?? '');
  await page.getByText('One match was added.').first().waitFor();
  await page.getByRole('link', { name: 'January 2022' }).waitFor();
  await context.close();
});

test('a damaged entry is set aside and offered, and the others stay', async () => {
  const [name = ''] = Object.keys(store).filter((one) => one.startsWith('spiral.library.'));
  const damaged = { ...store, [name]: (store[name] ?? '').slice(0, 90) };
  const { page, context } = await open(damaged);
  await page.getByText('seems to be damaged').waitFor();
  await page.getByText('2 matches').waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    activate(page, 'button', 'Download it as a file'),
  ]);
  expect(readFileSync(await file.path(), 'utf8')).toBe(damaged[name]);
  await context.close();
});

test('a full shelf is told, and nothing that was kept is lost', async () => {
  const { page, context } = await open();
  const before = await stored(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.locator('input[type="file"]').setInputFiles({
    name: 'one.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      (records[0] ?? '').replace('"anemone"', '"another"').replace(/"hash": \[[^\]]*\],/, ''),
    ),
  });
  await page.getByText('There is no room left in this browser').waitFor();
  await page.getByText('4 matches').waitFor();
  expect(await stored(page)).toEqual(before);
  await context.close();
});
