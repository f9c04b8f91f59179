// What the rival weighed: the weeks that mattered, each consideration with its amount, and what an expert foresaw.
import { beforeAll, describe, expect, test } from 'vitest';
import type { WeekDecisions } from '../../src/analysis/index.js';
import type { Match } from '../../src/session/index.js';
import { becauseOf, keyDecisionsOf } from '../../src/view/index.ts';
import { openWeeks, ordersIn } from '../../src/view/openMatch.ts';
import { played, readTexts } from './bench.ts';

let match: Match;
beforeAll(async () => {
  await readTexts();
  match = played('january-2022', 'considered');
});

type Decided = NonNullable<WeekDecisions['russia']>;

/** Decisions that gave what the match has, for reasons made up here. */
function decided(more: Partial<Decided> = {}): WeekDecisions[] {
  return openWeeks(match).map(({ facts }) => {
    const orders = ordersIn(facts, 'russia');
    return {
      west: null,
      russia: {
        orders: { orders, table: 'wait', challenge: false },
        considerations: orders.map(({ move }) => ({
          move,
          parts: { protect: 0.3, gain: 0.1, price: -0.2, unity: 0.001 },
          score: 0.201,
        })),
        alternatives: [{ orders: ['borderDefence'], margin: 0.1 }],
        strategy: 'policy',
        ...more,
      },
    };
  });
}

const active = () => openWeeks(match).filter(({ facts }) => ordersIn(facts, 'russia').length > 0);

describe('key decisions', () => {
  test('are at most four, in the order of the match, the turning points among them', () => {
    const weeks = active().map(({ week }) => week);
    const last = weeks.at(-1) ?? 0;
    const found = keyDecisionsOf(match, 'west', decided(), [last]).map(({ week }) => week);
    expect(found.length).toBe(Math.min(4, weeks.length));
    expect(found).toContain(last);
    expect([...found].sort((a, b) => a - b)).toEqual(found);
  });

  test('show each consideration that shows, the weightiest first', () => {
    const [first] = keyDecisionsOf(match, 'west', decided(), []);
    expect(first?.orders[0]?.parts.map(({ id, text }) => `${id} ${text}`)).toEqual([
      'protect +0.30',
      'price −0.20',
      'gain +0.10',
    ]);
  });

  test('say what came next, or what chance passed over', () => {
    const near = (margin: number) =>
      keyDecisionsOf(match, 'west', decided({ alternatives: [{ orders: [], margin }] }), [])[0]?.near;
    expect(near(0.1)).toBe('Next best, by 0.10 less: nothing.');
    expect(near(-0.1)).toContain('better by 0.10');
    expect(keyDecisionsOf(match, 'west', decided({ alternatives: [] }), [])[0]?.near).toBe('');
  });

  test('tell how the futures ended that an expert imagined', () => {
    const outlook: NonNullable<Decided['outlook']> = {
      goesOn: 'policy',
      futures: 24,
      score: 0.5,
      outcomes: { standoff: 0.2, settlement: 0.7, war: 0.07, coup: 0.03 },
      fear: { now: 0.2, later: 0.2 },
      line: [],
    };
    const [first] = keyDecisionsOf(match, 'west', decided({ outlook }), []);
    expect(first?.foresaw).toMatch(/^It imagined 24 futures\. .*Settlement 70.*Stand-off 20.*War 7/);
    expect(first?.foresaw).not.toContain('toppled');
    expect(keyDecisionsOf(match, 'west', decided(), [])[0]?.foresaw).toBe('');
  });

  test('are none where a person or a script decided', () => {
    const nobody = openWeeks(match).map(() => ({ west: null, russia: null }));
    expect(keyDecisionsOf(match, 'west', nobody, [1])).toEqual([]);
    expect(becauseOf(match, 'west', nobody).size).toBe(0);
  });
});

test('the ledger names what spoke for an order, not what spoke against it', () => {
  const because = becauseOf(match, 'west', decided());
  const [week] = active();
  expect(because.get(`${week?.week}.0`)).toBe('Protect ourselves · Gain something');
});
