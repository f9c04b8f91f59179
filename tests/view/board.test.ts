// The class board in words and numbers: counts agree with the class, names disappear on a projector, files are those of the command line.
import { describe, expect, test } from 'vitest';
import { readBoard, toExerciseLink } from '../../src/class/index.ts';
import { loadTexts } from '../../src/text/index.ts';
import {
  answersOf,
  type BoardFilter,
  beliefsOf,
  boardFiles,
  boardLook,
  calibrationOf,
  chosenOf,
  firstOf,
  foretoldOf,
  levelOfExercise,
  newsText,
  outcomesOf,
  problemsOf,
  rungsOf,
  sameDecisionOf,
  studentsOf,
  tensionOf,
  WHOLE_CLASS,
} from '../../src/view/index.ts';
import { codeOf, forged, opened, run } from '../class/support.ts';
import { must } from '../record/support.ts';

await loadTexts('board', 'classroom', 'reasons', 'nameless', 'profile');

const questions = {
  belief: [1, 2],
  foretell: true,
  before: [{ kind: 'scale' as const, id: 'firm', text: 'How firm?', low: 'soft', high: 'hard' }],
  after: [
    { kind: 'choice' as const, id: 'why', text: 'Why?', options: ['Fear', 'Gain'] },
    { kind: 'text' as const, id: 'own', text: 'Own words?' },
  ],
};
const open = await opened({ questions, side: 'swap', title: 'Spring' });
const link = must(toExerciseLink(open));
const good = await Promise.all([1, 2, 3, 4, 5].map((number) => codeOf(open, number)));
const named = await forged(open, good[4] ?? '', (content) => {
  content.label = '<b>Zoë</b>';
  content.answers.own = 'I, Zoë, was afraid.';
});
const codes = [
  ...good.slice(0, 4),
  named,
  good[0] ?? '',
  `${(good[1] ?? '').slice(0, 40)}`,
  await codeOf(await opened({ weeks: 1 })),
];
const board = await readBoard(codes, open);

interface Asked {
  filter?: Partial<BoardFilter>;
  chosen?: number | null;
  projector?: boolean;
}
const look = ({ filter = {}, chosen = null, projector = false }: Asked = {}) =>
  boardLook({
    rows: board.rows,
    exercise: null,
    level: open.ground.rules.level,
    open,
    filter: { ...WHOLE_CLASS, ...filter },
    chosen,
    projector,
  });

const sum = (bars: readonly { count: number }[]) => bars.reduce((whole, { count }) => whole + count, 0);

/** All that a page shows of a class, except what is hidden by leaving the part out. */
const shown = (asked: Asked) => {
  const of = look(asked);
  return JSON.stringify([
    outcomesOf(of),
    tensionOf(of),
    rungsOf(of),
    beliefsOf(of),
    calibrationOf(of),
    firstOf(of),
    sameDecisionOf(of, 'west', 1),
    foretoldOf(of),
    answersOf(of),
    chosenOf(of),
    problemsOf(board, asked.projector ?? false),
  ]);
};

describe('a class', () => {
  test('every match is counted once in each picture of the whole', () => {
    const of = look();
    expect(of.items).toHaveLength(10);
    for (const bars of [outcomesOf(of), firstOf(of).weeks, firstOf(of).order]) expect(sum(bars)).toBe(10);
    expect(sameDecisionOf(of, 'west', 1).count + sameDecisionOf(of, 'russia', 1).count).toBe(10);
    expect(tensionOf(of).faint).toHaveLength(10);
  });

  test('answers are counted once a student, however many matches there are', () => {
    const [firm, why, own] = answersOf(look());
    expect(sum(firm?.bars ?? [])).toBe(5);
    expect(sum(why?.bars ?? [])).toBe(5);
    expect(firm?.bars?.map(({ label }) => label)).toEqual(['1, soft', '2', '3', '4', '5, hard']);
    expect(own?.texts).toHaveLength(5);
  });

  test('the middle of the class lies within its band, and the chosen student is in front of it', () => {
    const { curves } = tensionOf(look({ chosen: 2 }));
    expect(curves.map(({ role }) => role)).toEqual(['middle', 'chosen', 'chosen']);
    const [middle] = curves;
    middle?.values.forEach((value, at) => {
      const [low, high] = middle.band?.[at] ?? [0, 0];
      expect(low).toBeLessThanOrEqual(value ?? 0);
      expect(high).toBeGreaterThanOrEqual(value ?? 0);
    });
    expect(chosenOf(look({ chosen: 2 }))?.matches.map(({ title }) => title)).toHaveLength(2);
  });

  test('the score of all weeks is the mean of the students’ own, as in the tables', () => {
    const of = look();
    const scores = of.items.map(({ match }) => match.beliefBrier ?? 0);
    const all = calibrationOf(of)?.rows.find(({ id }) => id === 'all');
    expect(all?.students).toBeCloseTo(scores.reduce((a, b) => a + b, 0) / scores.length, 12);
  });

  test('what was foretold and what was done are shares of one whole', () => {
    const { classes = [] } = foretoldOf(look()) ?? {};
    for (const of of ['foretold', 'done'] as const)
      expect(classes.reduce((whole, one) => whole + one[of], 0)).toBeCloseTo(1, 9);
  });

  test('filters choose by side, end and name', () => {
    expect(look({ filter: { side: 'russia' } }).items.every(({ match }) => match.side === 'russia')).toBe(
      true,
    );
    expect(look({ filter: { search: 'zoë' } }).rows.map(({ number }) => number)).toEqual([5]);
    expect(look({ filter: { finished: 'open' } }).items).toEqual([]);
  });
});

describe('a projector', () => {
  test('shows no label and no text of a student anywhere', () => {
    expect(shown({ chosen: 5 })).toContain('Zoë');
    const told = shown({ chosen: 5, projector: true });
    expect(told).not.toMatch(/Zoë|Practice|afraid|opinion/);
    expect(told).toContain('Student ');
  });

  test('numbers students from 1, in an order that is neither that of names nor of handing in', () => {
    const names = look({ projector: true }).rows.map((row) => look({ projector: true }).nameOf(row));
    expect([...names].sort()).toEqual([1, 2, 3, 4, 5].map((number) => `Student ${number}`));
    const again = boardLook({
      ...{ rows: [...board.rows].reverse(), exercise: null, level: null, open },
      filter: WHOLE_CLASS,
      chosen: null,
      projector: true,
    });
    expect([...again.rows].reverse().map((row) => again.nameOf(row))).toEqual(names);
  });
});

describe('problems', () => {
  test('each code that does not count is named with what can be done', () => {
    expect(problemsOf(board, false).map(({ id, codes: of }) => [id, of.map(({ number }) => number)])).toEqual(
      [
        ['damaged', [7]],
        ['otherExercise', [8]],
        ['double', [1]],
      ],
    );
    for (const { text, remedy } of problemsOf(board, false))
      expect(`${text} ${remedy}`).not.toContain('board.');
  });

  test('more codes than a class may have are told with the limit', () => {
    expect(newsText({ news: 'tooMany', codes: 2_300, most: 2_000 }).lines.join()).toMatch(
      /2,300 codes.*2,000/,
    );
  });
});

test('the files of the page are those of the command line, byte for byte', async () => {
  const names = { students: 's.csv', weeks: 'w.csv', codebook: 'c.md', json: 'b.json' };
  const out = [
    '--csv',
    names.students,
    '--weeks',
    names.weeks,
    '--codebook',
    names.codebook,
    '--json',
    names.json,
  ];
  const { written } = await run(['board', 'codes.txt', '--exercise', link, ...out], {
    'codes.txt': codes.join('\n'),
  });
  for (const { id, text } of boardFiles({ board, open })) expect(text()).toBe(written[names[id]]);
});

test('where an exercise names no countries, neither does its board', async () => {
  const nameless = await opened({ level: 'january-2022', weeks: 1, abstractNames: true });
  const { rows } = await readBoard([await codeOf(nameless)], nameless);
  const of = boardLook({
    rows,
    exercise: null,
    level: levelOfExercise(nameless),
    open: nameless,
    filter: WHOLE_CLASS,
    chosen: 1,
    projector: false,
  });
  const told = JSON.stringify([studentsOf(of), sameDecisionOf(of, 'west', 1), outcomesOf(of), chosenOf(of)]);
  expect(told).not.toMatch(/Russia|NATO|Ukrain|the West/);
});

test('a class is a list of students with one row a match', () => {
  expect(studentsOf(look()).map(({ key }) => key)).toHaveLength(10);
});
