// What the browser tests of the match share: pages that open with a save, and a player with a keyboard only.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { type OpenedPage, openPage } from '../support/browser.ts';
import { RUNNING } from '../support/saves.ts';

export {
  RUNNING,
  savedCrisis,
  savedMatch,
  savedMisreading,
  savedOffer,
  savedRedLine,
  savedWar,
} from '../support/saves.ts';

/** Open the match in full depth. */
export const inFullDepth = (): void => {
  localStorage.setItem('spiral.preferences', '{"depth":"full"}');
};

/** Open the match page with a save on the shelf; it is laid there once, so that a reload finds what the page has kept. */
export async function openMatch(
  browser: Browser,
  url: string,
  save: string,
  options: BrowserContextOptions = {},
  prepare: () => void = () => {},
): Promise<OpenedPage> {
  const opened = await openPage(browser, 'about:blank', { reducedMotion: 'reduce', ...options });
  await opened.context.addInitScript(prepare);
  await opened.context.addInitScript(
    ([name, text]) => {
      if (!location.protocol.startsWith('http') || sessionStorage.getItem('laid')) return;
      sessionStorage.setItem('laid', 'yes');
      localStorage.setItem(name ?? '', text ?? '');
    },
    [RUNNING, save],
  );
  await opened.page.goto(`${url}#/match`);
  return opened;
}

export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** By how much the page itself is longer than its window. */
export const excess = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollHeight - innerHeight);

/** What is shown: the brief, a scene, a misreading, a crisis, orders, a war, or the outcome. */
export async function phase(
  page: Page,
): Promise<'brief' | 'scenes' | 'misread' | 'crisis' | 'orders' | 'war' | 'outcome'> {
  const found = await page.waitForFunction(() => {
    if (document.querySelector('.debrief-main h1')) return 'outcome';
    if (document.querySelector('.war-page')) return 'war';
    if (document.querySelector('dialog[open]')) return 'brief';
    if (document.querySelector('.match-main')?.getAttribute('aria-busy') === 'true') return null;
    if (document.querySelector('.resolution')) return 'scenes';
    if (document.querySelector('.misread')) return 'misread';
    if (document.querySelector('.crisis-foot .button')?.textContent?.includes('deciding')) return null;
    if (document.querySelector('.crisis')) return 'crisis';
    if (document.querySelector('.sheet-foot .button')?.textContent?.includes('deciding')) return null;
    return document.querySelector('.sheet-foot, .part-tabs') ? 'orders' : null;
  });
  return (await found.jsonValue()) as Awaited<ReturnType<typeof phase>>;
}

/** From a match that is over to its debrief: one that ended in war has a page of its own first. */
export async function toDebrief(page: Page): Promise<void> {
  if ((await phase(page)) === 'war') await page.locator('.war-on').press('Enter');
  await page.locator('.debrief-main h1').waitFor();
}

/** What analysts and advisers may add at any time. */
const LATE =
  '.whole-sheet, .sheet-line, .sheet-warning, .war-lines, .room-pane, .crisis-voice, .misread-does';

/** Wait until the page has gone on from what it shows now. */
async function goneOn(page: Page, mark: string): Promise<void> {
  await page.waitForFunction(
    ([before, late]) => {
      const main = document.querySelector('.match-main')?.cloneNode(true) as Element | undefined;
      for (const part of main?.querySelectorAll(late ?? '') ?? []) part.remove();
      return (main?.textContent ?? location.hash) !== before;
    },
    [mark, LATE],
  );
}

/** What the page says, without what the analysts may add to the sheet at any time. */
const textOf = (page: Page): Promise<string> =>
  page.evaluate((late) => {
    const main = document.querySelector('.match-main')?.cloneNode(true) as Element | undefined;
    for (const part of main?.querySelectorAll(late) ?? []) part.remove();
    return main?.textContent ?? location.hash;
  }, LATE);

/** Press a key and wait for what it does. */
async function pressAndWait(page: Page, key: string): Promise<void> {
  const before = await textOf(page);
  await page.keyboard.press(key);
  await goneOn(page, before);
}

/** Go forward with Tab until the focused element fits. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let n = 0; n < 80; n++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${selector}`);
}

/** Choose a kind of move by its number; the first of its moves is then in hand. */
export async function pressNumber(page: Page, number: number): Promise<void> {
  // While the room is in sight, numbers take an adviser's sheet.
  if ((await page.locator('.room-pane').count()) > 0) await page.keyboard.press('a');
  await page.keyboard.press(String(number));
  await page.waitForFunction(() => document.activeElement?.matches('.move[aria-pressed="true"]') ?? false);
}

/** Resolve the week; a sheet that has stayed empty is asked about once. */
async function resolveByKeys(page: Page): Promise<void> {
  const before = await textOf(page);
  await page.keyboard.press('r');
  await page.waitForTimeout(100);
  if (await page.locator('dialog[open]').count()) {
    await tabTo(page, 'dialog .button.strong');
    await page.keyboard.press('Enter');
  }
  await goneOn(page, before);
}

/** Choose the last of the ways to deal with a misreading by its number: let it stand. */
export const chooseLast = async (page: Page): Promise<void> =>
  page.keyboard.press(String(await page.locator('.misread input[type="radio"]').count()));

/** Play one phase with keys alone; `week` varies the moves. */
export async function playByKeys(page: Page, week: number): Promise<string> {
  const now = await phase(page);
  switch (now) {
    case 'brief':
      await tabTo(page, 'dialog .button');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => !document.querySelector('dialog[open]'));
      return now;
    case 'scenes':
      await page.waitForFunction(() => document.activeElement?.closest('.resolution-foot') !== null);
      await pressAndWait(page, 'Enter');
      return now;
    case 'misread':
      await chooseLast(page);
      await pressAndWait(page, 'Enter');
      return now;
    case 'war':
      await tabTo(page, '.war-on');
      await toDebrief(page);
      return now;
    case 'crisis':
      await tabTo(page, '.crisis-choice input');
      await page.keyboard.press('ArrowDown');
      await tabTo(page, '.crisis-foot .button');
      await pressAndWait(page, 'Enter');
      return now;
    case 'orders': {
      await pressNumber(page, 1 + (week % 3));
      for (let n = 0; n <= week; n++) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await resolveByKeys(page);
      return now;
    }
    default:
      return now;
  }
}

/** Play a match to its end with keys alone, look past the guess, and open the ledger; which phases there were. */
export async function playToTheEnd(page: Page): Promise<Set<string>> {
  const seen = new Set<string>();
  for (let n = 0; n < 300 && !seen.has('outcome'); n++) seen.add(await playByKeys(page, n % 5));
  // The story waits for a guess, and the workbench for the story.
  await tabTo(page, '.story-guess .button.strong');
  await page.keyboard.press('Enter');
  await page.locator('.workbench').waitFor();
  await page.evaluate(() => {
    location.hash += '/ledger';
  });
  await page.locator('.ledger-week').first().waitFor();
  return seen;
}
