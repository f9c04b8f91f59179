// What the browser tests of the match share: saves made in Node, pages that open with them, and a player with a keyboard only.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Action, Settings } from '../../src/session/index.js';
import { misreadingOf, outlookOf } from '../../src/view/index.js';
import { memoryTexts, openSession, playingOf, portsOver, settings } from '../session/bench.ts';
import { type OpenedPage, openPage } from '../support/browser.ts';

export const RUNNING = 'spiral.match';

/** Open the match in full depth. */
export const inFullDepth = (): void => {
  localStorage.setItem('spiral.preferences', '{"depth":"full"}');
};

/** The text of a match that was begun with these settings and played on by `play`. */
export async function savedMatch(
  more: Partial<Settings>,
  play?: (session: ReturnType<typeof openSession>) => Promise<void>,
): Promise<string> {
  const texts = memoryTexts();
  const session = openSession(portsOver(texts));
  const done = await session.dispatch({ do: 'start', settings: settings(more) });
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
  await play?.(session);
  return texts.map.get(RUNNING) ?? '';
}

/** Play until a crisis is open: west challenges all it sees, seed after seed. */
export async function savedCrisis(): Promise<string> {
  for (let seed = 1; seed < 40; seed++) {
    const texts = memoryTexts();
    const session = openSession(portsOver(texts));
    await session.dispatch({ do: 'start', settings: settings({ seed: `crisis-${seed}` }) });
    for (let week = 0; week < 10; week++) {
      const { match } = playingOf(session);
      if (match.state.awaiting === 'crisis') {
        await session.dispatch({ do: 'watched', side: 'west' });
        await session.dispatch({ do: 'dismiss', id: 'brief.west' });
        return texts.map.get(RUNNING) ?? '';
      }
      if (match.state.awaiting === 'over') break;
      const actions: Action[] = [
        { do: 'challenge', side: 'west', on: true },
        { do: 'resolve', side: 'west' },
      ];
      for (const action of actions) await session.dispatch(action);
    }
  }
  throw new Error('no seed leads to a crisis');
}

/** Play as west, seed after seed, with `actions` each week, until `stop` says that it is there; everything is watched. */
async function savedWhen(
  more: Partial<Settings>,
  actions: Action[],
  stop: (playing: ReturnType<typeof playingOf>) => boolean,
): Promise<string> {
  for (let seed = 1; seed < 60; seed++) {
    const texts = memoryTexts();
    const session = openSession(portsOver(texts));
    await session.dispatch({ do: 'start', settings: settings({ ...more, seed: `when-${seed}` }) });
    for (let step = 0; step < 20; step++) {
      const at = playingOf(session);
      if (step > 0 && stop(at)) {
        await session.dispatch({ do: 'watched', side: 'west' });
        await session.dispatch({ do: 'dismiss', id: 'brief.west' });
        return texts.map.get(RUNNING) ?? '';
      }
      if (at.match.state.awaiting === 'over') break;
      const next: Action[] =
        at.match.state.awaiting === 'crisis' ? [{ do: 'answer', side: 'west', answer: 'offRamp' }] : actions;
      for (const action of next) await session.dispatch(action);
    }
  }
  throw new Error('no seed leads there');
}

/** A match in which an order has slipped or was mistaken, before the next orders. */
export const savedMisreading = (): Promise<string> =>
  savedWhen(
    {},
    [
      { do: 'add', side: 'west', order: { move: 'westHotline', with: {}, meant: 'calm' } },
      { do: 'add', side: 'west', order: { move: 'consultAllies', with: {}, meant: 'unite' } },
      { do: 'add', side: 'west', order: { move: 'westLeadersCall', with: {}, meant: 'calm' } },
      { do: 'resolve', side: 'west' },
    ],
    ({ match }) => match.state.awaiting === 'orders' && misreadingOf(outlookOf(match, 'west')) !== null,
  );

/** A match in which plain arms were taken for long-range ones, before the crisis over them. */
export const savedRedLine = (): Promise<string> =>
  savedWhen(
    {},
    [
      { do: 'add', side: 'west', order: { move: 'armsToUkraine', with: {}, meant: 'deny' } },
      { do: 'resolve', side: 'west' },
    ],
    ({ match }) =>
      match.state.crisis?.round === 1 &&
      match.state.week < 8 &&
      misreadingOf(outlookOf(match, 'west'))?.seen === 'longRangeArms',
  );

/** A match that has ended in a large war. */
export const savedWar = (): Promise<string> =>
  savedWhen(
    { types: { russia: 'revisionist' } },
    [{ do: 'resolve', side: 'west' }],
    ({ match }) => match.state.outcome?.kind === 'war',
  );

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

/** What is shown: the brief, a scene, a misreading, a crisis, orders, a war, or the outcome. */
export async function phase(
  page: Page,
): Promise<'brief' | 'scenes' | 'misread' | 'crisis' | 'orders' | 'war' | 'outcome'> {
  const found = await page.waitForFunction(() => {
    if (document.querySelector('.debrief-main h1')) return 'outcome';
    if (document.querySelector('.war-page')) return 'war';
    if (document.querySelector('dialog[open]')) return 'brief';
    if (document.querySelector('.resolution')) return 'scenes';
    if (document.querySelector('.misread')) return 'misread';
    if (document.querySelector('.crisis-foot .button')?.textContent?.includes('deciding')) return null;
    if (document.querySelector('.crisis')) return 'crisis';
    if (document.querySelector('.sheet-foot .button')?.textContent?.includes('deciding')) return null;
    return document.querySelector('.sheet-foot, .part-tabs') ? 'orders' : null;
  });
  return (await found.jsonValue()) as Awaited<ReturnType<typeof phase>>;
}

/** What analysts and advisers may add at any time. */
const LATE = '.whole-sheet, .sheet-line, .sheet-warning, .room-pane, .crisis-voice, .misread-does';

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
      await page.keyboard.press('4');
      await pressAndWait(page, 'Enter');
      return now;
    case 'war':
      await tabTo(page, '.war-on');
      await page.keyboard.press('Enter');
      await page.locator('.debrief-main h1').waitFor();
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
