// The analysis in words: what was played against what could have been, in figures that a reader can compare.
import { beforeAll, describe, expect, test } from 'vitest';
import type {
  Alternative,
  Curve,
  Decision,
  Estimate,
  Instead,
  MoveReading,
  OtherTypes,
  Shift,
  TurningPoint,
} from '../../src/analysis/index.js';
import type { Match } from '../../src/session/index.js';
import { decisionOf, luckOf, misreadOf, otherTypesOf, riskCurveOf, turningOf } from '../../src/view/index.ts';
import { played, readTexts } from './bench.ts';

let match: Match;
beforeAll(async () => {
  await readTexts();
  match = played('january-2022', 'what-if', (now) => now.state.week > 2);
});

const about = (mean: number, spread = 0): Estimate => ({
  mean,
  low: mean - spread,
  high: mean + spread,
  n: 100,
});
const shift = (from: number, to: number, spread = 0): Shift => ({
  from: about(from),
  to: about(to),
  change: about(to - from, spread),
});
const order = (move: string, options = {}) => ({ move, with: options, meant: '' });

function alternative(instead: Instead, more: Partial<Alternative> = {}): Alternative {
  return {
    week: 1,
    side: 'west',
    round: 0,
    instead,
    pWar: shift(0.31, 0.22, 0.04),
    anyWar: shift(0.31, 0.22, 0.04),
    score: shift(0.4, 0.5),
    rivalBelief: shift(0.6, 0.5),
    rivalFear: shift(0.61, 0.48),
    verdict: 'better',
    ...more,
  };
}

const played1 = order('deployEast', { theatre: 'poland', notice: 'none' });

function decision(...best: Alternative[]): Decision {
  const without = alternative({ kind: 'drop', played: played1, order: null });
  return {
    week: 1,
    side: 'west',
    round: 0,
    played: { orders: [played1], table: 'wait', challenge: false },
    orders: [{ index: 0, order: played1, without, judgement: 'mistake' }],
    best,
    tried: 40,
  };
}

test('a decision says what was played, what else there was, and by how much it would have changed things', () => {
  const notice = alternative({
    kind: 'option',
    played: played1,
    order: order('deployEast', { theatre: 'poland', notice: 'given' }),
    option: 'notice',
  });
  const model = decisionOf(match, decision(notice));
  expect(model.played).toMatchObject({ text: 'as played: Deploy to the east', fear: '0.61' });
  expect(model.played.war).toMatch(/^31\s%$/);
  expect(model.rows[0]).toMatchObject({
    text: 'Deploy to the east',
    how: 'announced in advance',
    fear: '0.48',
    interval: '−13 … −5',
    warTone: 'calm',
    verdict: 'better for you',
  });
  expect(model.rows[0]?.war).toMatch(/^22\s%$/);
  expect(model.judged[0]).toMatchObject({ id: '1.0', judgement: 'mistake', judgementText: 'mistake' });
  expect(model.judged[0]?.detail).toMatch(/their fear 0\.61 → 0\.48, war 31 → 22\s%/);
});

test('a change that may be none has no colour', () => {
  const unsure = alternative(
    { kind: 'add', played: null, order: order('consultAllies') },
    { pWar: shift(0.3, 0.29, 0.05), verdict: 'even' },
  );
  expect(decisionOf(match, decision(unsure)).rows[0]).toMatchObject({
    warTone: 'plain',
    verdictTone: 'plain',
  });
});

test('better and worse are said of the risk only where its interval leaves out none; else of the worth', () => {
  const verdictOf = (pWar: Alternative['pWar'], verdict: Alternative['verdict']) =>
    decisionOf(
      match,
      decision(alternative({ kind: 'drop', played: played1, order: null }, { pWar, verdict })),
    ).rows[0]?.verdict;
  expect(verdictOf(shift(0.3, 0.2, 0.05), 'better')).toBe('better for you');
  expect(verdictOf(shift(0.3, 0.29, 0.05), 'better')).toMatch(/^worth more to you; no clear difference/);
  expect(verdictOf(shift(0.3, 0.31, 0.05), 'worse')).toMatch(/^worth less to you; no clear difference/);
});

test('an order that they did not see can be a good act, but is no signal', () => {
  const saw = (source: number): Match => {
    const [first, ...rest] = match.steps;
    if (!first) throw new Error('no step');
    const facts = first.facts.filter((fact) => fact.kind !== 'saw');
    const sightings = [{ source, order: played1 }];
    return {
      ...match,
      steps: [
        { ...first, facts: [...facts, { kind: 'saw', to: 'russia', side: 'russia', sightings }] },
        ...rest,
      ],
    };
  };
  const good: Decision = {
    ...decision(),
    orders: decision().orders.map((one) => ({ ...one, judgement: 'goodSignal' })),
  };
  expect(decisionOf(saw(0), good).judged[0]?.judgementText).toBe('good signal');
  expect(decisionOf(saw(1), good).judged[0]?.judgementText).toBe('good act, but they did not see it');
});

test.each<Instead>([
  { kind: 'replace', played: played1, order: order('consultAllies') },
  { kind: 'option', played: played1, order: order('deployEast', { notice: 'given' }), option: 'notice' },
  { kind: 'add', played: null, order: order('westHotline') },
  { kind: 'drop', played: played1, order: null },
  { kind: 'table', played: 'wait', order: 'accept' },
  { kind: 'table', played: 'accept', order: 'refuse' },
  { kind: 'table', played: 'accept', order: 'wait' },
  { kind: 'challenge', played: false, order: true },
  { kind: 'challenge', played: true, order: false },
  { kind: 'answer', played: 'standFirm', order: 'offRamp' },
])('every kind of alternative has words: %j', (instead) => {
  const [row] = decisionOf(match, decision(alternative(instead))).rows;
  expect(row?.text).toMatch(/^\S.*\S$/);
  expect(`${row?.text} ${row?.how} ${row?.instead}`).not.toMatch(/[{}]|undefined|debrief\./);
});

test('an answer in a crisis is a decision with its round', () => {
  const answered: Decision = { ...decision(), round: 2, played: 'standFirm', orders: [] };
  const model = decisionOf(match, answered);
  expect(model.title).toContain('round 2');
  expect(model.played.text).toContain('Stand firm');
});

test('an attack is never called better or worse than anything, and is no good signal', () => {
  const strike = order('airStrikes');
  const without = alternative({ kind: 'drop', played: strike, order: null }, { verdict: 'worse' });
  const model = decisionOf(match, {
    ...decision(),
    side: 'russia',
    played: { orders: [strike], table: 'wait', challenge: false },
    orders: [{ index: 0, order: strike, without, judgement: 'mistake' }],
    best: [{ ...without, side: 'russia' }],
  });
  expect(model.byForce).toBe(true);
  expect(model.rows[0]).toMatchObject({ verdict: '', warTone: 'plain', fearTone: 'plain' });
  expect(model.judged[0]?.detail).toContain('by force counts for nothing');
});

describe('turning points', () => {
  const point = (more: Partial<TurningPoint> = {}): TurningPoint => ({
    week: 1,
    from: about(0.24),
    to: about(0.31),
    change: about(0.07),
    moves: {
      west: { orders: [played1], table: 'wait', challenge: false },
      russia: { orders: [], table: 'wait', challenge: false },
    },
    crisis: [],
    dueTo: { orders: { west: about(0.05), russia: about(0) }, luck: about(0.02), crisis: null },
    mainly: 'west',
    ...more,
  });

  test('say from where to where, why, and what was ordered', () => {
    expect(turningOf(match, 'west', [point()])[0]).toMatchObject({
      week: 1,
      tone: 'risk',
      mainly: 'mainly your orders',
      own: 'Deploy to the east',
      theirs: 'nothing',
    });
    expect(turningOf(match, 'west', [point()])[0]?.change).toMatch(/^24 → 31\s%$/);
  });

  test.each([
    ['russia', 'mainly the orders of Russia'],
    ['luck', 'mainly luck'],
    ['crisis', 'mainly how the crisis was answered'],
  ] as const)('due to %s', (mainly, words) => {
    const none = about(0, 0.01);
    const orders = { west: none, russia: mainly === 'russia' ? about(0.06) : none };
    const dueTo = {
      orders,
      luck: mainly === 'luck' ? about(0.06) : none,
      crisis: mainly === 'crisis' ? about(0.06) : none,
    };
    expect(turningOf(match, 'west', [point({ mainly, dueTo })])[0]?.mainly).toBe(words);
  });

  test('a part that may be none, or that makes less than half of the change, is not the main thing', () => {
    const due = (luck: ReturnType<typeof about>) => ({
      orders: { west: about(0.02), russia: about(0.02) },
      luck,
      crisis: null,
    });
    for (const luck of [about(0.03), about(0.05, 0.06)])
      expect(turningOf(match, 'west', [point({ mainly: 'luck', dueTo: due(luck) })])[0]).toMatchObject({
        mainly: 'several things together',
      });
  });

  test('a risk that fell because the match ended in a limited war is no turn for the better', () => {
    const fell = point({ week: 2, to: about(0), change: about(-0.2) });
    const rose = point({ week: 2, change: about(0.1) });
    const ended = (kind: 'limitedWar' | 'settlement'): Match => ({
      ...match,
      state: {
        ...match.state,
        outcome: { kind, cause: null, week: 2, rungBefore: 6, by: null, score: { west: 0, russia: 0 } },
      },
    });
    expect(turningOf(ended('limitedWar'), 'west', [fell, rose])).toHaveLength(1);
    expect(turningOf(ended('settlement'), 'west', [fell, rose])).toHaveLength(2);
  });

  test('a falling risk is calm', () => {
    expect(turningOf(match, 'west', [point({ to: about(0.1), change: about(-0.14) })])[0]?.tone).toBe('calm');
  });
});

test('the curve of risk has its interval, what it rests on, and who stands in for whom', () => {
  const curve: Curve = {
    points: [0, 1].map((week) => ({
      week,
      pWar: about(0.2 + week / 10, 0.05),
      outcomes: {},
      score: { west: about(0.5), russia: about(0.5) },
    })),
    samples: 256,
    standIns: ['russia'],
  };
  const model = riskCurveOf(curve);
  expect(model.values).toEqual([0.2, 0.30000000000000004]);
  expect(model.band[0]?.[0]).toBeCloseTo(0.15);
  expect(model.note).toContain('256 futures');
  expect(model.note).toContain('expert');
  expect(riskCurveOf({ ...curve, standIns: [] }).note).not.toContain('expert');
});

describe('misread moves', () => {
  const reading = (misreading: number, more: Partial<MoveReading> = {}): MoveReading => ({
    week: 1,
    side: 'west',
    index: 0,
    order: played1,
    slipped: false,
    looked: 'deployEast',
    reasons: [{ code: 'looksDefensive', amount: misreading, move: 'deployEast' }],
    named: misreading,
    theirs: misreading,
    unbiased: 0,
    plainly: 0,
    misreading,
    bySight: 0,
    byJudgement: misreading,
    ...more,
  });

  test('are the five that lie furthest off, furthest first, of this side and seen', () => {
    const all = [0.1, -0.9, 0.3, 0.2, 0.5, 0.01, 0.4].map((by, index) => reading(by, { index }));
    const others = [reading(2, { side: 'russia' }), reading(3, { looked: null })];
    const found = misreadOf(match, 'west', [...others, ...all]);
    expect(found[0]?.theirsText).toBe('−0.90');
    expect(found.map(({ byText }) => byText)).toEqual(['−0.90', '+0.50', '+0.40', '+0.30', '+0.20']);
  });

  test('say whether a slip, sight or judgement bent them', () => {
    const [judged] = misreadOf(match, 'west', [reading(0.5)]);
    expect(judged).toMatchObject({ looked: '', tone: 'risk' });
    expect(judged?.because).toContain('Russia judged it otherwise');
    const [unsighted] = misreadOf(match, 'west', [
      reading(0.5, { looked: 'forwardArmour', bySight: 0.4, byJudgement: 0.1 }),
    ]);
    expect(unsighted?.looked).toBe('Seen as: Send a forward brigade');
    expect(unsighted?.because).toContain('They did not see it as what it was');
    const [slip] = misreadOf(match, 'west', [reading(0.5, { looked: 'westPullBack', slipped: true })]);
    expect(slip?.because).toContain('Your order was carried out wrongly');
  });
});

describe('luck', () => {
  const sum = (realised: number) => ({
    kind: 'incident' as const,
    side: null,
    draws: 10,
    expected: 3,
    realised,
    spread: 1.2,
  });
  test.each([
    [3, 'about'],
    [4, 'about'],
    [1, 'about'],
    [6, 'more'],
    [0, 'less'],
  ] as const)('%i where three were to be expected is "%s"', (realised, verdict) => {
    const [row] = luckOf(match, { draws: [], sums: [sum(realised)], surprises: [] }).rows;
    expect(row).toMatchObject({ verdict, expectedText: '3.0', realisedText: `${realised} of 10` });
  });
  test('one draw that went against the odds is told with how likely it was', () => {
    const draw = {
      week: 2,
      kind: 'leak' as const,
      side: 'west' as const,
      about: null,
      chance: 0.15,
      happened: true,
    };
    const [told] = luckOf(match, { draws: [draw], sums: [], surprises: [draw] }).surprises;
    expect(told).toMatchObject({ week: 2, text: 'Week 2: a confidential offer of the West leaked.' });
    expect(told?.chance).toMatch(/^15\s%$/);
  });
});

test('other types: the real course first, then how each of the others ends, and what could not be played there', () => {
  const line = (end: number) => ({
    belief: { west: [0.5, end], russia: [0.3, 0.3] },
    unbiased: { west: [0.5, 0.5], russia: [0.3, 0.3] },
    rung: [4, 5],
  });
  const score = { west: 0.5, russia: 0.5 };
  const found: OtherTypes = {
    side: 'russia',
    type: 'seeker',
    end: { outcome: 'standoff', cause: null, week: 10, score },
    line: line(0.2),
    others: [
      {
        side: 'russia',
        type: 'revisionist',
        end: { outcome: 'war', cause: 'chosen', week: 6, score },
        line: line(0.9),
        rivalOrders: [],
        differsFrom: 2,
        goesOnFrom: 7,
        skipped: [{ week: 3, side: 'west', move: 'westHotline', code: 'needs' }],
      },
    ],
  };
  const [real, other] = otherTypesOf(match, 'west', found);
  expect(real).toMatchObject({ type: 'Security seeker', real: true, differs: 'as it was', note: '' });
  expect(other).toMatchObject({
    type: 'Revisionist',
    real: false,
    end: 'War, chosen, week 6',
    values: [0.5, 0.9],
  });
  expect(other?.differs).toContain('from week 2');
  expect(other?.note).toMatch(/Hotline.*week 3.*week 7/);
});
