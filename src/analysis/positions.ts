/** Positions: moments of matches with a few choices and what each is worth; and deriving that anew. */
import type { Side, State } from '../engine/index.js';
import { fromLink } from '../record/index.js';
import { type Choice, type Grade, gradesOf } from './grading.js';
import { type Study, studyOf } from './study.js';

/** What a position is about. */
export const THEMES = ['signal', 'bluff', 'spiral', 'redLine', 'wayOut', 'findOut', 'hold'] as const;
export type Theme = (typeof THEMES)[number];

export const DIFFICULTIES = ['easy', 'medium', 'hard'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

export interface Position {
  /** Short and lasting: it stands in links. */
  id: string;
  theme: Theme;
  difficulty: Difficulty;
  /** Id of the level. */
  level: string;
  /** The week in which is chosen, from 1. */
  week: number;
  side: Side;
  /** The match up to this moment, as a link. */
  link: string;
  choices: Choice[];
  /** Rollouts of each choice and type of rival behind the grades. */
  rollouts: number;
  grades: Grade[];
}

/** The match of a position, and the state at which the choice is made. Throws where the link cannot be read. */
export async function studyPosition({
  link,
}: Pick<Position, 'link'>): Promise<{ study: Study; state: State }> {
  const read = await fromLink(link);
  const study = read.ok ? await studyOf({ record: read.value.record }) : read;
  if (!study.ok) throw new Error(study.problems.map(({ message }) => message).join('\n'));
  const { cursor } = study.value;
  const state = cursor.after(cursor.length);
  if (!state) throw new Error('the position has no moment');
  return { study: study.value, state };
}

/** What the choices of a position are worth, derived anew: the same numbers, digit by digit. */
export async function regrade({ link, side, choices, rollouts }: Position): Promise<Grade[]> {
  const { study, state } = await studyPosition({ link });
  return gradesOf(study.rolling, state, side, choices, rollouts);
}
