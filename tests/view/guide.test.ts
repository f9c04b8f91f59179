// The guided opening: one hint at a time, gone by doing or by dismissing, over after three weeks or when stopped.
import { beforeAll, expect, test } from 'vitest';
import type { Doing } from '../../src/view/guide.js';
import { GUIDE_OFF, hintOf, outlookOf } from '../../src/view/index.js';
import { freshDesk, played, readTexts } from './bench.js';

beforeAll(readTexts);

function guided(weeks: number) {
  const match = played(
    'january-2022',
    'guide',
    (now) => now.steps.length >= weeks || now.state.awaiting === 'crisis',
  );
  return outlookOf({ ...match, settings: { ...match.settings, guided: true } }, 'west');
}
const idle: Doing = { picked: false, mirrored: false, depth: 'full' };

test('the first week leads from the map to a move, to the sheet, to the end of the week', () => {
  const look = guided(0);
  const desk = freshDesk();
  const hint = (more: Partial<Doing> = {}) => hintOf(look, desk, { ...idle, ...more })?.id;
  expect(hint()).toBe('guide.map');
  desk.dismissed.push('guide.map');
  expect(hint()).toBe('guide.pick');
  expect(hint({ picked: true })).toBe('guide.read');
  desk.dismissed.push('guide.read');
  expect(hint({ picked: true })).toBe('guide.add');
  desk.drafts.west = { ...desk.drafts.west, orders: [{ move: 'alert', with: {}, meant: 'ready' }] };
  expect(hint({ picked: true })).toBe('guide.resolve');
});

test('in essential depth the room takes the place of the single moves', () => {
  const look = guided(0);
  const desk = { ...freshDesk(), dismissed: ['guide.map'] };
  const hint = () => hintOf(look, desk, { ...idle, depth: 'essential' })?.id;
  expect(hint()).toBe('guide.room');
  desk.drafts.west = { ...desk.drafts.west, orders: [{ move: 'alert', with: {}, meant: 'ready' }] };
  expect(hint()).toBe('guide.resolve');
});

test('stopped means stopped, and an unguided match has no hints', () => {
  const look = guided(0);
  expect(hintOf(look, { ...freshDesk(), dismissed: [GUIDE_OFF] }, idle)).toBeNull();
  const plain = { ...look, match: { ...look.match, settings: { ...look.match.settings, guided: false } } };
  expect(hintOf(plain, freshDesk(), idle)).toBeNull();
});

test('after three weeks there is nothing left to say', () => {
  const look = guided(0);
  const later = { ...look, view: { ...look.view, week: 4 } };
  expect(hintOf(later, freshDesk(), idle)).toBeNull();
});
