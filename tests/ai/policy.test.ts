import { describe, expect, it } from 'vitest';
import { answerCrisis, decide, type Player } from '../../src/ai/index.ts';
import {
  CONSIDERATIONS,
  type CrisisView,
  LAMBDA,
  log,
  SIDES,
  type Side,
  SKILLS,
  type State,
  TABLE_ANSWERS,
  TYPES,
  type Type,
  viewFor,
} from '../../src/engine/index.ts';
import { SHIPPED } from '../../src/level/index.ts';
import {
  begin,
  believing,
  changed,
  deepFreeze,
  january,
  legalNames,
  lensOf,
  rulesOf,
} from '../support/engine.ts';
import { offering } from '../support/engineCatalogue.ts';

const player = (over: Partial<Player> = {}): Player => ({
  seed: 'player',
  strategy: 'policy',
  skill: 'regular',
  ...over,
});
const decisions = (state: State, side: Side, count: number, over: Partial<Player> = {}, rules = january) =>
  Array.from({ length: count }, (_, i) =>
    decide(rules, viewFor(state, side), player({ seed: `p${i}`, ...over })),
  );
const as = (west: Type, russia: Type) => begin(january, { types: { west, russia } });

describe.each(SHIPPED)('in %s', (id) => {
  const rules = rulesOf(id);

  it('the considerations of every ordered move sum to its score', () => {
    for (const type of TYPES)
      for (const side of SIDES)
        for (const { considerations, orders } of decisions(
          begin(rules, { types: { west: type, russia: type } }),
          side,
          12,
          {},
          rules,
        )) {
          expect(considerations.map((one) => one.move)).toEqual(orders.orders.map((order) => order.move));
          for (const { parts, score } of considerations)
            expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 12);
        }
  });

  it('and are what the tables hold: the numbers that explain are the numbers that chose', () => {
    const state = begin(rules);
    for (const side of SIDES) {
      const [table] = lensOf(rules, state, side).tables;
      for (const { considerations } of decisions(state, side, 20, {}, rules))
        for (const { move, score } of considerations) {
          const weight = table.weight[rules.sides[side].byId[move] ?? -1] ?? 0;
          expect(log(weight) / LAMBDA, move).toBeCloseTo(score, 9);
        }
    }
  });

  it('every part is a consideration of the vocabulary', () => {
    for (const { considerations } of decisions(begin(rules), 'west', 20, {}, rules))
      for (const { parts } of considerations)
        expect(Object.keys(parts).sort()).toEqual([...CONSIDERATIONS].sort());
  });
});

describe('alternatives', () => {
  const explained = decisions(as('seeker', 'seeker'), 'west', 60, { explain: true });

  it('differ from what was chosen by one move, and say by how much they scored less', () => {
    const scores = new Map<string, number>();
    for (const { considerations } of decisions(as('seeker', 'seeker'), 'west', 400))
      for (const { move, score } of considerations) scores.set(move, score);
    let found = 0;
    for (const { orders, alternatives, considerations } of explained) {
      const chosen = orders.orders.map((order) => order.move);
      for (const { orders: other, margin } of alternatives) {
        const [out] = chosen.filter((move) => !other.includes(move));
        const [instead] = other.filter((move) => !chosen.includes(move));
        expect(other).toHaveLength(chosen.length);
        const score = considerations.find((one) => one.move === out)?.score ?? Number.NaN;
        const given = scores.get(instead ?? '');
        if (given !== undefined) expect(margin).toBeCloseTo(score - given, 9);
        found += 1;
      }
      expect(alternatives.map((one) => one.margin)).toEqual(
        alternatives.map((one) => one.margin).sort((a, b) => a - b),
      );
    }
    expect(found).toBeGreaterThan(20);
  });

  it('are legal', () => {
    const legal = legalNames(january, as('seeker', 'seeker'), 'west');
    for (const { alternatives } of explained)
      for (const { orders } of alternatives) for (const move of orders) expect(legal).toContain(move);
  });

  it('are left out unless they are asked for, and the choice is the same', () => {
    const plain = decisions(as('seeker', 'seeker'), 'west', 60);
    plain.forEach((one, i) => {
      expect(one.alternatives).toEqual([]);
      expect(one.orders).toEqual(explained[i]?.orders);
    });
  });
});

describe('the policy', () => {
  it('decides the same from the same view and luck, and leaves the view alone', () => {
    const view = deepFreeze(viewFor(as('seeker', 'opportunist'), 'russia'));
    for (const skill of SKILLS)
      expect(decide(january, view, player({ skill }))).toEqual(decide(january, view, player({ skill })));
    expect(decide(january, JSON.parse(JSON.stringify(view)), player())).toEqual(
      decide(january, view, player()),
    );
  });

  it('varies with its own luck, which is never that of nature', () => {
    const sheets = decisions(as('seeker', 'seeker'), 'russia', 40).map((one) => JSON.stringify(one.orders));
    expect(new Set(sheets).size).toBeGreaterThan(10);
    const [other] = decisions({ ...as('seeker', 'seeker'), seed: 'another match' }, 'russia', 1);
    expect(other).toEqual(decisions(as('seeker', 'seeker'), 'russia', 1)[0]);
  });

  it('orders every legal move sometimes: each sheet has positive probability', () => {
    const ordered = new Set(
      decisions(as('seeker', 'opportunist'), 'russia', 3000).flatMap((one) =>
        one.orders.orders.map((order) => order.move),
      ),
    );
    const attacks = january.sides.russia.attacks.map((a) => january.sides.russia.moves[a]?.move.id ?? '');
    const missing = legalNames(january, as('seeker', 'opportunist'), 'russia').filter(
      (move) => !ordered.has(move) && !attacks.includes(move),
    );
    expect(missing.length).toBeLessThan(6);
  });

  it('arms when it is afraid and talks when it trusts', () => {
    const builds = (fear: number) => {
      const state = changed(as('seeker', 'seeker'), (s) =>
        Object.assign(s.minds.russia, { belief: believing(fear) }),
      );
      return decisions(state, 'russia', 200)
        .flatMap((one) => one.orders.orders)
        .filter(
          (order) =>
            january.sides.russia.moves[january.sides.russia.byId[order.move] ?? -1]?.move.look !== 'none',
        ).length;
    };
    expect(builds(0.95)).toBeGreaterThan(builds(0.05));
  });

  it('means by a move what counted most for it', () => {
    for (const { orders, considerations } of decisions(as('seeker', 'opportunist'), 'russia', 60)) {
      orders.orders.forEach((order, i) => {
        const { meanings } = january.sides.russia.moves[january.sides.russia.byId[order.move] ?? -1]
          ?.move ?? { meanings: [] };
        const part = (aim: (typeof CONSIDERATIONS)[number]) => considerations[i]?.parts[aim] ?? 0;
        const chosen = meanings.find((meaning) => meaning.id === order.meant);
        for (const meaning of meanings)
          expect(part(chosen?.aim ?? 'price')).toBeGreaterThanOrEqual(part(meaning.aim));
      });
    }
  });

  it('answers what is on the table, and nothing where nothing is', () => {
    const open = offering('west', { exercises: 2, missiles: 2, transparency: 3 })(as('seeker', 'seeker'));
    const answers = new Set(decisions(open, 'russia', 200).map((one) => one.orders.table));
    expect(answers).toEqual(new Set(TABLE_ANSWERS));
    const bare = changed(open, (s) => Object.assign(s.table.offers, { west: null }));
    for (const { orders } of decisions(bare, 'russia', 20)) expect(orders.table).toBe('wait');
  });

  it('says why it attacks: by how much it pays', () => {
    const ready = changed(as('seeker', 'revisionist'), (s) => {
      s.sides.russia.readiness = 1;
      for (const f of s.sides.russia.formations) f.ready = 1;
      if (s.third) s.third.defence = 0.05;
      s.pretext = 1;
    });
    const attack = decisions(ready, 'russia', 60).find(
      ({ considerations }) => considerations[0]?.parts.attack !== undefined,
    );
    expect(attack?.orders.orders).toHaveLength(1);
    expect(attack?.considerations[0]?.score).toBeGreaterThan(0);
  });
});

describe('skill', () => {
  it.each(TYPES)('a novice is noisier: as %s it spreads its orders more evenly over moves', (type) => {
    /** The chance that two orders drawn from those of 300 weeks are the same move. */
    const concentration = (side: Side, skill: Player['skill']) => {
      const moves = decisions(as(type, type), side, 300, { skill }).flatMap(({ orders }) =>
        orders.orders.map((order) => order.move),
      );
      return [...new Set(moves)].reduce((sum, move) => {
        const share = moves.filter((one) => one === move).length / moves.length;
        return sum + share * share;
      }, 0);
    };
    for (const side of SIDES)
      expect(concentration(side, 'novice'), side).toBeLessThan(0.95 * concentration(side, 'regular'));
  });

  it('changes no rule: every level of skill orders what is legal', () => {
    const legal = legalNames(january, as('seeker', 'seeker'), 'west');
    for (const skill of SKILLS)
      for (const { orders } of decisions(as('seeker', 'seeker'), 'west', 15, { skill }))
        for (const order of orders.orders) expect(legal, skill).toContain(order.move);
  });
});

describe('in a crisis', () => {
  const answering = (depth: number, resolve: number) => {
    const crisis: CrisisView = {
      cause: 'incident',
      by: null,
      move: null,
      attack: null,
      round: 1,
      depth,
      startRung: 4,
      resolve,
      answers: [],
    };
    return answerCrisis(
      january,
      { ...viewFor(as('seeker', 'seeker'), 'russia'), awaiting: 'crisis', crisis },
      player(),
    );
  };

  it('it stands while its private resolve is above the threshold, and says so', () => {
    for (const depth of [0, 2, 4]) {
      const { considerations } = answering(depth, 0);
      const at = considerations?.threshold ?? 0;
      expect(answering(depth, at + 0.01).answer).toBe('standFirm');
      expect(['offRamp', 'backDown']).toContain(answering(depth, at - 0.01).answer);
      expect(answering(depth, at + 0.2).considerations?.margin).toBeCloseTo(0.2, 12);
    }
  });

  it('the weakest resolve steps back and the strongest escalates', () => {
    expect(answering(3, -5).answer).toBe('backDown');
    expect(answering(3, 5).answer).toBe('escalate');
  });
});
