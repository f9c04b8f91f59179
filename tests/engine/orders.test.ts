import { describe, expect, it } from 'vitest';
import {
  bySide,
  capitalCost,
  checkOrders,
  legalMoves,
  type Order,
  RESIGN,
  type Rejection,
  type Rules,
  SIDES,
  type Side,
  type State,
  stateHash,
  step,
  viewFor,
  type WeekOrders,
} from '../../src/engine/index.ts';
import { SHIPPED } from '../../src/level/index.ts';
import {
  begin,
  changed,
  deepFreeze,
  january,
  order,
  PASS,
  playWeeks,
  rulesOf,
  week,
} from '../support/engine.ts';
import { randomInputs } from '../support/engineRandom.ts';

const state = begin(january);

/** Why the given orders of the West cannot be taken. */
function refused(orders: unknown, on: State = state, side: Side = 'west'): Rejection[] {
  return checkOrders(january, viewFor(on, side), orders as WeekOrders);
}
const codes = (list: readonly Rejection[]) => list.map((rejection) => rejection.code);
const sheet = (...orders: unknown[]) => ({ ...PASS, orders });

describe('each reason to refuse an order', () => {
  it('unknownMove: a move that nobody has, or that is the rival’s', () => {
    expect(refused(sheet({ move: 'winTheWar', with: {}, meant: '' }))).toEqual([
      { code: 'unknownMove', order: 0, move: 'winTheWar', detail: 'winTheWar' },
    ]);
    expect(codes(refused(week(january, ['borderBuildUp'])))).toEqual(['unknownMove']);
    expect(codes(refused(sheet({ move: '__proto__', with: {}, meant: '' })))).toEqual(['unknownMove']);
    expect(codes(refused(sheet({ move: 'constructor', with: {}, meant: '' })))).toEqual(['unknownMove']);
  });

  it('needs: the unmet condition is named', () => {
    expect(refused(week(january, ['deployEast']))).toEqual([
      { code: 'needs', order: 0, move: 'deployEast', detail: { done: 'alert' } },
    ]);
  });

  it('capital: the capital that is asked for is named', () => {
    const poor = changed(state, (s) => {
      s.sides.west.capital = 0.5;
    });
    const alert = january.sides.west.moves[january.sides.west.byId.alert ?? -1];
    const cost = alert && capitalCost(alert);
    expect(cost).toBeGreaterThan(0.5);
    expect(refused(week(january, ['alert']), poor)).toEqual([
      { code: 'capital', order: 0, move: 'alert', detail: cost },
    ]);
  });

  it('cooldown: the week in which it comes free is named', () => {
    const done = changed(state, (s) => {
      s.week = 4;
      s.sides.west.lastDone.alert = 3;
    });
    const { cooldown } = january.level.moves.find((move) => move.id === 'alert') ?? { cooldown: 0 };
    expect(refused(week(january, ['alert']), done)).toEqual([
      { code: 'cooldown', order: 0, move: 'alert', detail: 3 + cooldown + 1 },
    ]);
    const rested = changed(done, (s) => {
      s.week = 3 + cooldown + 1;
    });
    expect(refused(week(january, ['alert']), rested)).toEqual([]);
  });

  it('channelClosed: the channel is named', () => {
    const closed = changed(state, (s) => {
      s.table.closed = ['leaders'];
    });
    expect(refused(week(january, ['westLeadersCall']), closed)).toEqual([
      { code: 'channelClosed', order: 0, move: 'westLeadersCall', detail: 'leaders' },
    ]);
    expect(refused(week(january, ['westMinistersMeeting']), closed)).toEqual([]);
  });

  it('duplicate: one order a move a week', () => {
    expect(codes(refused(week(january, ['consultAllies', 'consultAllies'])))).toEqual(['duplicate']);
  });

  it('attention: the whole sheet is refused and the limit named', () => {
    const many = ['alert', 'consultAllies', 'economicAid', 'publicWarning'];
    expect(refused(week(january, many))).toEqual([
      { code: 'attention', order: -1, move: null, detail: january.level.attention },
    ]);
    expect(refused(week(january, many.slice(1)))).toEqual([]);
  });

  it('unknownOption and unknownValue: what is wrong is named', () => {
    const plain = order(january, 'nameSanctions');
    expect(refused(sheet({ ...plain, with: { ...plain.with, size: 'large' } }))).toEqual([
      { code: 'unknownOption', order: 0, move: 'nameSanctions', detail: 'size' },
    ]);
    expect(refused(sheet({ ...plain, with: { ...plain.with, clarity: 'loud' } }))).toEqual([
      { code: 'unknownValue', order: 0, move: 'nameSanctions', detail: 'clarity: loud' },
    ]);
  });

  it.each([
    [{ openDoor: 99 }, 'beyond the last step'],
    [{ openDoor: -1 }, 'before the first'],
    [{ openDoor: 0.5 }, 'between two'],
    [{ minsk: 1 }, 'on an issue the channel does not reach'],
    [{ weather: 1 }, 'on no issue'],
    [{ openDoor: '1' }, 'in words'],
    [null, 'that are nothing'],
    ['all', 'that are a text'],
  ] as [unknown, string][])('badTerms: %j, terms %s', (terms) => {
    const plain = order(january, 'writtenAnswer');
    expect(codes(refused(sheet({ ...plain, with: { ...plain.with, terms } })))).toEqual(['badTerms']);
  });

  it('badTerms: terms on a move that tables none', () => {
    expect(codes(refused(sheet({ ...order(january, 'alert'), with: { terms: { openDoor: 1 } } })))).toEqual([
      'badTerms',
    ]);
  });

  it('unknownMeaning: a move means one of the things that the level says', () => {
    expect(refused(sheet({ ...order(january, 'alert'), meant: 'revenge' }))).toEqual([
      { code: 'unknownMeaning', order: 0, move: 'alert', detail: 'revenge' },
    ]);
  });

  it('nothingToAnswer: an answer where nothing is on the table', () => {
    const bare = changed(state, (s) => {
      s.table.offers.russia = null;
    });
    expect(codes(refused({ ...PASS, table: 'accept' }, bare))).toEqual(['nothingToAnswer']);
    expect(refused({ ...PASS, table: 'wait' }, bare)).toEqual([]);
    expect(refused({ ...PASS, table: 'accept' }, state)).toEqual([]);
  });

  it.each([
    [null],
    [7],
    ['pass'],
    [{}],
    [{ ...PASS, orders: {} }],
    [{ ...PASS, challenge: 1 }],
    [{ ...PASS, table: 'maybe' }],
    [sheet(null)],
    [sheet('alert')],
    [sheet({ move: 3, with: {}, meant: '' })],
    [sheet({ move: 'alert', meant: '' })],
    [sheet({ move: 'alert', with: null, meant: '' })],
  ])('malformed: %j', (orders) => {
    expect(codes(refused(orders))).toEqual(['malformed']);
  });

  it('every reason is given, not only the first', () => {
    const list = refused({
      orders: [order(january, 'deployEast'), { ...order(january, 'alert'), meant: 'revenge' }],
      table: 'maybe',
      challenge: false,
    });
    expect(codes(list)).toEqual(['needs', 'unknownMeaning', 'malformed']);
    expect(list.map((rejection) => rejection.order)).toEqual([0, 1, -1]);
  });
});

describe('what is always legal', () => {
  it('to pass', () => expect(refused(PASS)).toEqual([]));
  it('to resign', () => expect(refused(sheet({ move: RESIGN, with: {}, meant: '' }))).toEqual([]));
});

describe('a step', () => {
  it('hands back the rejections of both sides and leaves the state as it is', () => {
    const frozen = deepFreeze(begin(january));
    const before = stateHash(frozen);
    const stepped = step(january, frozen, {
      west: week(january, ['deployEast']),
      russia: week(january, ['alert']),
    });
    expect(stepped.ok).toBe(false);
    if (stepped.ok) return;
    expect(codes(stepped.rejections.west)).toEqual(['needs']);
    expect(codes(stepped.rejections.russia)).toEqual(['unknownMove']);
    expect(stateHash(frozen)).toBe(before);
  });

  it('leaves the given state as it is when it does take the orders', () => {
    const frozen = deepFreeze(begin(january));
    const before = stateHash(frozen);
    const stepped = step(january, frozen, { west: week(january, ['alert']), russia: PASS });
    expect(stepped).toMatchObject({ ok: true, state: { week: 2 } });
    expect(stateHash(frozen)).toBe(before);
  });

  it('notAwaited: orders in a crisis, answers outside one, anything after the end', () => {
    const orders = { west: PASS, russia: PASS };
    const answers = { west: 'standFirm', russia: 'backDown' } as const;
    const inCrisis = changed(state, (s) => {
      s.awaiting = 'crisis';
    });
    const over = playWeeks(january, begin(january, { dials: { weeks: 1, accidentRate: 0 } }), 1);
    expect(over.awaiting).toBe('over');
    for (const [on, inputs] of [
      [inCrisis, orders],
      [state, answers],
      [over, orders],
      [over, answers],
    ] as const) {
      const stepped = step(january, on, inputs);
      expect(stepped.ok).toBe(false);
      if (!stepped.ok)
        for (const side of SIDES) expect(codes(stepped.rejections[side])).toEqual(['notAwaited']);
    }
  });
});

/** The order that asks for nothing special of a move. */
const plainly = (rules: Rules, id: string): WeekOrders => week(rules, [order(rules, id)]);

describe.each(SHIPPED)('in %s', (id) => {
  const rules = rulesOf(id);

  it('the list of legal moves and the check of an order always agree', () => {
    for (let m = 0; m < 6; m++) {
      let now = begin(rules, { seed: `agree ${m}` });
      for (let at = 0; now.awaiting !== 'over' && at < 14; at++) {
        if (now.awaiting === 'orders') {
          for (const side of SIDES) {
            const view = viewFor(now, side);
            for (const { move, legal, why } of legalMoves(rules, view)) {
              const found = checkOrders(rules, view, plainly(rules, move));
              expect(found.length === 0, `${move} in week ${now.week}`).toBe(legal);
              if (why) expect(found).toEqual([{ ...why, order: 0 }]);
            }
          }
        }
        const stepped = step(rules, now, randomInputs(rules, now, `agree ${m}`, at));
        if (!stepped.ok) throw new Error(JSON.stringify(stepped.rejections));
        now = stepped.state;
      }
    }
  });

  it('the check asks nothing of the state that the side cannot see', () => {
    const now = begin(rules, { seed: 'sight' });
    const orders = bySide((side): Order[] => rules.sides[side].moves.map((m) => order(rules, m.move.id)));
    for (const side of SIDES) {
      const view = viewFor(now, side);
      const alone = orders[side].map((one) => codes(checkOrders(rules, view, { ...PASS, orders: [one] })));
      const stepped = orders[side].map((one) => {
        const inputs = bySide((s) => (s === side ? { ...PASS, orders: [one] } : PASS));
        const result = step(rules, now, inputs);
        return result.ok ? [] : codes(result.rejections[side]);
      });
      expect(stepped).toEqual(alone);
    }
  });
});
