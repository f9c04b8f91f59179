// A misreading as an event: found from the seat's own facts, in some matches, and dealt with by moves that the seat has.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Fact, Order } from '../../src/engine/index.js';
import type { Match, Step } from '../../src/session/index.js';
import {
  amendsOf,
  amendsOn,
  answeredId,
  keptText,
  type Misreading,
  misreadingModel,
  misreadingOf,
  type Outlook,
  outlookOf,
  owedAmends,
  owedId,
  takenWith,
} from '../../src/view/index.js';
import { freshDesk, LEVELS, moveOf, played, readTexts, SIDES } from './bench.js';
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

/** Every way in which a move of a side can be misread: as its twin or its neighbour, seen wrongly or carried out wrongly. */
const misreadingsOf = (look: Outlook): Misreading[] =>
  look.level.moves
    .filter(({ side }) => side === look.side)
    .flatMap((move) =>
      [move.twin, move.neighbour].flatMap((seen) =>
        seen
          ? (['slipped', 'mistaken'] as const).map((how) => {
              const order = { move: move.id, with: {}, meant: '' };
              return { id: 'misread.1', how, order, seen, crisis: false };
            })
          : [],
      ),
    );

describe.each(LEVELS)('%s', (id) => {
  test.each(SIDES)(
    'for %s every way but silence is an order that can be given, and silence is free',
    (side) => {
      const look = outlookOf(oneWeek(id), side);
      const desk = freshDesk();
      for (const found of misreadingsOf(look)) {
        const ways = amendsOf(look, desk.drafts[side], found);
        expect(ways.map((way) => way.id)).toEqual(expect.arrayContaining(['explain', 'letStand']));
        for (const way of ways) {
          expect(way.order === null).toBe(way.id === 'letStand' || way.blocked !== null);
          if (!way.order) continue;
          const sheet = { orders: [way.order], table: 'wait', challenge: false } as const;
          expect(
            look.match.engine.checkOrders(look.match.rules, look.view, { ...sheet, orders: [way.order] }),
          ).toEqual([]);
        }
        const given = ways.filter((way) => way.order);
        expect(given.length).toBeGreaterThanOrEqual(1);
        expect(new Set(given.map((way) => way.order?.move)).size).toBe(given.length);
      }
    },
  );

  test.each(SIDES)(
    'what %s can deny is sharper than what it ordered, and what it lets check are forces',
    (side) => {
      const look = outlookOf(oneWeek(id), side);
      for (const found of misreadingsOf(look)) {
        const ways = amendsOf(look, freshDesk().drafts[side], found).map((way) => way.id);
        const believed = moveOf(look, found.seen);
        if (believed?.stance !== 'escalatory') expect(ways).toEqual(['explain', 'letStand']);
        if (!believed?.effects.some(({ do: what }) => ['deploy', 'advance', 'change'].includes(what)))
          expect(ways).not.toContain('show');
      }
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

const denial = (order: string, seen: string, how: Misreading['how'], side: 'west' | 'russia' = 'west') => {
  const look = outlookOf(oneWeek('january-2022'), side);
  const found: Misreading = {
    id: 'misread.1',
    how,
    order: { move: order, with: {}, meant: '' },
    seen,
    crisis: false,
  };
  const way = amendsOf(look, freshDesk().drafts[side], found).find((one) => one.id === 'deny');
  return way && `${way.label}: ${way.why}`;
};

test('a denial fits what happened: not done, said by mistake, done by mistake', () => {
  expect(denial('armsToUkraine', 'longRangeArms', 'mistaken')).toBe(
    'Deny it: Say in public that you did not do this. Add a pledge of restraint.',
  );
  expect(denial('westLeadersCall', 'publicWarning', 'slipped')).toBe(
    'Take it back: Say in public that nobody had decided to say this. Add a pledge of restraint.',
  );
  expect(denial('exerciseNotice', 'snapExercise', 'slipped', 'russia')).toBe(
    'Call it a mistake: Say in public that nobody had ordered this. Add that you plan no attack.',
  );
});

test('nobody denies a pledge, a talk, or what was held for milder than it was', () => {
  expect(denial('publicWarning', 'noTroopsPledge', 'slipped')).toBeUndefined();
  expect(denial('invitationToJoin', 'westLeadersCall', 'slipped')).toBeUndefined();
  expect(denial('longRangeArms', 'armsToUkraine', 'mistaken')).toBeUndefined();
});

test('the answer to a misreading stays when a sheet is taken over, and what finds no room is named', () => {
  const look = after(arms, [], [0]);
  const id = misreadingOf(look)?.id ?? '';
  const answer: Order = { move: 'westLeadersCall', with: {}, meant: '' };
  const desk = freshDesk();
  desk.drafts.west = { ...desk.drafts.west, orders: [answer] };
  expect(amendsOn(look, desk)).toBeNull();
  desk.dismissed = [id, answeredId(id, 'westLeadersCall')];
  expect(amendsOn(look, desk)).toEqual(answer);
  const attention = (orders: Order[]) =>
    orders.reduce((sum, { move }) => sum + (moveOf(look, move)?.attention ?? 0), 0);
  const orders = look.level.moves
    .filter(({ side, attention: takes }) => side === 'west' && takes === 1)
    .slice(0, 3)
    .map(({ id: move }): Order => ({ move, with: {}, meant: '' }));
  const { sheet, left } = takenWith(look, answer, { orders, table: 'accept', challenge: false });
  expect(sheet.orders).toEqual([answer, ...orders.slice(0, 2)]);
  expect(sheet.table).toBe('accept');
  expect(attention(sheet.orders)).toBeLessThanOrEqual(look.level.attention);
  expect(keptText(look, answer, left)).toBe(
    `Your answer to the misreading stays on the sheet: Leaders’ call. No attention is left for: ${look.say(`move.${orders[2]?.move}.name`)}.`,
  );
  expect(takenWith(look, answer, sheet)).toEqual({ sheet, left: [] });
  expect(takenWith(look, null, { ...sheet, orders })).toEqual({ sheet: { ...sheet, orders }, left: [] });
});

test('what was chosen in a crisis is owed to the next sheet, once', () => {
  const look = after(arms, [], [0]);
  const id = misreadingOf(look)?.id ?? '';
  const desk = { ...freshDesk(), dismissed: [id, owedId(id, 'explain')] };
  const owed = owedAmends(look, desk);
  expect(owed?.way).toMatchObject({ id: 'explain', blocked: null });
  expect(owedAmends(look, { ...desk, dismissed: [...desk.dismissed, owed?.done ?? ''] })).toBeNull();
});
