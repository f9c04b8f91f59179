// The concept cards: each is shown where its condition really holds in a match, with its week, and not where it does not.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Fact, Outcome, Reason, Side, State } from '../../src/engine/index.js';
import { hasText } from '../../src/text/index.js';
import { CONCEPT_WORKS } from '../../src/ui/pages/literature.ts';
import { CONCEPTS, type ConceptId, conceptHits } from '../../src/view/conceptRules.ts';
import { type ConceptHit, type Story, storyOf } from '../../src/view/conceptStory.ts';
import { conceptsOf } from '../../src/view/concepts.ts';
import { beliefCurves, coursePlots } from '../../src/view/course.ts';
import { ledgerOf } from '../../src/view/ledger.ts';
import { openWeeks } from '../../src/view/openMatch.ts';
import { LEVELS, played, readTexts, SIDES } from './bench.ts';

beforeAll(readTexts);

/** Four weeks in which nothing happened between two security seekers, told from the west's seat. */
function quiet(): Story {
  const match = played('january-2022', 'concepts', (now) => now.state.week > 4);
  const types = { west: 'seeker', russia: 'seeker' } as const;
  const start: State = { ...match.start, types };
  const noPackages = (state: State): State => ({
    ...state,
    sides: {
      west: { ...state.sides.west, packages: {} },
      russia: { ...state.sides.russia, packages: {} },
    },
  });
  return {
    match: { ...match, start, state: noPackages({ ...match.state, types, outcome: null }) },
    side: 'west',
    rival: 'russia',
    weeks: [1, 2, 3, 4].map((week) => ({
      week,
      before: noPackages(match.start),
      after: noPackages(match.start),
      facts: [],
    })),
    ledger: [],
    theirLedger: [],
    theirs: [0.3, 0.3, 0.3, 0.3, 0.3],
    calm: [0.3, 0.3, 0.3, 0.3, 0.3],
    mine: [0.3, 0.3, 0.3, 0.3, 0.3],
  };
}

const steady = () => [0.7, 0.7, 0.7, 0.7, 0.7];
const hits = (story: Story, cohesion: (side: Side) => number[] = steady) => conceptHits(story, cohesion);
const hit = (id: ConceptId, story: Story, cohesion?: (side: Side) => number[]): ConceptHit | undefined =>
  hits(story, cohesion).find((one) => one.id === id)?.hit;

/** Facts in a week. */
function within(story: Story, week: number, ...facts: Fact[]): Story {
  return {
    ...story,
    weeks: story.weeks.map((one) => (one.week === week ? { ...one, facts: [...one.facts, ...facts] } : one)),
  };
}

function ended(story: Story, outcome: Partial<Outcome>, russia: State['types']['russia']): Story {
  const types = { west: 'seeker', russia } as const;
  const base: Outcome = {
    kind: 'standoff',
    cause: null,
    week: 4,
    rungBefore: 5,
    by: null,
    score: { west: 0, russia: 0 },
  };
  const { match } = story;
  return {
    ...story,
    match: {
      ...match,
      start: { ...match.start, types },
      state: { ...match.state, types, awaiting: 'over', outcome: { ...base, ...outcome } },
    },
  };
}

const ordered = (side: Side, ...moves: string[]): Fact => ({
  kind: 'ordered',
  to: side,
  side,
  orders: moves.map((move) => ({ move, with: {}, meant: '' })),
  slipped: [],
});

const read = (...reasons: Partial<Reason>[]): Fact => ({
  kind: 'read',
  to: 'russia',
  side: 'russia',
  before: 0,
  after: 0,
  reasons: reasons.map((one) => ({ code: 'looksDefensive', amount: 0, move: null, ...one })),
  unbiased: 0.3,
});

/** A week in which the west ordered one move, was seen as doing `seen`, and was read for these reasons. */
function moved(
  story: Story,
  week: number,
  move: string,
  seen: string | null,
  ...reasons: Partial<Reason>[]
): Story {
  const facts: Fact[] = [
    ordered('west', move),
    {
      kind: 'saw',
      to: 'russia',
      side: 'russia',
      sightings: seen === null ? [] : [{ order: { move: seen, with: {}, meant: '' }, source: 0 }],
    },
    read(...reasons.map((one) => ({ move: seen, ...one }))),
  ];
  const next = within(story, week, ...facts);
  return {
    ...next,
    ledger: ledgerOf(next.match, 'west', next.weeks),
    theirLedger: ledgerOf(next.match, 'russia', next.weeks),
  };
}

test('a match in which nothing happened illustrates nothing', () => {
  expect(hits(quiet())).toEqual([]);
});

test('every concept has its words and a work to read', () => {
  for (const id of CONCEPTS) {
    expect(hasText(`debrief.concept.${id}.title`), id).toBe(true);
    expect(hasText(`debrief.concept.${id}.idea`), id).toBe(true);
    expect(CONCEPT_WORKS[id].title, id).not.toBe('');
  }
});

describe('a spiral', () => {
  const armed = (story: Story, weeks = [1, 3]) =>
    weeks.reduce(
      (sofar, week) => within(sofar, week, ordered('west', 'deployEast'), ordered('russia', 'borderBuildUp')),
      story,
    );
  const rising = { theirs: [0.3, 0.35, 0.4, 0.5, 0.45], mine: [0.3, 0.4, 0.45, 0.5, 0.5] };

  test('is two seekers that arm and grow more suspicious, in the week where both had risen most', () => {
    expect(hit('spiral', { ...armed(quiet()), ...rising })).toMatchObject({ week: 3, from: 0.3, to: 0.5 });
  });

  test('is none where only one grew more suspicious, or they armed only once, or one was out for gain', () => {
    expect(hit('spiral', { ...armed(quiet()), theirs: rising.theirs })).toBeUndefined();
    expect(hit('spiral', { ...armed(quiet(), [1]), ...rising })).toBeUndefined();
    expect(hit('spiral', ended({ ...armed(quiet()), ...rising }, {}, 'opportunist'))).toBeUndefined();
  });
});

test('a build for defence that alarms by itself is the security dilemma; one for attack is not', () => {
  const alarm = { code: 'looksOffensive', amount: 0.4 } as const;
  const found = hit('dilemma', moved(quiet(), 2, 'deployEast', 'deployEast', alarm));
  expect(found).toMatchObject({ week: 2, move: 'deployEast' });
  expect(found?.amount).toBeCloseTo(0.4);
  expect(hit('dilemma', moved(quiet(), 2, 'forwardArmour', 'forwardArmour', alarm))).toBeUndefined();
  expect(
    hit('dilemma', moved(quiet(), 2, 'deployEast', 'deployEast', { ...alarm, amount: 0.1 })),
  ).toBeUndefined();
});

test('it is no security dilemma where it was mistaken for attack, alarmed for another cause, or meant gain', () => {
  const alarm = { code: 'looksOffensive', amount: 0.4 } as const;
  const mistaken = moved(quiet(), 2, 'deployEast', 'forwardArmour', alarm);
  expect(hit('dilemma', mistaken)).toBeUndefined();
  const broken = moved(quiet(), 2, 'deployEast', 'deployEast', { ...alarm, code: 'brokenPromise' });
  expect(hit('dilemma', broken)).toBeUndefined();
  const seen = moved(quiet(), 2, 'deployEast', 'deployEast', alarm);
  const { match } = seen;
  const start: State = { ...match.start, types: { west: 'opportunist', russia: 'seeker' } };
  expect(hit('dilemma', { ...seen, match: { ...match, start } })).toBeUndefined();
});

test('the rival’s build for defence that alarms one’s own side is the security dilemma too', () => {
  const alarm = { code: 'looksOffensive', amount: 0.4 } as const;
  const told = moved(quiet(), 2, 'deployEast', 'deployEast', alarm);
  const russia = {
    ...told,
    side: 'russia',
    rival: 'west',
    ledger: told.theirLedger,
    theirLedger: told.ledger,
  };
  expect(hit('dilemma', russia as Story)).toMatchObject({ week: 2, kind: 'theirs', move: 'deployEast' });
});

describe('deterrence', () => {
  const firm = () => moved(quiet(), 2, 'deployEast', 'deployEast');
  test('held where a rival out for gain met firmness and did not attack', () => {
    expect(hit('deterrence', ended(firm(), {}, 'opportunist'))).toMatchObject({
      week: 2,
      move: 'deployEast',
    });
  });
  test('did not where the rival wanted safety, where nothing was done, or where it attacked', () => {
    expect(hit('deterrence', ended(firm(), {}, 'seeker'))).toBeUndefined();
    expect(hit('deterrence', ended(quiet(), {}, 'opportunist'))).toBeUndefined();
    const struck = within(firm(), 4, { kind: 'attacked', to: 'all', side: 'russia', attack: 'full' });
    const war = { kind: 'war', cause: 'chosen', by: 'russia' } as const;
    expect(hit('deterrence', ended(struck, war, 'revisionist'))).toBeUndefined();
    expect(hit('deterrenceFails', ended(struck, war, 'revisionist'))).toMatchObject({ week: 4 });
  });
  test('is not said to fail where fear struck, or where somebody else attacked', () => {
    const war = { kind: 'war', cause: 'preemptive', by: 'russia' } as const;
    expect(hit('deterrenceFails', ended(quiet(), war, 'opportunist'))).toBeUndefined();
    expect(
      hit('deterrenceFails', ended(quiet(), { ...war, cause: 'chosen', by: 'west' }, 'opportunist')),
    ).toBeUndefined();
  });
});

test('misperception is to be much further from the truth than the unbiased observer, where it is furthest', () => {
  const calm = [0.3, 0.25, 0.2, 0.2, 0.3];
  expect(hit('misperception', { ...quiet(), theirs: [0.3, 0.35, 0.5, 0.4, 0.3], calm })).toMatchObject({
    week: 2,
    kind: 'more',
    from: 0.2,
    to: 0.5,
  });
  const lulled = { ...quiet(), theirs: [0.3, 0.25, 0.2, 0.0, 0.3], calm };
  expect(hit('misperception', lulled)).toBeUndefined();
  const { match } = lulled;
  const start: State = { ...match.start, types: { west: 'revisionist', russia: 'seeker' } };
  expect(hit('misperception', { ...lulled, match: { ...match, start } })).toMatchObject({
    week: 3,
    kind: 'less',
  });
  expect(hit('misperception', { ...quiet(), theirs: [0.3, 0.3, 0.3, 0.3, 0.3], calm })).toBeUndefined();
});

test('a move that was seen as another is one thing taken for another; one that went unseen is not', () => {
  expect(hit('mistaken', moved(quiet(), 3, 'deployEast', 'forwardArmour'))).toMatchObject({
    week: 3,
    move: 'deployEast',
    other: 'forwardArmour',
    kind: 'seen',
  });
  expect(hit('mistaken', moved(quiet(), 3, 'deployEast', 'deployEast'))).toBeUndefined();
  expect(hit('mistaken', moved(quiet(), 3, 'deployEast', null))).toBeUndefined();
});

describe('empathy', () => {
  const withEmpathy = (story: Story, empathy: number): Story => {
    const { dials } = story.match.start;
    const start = {
      ...story.match.start,
      dials: { ...dials, empathy: { ...dials.empathy, russia: empathy } },
    };
    return { ...story, match: { ...story.match, start } };
  };
  test('shows where granted fear took much off their suspicion', () => {
    const story = within(quiet(), 2, read({ code: 'theyMayFearUs', amount: -0.3 }));
    expect(hit('empathy', withEmpathy(story, 0.9))).toMatchObject({ week: 2, kind: 'granted', amount: -0.3 });
    const little = within(quiet(), 2, read({ code: 'theyMayFearUs', amount: -0.05 }));
    expect(hit('empathy', withEmpathy(little, 0.9))).toBeUndefined();
  });
  test('or where a side with little of it was alarmed', () => {
    const alarm = { code: 'looksOffensive', amount: 0.6 } as const;
    const story = moved(quiet(), 3, 'deployEast', 'deployEast', alarm);
    expect(hit('empathy', withEmpathy(story, 0.1))).toMatchObject({ week: 3, kind: 'withheld', to: 0.1 });
    expect(hit('empathy', withEmpathy(story, 0.9))).toBeUndefined();
  });
});

test.each([
  ['bias', 'bias', 0.2, 0.01],
  ['restraint', 'leftUndone', -0.4, -0.05],
  ['restraint', 'heldBack', -0.4, 0.4],
] as const)('%s shows in the week in which "%s" weighed %f', (id, code, enough, little) => {
  expect(hit(id, within(quiet(), 3, read({ code, amount: enough })))).toMatchObject({ week: 3 });
  expect(hit(id, within(quiet(), 3, read({ code, amount: little })))).toBeUndefined();
});

test('bias, by which trust grows slowly, is not shown by a week in which it grew fast', () => {
  const story = within(quiet(), 3, read({ code: 'bias', amount: 0.2 }));
  expect(hit('bias', { ...story, theirs: [0.6, 0.6, 0.55, 0.01, 0.01] })).toBeUndefined();
  expect(hit('bias', { ...story, theirs: [0.6, 0.6, 0.55, 0.5, 0.01] })).toMatchObject({ week: 3 });
});

test.each([
  ['costlySignal', 'costlySignal', 'westVerifiedPullBack', -0.3, -0.01],
  ['tiedHands', 'tiedHands', 'alert', 0.2, 0.01],
] as const)('%s is a reason that weighed on a move', (id, code, move, enough, little) => {
  expect(hit(id, moved(quiet(), 2, move, move, { code, amount: enough }))).toMatchObject({ week: 2, move });
  expect(hit(id, moved(quiet(), 2, move, move, { code, amount: little }))).toBeUndefined();
});

test('an order that was carried out wrongly is not said to have been mistaken', () => {
  const story = moved(quiet(), 3, 'deployEast', 'forwardArmour');
  const weeks = story.weeks.map((week) => ({
    ...week,
    facts: week.facts.map((fact) => (fact.kind === 'ordered' ? { ...fact, slipped: [0] } : fact)),
  }));
  expect(hit('mistaken', { ...story, weeks })).toMatchObject({ week: 3, kind: 'slipped' });
});

test('cheap talk is words that moved nothing; words that moved something are not cheap', () => {
  const words = (amount: number) =>
    moved(quiet(), 1, 'westLeadersCall', 'westLeadersCall', { code: 'cheapTalk', amount });
  expect(hit('cheapTalk', words(-0.02))).toMatchObject({ week: 1, move: 'westLeadersCall' });
  expect(hit('cheapTalk', words(-0.3))).toBeUndefined();
  const troops = moved(quiet(), 1, 'deployEast', 'deployEast', { code: 'cheapTalk', amount: -0.02 });
  expect(hit('cheapTalk', troops)).toBeUndefined();
});

test('the window of reassurance tells a gesture that was believed from one that was too small', () => {
  const gesture = (amount: number) =>
    moved(quiet(), 2, 'westVerifiedPullBack', 'westVerifiedPullBack', { code: 'costlySignal', amount });
  expect(hit('window', gesture(-0.5))).toMatchObject({ week: 2, kind: 'believed' });
  expect(hit('window', gesture(-0.01))).toMatchObject({ week: 2, kind: 'small' });
  expect(hit('window', gesture(-0.15))).toBeUndefined();
});

test('reciprocity needs two calm weeks that were answered calmly', () => {
  const west = (story: Story, week: number) => within(story, week, ordered('west', 'westHotline'));
  const russia = (story: Story, week: number, ...moves: string[]) =>
    within(story, week, ordered('russia', ...moves));
  const once = russia(west(quiet(), 1), 2, 'exerciseNotice');
  expect(hit('reciprocity', once)).toBeUndefined();
  expect(hit('reciprocity', russia(west(once, 2), 3, 'exerciseNotice'))).toMatchObject({ week: 1, to: 2 });
  expect(hit('reciprocity', russia(west(once, 2), 3, 'exerciseNotice', 'borderBuildUp'))).toBeUndefined();
});

test('looking harmless is said only of a rival out for gain that was taken for less hostile', () => {
  const lulled = { ...quiet(), mine: [0.5, 0.45, 0.3, 0.4, 0.6] };
  expect(hit('concealment', ended(lulled, {}, 'revisionist'))).toMatchObject({ week: 2, from: 0.5, to: 0.3 });
  expect(hit('concealment', ended(lulled, {}, 'seeker'))).toBeUndefined();
  expect(hit('concealment', ended(quiet(), {}, 'revisionist'))).toBeUndefined();
});

test('brinkmanship is a round at a depth where control can be lost', () => {
  const round = (depth: number, risk = 0.02): Fact => ({
    kind: 'crisisRound',
    to: 'all',
    round: 1,
    depth,
    answers: { west: 'standFirm', russia: 'standFirm' },
    risk,
  });
  expect(hit('brinkmanship', within(quiet(), 2, round(3)))).toMatchObject({ week: 2, to: 0.02 });
  expect(hit('brinkmanship', within(quiet(), 2, round(3, 0.002)))).toBeUndefined();
  expect(hit('brinkmanship', within(quiet(), 2, round(2)))).toBeUndefined();
});

test('audience cost is a price that was paid for stepping back', () => {
  const end = (cost: number, loser: Side | null): Fact => ({
    kind: 'crisisEnded',
    to: 'all',
    how: 'backedDown',
    loser,
    cost,
  });
  expect(hit('audience', within(quiet(), 3, end(0.3, 'west')))).toMatchObject({ week: 3, side: 'west' });
  expect(hit('audience', within(quiet(), 3, end(0, 'west')))).toBeUndefined();
  expect(hit('audience', within(quiet(), 3, end(0.3, null)))).toBeUndefined();
});

test('sanctions are told as a threat that was kept, or as one that was spent', () => {
  const id = 'banks';
  const withPackage = (clarity: number, imposed: number): Story => {
    const story = quiet();
    const [name = id] = story.match.level.packages.filter(({ by }) => by === 'west').map((one) => one.id);
    const set = (state: State): State => ({
      ...state,
      sides: { ...state.sides, west: { ...state.sides.west, packages: { [name]: { clarity, imposed } } } },
    });
    return {
      ...story,
      match: { ...story.match, state: set(story.match.state) },
      weeks: story.weeks.map((week) => (week.week >= 2 ? { ...week, after: set(week.after) } : week)),
    };
  };
  expect(hit('sanctions', withPackage(0.8, 0))).toMatchObject({ week: 2, kind: 'kept', side: 'west' });
  expect(hit('sanctions', withPackage(1, 3))).toMatchObject({ week: 3, kind: 'spent', side: 'west' });
  expect(hit('sanctions', withPackage(0, 0))).toBeUndefined();
});

test.each([
  ['commitment', { kind: 'broke', to: 'all', side: 'russia', issue: 'minsk' }, null],
  [
    'consent',
    { kind: 'consent', to: 'all', issue: 'minsk', step: 1, given: false },
    { kind: 'consent', to: 'all', issue: 'minsk', step: 1, given: true },
  ],
  ['accident', { kind: 'incident', to: 'all' }, null],
] as [ConceptId, Fact, Fact | null][])('%s is a thing that happened, in its week', (id, fact, other) => {
  expect(hit(id, within(within(quiet(), 4, fact), 3, fact))).toMatchObject({ week: 3 });
  if (other) expect(hit(id, within(quiet(), 3, other))).toBeUndefined();
});

test('talks are a pretext where they led to nothing for weeks, and somebody threatens the country between', () => {
  const grew = (why: string): Fact => ({
    kind: 'changed',
    to: 'all',
    what: 'pretext',
    side: null,
    by: 0.03,
    why,
    source: null,
  });
  const inWeeks = (why: string, ...weeks: number[]) =>
    weeks.reduce((story, week) => within(story, week, grew(why)), quiet());
  expect(hit('pretext', inWeeks('stalled', 2, 3, 4))).toMatchObject({ week: 2, to: 3 });
  expect(hit('pretext', inWeeks('stalled', 3))).toBeUndefined();
  expect(hit('pretext', inWeeks('accuseKyiv', 2, 3, 4))).toBeUndefined();
});

test('the price of alliance is cohesion that fell', () => {
  expect(
    hit('alliance', quiet(), (side) => (side === 'west' ? [0.7, 0.65, 0.5, 0.6, 0.6] : steady())),
  ).toMatchObject({
    week: 2,
    side: 'west',
    from: 0.7,
    to: 0.5,
  });
});

test('first-strike advantage is told of a war that fear began, accidents of one that nobody ordered', () => {
  const war = { kind: 'war', by: 'russia' } as const;
  expect(hit('preemption', ended(quiet(), { ...war, cause: 'preemptive' }, 'seeker'))).toMatchObject({
    week: 4,
    side: 'russia',
  });
  expect(hit('preemption', ended(quiet(), { ...war, cause: 'chosen' }, 'revisionist'))).toBeUndefined();
  expect(hit('accident', ended(quiet(), { ...war, by: null, cause: 'inadvertent' }, 'seeker'))).toMatchObject(
    { week: 4, kind: 'war' },
  );
});

describe.each(LEVELS)('played matches of %s', (id) => {
  test.each(['one', 'two', 'three'])(
    'seed %s: every card has its words and points to a week of the match',
    (seed) => {
      const match = played(id, seed);
      const weeks = openWeeks(match);
      const plots = coursePlots(match, weeks);
      for (const side of SIDES) {
        const story = storyOf(
          match,
          side,
          weeks,
          ledgerOf(match, side, weeks),
          beliefCurves(match, side, weeks),
        );
        const cohesion = (whose: Side) =>
          plots.find((plot) => plot.id === 'cohesion')?.curves.find((curve) => curve.side === whose)
            ?.values ?? [];
        const cards = conceptsOf(story, cohesion);
        expect(cards.length).toBeGreaterThan(0);
        for (const card of cards) {
          expect(`${card.title} ${card.idea} ${card.here}`, card.id).not.toMatch(
            /[{}]|undefined|NaN|debrief\.| {2}/,
          );
          expect(card.here, card.id).toMatch(/\.$/);
          expect(card.week).toBeGreaterThanOrEqual(1);
          expect(card.week).toBeLessThanOrEqual(weeks.length);
        }
      }
    },
  );
});
