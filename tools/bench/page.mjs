// @ts-check
// npm run bench -- page: script time of the built game in a real browser, in the resolution and at rest, and its long tasks, by the
// clock and by thread time. On a machine that has other work, only the thread time means something, and of that the least of
// several runs. Where the processor is slowed, its thread time is so too.
import { inBrowser } from './inBrowser.mjs';
import { traceTasks } from './threadTime.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ name: string, value: string }} Row */

const WINDOW = { width: 1440, height: 900 };
/** A task longer than this is felt, in ms. */
const LONG = 50;

/** Run in the page before anything else: keeps the time of every frame's callbacks, and of every long task. */
function watchPage() {
  const kept = { frames: /** @type {number[]} */ ([]), tasks: /** @type {number[]} */ ([]) };
  Object.assign(globalThis, { kept });
  let stamp = -1;
  const ask = globalThis.requestAnimationFrame.bind(globalThis);
  globalThis.requestAnimationFrame = (callback) =>
    ask((time) => {
      const start = performance.now();
      callback(time);
      const took = performance.now() - start;
      // All callbacks of one frame are told the same time.
      if (time === stamp) kept.frames[kept.frames.length - 1] = (kept.frames.at(-1) ?? 0) + took;
      else kept.frames.push(took);
      stamp = time;
    });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) kept.tasks.push(entry.duration);
  }).observe({ type: 'longtask', buffered: true });
}

/** @param {Page} page @param {'frames' | 'tasks'} what @returns {Promise<number[]>} */
const take = (page, what) =>
  page.evaluate((name) => {
    const { kept } = /** @type {{ kept: Record<string, number[]> }} */ (/** @type {unknown} */ (globalThis));
    return kept[name]?.splice(0) ?? [];
  }, what);

/** @param {number[]} values @param {number} share */
function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** How many tasks are long, and the longest. @param {readonly number[]} all */
const longOf = (all) => `${all.filter((one) => one > LONG).length}, longest ${ms(Math.max(0, ...all))}`;

const ms = (/** @type {number} */ value) => `${value.toFixed(1)} ms`;

/** Before anything else: a browser that has no WebGL, so that the map is drawn without the canvas. */
function withoutWebgl() {
  const { prototype } = HTMLCanvasElement;
  const get = prototype.getContext;
  prototype.getContext = new Proxy(get, {
    apply: (asked, canvas, [kind, ...rest]) =>
      String(kind).startsWith('webgl') ? null : Reflect.apply(asked, canvas, [kind, ...rest]),
  });
}

/** The same seed in every visit: one whose first week is quiet. */
function sameSeed() {
  crypto.getRandomValues = (array) => {
    new Uint8Array(/** @type {ArrayBufferView} */ (array).buffer).fill(3);
    return array;
  };
}

/** From the title to the first week's orders, with the advisers' sheets on the table. @param {Page} page @param {string} url */
async function begin(page, url) {
  await page.goto(url);
  await page.locator('.title-seat').first().click();
  await page.getByRole('button', { name: 'Begin', exact: true }).click({ timeout: 120_000 });
  await page.locator('.match dialog[open] .button').first().click({
    timeout: 120_000,
  });
  await page.locator('.adviser').first().waitFor({ timeout: 120_000 });
}

/** Take the first adviser's sheet over, and resolve. @param {Page} page */
async function resolveWeek(page) {
  await page.keyboard.press('1');
  await page.locator('.sheet-row').first().waitFor();
  await page.keyboard.press('r');
  await page.locator('.resolution').waitFor({ timeout: 120_000 });
}

/** Go through the scenes of a week. @param {Page} page */
async function watchWeek(page) {
  while (await page.locator('.resolution').count()) {
    await page.locator('.resolution-foot .strong').click();
    await page.waitForTimeout(100);
  }
}

/** Give the match up, as far as the debrief. @param {Page} page */
async function giveUp(page) {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Give up the match' }).click();
  await page.getByRole('button', { name: 'Give up', exact: true }).click();
  for (let n = 0; n < 12; n++) {
    const next = page.locator('.resolution-foot .strong, .debrief-main h1').first();
    await next.waitFor({ timeout: 120_000 });
    if (await page.locator('.debrief-main h1').count()) return;
    await next.click();
  }
}

/** @typedef {{ slower: number, webgl: boolean }} How */

/** One visit from title to debrief. @param {import('playwright-core').Browser} browser @param {string} url @param {How} how @returns {Promise<Row[]>} */
async function visit(browser, url, { slower, webgl }) {
  const page = await browser.newPage({ viewport: WINDOW });
  if (slower > 1) {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  }
  await page.addInitScript(watchPage);
  await page.addInitScript(sameSeed);
  if (!webgl) await page.addInitScript(withoutWebgl);
  /** @type {Record<string, number[]>} */
  const tasks = {};
  const thread = await traceTasks(page);
  const ended = async (/** @type {string} */ phase) => {
    tasks[phase] = await take(page, 'tasks');
    await thread.ended(phase);
  };
  await begin(page, url);
  await page.waitForTimeout(3000);
  await ended('opening');
  await take(page, 'frames');
  await page.waitForTimeout(3000);
  const idle = await take(page, 'frames');
  await resolveWeek(page);
  await take(page, 'frames');
  await page.waitForTimeout(8000);
  const moving = await take(page, 'frames');
  await ended('resolving');
  await watchWeek(page);
  await giveUp(page);
  await page.waitForTimeout(1000);
  await ended('debrief');
  const byThread = await thread.stop();
  await page.context().close();
  const with_ = `${webgl ? 'with WebGL' : 'without WebGL'}${slower > 1 ? `, processor ${slower} times slower` : ''}`;
  const idleMs = idle.reduce((sum, one) => sum + one, 0) / Math.max(1, idle.length);
  return [
    {
      name: `script a frame in the resolution, ${with_}`,
      value: `median ${ms(quantile(moving, 0.5))}, 95 % ${ms(quantile(moving, 0.95))}, most ${ms(Math.max(0, ...moving))}, ${moving.length} frames in 8 s`,
    },
    {
      name: `script at rest, ${with_}`,
      value: `${ms(idleMs)} a frame, ${idle.length} frames in 3 s`,
    },
    ...Object.entries(tasks).map(([phase, all]) => ({
      name: `tasks over ${LONG} ms, ${phase}, ${with_}`,
      value: `${longOf(all)}; by thread time ${longOf(byThread[phase] ?? [])}`,
    })),
  ];
}

/** What is measured: as it is, and what the limits speak of. */
const WAYS = [
  { slower: 1, webgl: true },
  { slower: 1, webgl: false },
  { slower: 4, webgl: false },
];

await inBrowser('page', {}, async (browser, url) => {
  for (const how of WAYS) {
    for (const { name, value } of await visit(browser, url, how)) console.log(`${name}: ${value}`);
  }
});
