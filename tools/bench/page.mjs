// @ts-check
// npm run bench -- page: script time of the built game in a real browser, in the resolution and at rest, and its long tasks.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../browser.mjs';
import { root } from '../ensure.mjs';
import { serve } from '../serve.mjs';

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

const ms = (/** @type {number} */ value) => `${value.toFixed(1)} ms`;

/** From the title to the first week's orders. @param {Page} page @param {string} url */
async function begin(page, url) {
  await page.goto(`${url}#/play`);
  await page.locator('main .button.strong').first().click();
  await page.locator('dialog[open] .button').first().click({ timeout: 120_000 });
  await page.locator('.map-live').waitFor({ timeout: 120_000 });
}

/** Order the first move that can be ordered, and resolve. @param {Page} page */
async function resolveWeek(page) {
  await page.keyboard.press('1');
  await page.waitForFunction(() => document.activeElement?.matches('.move[aria-pressed="true"]'));
  await page.keyboard.press('Enter');
  await page.locator('.sheet-row').first().waitFor();
  await page.keyboard.press('r');
  await page.locator('.resolution').waitFor({ timeout: 120_000 });
}

/** Give the match up, as far as the debrief. @param {Page} page */
async function giveUp(page) {
  await page.locator('.match-head .button.bare').click();
  await page.getByRole('button', { name: 'Give up the match' }).click();
  await page.getByRole('button', { name: 'Give up', exact: true }).click();
  for (let n = 0; n < 12; n++) {
    const next = page.locator('.resolution-foot .strong, .debrief-main h1').first();
    await next.waitFor({ timeout: 120_000 });
    if (await page.locator('.debrief-main h1').count()) return;
    await next.click();
  }
}

/** One visit from title to debrief. @param {import('playwright-core').Browser} browser @param {string} url @param {number} slower @returns {Promise<Row[]>} */
async function visit(browser, url, slower) {
  const page = await browser.newPage({ viewport: WINDOW });
  if (slower > 1) {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  }
  await page.addInitScript(watchPage);
  await begin(page, url);
  await page.waitForTimeout(3000);
  await take(page, 'frames');
  await page.waitForTimeout(3000);
  const idle = await take(page, 'frames');
  await resolveWeek(page);
  await take(page, 'frames');
  await page.waitForTimeout(8000);
  const moving = await take(page, 'frames');
  while (await page.locator('.resolution').count()) {
    await page.locator('.resolution-foot .strong').click();
    await page.waitForTimeout(100);
  }
  await giveUp(page);
  const tasks = await take(page, 'tasks');
  await page.context().close();
  const how = slower > 1 ? `, processor ${slower} times slower` : '';
  const most = Math.max(0, ...tasks);
  return [
    {
      name: `script a frame in the resolution${how}`,
      value: `median ${ms(quantile(moving, 0.5))}, 95 % ${ms(quantile(moving, 0.95))}, most ${ms(Math.max(0, ...moving))}, ${moving.length} frames in 8 s`,
    },
    {
      name: `script at rest${how}`,
      value: `${ms(idle.reduce((sum, one) => sum + one, 0) / 3)} a second, ${idle.length} frames in 3 s`,
    },
    {
      name: `tasks over ${LONG} ms, title to debrief${how}`,
      value: `${tasks.length}, longest ${ms(most)}`,
    },
  ];
}

async function main() {
  const folder = join(root, 'dist');
  if (!existsSync(join(folder, 'index.html'))) throw new Error('dist is empty: run npm run build first');
  const server = await serve({ folder });
  const browser = await launchBrowser();
  try {
    for (const slower of [1, 4]) {
      for (const { name, value } of await visit(browser, server.url, slower))
        console.log(`${name}: ${value}`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(`bench page: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
