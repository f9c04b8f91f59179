// Writing questions: names of columns, adding, moving, removing, weeks of estimates.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Draft, draftOf, draftProblems } from '../../src/session/index.ts';
import {
  beliefWeeks,
  columnName,
  moved,
  quizFits,
  withBelief,
  withChange,
  withoutQuestion,
  withQuestion,
  withQuiz,
  withText,
} from '../../src/view/index.ts';

const ids = (draft: Draft) => draft.questions.before.map(({ id }) => id);
const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index];
  if (found === undefined) throw new Error(`nothing stands at ${index}`);
  return found;
};

describe('the name of a column', () => {
  test.each([
    ['How sure are you?', [], 'how_sure_are_you'],
    ['Über die Brücke', [], 'uber_die_brucke'],
    ['2 ways', [], 'ways'],
    ['', [], 'question'],
    ['你好', ['question'], 'question_2'],
    ['How sure are you?', ['how_sure_are_you'], 'how_sure_are_you_2'],
    ['Name one step of yours that was read otherwise', [], 'name_one_step_of_yours_that'],
  ])('of “%s” beside %j is %s', (text, taken, name) => {
    expect(columnName(text, taken)).toBe(name);
  });

  test('is always one that the tables take, and nobody else’s', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.array(fc.string({ maxLength: 30 })), (text, others) => {
        const taken = [...others, columnName(text, others)];
        const name = columnName(text, taken);
        expect(name).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,29}$/);
        expect(taken).not.toContain(name);
      }),
    );
  });

  test('goes with the text until somebody writes one', () => {
    let draft = withQuestion(draftOf({}), 'before', 'text');
    expect(ids(draft)).toEqual(['question']);
    draft = withText(draft, 'before', 0, 'Why so?');
    expect(ids(draft)).toEqual(['why_so']);
    draft = withChange(draft, 'before', 0, { ...at(draft.questions.before, 0), id: 'mine' });
    draft = withText(draft, 'before', 0, 'Why not?');
    expect(ids(draft)).toEqual(['mine']);
  });
});

test('questions are added, moved and removed, and those at the ends stay', () => {
  let draft = draftOf({});
  for (const kind of ['choice', 'scale', 'text'] as const) draft = withQuestion(draft, 'before', kind);
  expect(ids(draft)).toEqual(['question', 'question_2', 'question_3']);
  expect(ids(moved(draft, 'before', 0, 1))).toEqual(['question_2', 'question', 'question_3']);
  expect(moved(draft, 'before', 0, -1)).toBe(draft);
  expect(moved(draft, 'before', 2, 1)).toBe(draft);
  expect(ids(withoutQuestion(draft, 'before', 1))).toEqual(['question', 'question_3']);
});

test('no more than fit can be added', () => {
  let draft = draftOf({});
  for (let count = 0; count < 25; count++) draft = withQuestion(draft, 'after', 'text');
  expect(draft.questions.after).toHaveLength(20);
});

test('a week of estimates is put in its place, once, and those beyond the end can be taken out', () => {
  let draft = draftOf({ weeks: 4 });
  for (const week of [3, 1, 3]) draft = withBelief(draft, week, true);
  expect(draft.questions.belief).toEqual([1, 3]);
  expect(draftProblems(draft)).toEqual([]);
  draft = { ...draft, weeks: 2 };
  expect(beliefWeeks(draft)).toEqual([1, 2, 3]);
  expect(beliefWeeks(withBelief(draft, 3, false))).toEqual([1, 2]);
  expect(beliefWeeks({ ...draft, weeks: null })).toEqual([1, 3]);
});

describe('the quiz of the teaching material', () => {
  test('is asked before and after without a name that stands twice, and offered once for each', () => {
    const both = withQuiz(withQuiz(draftOf({}), 'before'), 'after');
    expect(both.questions.before).toHaveLength(10);
    expect(both.questions.after).toHaveLength(10);
    expect(draftProblems(both)).toEqual([]);
    expect([quizFits(both, 'before'), quizFits(both, 'after')]).toEqual([false, false]);
  });

  test('an item that was removed can be added again', () => {
    const without = withoutQuestion(withQuiz(draftOf({}), 'before'), 'before', 3);
    expect(quizFits(without, 'before')).toBe(true);
    expect(withQuiz(without, 'before').questions.before).toHaveLength(10);
  });

  test('is not offered where it would be too much', () => {
    let draft = draftOf({});
    for (let n = 0; n < 11; n++) draft = withQuestion(draft, 'before', 'text');
    expect(quizFits(draft, 'before')).toBe(false);
    expect(withQuiz(draft, 'before')).toBe(draft);
  });
});
