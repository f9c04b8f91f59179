// Ways of moves on the map: no troops of either side cross the country between.
import { describe, expect, test } from 'vitest';
import { composeDrawing } from '../../../src/ui/map/drawing.ts';
import type { Point } from '../../../src/ui/map/mapData.ts';
import { bendOf, curveBetween, USUAL_BEND } from '../../../src/ui/map/routes.ts';
import { pointOn } from '../../../src/view/index.ts';
import { EUROPE, moveTo, viewOf } from './maps.ts';

const at = (name: string): Point =>
  EUROPE.places[name] ?? EUROPE.cities.find(({ id }) => id === name)?.at ?? [0, 0];
const { west, russia } = EUROPE.home;

test('a way that crosses nobody bends as usual', () => {
  for (const place of ['baltics', 'poland', 'romania']) {
    expect(bendOf(EUROPE, 'west', west, at(place)), place).toBe(USUAL_BEND);
  }
  for (const place of ['belarus', 'bryansk', 'belgorod', 'rostov']) {
    expect(bendOf(EUROPE, 'russia', russia, at(place)), place).toBe(USUAL_BEND);
  }
});

test('what goes into the country between goes there as usual', () => {
  expect(bendOf(EUROPE, 'west', west, at('kyiv'))).toBe(USUAL_BEND);
  expect(bendOf(EUROPE, 'russia', russia, at('kyiv'))).toBe(USUAL_BEND);
});

describe('between Moscow and Crimea', () => {
  const ways = [
    [russia, at('crimea')],
    [at('crimea'), at('moscow')],
  ] as const;

  test.each(ways)('troops go round Ukraine, by way of Rostov', (from, to) => {
    const curve = curveBetween(from, to, bendOf(EUROPE, 'russia', from, to));
    // At the height of Donetsk they are east of the line of contact.
    const [x] = Array.from({ length: 101 }, (_, i) => pointOn(curve, i / 100)).find(
      ([, y]) => Math.abs(y - at('rostov')[1]) < 6,
    ) ?? [0];
    expect(x).toBeGreaterThan(at('rostov')[0] - 40);
  });

  test.each([
    [320, 300],
    [640, 480],
    [1300, 720],
  ])('also close up, where Moscow is out of sight, at %i × %i', (width, height) => {
    const moves = [moveTo('crimea', { side: 'russia', from: 'moscow' })];
    const view = viewOf({ moves, frame: ['crimea'] });
    const [move] = composeDrawing(EUROPE, view, { width, height }).moves;
    const [x0 = 0, , cx = 0, , x1 = 0] = move?.curve ?? [];
    expect(cx).toBeGreaterThan(Math.max(x0, x1));
  });
});

test('a line between two lanes keeps its side', () => {
  const lane = (n: number) => curveBetween([0, 0], [0, 100], -0.8, 22 * n)[2];
  expect(lane(1)).toBeLessThan(lane(0));
});
