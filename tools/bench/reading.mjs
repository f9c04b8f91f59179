// @ts-check
// npm run bench -- reading: how much a week gives to read in essential depth, and how long that takes at the pace of readers in
// general. It plays whole matches in a browser, counts the words that are new on the screen, and the keys that go on.
// It measures no person: it says what reading and pressing alone take, and nothing of thinking something over.

import { inBrowser } from './inBrowser.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ words: number, keys: number }} Week */

/** Silent reading of English non-fiction, words a minute: Brysbaert (2019), a meta-analysis of 190 studies. */
const WORDS_A_MINUTE = 238;
/** Getting ready for an act and pressing a key, seconds: M and K of the keystroke-level model, Card, Moran and Newell (1980). */
const SECONDS_A_KEY = 1.35 + 0.28;

const WINDOW = { width: 1366, height: 768 };
const MOST_STEPS = 400;

/** Draw the same luck in every run. @param {number} n */
function sameLuck(n) {
  crypto.getRandomValues = (array) => {
    new Uint8Array(/** @type {ArrayBufferView} */ (array).buffer).fill(n);
    return array;
  };
}

/** Lines that are on the screen now; not what only a screen reader says. @param {Page} page @returns {Promise<string[]>} */
const linesOf = (page) =>
  page.evaluate(() => {
    const shown = document.querySelector('dialog[open]') ?? document.querySelector('#app');
    if (!(shown instanceof HTMLElement)) return [];
    const unseen = [...shown.querySelectorAll('.unseen')];
    for (const part of unseen) part.toggleAttribute('hidden', true);
    const lines = shown.innerText.split('\n').map((line) => line.trim());
    for (const part of unseen) part.toggleAttribute('hidden', false);
    return lines;
  });

const wordsIn = (/** @type {string} */ line) =>
  line.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length;

/** Somebody who reads each line once a week. */
class Reader {
  /** @type {Week[]} */
  weeks = [];
  /** @type {Set<string>} */
  #read = new Set();

  /** @param {Page} page */
  async read(page) {
    const week = this.weeks.at(-1);
    for (const line of await linesOf(page)) {
      if (this.#read.has(line)) continue;
      this.#read.add(line);
      if (week) week.words += wordsIn(line);
    }
  }

  press() {
    const week = this.weeks.at(-1);
    if (week) week.keys++;
  }

  /** What stood there in the last week is known: only what has changed is new. @param {Page} page */
  async turn(page) {
    this.#read = new Set(this.weeks.length > 0 ? [...this.#read].filter((line) => wordsIn(line) < 40) : []);
    this.weeks.push({ words: 0, keys: 0 });
    await this.read(page);
  }
}

/** The week that the page names, or 0. @param {Page} page */
const weekOf = (page) =>
  page.evaluate(() =>
    Number(/Week (\d+) of \d+/.exec(document.querySelector('.match-head')?.textContent ?? '')?.[1] ?? 0),
  );

/** What the page waits for. @param {Page} page */
async function phaseOf(page) {
  const found = await page.waitForFunction(
    () => {
      const there = (/** @type {string} */ selector) => document.querySelector(selector) !== null;
      if (there('.debrief-main h1') || there('.war-page')) return 'over';
      if (there('dialog[open]')) return 'dialog';
      if (document.querySelector('.match-main')?.getAttribute('aria-busy') === 'true') return null;
      if (there('.resolution')) return 'scenes';
      if (there('.misread')) return 'misread';
      const answer = document.querySelector('.crisis-foot .button');
      if (answer) return answer.textContent?.includes('deciding') ? null : 'crisis';
      return there('.adviser-take') ? 'room' : null;
    },
    undefined,
    { timeout: 120_000 },
  );
  return /** @type {string} */ (await found.jsonValue());
}

/**
 * A whole match from a seat: one adviser's sheet each week, in turn.
 * @param {import('playwright-core').Browser} browser @param {string} url
 * @param {{ seat: number, luck: number, scenes: boolean }} how `scenes`: goes through every scene, not to the week in short
 */
async function played(browser, url, { seat, luck, scenes }) {
  const page = await browser.newPage({ viewport: WINDOW, reducedMotion: 'reduce' });
  await page.addInitScript(sameLuck, luck);
  await page.goto(url);
  await page.locator('.title-seat').nth(seat).click();
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.locator('.match dialog[open]').waitFor({ timeout: 120_000 });
  const reader = new Reader();
  await reader.turn(page);
  const press = async (/** @type {string} */ key) => {
    reader.press();
    await page.keyboard.press(key);
    await page.waitForTimeout(150);
  };
  for (let step = 0; step < MOST_STEPS; step++) {
    const phase = await phaseOf(page);
    if (phase === 'over') break;
    const week = await weekOf(page);
    if (week > reader.weeks.length && phase !== 'scenes') await reader.turn(page);
    else await reader.read(page);
    if (phase === 'dialog') {
      const strong = page.locator('dialog[open] .button.strong, dialog[open] .button').first();
      await strong.press('Enter');
      reader.press();
      await page.waitForTimeout(200);
    } else if (phase === 'scenes') {
      await press(scenes ? 'ArrowRight' : 'Enter');
      await reader.read(page);
      const told = (await page.locator('.scene-summary').count()) > 0;
      if (!told) continue;
      await press('Enter');
      await page.locator('.resolution').waitFor({ state: 'detached' });
    } else if (phase === 'misread') {
      await press(String(await page.locator('.misread input[type="radio"]').count()));
      await press('Enter');
    } else if (phase === 'crisis') {
      await press('2');
      await press('Enter');
    } else {
      const cards = await page.locator('.adviser-take').count();
      // They are asked anew where something has come in between.
      if (cards === 0) continue;
      await press(String(1 + (reader.weeks.length % cards)));
      const taken = page.locator('.adviser.taken').waitFor({ timeout: 5_000 });
      if (
        !(await taken.then(
          () => true,
          () => false,
        ))
      )
        continue;
      await page.waitForTimeout(1500);
      await reader.read(page);
      await press('r');
    }
  }
  await page.context().close();
  return reader.weeks;
}

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const secondsOf = (/** @type {Week} */ { words, keys }) =>
  (words / WORDS_A_MINUTE) * 60 + keys * SECONDS_A_KEY;

/** @param {string} name @param {Week[]} weeks */
function tell(name, weeks) {
  // The guided opening takes three weeks.
  const after = weeks.slice(3);
  const seconds = weeks.map(secondsOf);
  const minutes = seconds.reduce((sum, one) => sum + one, 0) / 60;
  console.log(
    `${name}: ${weeks.length} weeks; after the third ${median(after.map(({ words }) => words))} new words and ` +
      `${median(after.map(({ keys }) => keys))} keys a week (median), ${Math.round(median(after.map(secondsOf)))} s; ` +
      `the first week ${Math.round(seconds[0] ?? 0)} s; the match ${minutes.toFixed(1)} minutes`,
  );
}

await inBrowser('reading', { webgl: false }, async (browser, url) => {
  console.log(
    `Reading at ${WORDS_A_MINUTE} words a minute and ${SECONDS_A_KEY.toFixed(2)} s a key; nothing for thinking.`,
  );
  for (const scenes of [true, false])
    for (const [seat, name] of ['the West', 'Russia'].entries())
      for (const luck of [3, 7])
        tell(
          `${name}, luck ${luck}, ${scenes ? 'every scene' : 'the week in short'}`,
          await played(browser, url, { seat, luck, scenes }),
        );
});
