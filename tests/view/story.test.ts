// The debrief's story: a first line that gives no type away, a guess that always makes a whole, three moments, twelve cells.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type Alternative,
  type Averting,
  analystHere,
  type Moment,
  type MoveReading,
  openAnalyst,
  type Question,
} from '../../src/analysis/index.js';
import { type Outcome, TYPES } from '../../src/engine/index.js';
import { type Match, recordOfMatch } from '../../src/session/index.js';
import { loadTexts } from '../../src/text/index.js';
import {
  asksAverting,
  avertingText,
  beganText,
  debriefOf,
  firstGuess,
  guessResult,
  linesOf,
  momentModels,
  sharesOf,
  storyModel,
  withShare,
} from '../../src/view/index.js';
import { playedByOne, readTexts, SIDES } from './bench.ts';

beforeAll(async () => {
  await readTexts();
  await loadTexts('replay');
});

const match = playedByOne('january-2022', 'story-5', 10);
const asked = (more: object, of: Match = match): Question =>
  ({ ...more, record: recordOfMatch(of), level: of.level }) as Question;

test('the first line before the guess names who attacked whom, and nobody’s motive', () => {
  const outcome = (cause: Outcome['cause']): Match => ({
    ...match,
    state: {
      ...match.state,
      outcome: { kind: 'war', cause, week: 9, rungBefore: 6, by: 'russia', score: { west: 0, russia: 0 } },
    },
  });
  const plain = (['chosen', 'preemptive'] as const).map(
    (cause) => debriefOf(outcome(cause), 'west')?.ending.plain,
  );
  expect(new Set(plain)).toEqual(new Set(['Russia attacked Ukraine in week\u00a09.']));
});

test('an end in which something was agreed says what, and does not say that nothing is solved', () => {
  const ending = debriefOf(match, 'west')?.ending;
  expect(ending?.headline).toMatch(/Something was agreed; the quarrel is not settled/);
  expect(ending?.changed.join(' ')).toMatch(
    /^Agreed: .*Missiles .*Russia’s troops: from \d+ to \d+ thousand\./,
  );
});

describe('the guess', () => {
  const percents = fc
    .tuple(fc.nat(20), fc.nat(20))
    .filter(([a, b]) => a + b <= 20)
    .map(([a, b]) => ({ seeker: a * 5, opportunist: b * 5, revisionist: 100 - 5 * (a + b) }));

  test('always makes 100 %, whatever is moved where', () => {
    fc.assert(
      fc.property(
        percents,
        fc.constantFrom(...TYPES),
        fc.integer({ min: -20, max: 120 }),
        (now, type, to) => {
          const next = withShare(now, type, to);
          expect(TYPES.reduce((sum, one) => sum + next[one], 0)).toBe(100);
          for (const one of TYPES) expect(next[one]).toBeGreaterThanOrEqual(0);
          expect(Math.abs(next[type] - Math.min(100, Math.max(0, to)))).toBeLessThan(5);
        },
      ),
    );
  });

  test('begins even, whatever the analysts believed', () => {
    const first = firstGuess();
    for (const type of TYPES) expect(Math.abs(first[type] - 100 / 3)).toBeLessThan(5);
  });

  test('is told beside the government and an unbiased observer, and its score in words', () => {
    const { types, score } = guessResult(
      match,
      'west',
      sharesOf({ seeker: 30, opportunist: 50, revisionist: 20 }),
    );
    expect(types.find(({ real }) => real)?.id).toBe('seeker');
    expect(score).toMatch(/^You said 30\s%.* for what it was: worse than an even guess \(Brier score 0\.78/);
    expect(guessResult(match, 'west', null).score).toBe('');
  });
});

test('both mirrors are told with the unbiased observer’s, and the reasons of theirs', () => {
  for (const side of SIDES) {
    const { mine, theirs, rival } = storyModel(match, side, debriefOf(match, side)?.beliefs ?? []);
    expect(rival).toMatch(/ was an? /);
    expect(mine.curve.side).toBe(side);
    expect(theirs.curve.side).not.toBe(side);
    expect(theirs.why).toMatch(/^What weighed most with it: .*\([+−]\d/);
    for (const one of [mine, theirs]) expect(one.says).toContain('an unbiased observer at');
  }
});

test('the analyst’s moments are told in words, each with the map of its move alone', async () => {
  const analyst = openAnalyst({ open: analystHere });
  const told: Moment[][] = [];
  const short = playedByOne('january-2022', 'debrief', 3);
  const question = asked({ ask: 'moments', side: 'west' }, short) as Question<'moments'>;
  const whole = await analyst.ask<'moments'>(question, {
    onProgress: ({ found }) => {
      if (found) told.push(found);
    },
  });
  analyst.close();
  for (const found of [...told, whole]) {
    const models = momentModels(short, 'west', found);
    expect(models.map(({ week }) => week)).toEqual(found.map(({ week }) => week));
    models.forEach((model, at) => {
      const { kind, misread, instead } = found[at] as Moment;
      // What is put down to no order has the moves of both sides on its map.
      if (model.by !== null) expect(model.map.moves.every(({ side }) => side === model.by)).toBe(true);
      expect(model.fair === '').toBe(kind === 'turning');
      if (misread) expect(model.by).toBe(misread.side);
      if (!instead) expect(model.instead).toBe('');
      const { title, about, meant, read, took, fair, risk } = model;
      expect(`${title} ${about} ${meant} ${read} ${took} ${fair} ${risk} ${model.instead}`).not.toMatch(
        /[{}]|undefined|[a-z]\.[a-z]/,
      );
    });
  }
});

const weighed = (mean: number, low: number, high: number) => ({ mean, low, high, n: 48 });
const moved = (from: number, to: number, by: number) => ({
  from: weighed(from, from, from),
  to: weighed(to, to, to),
  change: weighed(to - from, to - from - by, to - from + by),
});

describe('after a war', () => {
  const ended = (outcome: Partial<Outcome>): Match => ({
    ...match,
    state: {
      ...match.state,
      outcome: {
        kind: 'war',
        cause: 'chosen',
        week: 5,
        rungBefore: 6,
        by: 'russia',
        score: { west: 0, russia: 0 },
        ...outcome,
      },
    },
  });
  const at = (week: number, from: number, to: number, by: number): Averting => ({
    week,
    round: 0,
    instead: { kind: 'table', played: 'wait', order: 'accept' },
    force: moved(from, to, by),
    tried: 24,
  });

  test('it is said whose decision began it, and an accident is called one', () => {
    expect(beganText(ended({}), 'west')).toMatch(
      /^The war began with a decision of Russia: it ordered the attack/,
    );
    expect(beganText(ended({}), 'russia')).toMatch(/^The war began with your own order to attack/);
    expect(beganText(ended({ cause: 'inadvertent', by: null }), 'west')).toMatch(
      /^The war began by accident/,
    );
    expect(beganText(ended({ kind: 'standoff', cause: null, by: null }), 'west')).toBe('');
    expect(asksAverting(ended({}), 'russia')).toBe(false);
    expect(asksAverting(ended({}), 'west')).toBe(true);
  });

  test('the decision that would clearly have helped is named with its interval, and that later it was too late', () => {
    const [helps, late] = avertingText(ended({}), 'west', [at(5, 1, 1, 0), at(4, 0.78, 0.41, 0.1)], [], true);
    expect(helps).toMatch(
      /accepted the offer on the table in week 4, 41 of 100 futures would have ended in war instead of 78\. The difference is 27 to 47 points/,
    );
    expect(late).toMatch(/^In week 5 itself it was too late: .* in 100 of 100 futures/);
  });

  test('no decision is named before all have been looked at', () => {
    const lines = avertingText(ended({}), 'west', [at(4, 0.78, 0.41, 0.1)], [], false);
    expect(lines).toEqual([
      'First look: something would have helped; which decision most has not been settled yet.',
    ]);
  });

  test('two decisions that luck cannot tell apart are both named', () => {
    const other: Averting = {
      ...at(3, 0.8, 0.5, 0.1),
      instead: { kind: 'table', played: 'wait', order: 'refuse' },
    };
    const [helps] = avertingText(ended({}), 'west', [at(4, 0.78, 0.41, 0.1), other], [], true);
    expect(helps).toMatch(
      /^Among what would have helped most: .*Luck cannot tell it apart from this: .* week\s3, 50 instead of 80/,
    );
  });

  test('where the end was chance, it is not said that the best sheet came to it all the same', () => {
    const lines = avertingText(
      ended({ cause: 'inadvertent', by: null }),
      'west',
      [at(5, 0.18, 0.16, 0.1)],
      [],
      true,
    );
    expect(lines.join()).toMatch(
      /^Chance had a large part in week\s5: .* 18 of 100 .* it was 16, which is not clearly less\.$/,
    );
  });

  test('a moment’s better alternative is the answer here too', () => {
    const best = {
      week: 2,
      side: 'west',
      round: 0,
      instead: { kind: 'table', played: 'wait', order: 'refuse' },
      pWar: moved(0.9, 0.2, 0.05),
      anyWar: moved(0.9, 0.2, 0.05),
      score: moved(0.5, 0.5, 0.1),
      rivalBelief: moved(0.5, 0.5, 0.1),
      rivalFear: moved(0.5, 0.5, 0.1),
      verdict: 'better',
    } as const;
    const sheet = { orders: [], table: 'wait' as const, challenge: false };
    const moment: Moment = {
      kind: 'turning',
      week: 2,
      misread: null,
      moves: { west: sheet, russia: sheet },
      crisis: [],
      readings: { west: [], russia: [] },
      pWar: moved(0.5, 0.9, 0.02),
      score: moved(0.5, 0.5, 0.1),
      instead: best,
    };
    const [helps] = avertingText(ended({}), 'west', [at(4, 0.9, 0.8, 0.05)], [moment], true);
    expect(helps).toMatch(/^What would have helped most: .* in week\s2, 20 of 100 .* instead of 90/);
  });

  test('where nothing would clearly have helped, that is said once all has been looked at', () => {
    const found = [at(5, 1, 1, 0), at(4, 0.8, 0.7, 0.2)];
    expect(avertingText(ended({}), 'west', found, [], false).join()).toMatch(
      /^First look: so far, nothing would clearly have helped\.$/,
    );
    expect(avertingText(ended({}), 'west', found, [], true).join()).toMatch(
      /^Nothing that you could order in the last 2 weeks .* With your best sheet of week 5 it came in 100 of 100 futures all the same\.$/,
    );
  });
});

const none = { orders: [], table: 'wait', challenge: false } as const;
/** A turn of the prospects in a week in which nobody ordered anything. */
const turn = (week: number, more: Partial<Moment> = {}): Moment => ({
  kind: 'turning',
  week,
  misread: null,
  moves: { west: { ...none, orders: [] }, russia: { ...none, orders: [] } },
  crisis: [],
  readings: { west: [], russia: [] },
  pWar: moved(0.67, 0, 0.02),
  score: moved(0.5, 0.5, 0.1),
  instead: null,
  ...more,
});

describe('what moved the risk is named', () => {
  const busy = debriefOf(match, 'west')?.ledger.find(({ moves }) => moves.length > 1)?.week ?? 0;

  test('a crisis in which somebody backed down, and no order of its week', () => {
    const [model] = momentModels(match, 'west', [
      turn(busy, { crisis: [{ west: 'backDown', russia: 'standFirm' }] }),
    ]);
    expect(model).toMatchObject({ title: 'The crisis of the week', by: null });
    expect(model?.meant).toBe('You answered “Back down”; Russia answered “Stand firm”.');
  });

  test('a long crisis, answer by answer, whatever else was ordered', () => {
    const rounds = [
      { west: 'standFirm', russia: 'escalate' },
      { west: 'standFirm', russia: 'standFirm' },
      { west: 'offRamp', russia: 'standFirm' },
    ] as const;
    const [model] = momentModels(match, 'west', [turn(busy, { kind: 'crisis', crisis: [...rounds] })]);
    expect(model).toMatchObject({ about: 'the longest crisis', title: 'The crisis of the week', by: null });
    expect(model?.meant).toMatch(
      /^In 3 rounds you answered “Stand firm”, “Stand firm”,? and “.+”; Russia answered “/,
    );
  });

  test('an accident, whatever was ordered beside it', () => {
    const outcome = { kind: 'war', cause: 'inadvertent', week: busy, rungBefore: 6, by: null } as const;
    const state = { ...match.state, outcome: { ...outcome, score: { west: 0, russia: 0 } } };
    expect(momentModels({ ...match, state }, 'west', [turn(busy)])[0]?.title).toMatch(/^An accident/);
  });

  test('the week, where several orders stand in it and none alone is shown to have done it', () => {
    expect(momentModels(match, 'west', [turn(busy)])[0]).toMatchObject({
      title: 'The week as a whole',
      by: null,
    });
  });

  test('an order, once, where both its misreading and the turn of its week tell of it', () => {
    const one = debriefOf(match, 'west')?.ledger.find(({ moves }) => moves.length > 0);
    const week = one?.week ?? 0;
    const move = one?.moves[0]?.move ?? '';
    const order = { move, with: {}, meant: '' };
    const misread = { week, side: 'west', index: 0, order, plainly: 0.1 } as MoveReading;
    const instead = {
      week,
      side: 'west',
      round: 0,
      instead: { kind: 'drop', played: order, order: null },
      pWar: moved(0.67, 0.1, 0.02),
      rivalFear: moved(0.5, 0.5, 0.1),
    } as Alternative;
    const alone = turn(week, { pWar: moved(0.2, 0.67, 0.02), instead });
    const both = momentModels(match, 'west', [alone, turn(week, { kind: 'oursMisread', misread })]);
    expect(momentModels(match, 'west', [alone])[0]?.by).toBe('west');
    expect(both.map(({ about, by }) => [about, by])).toEqual([['your move, misread', 'west']]);
    expect(both[0]?.risk).toMatch(/^In the week as a whole/);
  });

  test('an end in force, which has no worth, and is said where the risk says nothing', () => {
    const outcome = {
      cause: 'chosen',
      week: busy,
      rungBefore: 6,
      by: 'russia',
      score: { west: 0, russia: 0.6 },
    };
    for (const [kind, said] of [
      ['war', 'The match ended in this week, in war.'],
      ['limitedWar', 'The match ended in this week, in a limited war.'],
      ['coup', 'The match ended in this week: the government was toppled.'],
    ] as const) {
      const state = { ...match.state, outcome: { ...outcome, kind } as Outcome };
      const worth = turn(busy, { pWar: moved(0.99, 1, 0.02), score: moved(0.35, 0.48, 0.02) });
      const [model] = momentModels({ ...match, state }, 'west', [worth]);
      expect(model).toMatchObject({ risk: '', worth: '', end: said });
    }
  });

  test('a change only where its two figures differ', () => {
    const small = turn(busy, { pWar: moved(0.081, 0.0815, 0.0001), score: moved(0.501, 0.504, 0.001) });
    expect(momentModels(match, 'west', [small])[0]).toMatchObject({ risk: '', worth: '', end: '' });
  });

  test('once, where two moments are of one week', () => {
    const risks = momentModels(match, 'west', [turn(busy), turn(busy)]).map(({ risk }) => risk !== '');
    expect(risks).toEqual([true, false]);
  });
});

test('the risk is told only where it clearly moved, and force is never told as the better way', () => {
  const moment = turn(2, { pWar: moved(0.24, 0.31, 0.02) });
  const attack = match.level.moves.find(({ effects }) => effects.some((effect) => effect.do === 'attack'));
  const instead = (move: string, by: number): Alternative => ({
    week: 3,
    side: attack?.side === 'west' ? 'west' : 'russia',
    round: 0,
    instead: { kind: 'add', played: null, order: { move, with: {}, meant: '' } },
    pWar: moved(0.3, 0.2, by),
    anyWar: moved(0.3, 0.2, by),
    score: moved(0.5, 0.6, 0.01),
    rivalBelief: moved(0.5, 0.5, 0.1),
    rivalFear: moved(0.5, 0.5, 0.1),
    verdict: 'better',
  });
  const say = (more: Partial<Moment>) => momentModels(match, 'russia', [{ ...moment, ...more }])[0];
  expect(say({})?.risk).toMatch(/^The risk of a large war rose: about 24 → 31/);
  expect(say({ pWar: moved(0.24, 0.31, 0.2) })?.risk).toBe('');
  const hotline = 'russiaLeadersCall';
  expect(say({ instead: instead(hotline, 0.01) })?.instead).toMatch(
    / in week 3: risk of a large war 30.% → about 20.%\.$/,
  );
  expect(say({ instead: instead(hotline, 0.01) })?.asks).toBe(3);
  expect(say({ instead: instead(hotline, 0.4) })?.instead).toBe('');
  const calming = { ...instead(hotline, 0.4), side: 'russia', rivalFear: moved(0.61, 0.48, 0.05) } as const;
  expect(say({ kind: 'oursMisread', instead: calming })?.instead).toMatch(
    /: their fear afterwards 0\.61 → about 0\.48 \(0 is none\)\.$/,
  );
  const nothingGained = { ...calming, rivalFear: moved(0.084, 0.081, 0.001) } as const;
  expect(say({ kind: 'oursMisread', instead: nothingGained })?.instead).toBe('');
  expect(say({ pWar: moved(0.3, 0.3, 0.1), score: moved(0.62, 0.48, 0.02) })?.worth).toMatch(
    /worth to you fell: from 0\.62 to about 0\.48/,
  );
  expect(say({ score: moved(0.62, 0.48, 0.02) })?.worth).toBe('');
  expect(say({ instead: instead(attack?.id ?? '', 0.01) })?.instead).toBe('');
});

test('twelve cells: four lines against three types, the match itself marked, and no number for war', async () => {
  const analyst = openAnalyst({ open: analystHere });
  const found = await analyst.ask<'lines'>(asked({ ask: 'lines', side: 'west' }) as Question<'lines'>);
  if (!found) throw new Error('the rival is an AI');
  const { rows, types } = linesOf(found);
  expect(types.map(({ id }) => id)).toEqual(TYPES);
  const cells = rows.flatMap((row) => row.cells);
  expect(cells).toHaveLength(12);
  expect(cells.filter((cell) => cell?.real)).toHaveLength(1);
  for (const cell of cells) expect(cell?.worth === '').toBe(cell?.sign === 'war');
  analyst.close();
});
