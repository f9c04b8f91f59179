// View → drawing on the real map, from a small phone to a wide screen.
import { describe, expect, test } from 'vitest';
import { fitCamera, toPixel } from '../../../src/ui/map/camera.ts';
import { composeDrawing } from '../../../src/ui/map/drawing.ts';
import { layOutLabels } from '../../../src/ui/map/labels.ts';
import { keepApart, markRadius, reach, ripples, SIGNS, TARGET } from '../../../src/ui/map/marks.ts';
import { overlap } from '../../../src/ui/map/place.ts';
import { ABSTRACT, EUROPE, FULL, markAt, moveTo, viewOf } from './maps.ts';

const SIZES = [
  [320, 300],
  [360, 360],
  [390, 340],
  [640, 480],
  [794, 325],
  [882, 529],
  [1300, 720],
  [2400, 900],
  [700, 1200],
] as const;

describe.each(SIZES)('at %i × %i', (width, height) => {
  const size = { width, height };
  const camera = fitCamera(EUROPE, size);
  const drawing = composeDrawing(EUROPE, FULL, size);

  test('the core is in sight, and no edge of the land', () => {
    const [left, top, right, bottom] = EUROPE.core;
    const [x0, y0] = toPixel(camera, [left, top]);
    const [x1, y1] = toPixel(camera, [right, bottom]);
    expect(Math.min(x0, y0)).toBeGreaterThanOrEqual(0);
    expect(x1).toBeLessThanOrEqual(width);
    expect(y1).toBeLessThanOrEqual(height);
  });

  test('every mark is on the map, and no target covers another', () => {
    expect(drawing.marks).toHaveLength(FULL.marks.length);
    for (const a of drawing.marks) {
      expect(reach(a)).toBeGreaterThanOrEqual(TARGET);
      expect(a.x > 0 && a.x < width && a.y > 0 && a.y < height, a.id).toBe(true);
      for (const b of drawing.marks) {
        if (a !== b) expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.id} ${b.id}`).toBeGreaterThanOrEqual(24);
      }
    }
  });

  test('every mark has its label, and labels keep off each other and off the signs', () => {
    const labels = layOutLabels(EUROPE, FULL, drawing, camera, 1, []);
    expect(labels.filter(({ kind }) => kind === 'mark')).toHaveLength(FULL.marks.length);
    // The country that everything is about is named at every size.
    expect(labels.map(({ id }) => id)).toContain('land:ukraine');
    for (const { id, box } of labels.filter(({ kind }) => kind === 'mark')) {
      for (const { id: sign, x, y, r } of drawing.marks) {
        expect(overlap(box, { x: x - r, y: y - r, width: 2 * r, height: 2 * r }), `${id} ${sign}`).toBe(0);
      }
    }
    for (const [i, a] of labels.entries()) {
      for (const b of labels.slice(0, i)) {
        if (a.kind !== 'mark' || b.kind !== 'mark' || width >= 390) {
          expect(overlap(a.box, b.box), `${a.id} ${b.id}`).toBeLessThan(1);
        }
      }
    }
  });
});

test('small screens carry fewer names', () => {
  const count = (width: number) => {
    const size = { width, height: width * 0.8 };
    const view = viewOf();
    const labels = layOutLabels(
      EUROPE,
      view,
      composeDrawing(EUROPE, view, size),
      fitCamera(EUROPE, size),
      1,
      [],
    );
    return labels.length;
  };
  expect(count(320)).toBeGreaterThan(3);
  expect(count(320)).toBeLessThan(count(640));
  expect(count(640)).toBeLessThan(count(1200));
});

test('names can be replaced, for other languages and other countries', () => {
  const size = { width: 900, height: 600 };
  const view = viewOf({ map: 'abstract', names: { a: 'Arda', aCapital: 'Ford' } });
  const drawing = composeDrawing(ABSTRACT, view, size);
  const lines = layOutLabels(ABSTRACT, view, drawing, fitCamera(ABSTRACT, size), 1, []).flatMap(
    (label) => label.lines,
  );
  expect(lines).toContain('ARDA');
  expect(lines).toContain('Ford');
});

describe('the two mirrors', () => {
  const marks = [markAt('poland', { reading: 0.8 })];
  const threats = [{ place: 'poland', strength: 0.8 }];
  const draw = (mirror: 'meant' | 'read') =>
    composeDrawing(EUROPE, viewOf({ mirror, marks, threats }), { width: 900, height: 600 });

  test('hatching shows only as they may read it; ripples are faint as you mean it', () => {
    expect(draw('meant').hatches).toEqual([]);
    expect(draw('read').hatches).toMatchObject([{ id: 'poland' }]);
    const [faint, full] = [draw('meant').marks[0]?.ripples ?? [], draw('read').marks[0]?.ripples ?? []];
    expect(faint.length).toBe(full.length);
    faint.forEach((ripple, i) => {
      expect(ripple.alpha).toBeLessThan(full[i]?.alpha ?? 0);
    });
  });

  test('a worse reading has more ripples that reach further, none has none', () => {
    expect(ripples(null, 20, 'read', 900)).toEqual([]);
    expect(ripples(0, 20, 'read', 900)).toEqual([]);
    const far = [0.1, 0.4, 0.7, 1].map((reading) => ripples(reading, 20, 'read', 900).at(-1)?.r ?? 0);
    expect(far).toEqual([...far].sort((a, b) => a - b));
    expect(ripples(1, 20, 'read', 900)).toHaveLength(4);
  });
});

describe('marks', () => {
  const draw = (...marks: ReturnType<typeof markAt>[]) =>
    composeDrawing(EUROPE, viewOf({ marks }), { width: 900, height: 600 }).marks;

  test('grow with the number of troops', () => {
    const radii = [0, 1, 10, 50, 100].map((thousands) => markRadius(thousands, 900));
    expect(radii).toEqual([...radii].sort((a, b) => a - b));
  });

  test('carry a dashed ring only for estimates, wider the less is known', () => {
    const [sure, fair, poor] = draw(
      markAt('poland'),
      markAt('romania', { estimate: { low: 9, high: 11 } }),
      markAt('baltics', { estimate: { low: 6, high: 14 } }),
    );
    expect(sure?.ring).toBe(0);
    expect(poor?.ring).toBeGreaterThan(fair?.ring ?? 0);
  });

  test('of different sides differ in outline and bars', () => {
    const shapes = Object.values(SIGNS).map((sign) => JSON.stringify(sign));
    expect(new Set(shapes).size).toBe(3);
  });

  test('in one place stand side by side', () => {
    const [a, b] = draw(markAt('ukraine', { id: 'a' }), markAt('ukraine', { id: 'b', side: 'russia' }));
    expect(Math.abs((a?.x ?? 0) - (b?.x ?? 0))).toBeGreaterThanOrEqual(24);
    expect(a?.y).toBe(b?.y);
  });

  test('that do not touch stay where they are', () => {
    const marks = draw(markAt('poland'), markAt('rostov'));
    expect(keepApart(marks)).toEqual(marks);
  });

  test('with an unknown place are left out', () => {
    expect(draw(markAt('atlantis'))).toEqual([]);
  });
});

describe('moves', () => {
  const size = { width: 900, height: 600 };
  const draw = (...moves: ReturnType<typeof moveTo>[]) =>
    composeDrawing(EUROPE, viewOf({ moves }), size).moves;

  test('of every kind have a line of their own', () => {
    const kinds = ['deploy', 'withdraw', 'talk', 'threat', 'covert', 'attack'] as const;
    const lines = kinds.flatMap((kind) => draw(moveTo('poland', { from: 'moscow', kind })));
    expect(lines).toHaveLength(kinds.length);
    expect(new Set(lines.map(({ dash, head, width }) => JSON.stringify([dash, head, width]))).size).toBe(
      kinds.length,
    );
    expect(lines.filter(({ risk }) => risk).map(({ kind }) => kind)).toEqual(['threat', 'attack']);
  });

  test('that are only planned are dashed and open, and nothing travels', () => {
    expect(draw(moveTo('poland', { planned: true }))).toMatchObject([
      { head: 'open', traveller: 0, dash: [6, 4] },
    ]);
  });

  test('from beyond the window come from its edge', () => {
    const [move] = composeDrawing(EUROPE, viewOf({ moves: [moveTo('poland')] }), {
      width: 320,
      height: 300,
    }).moves;
    expect(move?.curve[0]).toBeGreaterThanOrEqual(-8);
    expect(move?.curve.every(Number.isFinite)).toBe(true);
  });

  test('between the same places do not lie on each other', () => {
    const [a, b] = draw(
      moveTo('kyiv', { id: 'a', from: 'moscow' }),
      moveTo('moscow', { id: 'b', from: 'kyiv' }),
    );
    expect(a?.curve[2]).not.toBe(b?.curve[2]);
  });

  test('between one pair of points by two names do not lie on each other either', () => {
    const [a, b] = draw(
      moveTo('rostov', { id: 'a', side: 'russia' }),
      moveTo('moscow', { id: 'b', side: 'russia', kind: 'withdraw', from: 'rostov' }),
    );
    expect(a?.curve[2]).not.toBe(b?.curve[2]);
  });

  test('to nowhere, or to where they are, are not drawn', () => {
    expect(draw(moveTo('atlantis'), moveTo('kyiv', { from: 'kyiv' }))).toEqual([]);
  });
});
