import { describe, expect, it } from 'vitest';
import type { Level } from '../../src/engine/index.ts';
import { weekday } from '../../src/level/checkParts.ts';
import { merge } from '../../src/level/extend.ts';
import { isShipped, loadLevel, loadLevelText, loadShipped, parseLevel } from '../../src/level/index.ts';
import { bases, raw } from './support.ts';

const variant = { extends: 'abstract-mirror', id: 'variant' };

describe('laying one level on another', () => {
  it('merges objects, replaces the rest', () => {
    expect(merge({ a: 1, b: { c: 1, d: [1, 2] } }, { b: { d: [3] }, e: null })).toEqual({
      a: 1,
      b: { c: 1, d: [3] },
      e: null,
    });
  });

  it('merges lists by id: changes, adds, takes out', () => {
    const base = [
      { id: 'x', n: 1 },
      { id: 'y', n: 2 },
      { id: 'z', n: 3 },
    ];
    expect(
      merge(base, [
        { id: 'z', n: 4 },
        { id: 'w', n: 5 },
        { id: 'x', remove: true },
      ]),
    ).toEqual([
      { id: 'y', n: 2 },
      { id: 'z', n: 4 },
      { id: 'w', n: 5 },
    ]);
  });

  it('changes what it names and nothing else', async () => {
    const mirror = await loadShipped('abstract-mirror');
    const result = await loadLevel({ ...variant, dials: { weeks: 6 } });
    expect(result).toEqual({
      ok: true,
      level: { ...mirror, id: 'variant', dials: { ...mirror.dials, weeks: 6 } },
    });
    expect(await loadLevelText(JSON.stringify({ ...variant, dials: { weeks: 6 } }))).toEqual(result);
  });

  it('moves the weeks of events and moves by shiftWeeks', async () => {
    const result = await loadLevel({ ...variant, shiftWeeks: 3 });
    const mirror = await loadShipped('abstract-mirror');
    const weeks = (level: Level) => level.events.map((event) => event.when[0]?.atLeast);
    const moved = result.ok ? weeks(result.level) : [];
    expect(moved).toEqual(
      mirror.events.map((event) => {
        const { what, atLeast } = event.when[0] ?? {};
        return what === 'week' ? (atLeast ?? 0) + 3 : atLeast;
      }),
    );
  });

  it('leaves the base as it was', () => {
    const before = JSON.stringify(raw('abstract-mirror'));
    parseLevel({ ...variant, shiftWeeks: 2, tension: 1, moves: [{ id: 'aBuild', cost: 1 }] }, bases);
    expect(JSON.stringify(bases.get('abstract-mirror'))).toBe(before);
  });

  it.each([
    [{ ...variant, extends: 'nobody' }, 'extends', 'unknownBase'],
    [{ ...variant, extends: 7 }, 'extends', 'unknownBase'],
    [{ ...variant, shiftWeeks: 1.5 }, 'shiftWeeks', 'outOfRange'],
  ])('refuses %j', (json, path, code) => {
    const result = parseLevel(json, bases);
    expect(result.ok ? [] : result.problems).toMatchObject([{ path, code }]);
  });

  it('refuses a level that extends itself', () => {
    const result = parseLevel({ extends: 'self' }, new Map([['self', { extends: 'self' }]]));
    expect(result.ok ? [] : result.problems).toMatchObject([{ path: 'extends', code: 'unknownBase' }]);
  });
});

describe('shipped levels', () => {
  it('are read once', async () => {
    expect(await loadShipped('abstract-mirror')).toBe(await loadShipped('abstract-mirror'));
  });

  it('are known by id', () => {
    expect([isShipped('abstract-mirror'), isShipped('toString')]).toEqual([true, false]);
  });
});

it('knows the days of the week', () => {
  expect(['2022-01-24', '2022-01-10', '2024-02-29', '2000-01-01', '1999-12-31'].map(weekday)).toEqual([
    0, 0, 3, 5, 4,
  ]);
});
