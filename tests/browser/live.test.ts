// A live room in browsers: a teacher opens it, a pair joins and plays, one leaves and comes back, both hand in.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeApp } from '../../src/server/http/app.ts';
import { openHub } from '../../src/server/hub.ts';
import { KEY, memoryStore } from '../server/support.ts';
import { axeInBoth, openPage, withGame } from '../support/browser.ts';
import { BUILD_FOLDER } from '../support/buildOnce.ts';

const game = withGame();
const hub = openHub(memoryStore(), 30);
let url = '';
let close = async () => {};

beforeAll(async () => {
  const dist = process.env[BUILD_FOLDER] ?? null;
  const app = await makeApp({ hub, key: KEY, dist, say: (line) => console.error(line) });
  url = `${await app.listen({ host: '127.0.0.1', port: 0 })}/`;
  close = () => app.close();
});
afterAll(async () => {
  await close();
  await hub.close();
});

const open = async (path: string) => {
  const opened = await openPage(game.browser, url, { reducedMotion: 'reduce', bypassCSP: true });
  await opened.page.goto(`${url}#/live${path}`);
  return opened;
};

async function join(room: string, label: string) {
  const opened = await open(`/${room}`);
  await opened.page.getByLabel('The name or number by which').fill(label);
  await opened.page.getByRole('button', { name: 'Join' }).click();
  await opened.page.getByText('Waiting for your teacher to begin').waitFor();
  return opened;
}

/** From the room into the match, and past its brief. */
async function sitDown(page: Page) {
  await page.getByRole('button', { name: /^(Begin|Go on|Look at the map)$/ }).click();
  await page.locator('.match').waitFor();
  const brief = page.locator('dialog[open] .button.strong');
  await page.locator('[aria-busy="false"]').first().waitFor();
  if ((await brief.count()) > 0) await brief.click();
}

async function pass(page: Page) {
  await page.locator('.sheet-foot .button.strong').click();
  await page.getByRole('button', { name: 'Pass the week' }).click();
}

/** Past what is told of a week; both press what leads on. */
async function past(page: Page) {
  const next = page.locator('.resolution-foot .button.strong');
  await next.waitFor();
  while ((await next.count()) > 0) await next.click({ timeout: 1_000 }).catch(() => {});
}

test('a pair plays two weeks on two machines; one leaves, comes back and finds what was sealed', async () => {
  const teacher = await open('/teacher');
  await teacher.page.getByLabel('Teacher key').fill(KEY);
  await teacher.page.getByRole('button', { name: 'Enter' }).click();
  const settings = { title: 'Spring', level: 'abstract-mirror', weeks: 2, pairing: 'pairs', seed: 'calm' };
  await teacher.page.getByLabel('The exercise: its link, or its settings').fill(JSON.stringify(settings));
  await teacher.page.getByRole('button', { name: 'Open the room' }).click();
  const room = (await teacher.page.locator('.live-code').innerText()).trim();
  expect(await axeInBoth(teacher.page)).toEqual([]);
  const [ann, ben] = [await join(room, 'Ann'), await join(room.toLowerCase(), 'Ben')];
  expect(await axeInBoth(ann.page)).toEqual([]);
  await teacher.page.getByText('2 students have joined').waitFor();
  await teacher.page.getByRole('button', { name: 'Begin', exact: true }).click();

  await sitDown(ann.page);
  await pass(ann.page);
  await ann.page.getByText('They have not sealed yet').waitFor();
  await teacher.page.getByText('is waited for').waitFor();
  await ann.page.goto('about:blank');
  await ann.page.goto(`${url}#/live/${room}`);
  await ann.page.getByText('you have sealed. They have not yet').waitFor();
  await sitDown(ann.page);
  await ann.page.locator('.live-strip').getByText('They have not sealed yet').waitFor();

  await sitDown(ben.page);
  await pass(ben.page);
  for (const { page } of [ann, ben]) await past(page);
  for (const { page } of [ann, ben]) await pass(page);
  for (const { page } of [ann, ben]) await past(page);
  for (const { page } of [ann, ben]) {
    await page.getByRole('button', { name: 'Debrief of this match' }).waitFor();
    await page.getByRole('button', { name: 'Hand in' }).click();
    await page.getByText('Handed in').waitFor();
  }
  await teacher.page.getByText('Finished: 2').waitFor();
  await teacher.page.getByRole('button', { name: 'Get the data' }).click();
  const codes = await teacher.page.getByLabel('Result codes').inputValue();
  expect(codes.split('\n')).toHaveLength(2);
  await teacher.page.goto(`${url}#/live/teacher/${room}?projector=1`);
  await teacher.page.locator('.live-wall').waitFor();
  expect(await teacher.page.locator('.live-wall').innerText()).not.toMatch(/Ann|Ben/);
  for (const { errors, context } of [teacher, ann, ben]) {
    expect(errors).toEqual([]);
    await context.close();
  }
});

test('where only files are served, the page says so and leads to codes', async () => {
  const { page, context } = await openPage(game.browser, game.url);
  await page.goto(`${game.url}#/live`);
  await page.getByText('There is no room server behind this page').waitFor();
  expect(await page.getByRole('link', { name: 'Open an exercise by its link' }).count()).toBe(1);
  await context.close();
});
