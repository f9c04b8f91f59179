// The built page opens cleanly, keeps to its origin, carries its policy and works without a network.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { axe, openPage, serveDist, withGame } from '../support/browser.ts';
import { BUILD_FOLDER } from '../support/buildOnce.ts';

const WITH_WORKER = { serviceWorkers: 'allow' } as const;
const game = withGame();

/** Waits until the service worker holds the whole build and answers for the page. */
const serviceWorkerReady = async (): Promise<void> => {
  await navigator.serviceWorker.ready;
  if (navigator.serviceWorker.controller) return;
  await new Promise((done) =>
    navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }),
  );
};

test('the page opens without errors and asks only its own origin', async () => {
  const { page, context, errors, requests } = await openPage(game.browser, game.url, WITH_WORKER);
  await page.locator('#app > :not(.before-start)').first().waitFor();
  await page.evaluate(serviceWorkerReady);
  await page.waitForLoadState('networkidle');
  expect(errors).toEqual([]);
  const origin = new URL(game.url).origin;
  const foreign = requests.filter((url) => /^(https?|wss?):/.test(url) && new URL(url).origin !== origin);
  expect(foreign).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

test('the page carries a strict policy that the browser enforces', async () => {
  const { page, context } = await openPage(game.browser, game.url);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe');
  const inlineRan = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.inlineRan = true';
    document.head.append(script);
    return 'inlineRan' in globalThis;
  });
  expect(inlineRan).toBe(false);
  await context.close();
});

test('the page can be installed: its manifest names icons that exist', async () => {
  const { page, context } = await openPage(game.browser, game.url);
  const icons = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
    const manifest = await (await fetch(link?.href ?? '')).json();
    const answers = manifest.icons.map((icon: { src: string }) => fetch(new URL(icon.src, link?.href)));
    return (await Promise.all<Response>(answers)).map((answer) => [
      answer.ok,
      answer.headers.get('content-type'),
    ]);
  });
  expect(icons.length).toBeGreaterThanOrEqual(3);
  for (const [ok, type] of icons) {
    expect(ok).toBe(true);
    expect(type).toMatch(/^image\//);
  }
  await context.close();
});

test('after one visit the page works without its server', async () => {
  const own = await serveDist();
  const { page, context, errors } = await openPage(game.browser, own.url, WITH_WORKER);
  await page.locator('#app > :not(.before-start)').first().waitFor();
  await page.evaluate(serviceWorkerReady);
  await own.close();
  await page.reload();
  await page.locator('#app > :not(.before-start)').first().waitFor();
  // Every file of the build is there, the ones that load late too.
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const cache = await caches.open(names[0] ?? '');
    return (await cache.keys()).map((request) => new URL(request.url).pathname);
  });
  expect(kept).toContain('/');
  expect(kept).toContain('/manifest.webmanifest');
  expect(kept.filter((path) => path.endsWith('.js')).length).toBeGreaterThanOrEqual(2);
  expect(errors).toEqual([]);
  await context.close();
});

test('a new build shows by itself at the next visit, or where it is slow to come, at the one after', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'spiral-build-'));
  cpSync(process.env[BUILD_FOLDER] ?? '', folder, { recursive: true });
  const own = await serveDist(folder);
  const { page, context } = await openPage(game.browser, own.url, WITH_WORKER);
  await page.evaluate(serviceWorkerReady);
  const edit = (file: string, from: RegExp, to: string): void => {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  };
  edit('index.html', /<title>.*<\/title>/, '<title>The next build</title>');
  edit('sw.js', /REVISION = '\w+'/, "REVISION = 'next'");
  const shows = (timeout: number) =>
    page.waitForFunction(() => document.title === 'The next build', undefined, { timeout });
  await page.goto(own.url);
  // A page that has stood for five seconds is not exchanged under its reader's eyes: then it is the visit after.
  await shows(6_000).catch(async () => {
    await page.goto(own.url);
    await shows(20_000);
  });
  await context.close();
  await own.close();
  rmSync(folder, { recursive: true, force: true });
});

test('opened from a disk, the page says how it is to be started', async () => {
  const { page, context } = await openPage(game.browser, 'about:blank');
  await page.goto(pathToFileURL(join(process.env[BUILD_FOLDER] ?? '', 'index.html')).href);
  await page.getByText('Spiral is starting.').waitFor();
  expect(await page.locator('#app').textContent()).toContain('npm start');
  await context.close();
});

test('the first page has no accessibility violations that axe-core can see', async () => {
  // While the picture fades in, its words are pale.
  const { page, context } = await openPage(game.browser, game.url, {
    bypassCSP: true,
    reducedMotion: 'reduce',
  });
  await page.locator('#app > :not(.before-start)').first().waitFor();
  const serious = (await axe(page)).filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  await context.close();
});
