// @ts-check
// Takes a screenshot of a page, for developers: node tools/shot.mjs URL_OR_PATH out.png [options]
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { root } from './ensure.mjs';
import { serve } from './serve.mjs';

const HELP = `node tools/shot.mjs URL_OR_PATH out.png [options]
  URL_OR_PATH       an http address, a file on disk, or a path inside the built game, such as "/" or "/#guide"
                    (run npm run build first)
  --width N         width of the window (1440)
  --height N        height of the window (900)
  --zoom N          device pixels per CSS pixel (1)
  --dark            prefer dark colours
  --reduced-motion  prefer less motion
  --full            the whole page, not only the window
  --eval JS         run this in the page first (await is allowed) and print its result
  --wait MS         wait this long after loading and after --eval (300)`;

/** @param {string} where */
async function addressOf(where) {
  const close = async () => {};
  if (/^https?:/.test(where)) return { url: where, close };
  if (where !== '/' && existsSync(where)) return { url: pathToFileURL(resolve(where)).href, close };
  const folder = join(root, 'dist');
  if (!existsSync(join(folder, 'index.html'))) throw new Error('dist is empty: run npm run build first');
  const server = await serve({ folder });
  return { url: new URL(where.replace(/^\//, './'), server.url).href, close: server.close };
}

/** @param {string} code */
function isExpression(code) {
  try {
    new Function(`async () => (${code}\n)`);
    return true;
  } catch {
    return false;
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '1440' },
    height: { type: 'string', default: '900' },
    zoom: { type: 'string', default: '1' },
    dark: { type: 'boolean', default: false },
    'reduced-motion': { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    eval: { type: 'string' },
    wait: { type: 'string', default: '300' },
    help: { type: 'boolean', default: false },
  },
});
const [where, out] = positionals;
if (values.help || !where || !out) {
  console.error(HELP);
  process.exit(values.help ? 0 : 2);
}

const target = await addressOf(where);
const browser = await launchBrowser();
try {
  const page = await browser.newPage({
    viewport: { width: Number(values.width), height: Number(values.height) },
    deviceScaleFactor: Number(values.zoom),
    colorScheme: values.dark ? 'dark' : 'light',
    reducedMotion: values['reduced-motion'] ? 'reduce' : 'no-preference',
    // A service worker would show an older build; a page's policy would refuse --eval.
    serviceWorkers: 'block',
    bypassCSP: true,
  });
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => console.error(`error: ${error.message}`));
  await page.goto(target.url, { waitUntil: 'load' });
  await page.waitForTimeout(Number(values.wait));
  if (values.eval) {
    const body = isExpression(values.eval) ? `return (${values.eval}\n)` : values.eval;
    const result = await page.evaluate(`(async () => { ${body}\n })()`);
    if (result !== undefined) console.log(typeof result === 'string' ? result : JSON.stringify(result));
    await page.waitForTimeout(Number(values.wait));
  }
  await page.screenshot({ path: out, fullPage: values.full });
} finally {
  await browser.close();
  await target.close();
}
