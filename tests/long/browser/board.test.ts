// Large classes on the board in a real browser: 500 codes of ten weeks, and 2,000, with some damaged, while the page goes on answering.
import { beforeAll, expect, test } from 'vitest';
import { practise, readSettings, toExerciseLink } from '../../../src/class/index.ts';
import { openWith } from '../../browser/keptMatches.ts';
import { must } from '../../record/support.ts';
import { withGame } from '../../support/browser.ts';

const game = withGame();
let link: string;
const codes: string[] = [];
const COUNT = 500;

beforeAll(async () => {
  const open = must(await readSettings({ questions: { belief: [1, 5], foretell: true } }));
  link = must(toExerciseLink(open));
  for (let number = 1; number <= COUNT; number++) codes.push(must(await practise(open, number, 'long')));
}, 600_000);

/** A code with one character changed; the place differs from code to code. */
const damaged = (code: string, at: number): string => {
  const place = 3 + ((at * 37) % (code.length - 3));
  return code.slice(0, place) + (code[place] === 'x' ? 'y' : 'x') + code.slice(place + 1);
};

async function board(given: readonly string[]) {
  const store = { 'spiral.board': JSON.stringify({ format: 'spiral-board/1', link, codes: given }) };
  const opened = await openWith(game.browser, `${game.url}#/board`, store);
  const count = opened.page.locator('.board-count');
  await opened.page.locator('.working').waitFor();
  // The page answers while workers read.
  const from = performance.now();
  await opened.page.getByLabel('Result codes').fill('I can write here');
  const answered = performance.now() - from;
  await count.waitFor({ timeout: 600_000 });
  return { ...opened, said: (await count.textContent()) ?? '', answered };
}

test('500 codes, each tenth with one character changed: those are named, the others count', async () => {
  const given = codes.map((code, at) => (at % 10 === 9 ? damaged(code, at) : code));
  const { context, page, said, answered, errors } = await board(given);
  expect(said).toBe('450 codes count. 50 do not.');
  expect(answered).toBeLessThan(5_000);
  await page.getByText('These codes are damaged or cut off.').waitFor();
  expect(errors).toEqual([]);
  await context.close();
}, 600_000);

test('2,000 codes work, and are kept', async () => {
  // Each student hands in three times, and once a damaged code.
  const given = Array.from({ length: 2_000 }, (_, at) =>
    at < 1_500 ? `${codes[at % COUNT]}` : damaged(codes[at % COUNT] ?? '', at),
  );
  const { context, page, said } = await board(given);
  expect(said).toBe('500 codes count. 1,500 do not.');
  expect(await page.locator('#kept .risk-note').count()).toBe(0);
  await context.close();
}, 900_000);
