// The board: many codes together, doubles recognised, figures recomputed, tables and their codebook.
import { describe, expect, test } from 'vitest';
import {
  boardJson,
  boardOf,
  byExercise,
  codebook,
  codeReader,
  codesIn,
  countProblem,
  linesOf,
  MOST_CODES,
  type OpenExercise,
  readBoard,
  studentsCsv,
  summaryOf,
  toExerciseLink,
  weeksCsv,
} from '../../src/class/index.ts';
import { hostile } from '../../src/engine/index.ts';
import { applyRecord } from '../../src/record/index.ts';
import { must } from '../record/support.ts';
import { codeOf, contentOf, forged, opened, problemOf } from './support.ts';

const questions = {
  belief: [1, 2],
  foretell: true,
  after: [{ kind: 'text' as const, id: 'own', text: 'Why?' }],
};
const open = await opened({ questions, title: 'Spring' });
const codes = await Promise.all([1, 2, 3, 4].map((number) => codeOf(open, number)));
const relabelled = (code: string, label: string, of: OpenExercise = open) =>
  forged(of, code, (given) => (given.label = label));

describe('doubles', () => {
  test('of the same student with the same matches the later code counts, and the earlier one is named', async () => {
    const [one = '', two = ''] = codes;
    const board = await readBoard([one, two, await relabelled(one, ' practice  1 ')], open);
    expect(board.rows.map(({ number }) => number)).toEqual([2, 3]);
    expect(board.bad.map((bad) => [bad.number, problemOf(bad)])).toEqual([[1, 'double']]);
    expect(board.bad[0]?.problems[0]?.message).toContain('code 3');
  });

  test('the same matches under another label, or the same label with other matches, both count and say so', async () => {
    const [one = '', two = ''] = codes;
    const board = await readBoard([one, await relabelled(one, 'Ben'), await relabelled(two, 'BEN')], open);
    expect(board.rows.map(({ sameMatchesAs, sameLabelAs }) => [sameMatchesAs, sameLabelAs])).toEqual([
      [null, null],
      [1, null],
      [null, 2],
    ]);
  });

  test('readings may come in any order, as workers give them, and are plain data', async () => {
    const read = must(await codeReader(must(toExerciseLink(open))));
    const [one = '', two = ''] = codes;
    const readings = await Promise.all([read(one, 1), read('c1-x', 2), read(two, 3)]);
    expect(structuredClone(readings)).toEqual(readings);
    expect(boardOf([...readings].reverse())).toEqual(boardOf(readings));
  });
});

describe('figures', () => {
  test('are those of the match played again', async () => {
    const { rows } = await readBoard(codes, open);
    for (const { matches, number } of rows) {
      const [match] = matches;
      const [handed] = (await contentOf(codes[number - 1] ?? '')).matches;
      if (!match || !handed) throw new Error('no match');
      const cursor = must(applyRecord(open.ground, handed.record));
      const states = [0, 1, 2].flatMap((week) => cursor.after(week) ?? []);
      const end = states.at(-1);
      expect(match.tension).toEqual(states.map(({ tension }) => tension));
      expect(match.rung).toEqual(states.map(({ rung }) => rung));
      expect(match.unbiased).toEqual(states.map(({ observers }) => hostile(observers.west.belief)));
      expect([match.outcome, match.score]).toEqual([end?.outcome?.kind, end?.outcome?.score.west]);
      const truth = end?.types.russia === 'seeker' ? 0 : 1;
      const estimates = handed.beliefs.map(({ percent }) => percent / 100);
      const squares = estimates.map((estimate) => (estimate - truth) ** 2);
      expect(match.beliefBrier).toBeCloseTo(squares.reduce((sum, one) => sum + one, 0) / squares.length, 12);
      const apart = handed.beliefs.map(({ week }, at) =>
        Math.abs((estimates[at] ?? 0) - (match.unbiased[week - 1] ?? 0)),
      );
      expect(match.observerDistance).toBeCloseTo(apart.reduce((sum, one) => sum + one, 0) / apart.length, 12);
      expect(match.foretellingBrier).toBeGreaterThanOrEqual(0);
      expect(match.foretellingBrier).toBeLessThanOrEqual(2);
    }
  });

  test('sure and right scores 0, sure and wrong scores most', async () => {
    const scored = async (share: (truth: number) => number, foreseen: boolean) => {
      const { rows } = await readBoard([codes[0] ?? ''], open);
      const [match] = rows[0]?.matches ?? [];
      if (!match) throw new Error('no match');
      const truth = match.types.russia === 'seeker' ? 0 : 1;
      const order = ['escalatory', 'neutral', 'conciliatory', 'nothing'];
      const code = await forged(open, codes[0] ?? '', ({ matches: [handed] }) => {
        if (!handed) return;
        handed.beliefs = [1, 2].map((week) => ({ week, percent: share(truth) }));
        handed.foretold = [1, 2].map((week) => {
          const did = order.indexOf(match.done[week - 1] ?? '');
          return { week, shares: order.map((_, at) => (at === (foreseen ? did : (did + 1) % 4) ? 100 : 0)) };
        });
      });
      const [again] = (await readBoard([code], open)).rows[0]?.matches ?? [];
      return [again?.beliefBrier, again?.foretellingBrier];
    };
    expect(await scored((truth) => 100 * truth, true)).toEqual([0, 0]);
    expect(await scored((truth) => 100 * (1 - truth), false)).toEqual([1, 2]);
  });

  test('a summary counts students, matches and outcomes', async () => {
    const { rows } = await readBoard(codes, open);
    const summary = summaryOf(rows);
    expect(summary).toMatchObject({ students: 4, matches: 4, finished: 4 });
    expect(Object.values(summary.outcomes).reduce((sum, times) => sum + times, 0)).toBe(4);
  });
});

test('without an exercise every code counts, each with its own', async () => {
  const other = await opened({ weeks: 1, side: 'swap' });
  const board = await readBoard([...codes.slice(0, 2), await codeOf(other)], null);
  expect(byExercise(board.rows).map(({ exercise, rows }) => [exercise, rows.length])).toEqual([
    [open.id, 2],
    [other.id, 1],
  ]);
  expect(board.rows[2]?.matches.map(({ side }) => side)).toEqual(['west', 'russia']);
});

describe('tables', () => {
  const cells = (csv: string) =>
    csv
      .trimEnd()
      .split('\n')
      .map((line) => line.split(','));

  test('one row a student, one row a week, and a line of the codebook for every column', async () => {
    const { rows } = await readBoard(codes, open);
    const [head = [], ...students] = cells(studentsCsv(rows, open));
    const [weekHead = [], ...weeks] = cells(weeksCsv(rows));
    expect(students).toHaveLength(4);
    expect(weeks).toHaveLength(4 * 3);
    const book = codebook(rows, open);
    for (const name of [...head, ...weekHead]) expect(book).toContain(`\n| \`${name}\` | `);
    expect(head).toContain('answer_own');
    expect(new Set(head).size).toBe(head.length);
  });

  test('a label that a spreadsheet would run is harmless', async () => {
    const { rows } = await readBoard([await relabelled(codes[0] ?? '', '=1+1')], open);
    expect(studentsCsv(rows, open)).toContain("\n1,'=1+1,");
  });

  test('the JSON has rows and problems alike', async () => {
    const board = await readBoard([codes[0] ?? '', 'c1-rubbish'], open);
    expect(JSON.parse(boardJson(board, open))).toMatchObject({
      format: 'class/1',
      exercise: { id: open.id },
      codes: 2,
      students: [{ number: 1, label: 'Practice 1' }],
      problems: [{ number: 2, problems: [{ code: 'damaged' }] }],
    });
  });
});

test('a code is found behind a name, and folded in a letter', () => {
  const [one = '', two = ''] = codes;
  expect(linesOf(`Ann: ${one}\n2. ${two} (late)`)).toEqual([one, two]);
  const folded = (one.match(/.{1,60}/g) ?? []).join('\n> ');
  expect(codesIn(`Hello\n> ${folded}\n\nYours\n${two}`)).toEqual({
    codes: [one, two],
    skipped: ['Hello', 'Yours'],
  });
});

test('lines are codes, and a class has a limit', () => {
  expect(linesOf('\n a \r\nb\rc\n\n')).toEqual(['a', 'b', 'c']);
  expect(countProblem(MOST_CODES)).toBeNull();
  expect(countProblem(MOST_CODES + 1)?.problems[0]?.code).toBe('tooMany');
});
