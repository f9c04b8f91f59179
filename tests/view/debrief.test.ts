// The debrief's model: a sober first line for every way to end, a ledger that adds up, a report that no attack can raise.
import { beforeAll, describe, expect, test } from 'vitest';
import { CAUSES, type Fact, OUTCOMES, type Outcome, type Side } from '../../src/engine/index.js';
import type { Match } from '../../src/session/index.js';
import { isHot } from '../../src/view/brink.js';
import { headerOf } from '../../src/view/header.js';
import { debriefOf, hostile, outlookOf } from '../../src/view/index.js';
import { level } from '../session/bench.js';
import { LEVELS, played, playedByOne, readTexts, SIDES } from './bench.js';

beforeAll(readTexts);

function ending(match: Match, outcome: Partial<Outcome>): Match {
  const base: Outcome = {
    kind: 'war',
    cause: null,
    week: 9,
    rungBefore: 6,
    by: 'russia',
    score: { west: 0, russia: 0 },
  };
  return { ...match, state: { ...match.state, awaiting: 'over', outcome: { ...base, ...outcome } } };
}

describe.each(LEVELS)('%s', (id) => {
  const start = () => played(id, 'ending', (now) => now.steps.length >= 2);

  test('every way to end has a headline in words', () => {
    const match = start();
    for (const kind of OUTCOMES) {
      for (const cause of kind === 'war' ? CAUSES : [null]) {
        for (const by of [null, ...SIDES] as (Side | null)[]) {
          // A coup has an author, and needs a country between.
          if (kind === 'coup' && (by === null || level(id).third === null)) continue;
          const model = debriefOf(ending(match, { kind, cause, by }));
          expect(model?.ending.headline, `${kind} ${cause} ${by}`).toMatch(/^[A-Z].*\.$/);
          expect(`${model?.ending.headline}${model?.ending.why}${model?.ending.price}`).not.toMatch(
            /[{}]|undefined|victory|won\b|triumph|!/i,
          );
        }
      }
    }
  });

  test('the ledger adds up, week by week, to what the rival came to believe', () => {
    const match = played(id, 'ledger');
    for (const side of SIDES) {
      const model = debriefOf(match, side);
      const odds = (p: number) => Math.log(p / (1 - p));
      for (const week of model?.ledger ?? []) {
        const parts = week.moves.reduce((sum, move) => sum + move.change, 0) + (week.rest?.total ?? 0);
        expect(parts).toBeCloseTo(week.total, 9);
        expect(odds(week.after) - odds(week.before)).toBeCloseTo(week.total, 6);
      }
      const other = side === 'west' ? 'russia' : 'west';
      expect(model?.ledger.at(-1)?.after).toBeCloseTo(hostile(match.state.minds[other].belief), 9);
    }
  });

  test('both mirrors lie on one axis, each with its unbiased observer', () => {
    const match = played(id, 'mirrors');
    const model = debriefOf(match, 'west');
    expect(model?.beliefs.map((curve) => curve.id)).toEqual([
      'russia',
      'russia.unbiased',
      'west',
      'west.unbiased',
    ]);
    for (const curve of model?.beliefs ?? []) {
      expect(curve.values).toHaveLength((model?.weeks ?? 0) + 1);
      expect(Math.min(...curve.values)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...curve.values)).toBeLessThanOrEqual(1);
    }
    expect(model?.beliefs[1]?.values.at(-1)).toBeCloseTo(hostile(match.state.observers.russia.belief), 9);
  });

  test('the course of the match lies on the same axis, each curve inside its scale, ending where the match did', () => {
    const match = played(id, 'course');
    const model = debriefOf(match, 'west');
    const plots = model?.plots ?? [];
    expect(plots.map((plot) => plot.id)).toEqual(expect.arrayContaining(['tension', 'ladder', 'forces']));
    for (const { scale, curves, title, inWords } of plots) {
      for (const { values } of curves) {
        expect(values, title).toHaveLength((model?.weeks ?? 0) + 1);
        expect(Math.min(...values), title).toBeGreaterThanOrEqual(scale.min);
        expect(Math.max(...values), title).toBeLessThanOrEqual(scale.max);
        expect(inWords(values[0] ?? 0), title).not.toMatch(/NaN|undefined/);
      }
    }
    const end = (plot: string) => plots.find((one) => one.id === plot)?.curves[0]?.values.at(-1);
    expect(end('ladder')).toBe(match.state.rung);
    expect(end('tension')).toBe(match.state.tension);
  });

  test('every objective of every brief is judged', () => {
    const match = start();
    for (const side of SIDES) {
      for (const type of ['seeker', 'opportunist', 'revisionist'] as const) {
        const as: Match = {
          ...ending(match, { kind: 'standoff', by: null }),
        };
        const typed = { ...as, state: { ...as.state, types: { ...as.state.types, [side]: type } } };
        const report = debriefOf(typed, side)?.report.objectives ?? [];
        expect(report.map((one) => one.code)).toEqual(level(id).sides[side].briefs[type]);
        for (const one of report) {
          expect(one.because, one.code).not.toBe('');
          expect(one.text).not.toMatch(/^objective\./);
        }
      }
    }
  });

  test.each(SIDES)('an attack by %s raises none of its objectives', (side) => {
    const match = start();
    const last = match.steps.at(-1);
    if (!last) throw new Error('no step');
    const attack = { kind: 'attacked', to: 'all', side, attack: 'full' } as const;
    const attacked: Match = {
      ...match,
      steps: [...match.steps.slice(0, -1), { ...last, facts: [...last.facts, attack] }],
    };
    for (const type of ['seeker', 'opportunist', 'revisionist'] as const) {
      const at = (base: Match, outcome: Partial<Outcome>) => {
        const ended = ending(base, outcome);
        return debriefOf(
          { ...ended, state: { ...ended.state, types: { ...ended.state.types, [side]: type } } },
          side,
        );
      };
      const war = at(attacked, { kind: 'war', cause: 'chosen', by: side });
      expect(new Set(war?.report.objectives.map((one) => one.verdict))).toEqual(new Set(['missed']));
    }
  });
});

describe('the report says what was counted', () => {
  const match = () =>
    ending(
      played('january-2022', 'judged', (now) => now.steps.length >= 2),
      { kind: 'standoff', by: null },
    );
  const rowOf = (of: Match, side: Side, type: 'seeker' | 'opportunist' | 'revisionist', code: string) => {
    const state = { ...of.state, types: { ...of.state.types, [side]: type } };
    return debriefOf({ ...of, state }, side)?.report.objectives.find((one) => one.code === code);
  };
  const withFact = (of: Match, fact: Fact): Match => {
    const last = of.steps.at(-1);
    if (!last) throw new Error('no step');
    return { ...of, steps: [...of.steps.slice(0, -1), { ...last, facts: [...last.facts, fact] }] };
  };

  test('a pull-back by one’s own order is no retreat, and is said to be none', () => {
    const back = {
      kind: 'withdrew',
      to: 'all',
      side: 'russia',
      theatre: 'belarus',
      size: 5,
      verified: true,
    } as const;
    const row = rowOf(withFact(match(), back), 'russia', 'revisionist', 'keepFace');
    expect(row).toMatchObject({ verdict: 'met' });
    expect(row?.because).toBe(
      'You gave way in no crisis. Troops that you pulled back by your own order do not count.',
    );
  });

  test('who gives up has not kept its face', () => {
    const gaveUp = ending(match(), { kind: 'backdownRussia', by: 'russia' });
    expect(rowOf(gaveUp, 'russia', 'revisionist', 'keepFace')).toMatchObject({ verdict: 'missed' });
  });

  test('a limited war is no large one, and whoever began it has kept the peace only partly', () => {
    const attack = { kind: 'attacked', to: 'all', side: 'russia', attack: 'incursion' } as const;
    const limited = ending(withFact(match(), attack), { kind: 'limitedWar', by: 'russia' });
    expect(rowOf(limited, 'west', 'revisionist', 'keepPeace')).toMatchObject({
      verdict: 'met',
      because: 'There was a limited war, and no large one.',
    });
    expect(rowOf(limited, 'russia', 'seeker', 'keepPeace')?.verdict).toBe('partly');
  });

  test('that one’s own attack voids the aims is said once', () => {
    const attack = { kind: 'attacked', to: 'all', side: 'russia', attack: 'full' } as const;
    const war = ending(withFact(match(), attack), { kind: 'war', cause: 'chosen', by: 'russia' });
    const report = debriefOf(war, 'russia')?.report;
    expect(report?.note).toMatch(/^You attacked\./);
    for (const { because } of report?.objectives ?? []) expect(because).not.toContain('You attacked');
  });

  test('after an attack an open door is told as what was signed, and the attack apart', () => {
    const attack = { kind: 'attacked', to: 'all', side: 'russia', attack: 'full' } as const;
    const war = ending(withFact(match(), attack), { kind: 'war', cause: 'chosen', by: 'russia' });
    const level = structuredClone(war.level);
    level.sides.west.briefs.seeker = ['keepPrinciple'];
    const state = structuredClone(war.state);
    state.types.west = 'seeker';
    state.table.agreed = {};
    expect(debriefOf({ ...war, level, state }, 'west')?.report.objectives[0]?.because).toMatch(
      /^Counted is only what was signed/,
    );
  });

  test('rightly judged is what the side believed, not the guess of whoever played it', () => {
    expect(rowOf(match(), 'west', 'seeker', 'judgeRight')?.because).toMatch(/not your guess/);
  });
});

test('ground and lasting alarm are judged by what they came to', () => {
  const match = ending(
    played('january-2022', 'judged', (now) => now.steps.length >= 2),
    { kind: 'standoff', by: null },
  );
  const verdict = (side: Side, code: string, change: (state: Match['state']) => void) => {
    const state = structuredClone(match.state);
    change(state);
    return debriefOf({ ...match, state }, side)?.report.objectives.find((one) => one.code === code)?.verdict;
  };
  const base = (share: number) =>
    verdict('russia', 'noBaseInUkraine', (state) => {
      state.types.russia = 'seeker';
      state.sides.west.ground = share;
      state.sides.west.formations = match.start.sides.west.formations;
      state.sides.west.lastDone = {};
    });
  expect([base(0), base(0.05), base(0.3)]).toEqual(['met', 'partly', 'missed']);
  const pushed = (share: number) =>
    verdict('west', 'pushForward', (state) => {
      state.types.west = 'revisionist';
      state.sides.west.ground = share;
    });
  expect([pushed(0.3), pushed(0.1), pushed(0)]).toEqual(['met', 'partly', 'missed']);
  const calm = (type: 'seeker' | 'revisionist', alarm: number) =>
    verdict('west', 'keepCalm', (state) => {
      state.types = { west: 'seeker', russia: type };
      state.minds.russia.alarm = alarm;
    });
  expect([calm('seeker', 0.1), calm('seeker', 0.3), calm('seeker', 0.6)]).toEqual([
    'met',
    'partly',
    'missed',
  ]);
  expect(calm('revisionist', 0.6)).toBe('met');
});

test('a rung is one of danger from 5 on, and from 4 on once tension has built up', () => {
  expect([isHot(3, 100), isHot(4, 4), isHot(4, 80), isHot(5, 4)]).toEqual([false, false, true, true]);
});

test('where the ladder falls while tension rises, the fall is not shown as calm, and it is said why', () => {
  const match = played('january-2022', 'apart', (now) => now.steps.length >= 2);
  const header = (rung: number, tension: number) => {
    const look = outlookOf(match, 'west');
    const [before] = look.mornings.slice(-1);
    if (!before) throw new Error('no week has been played');
    const view = { ...look.view, rung: before.rung + rung, tension: before.tension + tension };
    return headerOf({ ...look, view });
  };
  expect(header(-1, 5)).toMatchObject({ climbTone: 'plain', apart: expect.stringMatching(/./) });
  expect(header(-1, -5)).toMatchObject({ climbTone: 'calm', apart: '' });
  expect(header(1, 5)).toMatchObject({ climbTone: 'risk', apart: '' });
});

describe('weapons of long range in Ukraine', () => {
  const began = played('january-2022', 'judged', (now) => now.steps.length >= 2);
  const because = (facts: Fact[], ground = 0) => {
    const quiet = ending(began, { kind: 'settlement', by: null });
    const steps = quiet.steps.map((step, at) => ({ ...step, facts: at === 0 ? facts : [] }));
    const state = structuredClone(quiet.state);
    state.types.russia = 'seeker';
    state.sides.west.ground = ground;
    state.sides.west.formations = quiet.start.sides.west.formations;
    state.sides.west.lastDone = {};
    return debriefOf({ ...quiet, steps, state }, 'russia')?.report.objectives.find(
      ({ code }) => code === 'noBaseInUkraine',
    );
  };
  const order = (move: string) => ({ move, with: {}, meant: '' });
  const ordered = (move: string, slipped: number[]): Fact => ({
    kind: 'ordered',
    to: 'west',
    side: 'west',
    orders: [order(move)],
    slipped,
  });
  const saw: Fact = {
    kind: 'saw',
    to: 'russia',
    side: 'russia',
    sightings: [{ order: order('longRangeArms'), source: 0 }],
  };

  test('which were only seen there are said to have been something else', () => {
    const row = because([ordered('economicAid', []), saw]);
    expect(row).toMatchObject({ verdict: 'met' });
    expect(row?.because).toMatch(/no long-range weapons were delivered\. What you took for such weapons in/);
    expect(because([])?.because).not.toMatch(/What you took/);
  });

  test('which were ordered and not carried out are said to have been so', () => {
    expect(because([ordered('longRangeArms', [0])])?.because).toMatch(/something else was carried out/);
    expect(because([ordered('longRangeArms', [0]), saw])?.because).toMatch(/was something else/);
  });

  test('stand beside ground too little to count, which nobody is said to have lost for good', () => {
    expect(because([], 0.012)?.because).toMatch(/by 1\s%, which is too little to count/);
    expect(because([], 0.03)?.verdict).toBe('partly');
  });
});

test('a war names the attacker, the attacked and who suffers', () => {
  const war = played('january-2022', 'war', (now) => now.steps.length >= 2);
  const as = (russia: 'seeker' | 'revisionist'): Match => ({
    ...war,
    state: { ...war.state, types: { ...war.state.types, russia } },
  });
  const match = as('seeker');
  const fear = debriefOf(ending(match, { cause: 'preemptive', by: 'russia' }));
  expect(fear?.ending.headline).toBe(
    'Russia attacked Ukraine in week\u00a09. In this match it struck first.',
  );
  expect(fear?.ending.price).toContain('people of Ukraine suffer most');
  expect(fear?.ending.invention).toContain('not what happened in 2022');
  const chosen = debriefOf(ending(match, { cause: 'chosen', by: 'russia' }));
  expect(chosen?.ending.headline).toContain('it chose the war');
  // What moved it is said for no type apart: whoever looks through a seat's eyes would learn the type from it.
  const greedy = debriefOf(ending(as('revisionist'), { cause: 'preemptive', by: 'russia' }))?.ending;
  expect([greedy?.headline, greedy?.why]).toEqual([fear?.ending.headline, fear?.ending.why]);
});

test('nobody says what a person thought who stepped back', () => {
  const match = playedByOne('january-2022', 'war', 2);
  const why = (side: Side) =>
    debriefOf(ending(match, { kind: side === 'west' ? 'backdownWest' : 'backdownRussia', by: side }))?.ending
      .why;
  expect(why('west')).toMatch(/^A person led .* that was their decision\.$/);
  expect(why('russia')).toMatch(/^It thought that going on would cost more/);
});

test('nothing is told of a match that is still running', () => {
  expect(debriefOf(played('january-2022', 'running', (now) => now.steps.length >= 1))).toBeNull();
});

test('a match without a week, given up at once, is an outcome too', () => {
  const match = played('january-2022', 'empty', () => true);
  const model = debriefOf(ending(match, { kind: 'backdownWest', by: 'west', week: 1 }));
  expect(model?.ledger).toEqual([]);
  expect(model?.weeks).toBe(0);
});
