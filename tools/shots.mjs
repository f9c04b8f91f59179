// @ts-check
// Takes pictures of every page and state of the game, in every mode: npm run shots -- [options]
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { root } from './ensure.mjs';
import { serve } from './serve.mjs';
import { contentsPage } from './shots/contents.mjs';
import { MODES } from './shots/modes.mjs';
import { VIEWS } from './shots/views.mjs';

const HELP = `npm run shots -- [options]
  Builds the game and lays pictures of it into a folder, with an index.html that shows them side by side.
  --only NAME   only views whose name begins so (may be given more than once)
  --mode NAME   only this mode (may be given more than once): ${MODES.map(({ name }) => name).join(', ')}
  --out FOLDER  where to (shots)
  --list        the names of the views, and nothing else`;

/** All clocks of the game stand here. */
const NOW = new Date('2026-12-01T12:00:00Z');
/** How long a view may take to come, in milliseconds. */
const PATIENCE = 40_000;
/** A page is still when it has said the same for so long, in milliseconds. */
const STILL = 250;

/** @typedef {import('./shots/views.mjs').View} View */
/** @typedef {import('./shots/views.mjs').Saves} Saves */
/** @typedef {import('./shots/modes.mjs').Mode} Mode */
/** @typedef {import('playwright-core').Page} Page */

/** @param {string[]} args @param {import('node:child_process').StdioOptions} stdio */
function run(args, stdio) {
  const done = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    stdio,
    maxBuffer: 2 ** 26,
    env: { ...process.env, NODE_ENV: 'production', INIT_CWD: root },
  });
  if (done.status !== 0) throw new Error(`${args.join(' ')} failed`);
  return done.stdout;
}

/** Wait until nothing is being worked out and the page says the same for a while. @param {Page} page */
async function still(page) {
  await page.waitForFunction(
    (span) => {
      const kept = /** @type {{ said?: string, since?: number }} */ (globalThis);
      const said = document.body.innerText;
      const busy = document.querySelector('.working, .room-waiting, [aria-busy="true"]') !== null;
      const moving = document.getAnimations().some(({ playState }) => playState === 'running');
      if (busy || moving || kept.said !== said) {
        kept.said = said;
        kept.since = performance.now();
      }
      return performance.now() - (kept.since ?? 0) >= span;
    },
    STILL,
    { timeout: PATIENCE, polling: 50 },
  );
  await page.evaluate(() => document.fonts.ready);
}

/** The same luck and the same storage at every run. @param {{ texts: Record<string, string> }} given */
function prepare({ texts }) {
  let last = 1;
  const next = () => {
    last = (last * 48271) % 2147483647;
    return last;
  };
  crypto.getRandomValues = (array) => {
    const bytes = new Uint8Array(array?.buffer ?? new ArrayBuffer(0));
    for (let at = 0; at < bytes.length; at++) bytes[at] = next();
    return array;
  };
  if (!location.protocol.startsWith('http') || sessionStorage.getItem('laid')) return;
  sessionStorage.setItem('laid', 'yes');
  for (const [name, text] of Object.entries(texts)) localStorage.setItem(name, text);
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {View} view
 * @param {Saves} saves
 * @param {Mode | undefined} first
 */
async function openView(browser, view, saves, first) {
  const context = await browser.newContext({
    viewport: { width: first?.width ?? 1440, height: first?.height ?? 900 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    timezoneId: 'UTC',
  });
  context.setDefaultTimeout(PATIENCE);
  await context.clock.setFixedTime(NOW);
  const preferences = { noteSeen: view.name !== 'note', guided: true, ...view.preferences };
  const texts = {
    'spiral.preferences': JSON.stringify(preferences),
    ...saves.stores[view.save ?? ''],
  };
  await context.addInitScript(prepare, { texts });
  return { context, page: await context.newPage() };
}

/**
 * @param {Page} page
 * @param {View} view
 * @param {Mode} mode
 * @param {string} folder
 */
async function picture(page, view, mode, folder) {
  await page.setViewportSize({ width: mode.width, height: mode.height });
  await page.emulateMedia(mode.media);
  await still(page);
  const file = join(folder, `${view.name}.${mode.name}`);
  // A dialog belongs to the window; below the window there is only what it covers.
  const fullPage = (await page.locator('dialog[open]').count()) === 0;
  await page.screenshot({ path: `${file}.png`, fullPage, animations: 'disabled' });
  if (mode.media?.media === 'print')
    await page.pdf({ path: `${file}.pdf`, format: 'A4', printBackground: true });
}

/**
 * All pictures of a view; what went wrong, or null.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {View} view
 * @param {Saves} saves
 * @param {readonly Mode[]} modes
 * @param {string} folder
 */
async function pictures(browser, url, view, saves, modes, folder) {
  const { context, page } = await openView(browser, view, saves, view.modes && modes[0]);
  try {
    const at = view.at
      .replace('{link}', saves.link)
      .replace('{entry}', saves.entry)
      .replace('{exercise}', saves.exercise);
    await page.goto(`${url}#/${at}`);
    await page.locator('#app > :not(.before-start)').first().waitFor();
    await view.go?.(page);
    for (const mode of modes) await picture(page, view, mode, folder);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await context.close();
  }
}

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    mode: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: join(root, 'shots') },
    list: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help || values.list) {
  console.log(values.help ? HELP : VIEWS.map(({ name }) => name).join('\n'));
  process.exit(0);
}
const views = VIEWS.filter(
  ({ name }) => values.only.length === 0 || values.only.some((one) => name.startsWith(one)),
);
const modes = MODES.filter(({ name }) => values.mode.length === 0 || values.mode.includes(name));
if (views.length === 0 || modes.length === 0) {
  console.error(`No view or no mode is called so.\n${HELP}`);
  process.exit(2);
}

const folder = resolve(values.out);
mkdirSync(folder, { recursive: true });
const dist = join(root, 'node_modules/.cache/spiral/dist-shots');
run(
  [
    join(root, 'node_modules/vite/bin/vite.js'),
    'build',
    '--outDir',
    dist,
    '--emptyOutDir',
    '--logLevel',
    'warn',
  ],
  'inherit',
);
/** @type {Saves} */
const saves = JSON.parse(
  run([join(root, 'tools/run-ts.mjs'), 'tools/shots/saves.ts'], ['ignore', 'pipe', 'inherit']),
);
const server = await serve({ folder: dist });
const browser = await launchBrowser();
const taken = [];
try {
  for (const view of views) {
    const own = modes.filter(({ name }) => view.modes?.includes(name) ?? true);
    if (own.length === 0) continue;
    const error = await pictures(browser, server.url, view, saves, own, folder);
    console.log(error === null ? view.name : `${view.name}: ${error}`);
    taken.push({ name: view.name, modes: own.map(({ name }) => name), error });
    if (error !== null) process.exitCode = 1;
  }
} finally {
  writeFileSync(join(folder, 'index.html'), contentsPage(taken));
  await browser.close();
  await server.close();
}
console.log(`file://${join(folder, 'index.html')}`);
