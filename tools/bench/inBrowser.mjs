// @ts-check
// What the measurements in a browser share: the built game on a local address, a browser, and a plain word where one fails.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../browser.mjs';
import { root } from '../ensure.mjs';
import { serve } from '../serve.mjs';

/** @typedef {import('playwright-core').Browser} Browser */

/**
 * Opens what was built, measures, and closes all of it; where it fails, says so and sets the exit status.
 * @param {string} name of the measurement, for what is said
 * @param {{ webgl?: boolean }} kind of browser
 * @param {(browser: Browser, url: string) => Promise<void>} measure
 */
export async function inBrowser(name, kind, measure) {
  try {
    const folder = join(root, 'dist');
    if (!existsSync(join(folder, 'index.html'))) throw new Error('dist is empty: run npm run build first');
    const server = await serve({ folder });
    const browser = await launchBrowser(kind);
    try {
      await measure(browser, server.url);
    } finally {
      await browser.close();
      await server.close();
    }
  } catch (error) {
    console.error(`bench ${name}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
