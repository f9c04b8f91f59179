/** The quiz on common misconceptions: its items with their answers, and as questions of an exercise. */
import type { Question } from '../class/index.js';
import { sayAny } from '../text/index.js';

export interface QuizItem {
  /** `q1` … `q10`. */
  id: string;
  text: string;
  options: string[];
  /** Number of the right option, from 0. */
  right: number;
  /** The misconception, as somebody says it. */
  corrects: string;
  why: string;
}

const OPTIONS = ['a', 'b', 'c', 'd'] as const;
/** The right option of each item. */
const RIGHT = ['b', 'a', 'd', 'a', 'c', 'b', 'c', 'd', 'd', 'b'] as const;

/** The ten items in their order. */
export const quizItems = (): QuizItem[] =>
  RIGHT.map((right, at): QuizItem => {
    const key = `quiz.${at + 1}`;
    return {
      id: `q${at + 1}`,
      text: sayAny(key),
      options: OPTIONS.map((option) => sayAny(`${key}.${option}`)),
      right: OPTIONS.indexOf(right),
      corrects: sayAny(`${key}.corrects`),
      why: sayAny(`${key}.why`),
    };
  });

/** The quiz as questions of an exercise. @param when ends their names (`q1_before`), as no two questions share one. */
export const quizQuestions = (when: 'before' | 'after'): Question[] =>
  quizItems().map(({ id, text, options }) => ({ kind: 'choice', id: `${id}_${when}`, text, options }));
