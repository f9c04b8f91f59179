// A misreading as an event: found from the seat's own facts, in some matches, and dealt with by moves that the seat has.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Fact, Order } from '../../src/engine/index.js';
import type { Match, Step } from '../../src/session/index.js';
import {
  amendsOf,
  misreadingModel,
  misreadingOf,
  type Outlook,
  outlookOf,
  owedAmends,
  owedId,
} from '../../src/view/index.js';
import { freshDesk, LEVELS, played, readTexts, SIDES } from './bench.js';
import { disguised } from './hidden.js';

beforeAll(readTexts);

const oneWeek = (id: string): Match => played(id, 'misread', (now) => now.steps.length >= 1);

/** The outlook after a week in which west ordered this, with these facts of what came of it. */
function after(order: Order, more: Fact[], slipped: number[] = []): Outlook {
  const match = oneWeek('january-2022');
  const facts: Fact[] = [{ kind: 'ordered', to: 'west', side: 'west', orders: [order], slipped }, ...more];
  const steps = match.steps.map((step): Step => ({ ...step, facts }));
  return outlookOf({ ...match, steps }, 'west');
}

const hotline: Order = { move: 'westHotline', with: {}, meant: '' };
const arms: Order = { move: 'armsToUkraine', with: {}, meant: '' };
const opened = (cause: 'challenge' | 'redLine', move: string): Fact => ({
  kind: 'crisisOpened',
  to: 'all',
  cause,
  by: 'west',
  move,
});

test('an order that slipped is told with the move that it became', () => {
  const look = after(hotline, [], [0]);
  const neighbour = look.level.moves.find((move) => move.id === 'westHotline')?.neighbour ?? '';
  const found = misreadingOf(look);
  expect(found).toMatchObject({ how: 'slipped', seen: neighbour, crisis: false });
  const model = misreadingModel(look, found as NonNullable<typeof found>);
  expect(model.believed).toContain(look.say(`move.${neighbour}.name`));
  expect(model.did).toContain('Hotline and notification');
});

test('a red line named over plain arms is a mistaken sight, and says that the two look alike', () => {
  const look = after(arms, [opened('redLine', 'longRangeArms')]);
  const found = misreadingOf(look);
  expect(found).toMatchObject({ how: 'mistaken', order: arms, seen: 'longRangeArms', crisis: true });
  expect(misreadingModel(look, found as NonNullable<typeof found>).why).toContain('look alike');
});

test('a crisis over a move that was ordered is none', () => {
  expect(misreadingOf(after(arms, [opened('challenge', 'armsToUkraine')]))).toBeNull();
});

describe.each(LEVELS)('%s', (id) => {
  test.each(SIDES)(
    'for %s every way but silence is an order that can be given, and silence is free',
    (side) => {
      const look = outlookOf(oneWeek(id), side);
      const desk = freshDesk();
      const ways = amendsOf(look, desk.drafts[side]);
      expect(ways.map((way) => way.id)).toEqual(['deny', 'show', 'explain', 'letStand']);
      for (const way of ways) {
        expect(way.order === null).toBe(way.id === 'letStand' || way.blocked !== null);
        if (!way.order) continue;
        const sheet = { orders: [way.order], table: 'wait', challenge: false } as const;
        expect(
          look.match.engine.checkOrders(look.match.rules, look.view, { ...sheet, orders: [way.order] }),
        ).toEqual([]);
      }
      expect(ways.filter((way) => way.order).length).toBeGreaterThanOrEqual(2);
      expect(new Set(ways.flatMap((way) => way.order?.move ?? [])).size).toBe(
        ways.filter((way) => way.order).length,
      );
    },
  );

  test.each(SIDES)('nothing hidden from %s changes what it is told', (side) => {
    for (let seed = 0; seed < 6; seed++) {
      const match = played(id, `hidden-${seed}`, (now) => now.steps.length >= 4);
      const told = misreadingOf(outlookOf(match, side));
      expect(misreadingOf(outlookOf(disguised(match, side), side))).toEqual(told);
    }
  });
});

test('what was chosen in a crisis is owed to the next sheet, once', () => {
  const look = outlookOf(oneWeek('january-2022'), 'west');
  const id = 'misread.1.west';
  const desk = { ...freshDesk(), dismissed: [id, owedId(id, 'explain')] };
  const owed = owedAmends(look, desk);
  expect(owed?.way).toMatchObject({ id: 'explain', blocked: null });
  expect(owedAmends(look, { ...desk, dismissed: [...desk.dismissed, owed?.done ?? ''] })).toBeNull();
});
