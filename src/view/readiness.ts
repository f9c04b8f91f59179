/** Three questions that check whether the rules are clear, each with its answer explained. */
import { sayAny, t } from '../text/index.js';

export interface ReadyQuestion {
  id: string;
  text: string;
  options: string[];
  /** Number of the right option, from 0. */
  right: number;
  why: string;
}

/** The questions in their order. */
export const readyQuestions = (): ReadyQuestion[] =>
  (['1', '2', '3'] as const).map((id) => ({
    id,
    text: t(`live.ready.${id}`),
    options: (['a', 'b', 'c'] as const).map((option) => t(`live.ready.${id}.${option}`)),
    right: RIGHT[id],
    why: sayAny(`live.ready.${id}.why`),
  }));

const RIGHT = { 1: 1, 2: 2, 3: 0 } as const;
