// What a browser kept of the second edition of the levels goes on in this build: its AI and its levels come when they are asked for.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { activate, openWith, type Store, stored } from '../../browser/keptMatches.ts';
import { phase, playByKeys, RUNNING } from '../../browser/matchPage.ts';
import { withGame } from '../../support/browser.ts';

const read = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../golden/edition2/${path}`, import.meta.url), 'utf8')) as Store;

const game = withGame();

test('a match against the expert opens, and goes on on its level', async () => {
  const store = read('storage/on-the-mirror.json');
  const before = JSON.parse(store[RUNNING] ?? '{}');
  const { page, context, errors } = await openWith(game.browser, `${game.url}#/match`, store);
  while ((await playByKeys(page, 1)) !== 'orders') await phase(page);
  const kept = async () => JSON.parse((await stored(page))[RUNNING] ?? '{}');
  await expect.poll(async () => (await kept()).inputs.length).toBe(before.inputs.length + 1);
  expect((await kept()).level).toEqual(before.level);
  expect(errors).toEqual([]);
  await context.close();
});

test('a link verifies with the expert that played then', async () => {
  const link = read('links.json')['expert-on-the-mirror'];
  const { page, context, errors } = await openWith(game.browser, `${game.url}${link}`, {});
  await activate(page, 'button', 'Check it');
  await page.getByText('It agrees').first().waitFor();
  expect(errors).toEqual([]);
  await context.close();
});
