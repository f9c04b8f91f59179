// @ts-check
// npm run bench -- board [--codes N] [--weeks W] [--wait SECONDS] [--json]: how long the class board takes to read N codes of W weeks in a real
// browser, from the press of the button until every code counts, with the longest task of the page meanwhile. The clock
// means something only on a machine without other work; the processor time beside it is falsified less.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../ensure.mjs';
import { inBrowser } from './inBrowser.mjs';

const { values: asked } = parseArgs({
  options: {
    codes: { type: 'string', default: '500' },
    weeks: { type: 'string', default: '10' },
    wait: { type: 'string', default: '6' },
    json: { type: 'boolean', default: false },
  },
});
const count = Number(asked.codes);
const weeks = Number(asked.weeks);
/** Seconds for which the page is open before the codes come; its workers warm up meanwhile. 0 measures them cold. */
const wait = Number(asked.wait);
if (!(count >= 1 && count <= 2000 && weeks >= 1 && weeks <= 26 && wait >= 0)) {
  console.error('bench board: --codes is 1–2000 --weeks 1–26, --wait 0 or more');
  process.exit(2);
}

/** @param {string[]} args @returns {string} */
const classCommand = (args) =>
  execFileSync(process.execPath, [join(root, 'tools/run-ts.mjs'), join(root, 'src/class/cli.ts'), ...args], {
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });

/** Codes of practice students, and the link of their exercise. */
function practiceCodes() {
  const folder = mkdtempSync(join(tmpdir(), 'spiral-board-'));
  try {
    const file = join(folder, 'settings.json');
    const questions = { belief: [1, 3, 5, 8].filter((week) => week <= weeks), foretell: true };
    writeFileSync(file, JSON.stringify({ weeks, questions }));
    return {
      link: classCommand(['exercise', file]).trim(),
      codes: classCommand(['practice', file, '--students', String(count)]),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function watchTasks() {
  const kept = { longest: 0 };
  Object.assign(globalThis, { kept });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) kept.longest = Math.max(kept.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
}

/** Run in the page: press the button, and wait until nothing is unread. @returns {Promise<number>} */
function readAll() {
  const button = /** @type {HTMLButtonElement | null} */ (
    document.querySelector('.board-codes button[type=submit]')
  );
  const from = performance.now();
  button?.click();
  return new Promise((done) => {
    const look = setInterval(() => {
      if (document.querySelector('.board-count') === null) return;
      clearInterval(look);
      done(performance.now() - from);
    }, 20);
  });
}

/** Seconds of processor time that the browser's pages, with their workers, have taken. @param {import('./inBrowser.mjs').Browser} browser */
async function processorTime(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

const { link, codes } = practiceCodes();
await inBrowser('board', {}, async (browser, url) => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(watchTasks);
  await page.goto(`${url}#/board`);
  await page.getByLabel('Link of the exercise').fill(link);
  await page.getByRole('button', { name: 'Use this exercise' }).click();
  await page.getByRole('button', { name: 'Let every exercise in' }).waitFor();
  await page.getByLabel('Result codes').fill(codes);
  await page.waitForTimeout(1000 * wait);
  await page.evaluate(() => Object.assign(/** @type {any} */ (globalThis).kept, { longest: 0 }));
  const before = await processorTime(browser);
  const took = await page.evaluate(readAll);
  const busy = (await processorTime(browser)) - before;
  const said = (await page.locator('.board-count').textContent()) ?? '';
  const longest = await page.evaluate(() => /** @type {any} */ (globalThis).kept.longest);
  const result = {
    codes: count,
    weeks,
    cores: cpus().length,
    ms: Math.round(took),
    processorMs: Math.round(1000 * busy),
    longestTask: Math.round(longest),
    said,
  };
  if (asked.json) console.log(JSON.stringify(result));
  else {
    console.log(`${count} codes of ${weeks} weeks on ${result.cores} cores: ${(took / 1000).toFixed(2)} s`);
    console.log(`processor time of the page and its workers: ${busy.toFixed(2)} s`);
    console.log(`longest task of the page meanwhile: ${result.longestTask} ms`);
    console.log(said);
  }
});
