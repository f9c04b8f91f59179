// The debrief's story: a first line that gives no type away, a guess that always makes a whole, three moments, twelve cells.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { analystHere, openAnalyst, type Question } from '../../src/analysis/index.js';
import { type Outcome, TYPES } from '../../src/engine/index.js';
import { type Match, recordOfMatch } from '../../src/session/index.js';
import { loadTexts } from '../../src/text/index.js';
import {
  debriefOf,
  firstGuess,
  guessResult,
  linesOf,
  momentsOf,
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
const asked = (more: object): Question =>
  ({ ...more, record: recordOfMatch(match), level: match.level }) as Question;

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

  test('begins at what the seat believed, to five per cent', () => {
    const first = firstGuess(match, 'west');
    TYPES.forEach((type, at) => {
      expect(Math.abs(first[type] - 100 * (match.state.minds.west.belief[at] ?? 0))).toBeLessThan(5);
    });
  });

  test('is told beside the analysts and an unbiased observer, and its score in words', () => {
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

test('three moments are told in their order, turning points first, each with the map of its move alone', () => {
  const plain = momentsOf(match, 'west', []);
  expect(plain).toHaveLength(3);
  const quiet = Array.from({ length: 10 }, (_, at) => at + 1).find(
    (week) => !plain.some((one) => one.week === week),
  );
  const turned = {
    week: quiet ?? 1,
    change: '24 → 31 %',
    tone: 'risk',
    mainly: 'mainly luck',
    by: null,
  } as const;
  const moments = momentsOf(match, 'west', [{ ...turned, own: '', theirs: '' }]);
  const weeks = moments.map(({ week }) => week);
  expect(weeks).toContain(turned.week);
  expect(weeks).toEqual([...weeks].sort((a, b) => a - b));
  for (const moment of [...plain, ...moments]) {
    expect(moment.map.moves.every(({ side }) => side === moment.by)).toBe(true);
    expect(moment.risk === '').toBe(!moments.includes(moment) || moment.week !== turned.week);
    expect(`${moment.title}${moment.meant}${moment.read}${moment.took}`).not.toMatch(
      /[{}]|undefined|^\w+\.\w+/,
    );
  }
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
