import { describe, expect, it } from 'vitest';
import { between, chance, type Draw, logisticDraw, pick, stream } from '../../src/engine/random.ts';

const first = (draw: Draw, count: number) => Array.from({ length: count }, draw);
const constant =
  (value: number): Draw =>
  () =>
    value;

/** Correlation of two lists of numbers. */
function correlation(xs: readonly number[], ys: readonly number[]): number {
  const mean = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / list.length;
  const [mx, my] = [mean(xs), mean(ys)];
  let [xy, xx, yy] = [0, 0, 0];
  xs.forEach((x, i) => {
    const y = ys[i] ?? 0;
    xy += (x - mx) * (y - my);
    xx += (x - mx) ** 2;
    yy += (y - my) ** 2;
  });
  return xy / Math.sqrt(xx * yy);
}

describe('a stream', () => {
  it('gives the same numbers for the same key', () => {
    expect(first(stream('seed', 3, 'orders', 'west'), 50)).toEqual(
      first(stream('seed', 3, 'orders', 'west'), 50),
    );
  });

  it('gives the numbers that it has always given', () => {
    expect(first(stream('spiral', 1, 'orders', 'west'), 4).join(' ')).toBe(
      '0.618057883810252 0.23480252595618367 0.10273180645890534 0.8349681324325502',
    );
    expect(first(stream('spiral', 1, 'orders'), 2).join(' ')).toBe('0.06784598273225129 0.49340385803952813');
    expect(first(stream('', 0, 'types', 'russia'), 2).join(' ')).toBe(
      '0.21050115721300244 0.14726166939362884',
    );
  });

  it.each([
    ['seed', stream('seed', 1, 'stage', 'west'), stream('seeds', 1, 'stage', 'west')],
    ['week', stream('seed', 1, 'stage', 'west'), stream('seed', 2, 'stage', 'west')],
    ['stage', stream('seed', 1, 'stage', 'west'), stream('seed', 1, 'stages', 'west')],
    ['seat', stream('seed', 1, 'stage', 'west'), stream('seed', 1, 'stage', 'russia')],
    ['seat or none', stream('seed', 1, 'stage', 'west'), stream('seed', 1, 'stage')],
  ])('has nothing to do with one of another %s', (_what, one, other) => {
    expect(Math.abs(correlation(first(one, 2000), first(other, 2000)))).toBeLessThan(0.08);
  });

  it('does not run on when another is drawn from', () => {
    const alone = first(stream('seed', 1, 'a'), 5);
    const one = stream('seed', 1, 'a');
    const other = stream('seed', 1, 'b');
    const interleaved = alone.map(() => {
      other();
      return one();
    });
    expect(interleaved).toEqual(alone);
  });

  it('spreads evenly over 0 to 1, the first draws of neighbouring keys too', () => {
    const firsts = Array.from({ length: 2000 }, (_, i) => stream(`m${i}`, 1, 'stage', 'west')());
    const tenths = Array.from({ length: 10 }, () => 0);
    for (const x of firsts) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThan(1);
      tenths[Math.floor(x * 10)] = (tenths[Math.floor(x * 10)] ?? 0) + 1;
    }
    for (const count of tenths) expect(Math.abs(count - 200)).toBeLessThan(60);
    const nexts = firsts.slice(1);
    expect(Math.abs(correlation(firsts.slice(0, -1), nexts))).toBeLessThan(0.08);
  });

  it('keeps keys apart whose parts only look alike when run together', () => {
    expect(stream('1', 2, 'x')()).not.toBe(stream('2/1', 0, 'x')());
    expect(stream('b', 1, 'a', 's')()).not.toBe(stream('b', 1, 's/a')());
  });
});

describe('chance', () => {
  it('never happens at 0 and always at 1', () => {
    const draw = stream('seed', 1, 'chance');
    for (let i = 0; i < 500; i++) expect(chance(draw, 0)).toBe(false);
    for (let i = 0; i < 500; i++) expect(chance(draw, 1)).toBe(true);
  });

  it('draws once at every probability, so that later luck keeps its place', () => {
    for (const p of [0, 0.3, 1]) {
      let draws = 0;
      chance(() => {
        draws += 1;
        return 0.5;
      }, p);
      expect(draws).toBe(1);
    }
  });

  it('happens as often as its probability says', () => {
    const draw = stream('seed', 1, 'chance');
    let happened = 0;
    for (let i = 0; i < 20_000; i++) if (chance(draw, 0.3)) happened += 1;
    expect(happened / 20_000).toBeCloseTo(0.3, 1);
  });
});

describe('pick', () => {
  it('takes the first at the least number and the last at the greatest', () => {
    expect(pick(constant(0), [1, 2, 3])).toBe(0);
    expect(pick(constant(1 - 2 ** -32), [1, 2, 3])).toBe(2);
  });

  it('never takes what has no weight', () => {
    const draw = stream('seed', 1, 'pick');
    for (let i = 0; i < 1000; i++) expect([1, 3]).toContain(pick(draw, [0, 1, 0, 2, 0]));
    expect(pick(constant(0), [0, 1])).toBe(1);
  });

  it('takes in proportion to the weights', () => {
    const draw = stream('seed', 1, 'pick');
    const counts = [0, 0, 0];
    for (let i = 0; i < 30_000; i++) {
      const k = pick(draw, [1, 2, 3]);
      counts[k] = (counts[k] ?? 0) + 1;
    }
    counts.forEach((count, i) => {
      expect(count / 30_000).toBeCloseTo((i + 1) / 6, 1.7);
    });
  });
});

describe('other draws', () => {
  it('between spans its range', () => {
    expect(between(constant(0), 0.85, 1.15)).toBe(0.85);
    expect(between(constant(0.5), 0.85, 1.15)).toBeCloseTo(1, 15);
  });

  it('the logistic draw is centred, mirrored and cut at 20 scales', () => {
    expect(logisticDraw(constant(0.5), 3)).toBe(0);
    expect(logisticDraw(constant(0.9), 2)).toBeCloseTo(-logisticDraw(constant(0.1), 2), 12);
    expect(logisticDraw(constant(0), 1)).toBeGreaterThan(-20.1);
    expect(logisticDraw(constant(1 - 2 ** -53), 1)).toBeLessThan(20.1);
    expect(logisticDraw(constant(0.9), 4)).toBeCloseTo(4 * logisticDraw(constant(0.9), 1), 12);
  });
});
