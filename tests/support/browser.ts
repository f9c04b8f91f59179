// What browser tests share: a browser, the built game on a local address, and pages that report their errors.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, Result, RunOptions } from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '../../tools/browser.mjs';
import { serve } from '../../tools/serve.mjs';
import { BUILD_FOLDER } from './buildOnce.ts';

/**
 * Starts Chromium; close it when done. Without WebGL unless it is asked for: in software it takes a third of the time of a
 * page with a map, and the drawn map is complete without it.
 */
export function launch({ webgl = false } = {}): Promise<Browser> {
  return launchBrowser({ webgl });
}

export interface Served {
  /** The game's address, with a slash at the end. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Serves the build under test, or another folder, on a free port. */
export function serveDist(folder = process.env[BUILD_FOLDER]): Promise<Served> {
  if (!folder)
    throw new Error('no build to serve: run the browser tests through npm test or npm run test:browser');
  return serve({ folder });
}

export interface Game {
  /** There once the tests run. */
  readonly browser: Browser;
  /** The game's address, with a slash at the end; there once the tests run. */
  readonly url: string;
}

/** A browser and the build under test on a local address, from before the first test of a file until after its last. */
export function withGame(kind: { webgl?: boolean } = {}): Game {
  let browser: Browser | undefined;
  let served: Served | undefined;
  beforeAll(async () => {
    // Each is kept as soon as it is there, so that it is closed even where the other fails.
    await Promise.all([
      launch(kind).then((launched) => {
        browser = launched;
      }),
      serveDist().then((serving) => {
        served = serving;
      }),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  const asked = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('the game is served while tests run, not before');
    return value;
  };
  return {
    get browser() {
      return asked(browser);
    },
    get url() {
      return asked(served).url;
    },
  };
}

export interface OpenedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors and uncaught errors so far, breaches of the page's policy among them. */
  readonly errors: readonly string[];
  /** The address of each request so far, the service worker's too. */
  readonly requests: readonly string[];
}

/**
 * Opens an address in a context of its own, with storage of its own; close the context when done.
 * There is no service worker unless `serviceWorkers` is 'allow': each would fetch the whole build once more.
 */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
    ...options,
  });
  const errors: string[] = [];
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  context.on('weberror', (error) => errors.push(String(error.error())));
  const page = await context.newPage();
  await page.goto(url);
  return { page, context, errors, requests };
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core objects to on this page. The page must have been opened with `{ bypassCSP: true }`. */
export async function axe(page: Page, options: RunOptions = {}): Promise<Result[]> {
  const isThere = () => 'axe' in globalThis;
  if (!(await page.evaluate(isThere))) {
    await page.addScriptTag({ content: axeSource }).catch(() => undefined);
    if (!(await page.evaluate(isThere))) {
      throw new Error('axe-core was refused: open the page with { bypassCSP: true }');
    }
  }
  // Where all is well, saying so of each element would take as long again.
  const onlyViolations: RunOptions = { resultTypes: ['violations'], ...options };
  const results = await page.evaluate((runOptions) => {
    const { axe: injected } = globalThis as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } };
    return injected.run(runOptions);
  }, onlyViolations);
  return results.violations;
}

/** What axe-core objects to on this page: in light by all its rules, in dark by those that look at colours. */
export async function axeInBoth(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    const rules: RunOptions =
      colorScheme === 'dark' ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {};
    for (const { id, nodes } of await axe(page, rules))
      found.push(`${colorScheme}, ${id}: ${nodes.map((node) => node.html).join(' ')}`);
  }
  return found;
}
