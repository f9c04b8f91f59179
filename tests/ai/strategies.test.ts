import { describe, expect, it } from 'vitest';
import {
  answerCrisis,
  decide,
  type Player,
  STRATEGIES,
  type StrategyId,
  strategyOf,
} from '../../src/ai/index.ts';
import {
  bySide,
  type CrisisAnswer,
  type CrisisView,
  checkOrders,
  type Rules,
  SIDES,
  type Side,
  type Stance,
  type State,
  step,
  viewFor,
} from '../../src/engine/index.ts';
import { SHIPPED } from '../../src/level/index.ts';
import { begin, believing, changed, january, mirror, rulesOf } from '../support/engine.ts';
import { offering } from '../support/engineCatalogue.ts';

/** The policy may find that an attack pays, and the record holds one; no rule of thumb orders any. */
const SCRIPTED = STRATEGIES.filter((id) => !['policy', 'historical'].includes(id));
const sees =
  (lastSeen: Stance | null, week = 3) =>
  (s: State) => {
    s.week = week;
    s.minds.west.lastSeen = lastSeen;
  };

function orders(
  id: StrategyId,
  change: (s: State) => void = () => {},
  seed = 'script',
  rules: Rules = january,
) {
  return decide(rules, viewFor(changed(begin(rules), change), 'west'), {
    seed,
    strategy: id,
    skill: 'regular',
  }).orders;
}
const move = (id: string, rules = january) => rules.sides.west.moves[rules.sides.west.byId[id] ?? -1];
/** Classes of all moves that a script orders with several draws of luck. */
function classes(id: StrategyId, change: (s: State) => void = () => {}): Stance[] {
  const found = Array.from({ length: 25 }, (_, i) => orders(id, change, `luck ${i}`)).flatMap(
    (one) => one.orders,
  );
  return found.flatMap((order) => move(order.move)?.move.stance ?? []);
}
const only = (id: StrategyId, change?: (s: State) => void) => [...new Set(classes(id, change))].sort();

describe.each(SHIPPED)('in %s', (level) => {
  const rules = rulesOf(level);

  it.each(STRATEGIES)(
    '%s gives legal orders for whole matches, in either seat',
    { timeout: 60_000 },
    (id) => {
      for (const side of SIDES) {
        const other = STRATEGIES[(STRATEGIES.indexOf(id) + 5) % STRATEGIES.length] ?? 'random';
        const player = (seat: Side): Player => ({
          seed: `${id} ${side}`,
          strategy: seat === side ? id : other,
          skill: 'regular',
        });
        let state = begin(rules, { seed: `${id} ${side}`, types: {} });
        for (let at = 0; state.awaiting !== 'over'; at++) {
          expect(at).toBeLessThan(300);
          const now = state;
          if (now.awaiting === 'orders') {
            const view = viewFor(now, side);
            expect(checkOrders(rules, view, decide(rules, view, player(side)).orders)).toEqual([]);
          }
          const stepped =
            now.awaiting === 'crisis'
              ? step(
                  rules,
                  now,
                  bySide((s) => answerCrisis(rules, viewFor(now, s), player(s)).answer),
                )
              : step(
                  rules,
                  now,
                  bySide((s) => decide(rules, viewFor(now, s), player(s)).orders),
                );
          if (!stepped.ok) throw new Error(JSON.stringify(stepped.rejections));
          state = stepped.state;
        }
      }
    },
  );
});

describe('every strategy', () => {
  it.each(STRATEGIES)('%s has its name and says where it comes from', (id) => {
    const strategy = strategyOf(id);
    expect(strategy.id).toBe(id);
    expect(strategy.reference.length).toBeGreaterThan(20);
    expect(
      decide(january, viewFor(begin(january), 'west'), { seed: 's', strategy: id, skill: 'regular' })
        .strategy,
    ).toBe(id);
  });

  it.each(STRATEGIES)('%s decides the same from the same view and luck', (id) => {
    expect(orders(id)).toEqual(orders(id));
  });

  it.each(SCRIPTED)('%s orders no attack, however ready and however tempted', (id) => {
    for (const rules of [january, mirror]) {
      const attacks = SIDES.flatMap((side) =>
        rules.sides[side].attacks.map((a) => rules.sides[side].moves[a]?.move.id),
      );
      for (const side of SIDES) {
        const state = changed(
          begin(rules, { types: { west: 'revisionist', russia: 'revisionist' } }),
          (s) => {
            s.pretext = 1;
            for (const seat of SIDES) {
              s.sides[seat].readiness = 1;
              s.minds[seat].lastSeen = 'escalatory';
              s.sides[seat].capital = 20;
            }
          },
        );
        for (let i = 0; i < 15; i++) {
          const { orders: sheet } = decide(rules, viewFor(state, side), {
            seed: `war ${i}`,
            strategy: id,
            skill: 'regular',
          }).orders;
          for (const order of sheet) expect(attacks).not.toContain(order.move);
        }
      }
    }
  });
});

describe('hardline', () => {
  it('does only what escalates, refuses every offer, challenges, and stands', () => {
    expect(only('hardline')).toEqual(['escalatory']);
    expect(only('hardline', sees('conciliatory'))).toEqual(['escalatory']);
    expect(orders('hardline')).toMatchObject({ table: 'refuse', challenge: true });
    expect(crisis('hardline', 5)).toBe('standFirm');
  });
});

describe('deny', () => {
  it('orders two denials a week and no offer, whatever it sees', () => {
    for (let i = 0; i < 20; i++) {
      const { orders: given, challenge } = orders('deny', sees('conciliatory'), `luck ${i}`);
      expect(given.map((order) => move(order.move)?.move.stance)).toEqual(['escalatory', 'escalatory']);
      expect(given.some((order) => order.with.terms)).toBe(false);
      expect(challenge).toBe(false);
    }
  });

  it('accepts terms that are worth something, refuses none, and holds out in a shallow crisis only', () => {
    const offered = (terms: Record<string, number>) => (s: State) =>
      Object.assign(s.table, offering('russia', terms)(s).table);
    expect(orders('deny', offered({ drawdown: 3 })).table).toBe('accept');
    expect(orders('deny', offered({ openDoor: 5, forces: 3 })).table).toBe('wait');
    expect(crisis('deny', 3)).toBe('standFirm');
    expect(crisis('deny', 4)).toBe('offRamp');
  });
});

describe('soft', () => {
  it('does only what calms, never challenges, and steps back', () => {
    expect(only('soft', sees('escalatory'))).toEqual(['conciliatory']);
    expect(orders('soft').challenge).toBe(false);
    expect(['offRamp', 'backDown']).toContain(crisis('soft', 1));
    expect(crisis('soft', 4, 3)).toBe('backDown');
  });
});

describe('mixed', () => {
  it('does one firm and one kind thing every week', () => {
    for (let i = 0; i < 20; i++) {
      const stances = orders('mixed', () => {}, `luck ${i}`).orders.map(
        (order) => move(order.move)?.move.stance,
      );
      expect(stances.sort()).toEqual(['conciliatory', 'escalatory']);
    }
  });
});

describe('appease', () => {
  it('accepts whatever is on the table and gives way in a crisis', () => {
    const asked = (s: State) =>
      Object.assign(s.table, offering('russia', { openDoor: 5, forces: 3 })(s).table);
    expect(orders('appease', asked).table).toBe('accept');
    expect(orders('appease', (s) => Object.assign(s.table.offers, { russia: null })).table).toBe('wait');
    expect(crisis('appease', 0)).toBe('backDown');
    expect(only('appease')).toEqual(['conciliatory']);
  });

  it('offers all that it has to give', () => {
    const offers = Array.from({ length: 20 }, (_, i) => orders('appease', () => {}, `luck ${i}`)).flatMap(
      (one) => one.orders,
    );
    const given = offers.flatMap((order) => Object.entries(order.with.terms ?? {}));
    for (const [issue, n] of given)
      if (january.issues[issue]?.gives === 'west') expect(n).toBe(january.issues[issue]?.steps);
    expect(given.length).toBeGreaterThan(0);
  });
});

describe('pass', () => {
  it('orders nothing, answers nothing, seeks a way out', () => {
    expect(orders('pass')).toEqual({ orders: [], table: 'wait', challenge: false });
    expect(crisis('pass', 3)).toBe('offRamp');
  });
});

describe('random', () => {
  it('does a little of everything', () => {
    expect(only('random')).toEqual(['conciliatory', 'escalatory', 'neutral']);
  });
});

describe('tit for tat', () => {
  it('opens kindly and then returns the class that it last saw', () => {
    expect(only('titForTat')).toEqual(['conciliatory']);
    expect(only('titForTat', sees('escalatory'))).toEqual(['escalatory']);
    expect(only('titForTat', sees('conciliatory'))).toEqual(['conciliatory']);
    expect(only('titForTat', sees('neutral'))).toEqual(['conciliatory']);
  });

  it('generous: forgives one in three', () => {
    let forgave = 0;
    const weeks = 300;
    for (let i = 0; i < weeks; i++) {
      const [first] = orders('generousTitForTat', sees('escalatory'), `g${i}`).orders;
      if (move(first?.move ?? '')?.move.stance === 'conciliatory') forgave += 1;
    }
    expect(Math.abs(forgave / weeks - 1 / 3)).toBeLessThan(0.1);
    expect(only('generousTitForTat', sees('conciliatory'))).toEqual(['conciliatory']);
  });

  it('contrite: accepts retaliation after its own slip, and only then', () => {
    const slipped = (when: number) => (s: State) => {
      sees('escalatory', 6)(s);
      s.sides.west.lastSlip = when;
    };
    expect(only('contriteTitForTat', slipped(0))).toEqual(['escalatory']);
    expect(only('contriteTitForTat', slipped(5))).toEqual(['conciliatory']);
    expect(only('contriteTitForTat', slipped(2))).toEqual(['escalatory']);
  });
});

describe('grit', () => {
  it('makes its announced concessions on schedule, whatever it saw', () => {
    expect(only('grit', sees('escalatory', 1))).toEqual(['conciliatory']);
    expect(only('grit', sees('escalatory', 4))).toEqual(['conciliatory']);
  });

  it('answers exploitation once in kind, and then goes on', () => {
    expect(only('grit', sees('escalatory', 3))).toEqual(['escalatory']);
    const answered = (s: State) => {
      sees('escalatory', 3)(s);
      s.sides.west.lastDone.publicWarning = 2;
    };
    expect(only('grit', answered)).toEqual(['conciliatory']);
  });
});

describe('firm but flexible', () => {
  it('makes an offer in each quiet week, and none beside a threat', () => {
    const offersAfter = (seen: 'conciliatory' | 'escalatory', luck: string) => {
      const bare = (s: State) => {
        sees(seen)(s);
        s.minds.west.belief = believing(0.3);
        Object.assign(s.table.offers, { west: null });
      };
      return orders('firmButFlexible', bare, luck).orders.filter(
        (order) => (move(order.move)?.terms.length ?? 0) > 0,
      ).length;
    };
    for (let i = 0; i < 15; i++) {
      expect(offersAfter('conciliatory', `luck ${i}`)).toBeGreaterThan(0);
      expect(offersAfter('escalatory', `luck ${i}`)).toBe(0);
    }
  });

  it('matches threats and rewards concessions', () => {
    expect(only('firmButFlexible', sees('escalatory'))).toContain('escalatory');
    const drawnBack = (s: State) => {
      sees('conciliatory')(s);
      s.minds.west.forces = [];
    };
    expect(only('firmButFlexible', drawnBack)).toEqual(['conciliatory']);
    expect(orders('firmButFlexible', sees('escalatory')).challenge).toBe(true);
    expect(orders('firmButFlexible', sees('conciliatory')).challenge).toBe(false);
  });
});

describe('firm but flexible, before massed forces', () => {
  it('keeps up its guard in a quiet week while it distrusts, with less than against a new threat', () => {
    const firm = (seen: 'conciliatory' | 'escalatory', hostility: number) =>
      orders('firmButFlexible', (s) => {
        sees(seen)(s);
        s.minds.west.belief = believing(hostility);
      }).orders.filter((order) => move(order.move)?.move.stance === 'escalatory').length;
    expect(firm('conciliatory', 0.8)).toBe(1);
    expect(firm('conciliatory', 0.2)).toBe(0);
    expect(firm('escalatory', 0.8)).toBe(2);
  });
});

describe('conditional', () => {
  const believes =
    (p: number, week = 5) =>
    (s: State) => {
      s.week = week;
      s.minds.west.belief = believing(p);
    };
  const dated = (id: string) =>
    move(id)?.move.effects.some((effect) => effect.do === 'offer' && effect.dated) ?? false;
  const sheets = (change: (s: State) => void) =>
    Array.from({ length: 20 }, (_, i) => orders('conditional', change, `luck ${i}`).orders);

  it('begins by finding out: an offer with a date, whatever it believes', () => {
    for (const p of [0.1, 0.9])
      for (const sheet of sheets(believes(p, 1)))
        expect(sheet.filter((order) => dated(order.move))).toHaveLength(1);
  });

  it('tests and does nothing else while it distrusts; while it trusts it reassures beside it', () => {
    for (const sheet of sheets(believes(0.9, 1))) expect(sheet).toHaveLength(1);
    for (const sheet of sheets(believes(0.1, 1))) expect(sheet.length).toBeGreaterThan(1);
    expect(only('conditional', believes(0.1, 1))).toEqual(['conciliatory']);
  });

  it('then reassures while it trusts, and denies where it does not', () => {
    expect(only('conditional', believes(0.1))).toEqual(['conciliatory']);
    expect(only('conditional', believes(0.9))).toEqual(['escalatory']);
    for (const sheet of sheets(believes(0.9))) expect(sheet).toHaveLength(2);
  });

  it('goes by what it believes, not by what it last saw', () => {
    for (const p of [0.1, 0.9])
      for (const seen of ['conciliatory', 'escalatory'] as const)
        expect(
          only('conditional', (s) => {
            sees(seen)(s);
            believes(p)(s);
          }),
        ).toEqual(only('conditional', believes(p)));
  });

  it('never challenges', () => {
    for (const p of [0.1, 0.9]) expect(orders('conditional', believes(p)).challenge).toBe(false);
  });

  it('stands deeper in a crisis where it distrusts', () => {
    expect(crisis('conditional', 2, 1, undefined, believes(0.9))).toBe('standFirm');
    expect(crisis('conditional', 2, 1, undefined, believes(0.1))).toBe('offRamp');
  });
});

describe('bully', () => {
  it('escalates until it is matched', () => {
    expect(only('bully')).toEqual(['escalatory']);
    expect(only('bully', sees('conciliatory'))).toEqual(['escalatory']);
    expect(only('bully', sees('escalatory'))).toEqual(['conciliatory']);
  });

  it('gives way in a crisis once the other stands', () => {
    expect(crisis('bully', 1)).toBe('escalate');
    expect(crisis('bully', 2, 2, { west: 'escalate', russia: 'standFirm' })).toBe('offRamp');
    expect(crisis('bully', 2, 2, { west: 'escalate', russia: 'offRamp' })).toBe('escalate');
  });
});

/** The answer of a script in the West in a crisis. */
function crisis(
  id: StrategyId,
  depth: number,
  round = 1,
  last?: { west: CrisisAnswer; russia: CrisisAnswer },
  change: (s: State) => void = () => {},
) {
  const view: CrisisView = {
    cause: 'challenge',
    by: 'russia',
    move: null,
    attack: null,
    round,
    depth,
    startRung: 3,
    resolve: 0,
    answers: last ? [last] : [],
  };
  return answerCrisis(
    january,
    { ...viewFor(changed(begin(january), change), 'west'), awaiting: 'crisis', crisis: view },
    { seed: 's', strategy: id, skill: 'regular' },
  ).answer;
}
