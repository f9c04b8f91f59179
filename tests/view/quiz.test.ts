// The quiz: ten items that can be answered only by thinking, and that an exercise takes as they are.
import { beforeAll, expect, test } from 'vitest';
import { parseExercise, QUESTION_LIMITS } from '../../src/class/index.ts';
import { loadTexts } from '../../src/text/index.ts';
import { quizItems, quizQuestions } from '../../src/view/quiz.ts';
import { must } from '../record/support.ts';

beforeAll(() => loadTexts('quiz'));

test('there are ten items of four options, each with its answer, the misconception and why', () => {
  const items = quizItems();
  expect(items.map(({ id }) => id)).toEqual(Array.from({ length: 10 }, (_, at) => `q${at + 1}`));
  for (const { text, options, right, corrects, why } of items) {
    expect(new Set(options).size).toBe(4);
    expect(options[right]).toBeDefined();
    for (const words of [text, ...options, corrects, why]) {
      expect(words).not.toMatch(/^(\d+|[a-d]|corrects|why)$/);
      expect(words.length).toBeLessThanOrEqual(QUESTION_LIMITS.text);
    }
  }
});

test('neither the place of an option nor its length gives the answer away', () => {
  const items = quizItems();
  const places = [0, 1, 2, 3].map((place) => items.filter(({ right }) => right === place).length);
  expect(Math.min(...places)).toBeGreaterThanOrEqual(2);
  const longest = items.filter(({ options, right }) =>
    options.every((option, at) => at === right || option.length < (options[right]?.length ?? 0)),
  );
  expect(longest.length).toBeLessThanOrEqual(5);
});

test('an exercise takes it before and after its matches, each answer under a name of its own', () => {
  const questions = { before: quizQuestions('before'), after: quizQuestions('after') };
  expect(must(parseExercise({ questions })).questions).toMatchObject(questions);
  expect(questions.before[0]?.id).toBe('q1_before');
  expect(questions.after[9]?.id).toBe('q10_after');
});
