// An exercise in a learning platform, played by scorm-again 3.4: kept there after every change, taken up on another device, completed with one score.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  LONGEST_SUSPENDED,
  type OpenExercise,
  readExercise,
  toExerciseLink,
} from '../../../src/class/index.js';
import { packageOf } from '../../../tools/scorm/package.ts';
import { phase, playByKeys } from '../../browser/matchPage.ts';
import { launch, type Served, serveDist } from '../../support/browser.ts';
import { BUILD_FOLDER } from '../../support/buildOnce.ts';

const SETTINGS = { title: 'Spring', level: 'abstract-mirror', weeks: 1, questions: { belief: [1] } };

const HOST = `<!doctype html><meta charset="utf-8"><title>A platform</title>
<script src="scorm12.js"></script><script src="host.js"></script>`;
const SCRIPT = `const kept = new URLSearchParams(location.search).get('kept');
window.API = new Scorm12API({ autocommit: false, logLevel: 5 });
if (kept) API.loadFromJSON(JSON.parse(kept), '');`;

interface Cmi {
  suspend_data: string;
  core: { lesson_status: string; exit: string; score: { raw: string; min: string; max: string } };
}

let folder = '';
let served: Served;
let browser: Awaited<ReturnType<typeof launch>>;
let open: OpenExercise;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'spiral-scorm-'));
  const read = await readExercise(JSON.stringify(SETTINGS));
  const link = read.ok ? toExerciseLink(read.value) : read;
  if (!read.ok || !link.ok) throw new Error('the settings are no exercise');
  open = read.value;
  const built = process.env[BUILD_FOLDER];
  if (!built) throw new Error('there is no build');
  const files = unzipSync(packageOf(built, { link: link.value, id: open.id, title: 'Spring' }));
  for (const [name, bytes] of Object.entries(files)) {
    const file = join(folder, 'package', name);
    cpSync(join(built, 'index.html'), file);
    writeFileSync(file, bytes);
  }
  const runtime = createRequire(import.meta.url).resolve('scorm-again/scorm12/min');
  writeFileSync(join(folder, 'scorm12.js'), readFileSync(runtime));
  writeFileSync(join(folder, 'host.html'), HOST);
  writeFileSync(join(folder, 'host.js'), SCRIPT);
  [served, browser] = await Promise.all([serveDist(folder), launch()]);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  rmSync(folder, { recursive: true, force: true });
});

const cmiOf = (host: Page): Promise<Cmi> =>
  host.evaluate(() => {
    const { cmi } = (globalThis as unknown as { API: { cmi: { toJSON(): unknown } } }).API;
    return JSON.parse(JSON.stringify(cmi)) as never;
  });

/** The platform opens the package in a window of its own, or in a frame. */
async function launched(context: BrowserContext, kept: object | null): Promise<{ host: Page; page: Page }> {
  const host = await context.newPage();
  const query = kept ? `?kept=${encodeURIComponent(JSON.stringify(kept))}` : '';
  await host.goto(`${served.url}host.html${query}`);
  const [page] = await Promise.all([
    context.waitForEvent('page'),
    host.evaluate(() => void globalThis.open('package/index.html')),
  ]);
  await page.getByRole('heading', { level: 1, name: 'Spring' }).waitFor();
  return { host, page };
}

test('a student begins on one device, ends on another, and the platform has the code, the completion and the calibration', async () => {
  const first = await browser.newContext({ reducedMotion: 'reduce' });
  const { host, page } = await launched(first, null);
  await page.getByText('The learning platform that opened this page keeps your work').waitFor();
  await page.getByLabel(/^The name or number/).fill('Ann 7');
  await page.getByLabel(/^The name or number/).blur();
  await expect.poll(async () => (await cmiOf(host)).suspend_data).toContain('Ann 7');
  expect((await cmiOf(host)).core.lesson_status).toBe('incomplete');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await playByKeys(page, 0);
  await page.getByRole('button', { name: /^Answer/ }).press('Enter');
  await page.getByRole('slider', { name: /^How likely/ }).press('End');
  await page.getByRole('button', { name: 'Done' }).press('Enter');
  for (let n = 0; n < 40; n++) {
    if ((await phase(page)) === 'outcome') break;
    await playByKeys(page, n % 3);
  }
  await expect.poll(async () => (await cmiOf(host)).suspend_data).toMatch(/^1oc1-/);
  const kept = await cmiOf(host);
  // Nothing of it lies on a device that others use too.
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('spiral.exercise'))),
  ).toEqual([]);
  await first.close();

  const second = await browser.newContext({ reducedMotion: 'reduce' });
  const back = await launched(second, kept);
  expect(await back.page.getByLabel(/^The name or number/).inputValue()).toBe('Ann 7');
  await back.page.getByRole('button', { name: 'Make the code' }).click();
  await expect.poll(async () => (await cmiOf(back.host)).core.lesson_status).toBe('completed');
  const done = await cmiOf(back.host);
  expect(done.suspend_data.length).toBeLessThanOrEqual(LONGEST_SUSPENDED);
  // They were sure that the rival is hostile: 100 where it is, 0 where it is not.
  expect(['0', '100']).toContain(String(done.core.score.raw));
  await second.close();
});

test('a package that no platform has opened is the game with its exercise, kept on the device', async () => {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${served.url}package/index.html`);
  await page.getByRole('heading', { level: 1, name: 'Spring' }).waitFor();
  await page.getByText('Nothing you do here leaves this device.').waitFor();
  await context.close();
});
