// The way from one drawing to the next: it begins with the old, ends with the new, and tells things in order.
import { describe, expect, test } from 'vitest';
import { frameAt, sameButForStates, settled } from '../../src/theatre/between.ts';
import { composeDrawing } from '../../src/ui/map/drawing.ts';
import type { TheatreView } from '../../src/view/index.ts';
import { EUROPE, markAt, moveTo, viewOf } from '../ui/map/maps.ts';

const draw = (view: Partial<TheatreView>) =>
  composeDrawing(EUROPE, viewOf(view), { width: 900, height: 600 });
const mark = (id: string, rest: Parameters<typeof markAt>[1] = {}) => markAt(id, rest);

const before = draw({ marks: [mark('poland', { thousands: 3 }), mark('romania')] });
const after = draw({
  marks: [mark('poland', { thousands: 40, reading: 0.9, delta: 37 }), mark('baltics')],
  moves: [moveTo('poland')],
  threats: [{ place: 'poland', strength: 1 }],
});
const at = (t: number) => frameAt(before, after, t);
const find = (t: number, id: string) => at(t).marks.find((each) => each.id === id);

test('it ends exactly with the new drawing', () => {
  expect(at(1)).toEqual(settled(after));
  expect(at(1.7)).toEqual(settled(after));
});

test('it begins with what was there', () => {
  expect(find(0, 'poland')).toMatchObject({ r: before.marks[0]?.r, ripples: [], changed: false, alpha: 1 });
  expect(find(0, 'romania')?.alpha).toBe(1);
  expect(find(0, 'baltics')?.alpha).toBe(0);
  expect(at(0).hatches).toMatchObject([{ alpha: 0 }]);
  expect(at(0).travellers).toEqual([]);
});

test('a mark that goes fades out, one that comes fades in, one that stays grows', () => {
  expect(find(0.62, 'romania')?.alpha).toBeLessThan(1);
  expect(find(0.8, 'romania')?.alpha).toBe(0);
  expect(find(0.8, 'baltics')?.alpha).toBe(1);
  const radii = [0, 0.55, 0.6, 0.7, 1].map((t) => find(t, 'poland')?.r ?? 0);
  expect(radii).toEqual([...radii].sort((a, b) => a - b));
});

describe('order', () => {
  test('the formation travels along its line before the mark grows', () => {
    const under = at(0.35);
    expect(under.travellers.length).toBeGreaterThan(0);
    expect(find(0.35, 'poland')?.r).toBe(before.marks[0]?.r);
    expect(at(0.7).travellers).toEqual([]);
  });

  test('how it is read comes last', () => {
    expect(find(0.6, 'poland')?.ripples).toEqual([]);
    const reach = [0.7, 0.8, 0.9, 1].map((t) => find(t, 'poland')?.ripples.at(-1)?.r ?? 0);
    expect(reach).toEqual([...reach].sort((a, b) => a - b));
    expect(at(0.6).hatches[0]?.alpha).toBe(0);
    expect(at(0.9).hatches[0]?.alpha).toBeGreaterThan(0);
  });

  test('a line is drawn from its start', () => {
    const drawn = [0, 0.1, 0.2, 0.35].map((t) => at(t).moves[0]?.drawn ?? -1);
    expect(drawn[0]).toBe(0);
    expect(drawn.at(-1)).toBe(1);
    expect(drawn).toEqual([...drawn].sort((a, b) => a - b));
  });
});

test('what does not change does not move', () => {
  for (const t of [0, 0.2, 0.5, 0.9]) expect(frameAt(after, after, t)).toEqual(settled(after));
});

test('a move that was planned and is now made travels', () => {
  const planned = draw({ moves: [moveTo('poland', { planned: true })] });
  const made = draw({ moves: [moveTo('poland')] });
  expect(frameAt(planned, made, 0.4).travellers.length).toBeGreaterThan(0);
});

test('pointing at a mark is no change that would be played', () => {
  const pointed = draw({ marks: [mark('poland', { thousands: 3, hovered: true }), mark('romania')] });
  expect(sameButForStates(before, pointed)).toBe(true);
  expect(sameButForStates(before, after)).toBe(false);
});
