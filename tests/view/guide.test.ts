// The guided opening: it asks for one act at a time, answers what was done, and is over after three weeks or when stopped.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Desk } from '../../src/session/index.js';
import { guide as words } from '../../src/text/en/guide.js';
import { actDone, type Doing, GUIDE_OFF, hintOf, outlookOf, waved } from '../../src/view/index.js';
import { freshDesk, played, readTexts } from './bench.js';

beforeAll(readTexts);

function guided(week: number) {
  const match = played('january-2022', 'guide', () => true);
  const look = outlookOf({ ...match, settings: { ...match.settings, guided: true } }, 'west');
  return { ...look, view: { ...look.view, week } };
}

const IDLE: Doing = {
  picked: false,
  mirrored: false,
  took: null,
  tried: 0,
  asked: null,
  depth: 'essential',
  advised: true,
};
const ALERT = { move: 'alert', with: {}, meant: 'ready' };
const CALL = { move: 'westLeadersCall', with: {}, meant: 'calm' };

const holding = (desk: Desk, ...orders: (typeof ALERT)[]): Desk => ({
  ...desk,
  drafts: { ...desk.drafts, west: { ...desk.drafts.west, orders } },
});

/** The desk after these acts, as the page notes them. */
const after = (...ids: string[]): Desk => ({ ...freshDesk(), dismissed: ids.map((id) => `guide.${id}`) });

test('the first week asks for a sheet, the other mirror, and the end of the week', () => {
  const look = guided(1);
  expect(hintOf(look, freshDesk(), IDLE)?.id).toBe('guide.take');
  expect(hintOf(look, holding(freshDesk(), ALERT), IDLE)?.id).toBe('guide.mirror');
  expect(hintOf(look, holding(freshDesk(), ALERT), { ...IDLE, mirrored: true })?.id).toBe('guide.resolve');
});

test('an act is answered by what it was: each adviser’s view by name, a sheet of one’s own otherwise', () => {
  const desk = holding(after('take'), ALERT);
  const answer = (took: Doing['took']) => hintOf(guided(1), desk, { ...IDLE, took })?.answer;
  expect(answer('defence')).toContain('deterrence');
  expect(answer('diplomacy')).toContain('spiral');
  expect(answer('analysis')).toContain('evidence');
  expect(answer(null)).toContain('your own sheet');
});

test('an act that is waved away is not answered, and not asked for again', () => {
  const hint = hintOf(guided(1), { ...freshDesk(), dismissed: [waved('guide.take')] }, IDLE);
  expect(hint?.id).toBe('guide.mirror');
  expect(hint?.answer).toBeNull();
});

test('the end of a week is noticed in the next one; other acts of a week that is over are not', () => {
  const look = guided(2);
  expect(actDone('guide.resolve', look, freshDesk(), IDLE)).toBe(true);
  expect(actDone('guide.mirror', look, freshDesk(), { ...IDLE, mirrored: true })).toBe(false);
  const hint = hintOf(look, after('resolve'), IDLE);
  expect(hint?.id).toBe('guide.figure');
  expect(hint?.answer).toContain('secret');
});

describe.each([
  ['in full depth', { ...IDLE, depth: 'full' as const }],
  ['without advisers', { ...IDLE, advised: false }],
])('%s', (_name, idle) => {
  test('single moves take the place of the room', () => {
    const look = guided(1);
    expect(hintOf(look, freshDesk(), idle)?.id).toBe('guide.pick');
    expect(hintOf(look, freshDesk(), { ...idle, picked: true })?.id).toBe('guide.add');
    expect(hintOf(look, holding(freshDesk(), ALERT), { ...idle, picked: true })?.id).toBe('guide.mirror');
  });

  test('the second week asks for two moves of different kinds', () => {
    const look = guided(2);
    const asked = { ...idle, asked: idle.depth === 'full' ? 'figure.cohesion' : 'key.gain' };
    expect(hintOf(look, holding(freshDesk(), ALERT), asked)?.id).toBe('guide.two');
    expect(hintOf(look, holding(freshDesk(), ALERT, CALL), asked)?.id).toBe('guide.again');
  });
});

test('the last weeks ask to change a sheet, to compare two, and to answer the offer', () => {
  const second = { ...IDLE, asked: 'key.gain' };
  expect(hintOf(guided(2), holding(freshDesk(), ALERT), { ...second, took: 'defence' })?.id).toBe(
    'guide.change',
  );
  expect(hintOf(guided(2), holding(freshDesk(), ALERT), second)?.id).toBe('guide.again');
  expect(hintOf(guided(3), freshDesk(), { ...IDLE, tried: 1 })?.id).toBe('guide.compare');
  expect(hintOf(guided(3), freshDesk(), { ...IDLE, tried: 2 })?.id).toBe('guide.table');
  const desk = freshDesk();
  desk.drafts.west = { ...desk.drafts.west, table: 'refuse' };
  expect(hintOf(guided(3), desk, { ...IDLE, tried: 2 })).toMatchObject({ id: 'guide.end', last: true });
});

test('stopped means stopped, an unguided match has no hints, and after three weeks there are none', () => {
  const look = guided(1);
  expect(hintOf(look, { ...freshDesk(), dismissed: [GUIDE_OFF] }, IDLE)).toBeNull();
  const plain = { ...look, match: { ...look.match, settings: { ...look.match.settings, guided: false } } };
  expect(hintOf(plain, freshDesk(), IDLE)).toBeNull();
  expect(hintOf(guided(4), freshDesk(), IDLE)).toBeNull();
});

test('no hint and no answer is longer than twenty words', () => {
  const texts = Object.entries(words).filter(([key]) => key.startsWith('match.guide.'));
  expect(texts.length).toBeGreaterThan(20);
  for (const [key, text] of texts) expect(String(text).split(' ').length, key).toBeLessThanOrEqual(20);
});
