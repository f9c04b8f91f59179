import { describe, expect, it } from 'vitest';
import {
  audienceCost,
  bySide,
  CRISIS_ANSWERS,
  type CrisisAnswer,
  DEEPEST,
  DEPTHS,
  hostile,
  rivalOf,
  type State,
  stepRisk,
} from '../../../src/engine/index.ts';
import { accidentProneness } from '../../../src/engine/week/incidents.ts';
import {
  begin,
  changed,
  factOf,
  factsOf,
  january,
  mirror,
  NO_NOISE,
  order,
  PASS,
  play,
  take,
  week,
} from '../../support/engine.ts';
import { quiet, quietly } from '../../support/engineCatalogue.ts';

/** A state in a crisis at a depth, with nothing by accident. */
function inCrisis(depth: number, change: (s: State) => void = () => {}): State {
  const bounds = (): [number, number][] => [
    [-1e3, 1e3],
    [-1e3, 1e3],
    [-1e3, 1e3],
  ];
  return changed(begin(quiet, { seed: 'crisis', dials: NO_NOISE }), (s) => {
    s.awaiting = 'crisis';
    s.crisis = {
      cause: 'challenge',
      by: 'russia',
      move: 'borderBuildUp',
      attack: null,
      round: 1,
      depth,
      startRung: s.rung,
      resolve: { west: 0, russia: 0 },
      bounds: { west: bounds(), russia: bounds() },
      answers: [],
    };
    change(s);
  });
}
const answer = (state: State, west: CrisisAnswer, russia: CrisisAnswer) =>
  take(quiet, state, { west, russia });

/** A show of nuclear force is only thought of once forces are mobilised. */
const tense = () =>
  changed(quietly({ seed: 'seen' }), (s) => {
    s.rung = 5;
  });

describe('a crisis opens', () => {
  it('when a side challenges a sharp move that it saw', () => {
    const { state, facts } = play(quiet, tense(), {
      russia: ['nuclearExercise'],
      west: { ...PASS, challenge: true },
    });
    expect(state).toMatchObject({
      awaiting: 'crisis',
      crisis: { cause: 'challenge', by: 'russia', move: 'nuclearExercise', depth: 0, round: 1 },
    });
    expect(factOf(facts, 'crisisOpened')).toMatchObject({ cause: 'challenge', move: 'nuclearExercise' });
  });

  it('not without a challenge', () => {
    expect(play(quiet, tense(), { russia: ['nuclearExercise'] }).state.crisis).toBeNull();
  });

  it('when a red line is crossed, deeper at once', () => {
    const { state } = play(quiet, quietly({ seed: 'seen' }), { west: ['longRangeArms'] });
    expect(state.crisis).toMatchObject({ cause: 'redLine', by: 'west', move: 'longRangeArms' });
    expect(state.crisis?.depth).toBeGreaterThan(0);
  });

  it('when there is an attack short of a large war, at the deepest', () => {
    const ready = changed(quietly(), (s) => Object.assign(s.sides.russia, { readiness: 0.9 }));
    const { state } = play(quiet, ready, { russia: ['incursion'] });
    expect(state.crisis).toMatchObject({
      cause: 'attack',
      by: 'russia',
      attack: 'incursion',
      depth: DEEPEST,
    });
  });

  it('about the gravest cause of the week', () => {
    const ready = changed(quietly({ seed: 'seen' }), (s) =>
      Object.assign(s.sides.russia, { readiness: 0.9 }),
    );
    const { state } = play(quiet, ready, {
      russia: ['airStrikes'],
      west: week(quiet, ['longRangeArms'], { challenge: true }),
    });
    expect(state.crisis?.cause).toBe('attack');
  });

  it('about nobody where both gave the same cause', () => {
    const start = begin(mirror, { seed: 'both', dials: { ...NO_NOISE, distinguishability: 1 } });
    const provoking = (move: string) => week(mirror, [order(mirror, move)], { challenge: true });
    const { state } = play(mirror, start, { west: provoking('aSqueeze'), russia: provoking('bSqueeze') });
    if (state.crisis) expect(state.crisis).toMatchObject({ by: null, move: null });
    const both = Array.from(
      { length: 20 },
      (_, i) =>
        play(
          mirror,
          { ...start, seed: `both ${i}` },
          { west: provoking('aImpose'), russia: provoking('bImpose') },
        ).state.crisis,
    );
    expect(both.every((crisis) => crisis?.by === null)).toBe(true);
  });

  it('draws each side’s resolve once, in private', () => {
    const { state } = play(quiet, tense(), {
      russia: ['nuclearExercise'],
      west: { ...PASS, challenge: true },
    });
    const { resolve } = state.crisis ?? {};
    expect(resolve?.west).not.toBe(resolve?.russia);
    const next = answer(state, 'standFirm', 'standFirm').state;
    if (next.crisis) expect(next.crisis.resolve).toEqual(resolve);
  });
});

describe('a round', () => {
  it('in which both stand goes deeper, and deeper still where one escalates', () => {
    const firm = answer(inCrisis(1), 'standFirm', 'standFirm').state;
    const risen = answer(inCrisis(1), 'standFirm', 'escalate').state;
    expect(firm.crisis).toMatchObject({ depth: 2, round: 2 });
    expect(risen.crisis?.depth).toBeGreaterThan(2);
    expect(firm.tension).toBeGreaterThan(inCrisis(1).tension);
  });

  it('in which one seeks a way out and the other escalates goes on', () => {
    expect(answer(inCrisis(1), 'offRamp', 'escalate').state.crisis?.round).toBe(2);
  });

  it('raises the rung to that of its depth', () => {
    expect(answer(inCrisis(4), 'standFirm', 'standFirm').state.rung).toBe(DEPTHS.rung[4]);
    expect(answer(inCrisis(4), 'standFirm', 'standFirm').state.crisisPeak).toBe(DEPTHS.rung[4]);
  });

  it('is told to both with its answers', () => {
    expect(factOf(answer(inCrisis(2), 'standFirm', 'offRamp').facts, 'crisisRound')).toMatchObject({
      to: 'all',
      round: 1,
      depth: 2,
      answers: { west: 'standFirm', russia: 'offRamp' },
    });
  });

  it('ends after some rounds at the latest, whatever is answered', () => {
    for (const west of CRISIS_ANSWERS)
      for (const russia of CRISIS_ANSWERS) {
        let state = inCrisis(0);
        for (let i = 0; state.awaiting === 'crisis'; i++) {
          expect(i).toBeLessThan(12);
          state = answer(state, west, russia).state;
        }
      }
  });

  it('is read in the week after, both ways', () => {
    const { state } = answer(inCrisis(2), 'offRamp', 'standFirm');
    expect(state.pending.map(({ by, code }) => [by, code])).toEqual([
      ['west', 'soughtOffRamp'],
      ['russia', 'stoodFirm'],
    ]);
    const read = play(quiet, state);
    expect(factOf(read.facts, 'read', 'west').reasons.map((line) => line.code)).toContain('stoodFirm');
    expect(read.state.pending).toEqual([]);
  });
});

describe('stepping back', () => {
  const ended = (depth: number, change?: (s: State) => void) =>
    answer(inCrisis(depth, change), 'standFirm', 'backDown');

  it('ends the crisis, and is remembered', () => {
    const { state, facts } = ended(2);
    expect(state).toMatchObject({ awaiting: 'orders', crisis: null });
    expect(state.sides.russia.backdowns).toBe(1);
    expect(factOf(facts, 'crisisEnded')).toMatchObject({ how: 'backedDown', loser: 'russia' });
  });

  it('is free while the matter is private', () => {
    for (const depth of [0, 1]) {
      const before = inCrisis(depth).sides.russia;
      const { sides } = ended(depth).state;
      for (const key of ['capital', 'homeFront', 'record'] as const)
        expect(sides.russia[key]).toBe(before[key]);
    }
  });

  it('costs capital, support at home and credit once it is public, the more the deeper', () => {
    const loss = (depth: number, key: 'capital' | 'homeFront' | 'record') =>
      inCrisis(depth).sides.russia[key] - ended(depth).state.sides.russia[key];
    for (const key of ['capital', 'homeFront', 'record'] as const) {
      expect(loss(2, key)).toBeGreaterThan(0);
      expect(loss(3, key)).toBeGreaterThan(loss(2, key));
    }
  });

  it('costs more the more was promised', () => {
    const promised = (commitments: number) => (s: State) => Object.assign(s.sides.russia, { commitments });
    const left = (commitments: number) => ended(3, promised(commitments)).state.sides.russia.capital;
    expect(left(6)).toBeLessThan(left(0));
    expect(factOf(ended(3, promised(6)).facts, 'crisisEnded').cost).toBeCloseTo(
      audienceCost(inCrisis(3, promised(6)), 'russia', 3),
      9,
    );
  });

  it('makes the other bolder, for some weeks', () => {
    const { state } = ended(3);
    expect(state.sides.west.boldness).toBeGreaterThan(0);
    expect(state.sides.russia.boldness).toBe(0);
    expect(play(quiet, state).state.sides.west.boldness).toBeLessThan(state.sides.west.boldness);
  });

  it('by both is nobody’s loss alone', () => {
    const { state, facts } = answer(inCrisis(3), 'backDown', 'backDown');
    expect(factOf(facts, 'crisisEnded').loser).toBeNull();
    expect(state.outcome).toBeNull();
    expect(state.sides.west.backdowns).toBe(1);
    expect(state.sides.russia.backdowns).toBe(1);
  });

  it('in sight of everybody ends the match', () => {
    expect(ended(4).state.outcome).toMatchObject({ kind: 'backdownRussia', by: 'russia' });
    expect(answer(inCrisis(5), 'backDown', 'standFirm').state.outcome?.kind).toBe('backdownWest');
    expect(ended(3).state.outcome).toBeNull();
  });
});

describe('what answers show of resolve', () => {
  type Answers = readonly [west: CrisisAnswer, russia: CrisisAnswer];
  /** How far each side's reputation moved, as its rival holds it. */
  const moved = (answers: Answers, depth = 3, change?: (s: State) => void) => {
    const before = inCrisis(depth, change);
    const { state, facts } = answer(before, ...answers);
    const { west, russia } = bySide((side) => {
      const reader = rivalOf(side);
      return state.minds[reader].reputation - before.minds[reader].reputation;
    });
    return { west, russia, before, state, facts };
  };

  it('who steps back alone is held for less resolved, and who held out for more', () => {
    for (const firm of ['standFirm', 'escalate'] as const) {
      const { west, russia } = moved([firm, 'backDown']);
      expect(russia).toBeLessThan(0);
      expect(west).toBeGreaterThan(0);
      expect(-russia).toBeGreaterThan(west);
    }
  });

  it('who steps back together with the other loses no name and wins none', () => {
    expect(moved(['backDown', 'backDown'])).toMatchObject({ west: 0, russia: 0 });
    expect(moved(['offRamp', 'offRamp'])).toMatchObject({ west: 0, russia: 0 });
    expect(moved(['standFirm', 'standFirm'])).toMatchObject({ west: 0, russia: 0 });
  });

  it('a way out taken alone costs less of a name than stepping back', () => {
    const out = moved(['offRamp', 'standFirm']);
    const back = moved(['backDown', 'standFirm']);
    expect(out.west).toBeLessThan(0);
    expect(out.west).toBeGreaterThan(back.west);
    expect(out.russia).toBeGreaterThan(0);
    expect(out.russia).toBeLessThan(back.russia);
  });

  it('counts in private, and more in public', () => {
    expect(moved(['standFirm', 'backDown'], 0).russia).toBeLessThan(0);
    expect(moved(['standFirm', 'backDown'], 3).russia).toBeLessThan(
      moved(['standFirm', 'backDown'], 0).russia,
    );
  });

  it('moves what a side supposes of its own name, and what the observer’s samples hold, alike', () => {
    const { before, state } = moved(['standFirm', 'backDown']);
    for (const [side, sign] of [
      ['west', 1],
      ['russia', -1],
    ] as const) {
      const by = state.minds[rivalOf(side)].reputation - before.minds[rivalOf(side)].reputation;
      expect(Math.sign(by)).toBe(sign);
      expect(state.sides[side].reputation - before.sides[side].reputation).toBeCloseTo(by, 12);
      state.observers[side].samples.forEach((sample, k) => {
        expect(sample.reputation - (before.observers[side].samples[k]?.reputation ?? 0)).toBeCloseTo(by, 12);
      });
    }
  });

  it('stays within 0 to 1, and the reasons told sum to the change', () => {
    const low = moved(['standFirm', 'backDown'], 3, (s) => {
      s.minds.west.reputation = 0.05;
      s.minds.russia.reputation = 0.98;
    });
    expect(low.state.minds.west.reputation).toBe(0);
    expect(low.state.minds.russia.reputation).toBe(1);
    for (const { facts } of [low, moved(['offRamp', 'standFirm']), moved(['escalate', 'standFirm'])])
      for (const { before, after, shifts } of factsOf(facts, 'felt'))
        expect(before + shifts.reduce((sum, shift) => sum + shift.amount, 0)).toBeCloseTo(after, 12);
  });

  it('is told to the one who holds it, with its reason', () => {
    const { facts } = moved(['standFirm', 'backDown']);
    const told = factsOf(facts, 'felt').filter(({ what }) => what === 'reputation');
    expect(told.map(({ to, side, shifts }) => [to, side, shifts.map(({ code }) => code)])).toEqual([
      ['west', 'west', ['steppedBack']],
      ['russia', 'russia', ['heldOut']],
    ]);
  });
});

describe('firm answers frighten', () => {
  const alarm = (west: CrisisAnswer, depth = 2) => {
    const before = inCrisis(depth);
    return answer(before, west, 'standFirm').state.minds.russia.alarm - before.minds.russia.alarm;
  };

  it('the other is alarmed by standing firm, and twice as much by going up a rung', () => {
    expect(alarm('standFirm')).toBeGreaterThan(0);
    expect(alarm('escalate')).toBeCloseTo(2 * alarm('standFirm'), 12);
  });

  it('by none of the answers that give way', () => {
    for (const calm of ['backDown', 'offRamp'] as const) expect(alarm(calm)).toBe(0);
  });

  it('more in public than in private', () => {
    expect(alarm('standFirm', 4)).toBeGreaterThan(alarm('standFirm', 2));
    expect(alarm('standFirm', 2)).toBeGreaterThan(alarm('standFirm', 0));
  });
});

describe('a way out', () => {
  it('taken by both ends the crisis at no cost', () => {
    const { state, facts } = answer(inCrisis(3), 'offRamp', 'offRamp');
    expect(factOf(facts, 'crisisEnded')).toMatchObject({ how: 'offRamp', loser: null });
    expect(state.sides.west.capital).toBe(inCrisis(3).sides.west.capital);
    expect(state.tension).toBeLessThan(inCrisis(3).tension);
  });

  it('taken by one while the other stands costs part of stepping back', () => {
    const capital = (west: CrisisAnswer) => answer(inCrisis(3), west, 'standFirm').state.sides.west.capital;
    const before = inCrisis(3).sides.west.capital;
    expect(capital('offRamp')).toBeLessThan(before);
    expect(capital('offRamp')).toBeGreaterThan(capital('backDown'));
  });
});

describe('the top of the ladder', () => {
  it('where nothing happens by accident and both stand, is a draw', () => {
    const { state, facts } = answer(inCrisis(DEEPEST), 'standFirm', 'standFirm');
    expect(factOf(facts, 'crisisEnded').how).toBe('draw');
    expect(state.outcome).toBeNull();
    expect(state.sides.west.capital).toBe(inCrisis(DEEPEST).sides.west.capital);
  });

  it('an attack short of a large war ends there, as a limited war', () => {
    const attacked = inCrisis(
      DEEPEST,
      (s) => s.crisis && Object.assign(s.crisis, { cause: 'attack', attack: 'incursion', move: null }),
    );
    for (const russia of CRISIS_ANSWERS)
      expect(answer(attacked, 'standFirm', russia).state.outcome).toMatchObject({
        kind: 'limitedWar',
        by: 'russia',
        cause: null,
      });
  });
});

describe('accidents in a crisis', () => {
  const risky = (rate: number) => (s: State) => {
    s.dials.accidentRate = rate;
    s.tension = 100;
  };

  it('are likelier the deeper, by steps that grow, and impossible exactly where the rung is below 4', () => {
    const risks = DEPTHS.rung.map((_rung, depth) =>
      stepRisk({ rules: quiet, state: inCrisis(depth, risky(1)) }, depth),
    );
    expect(risks.map((risk) => risk === 0)).toEqual(DEPTHS.rung.map((rung) => rung < 4));
    const rises = risks.slice(1).map((risk, i) => risk - (risks[i] ?? 0));
    expect(rises[0]).toBe(0);
    for (const [i, rise] of rises.slice(1).entries()) expect(rise).toBeGreaterThan(rises[i] ?? 1);
    expect(risks[5]).toBeLessThan(accidentProneness(quiet, inCrisis(5, risky(1)), 8));
  });

  it('are ruled out at every depth where the dial is at 0', () => {
    for (let depth = 0; depth <= DEEPEST; depth++)
      expect(stepRisk({ rules: quiet, state: inCrisis(depth, risky(0)) }, depth)).toBe(0);
  });

  it('are stated for usual circumstances: likelier under tension, less likely after talks and with agreed notice', () => {
    const at = (change: (s: State) => void) =>
      stepRisk(
        {
          rules: quiet,
          state: inCrisis(4, (s) => {
            s.dials.accidentRate = 1;
            s.tension = 50;
            change(s);
          }),
        },
        4,
      );
    const plain = at(() => {});
    expect(at((s) => Object.assign(s, { tension: 100 }))).toBeGreaterThan(plain);
    expect(at((s) => Object.assign(s, { talkClarity: 1 }))).toBeLessThan(plain);
    expect(at((s) => Object.assign(s.table.agreed, { transparency: 2 }))).toBeLessThan(plain);
    expect(at((s) => Object.assign(s.dials, { accidentRate: 2 }))).toBeCloseTo(2 * plain, 12);
  });

  it('are less likely where somebody steps back, or both seek a way out', () => {
    const chance = (west: CrisisAnswer, russia: CrisisAnswer) =>
      factsOf(answer(inCrisis(5, risky(2)), west, russia).facts, 'luck').find(
        (fact) => fact.what === 'crisisAccident',
      )?.chance ?? 0;
    for (const calmer of [chance('backDown', 'standFirm'), chance('offRamp', 'offRamp')])
      expect(calmer).toBeLessThan(chance('standFirm', 'standFirm'));
  });

  it('never happen where the dial is at 0: nothing ends as inadvertent', () => {
    for (let i = 0; i < 60; i++) {
      const state = { ...inCrisis(5, risky(0)), seed: `safe ${i}` };
      expect(answer(state, 'escalate', 'escalate').state.outcome).toBeNull();
    }
  });

  it('end the match as a war that nobody ordered', () => {
    const found = new Set<string | null>();
    // Forces face to face.
    const close = inCrisis(4, (s) => {
      risky(4)(s);
      for (const side of [s.sides.west, s.sides.russia]) for (const f of side.formations) f.size *= 3;
    });
    for (let i = 0; i < 400; i++) {
      const { outcome } = answer({ ...close, seed: `accident ${i}` }, 'standFirm', 'standFirm').state;
      if (outcome) found.add(`${outcome.kind} ${outcome.cause} ${outcome.by}`);
    }
    expect([...found]).toEqual(['war inadvertent null']);
  });
});

it('a match that ends in a crisis still reads the answers that ended it', () => {
  const before = inCrisis(4);
  const { state, facts } = answer(before, 'standFirm', 'backDown');
  expect(state.awaiting).toBe('over');
  expect(state.pending).toEqual([]);
  expect(factsOf(facts, 'read').length).toBe(2);
  expect(hostile(state.minds.west.belief)).not.toBe(hostile(before.minds.west.belief));
  expect(january.level.id).toBe('january-2022');
});
