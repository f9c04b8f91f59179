/** The columns of the class's tables: the name of each, what it means, and how it comes from a row. */

import { DEEDS } from '../advice/index.js';
import { type BySide, rivalOf } from '../engine/index.js';
import type { BoardRow } from './board.js';
import type { Exercise } from './exercise.js';
import type { MatchRow } from './measure.js';
import { askedOnce } from './questions.js';
import { foretellingError } from './scores.js';

/** One column: `of` gives its value, null for an empty cell. */
export interface Column<T> {
  name: string;
  about: string;
  of(row: T): string | number | null;
}

/** A figure with four decimals at most: more would only look exact. */
const rounded = (value: number | null | undefined): number | null =>
  value === null || value === undefined ? null : Math.round(value * 1e4) / 1e4;

const yes = (value: boolean): number => (value ? 1 : 0);

const STUDENT: Column<BoardRow>[] = [
  { name: 'number', about: 'Place of the code among those read, from 1.', of: (row) => row.number },
  { name: 'label', about: 'What the student typed; may be empty.', of: (row) => row.label },
  { name: 'exercise', about: 'Id of the exercise.', of: (row) => row.exercise },
  { name: 'key', about: 'Key of the student’s seed; empty where all have the same.', of: (row) => row.key },
  {
    name: 'same_matches_as',
    about: 'Number of an earlier code with another label and the very same matches; else empty.',
    of: (row) => row.sameMatchesAs,
  },
  {
    name: 'same_label_as',
    about: 'Number of an earlier code with the same label and other matches; else empty.',
    of: (row) => row.sameLabelAs,
  },
];

const MATCH: Column<MatchRow>[] = [
  { name: 'side', about: 'The student’s seat: west or russia.', of: (m) => m.side },
  { name: 'rival_by', about: 'Who sat opposite: ai or human.', of: (m) => (m.pair ? 'human' : 'ai') },
  {
    name: 'rival_checked',
    about: '1 if the AI’s orders were decided anew and agree.',
    of: (m) => yes(m.rivalChecked),
  },
  {
    name: 'own_type',
    about: 'What the student’s side was: seeker, opportunist or revisionist.',
    of: (m) => m.types[m.side],
  },
  { name: 'rival_type', about: 'What the rival was.', of: (m) => m.types[rivalOf(m.side)] },
  { name: 'weeks', about: 'Weeks that were played.', of: (m) => m.weeks },
  { name: 'outcome', about: 'How it ended; empty while it has not.', of: (m) => m.outcome },
  { name: 'score', about: 'Score of the student’s side by its own aims.', of: (m) => rounded(m.score) },
  { name: 'rival_score', about: 'Score of the rival by its own aims.', of: (m) => rounded(m.rivalScore) },
  {
    name: 'first_escalation_week',
    about: 'Week of the student’s first escalatory order; empty if there was none.',
    of: (m) => m.escalation?.week ?? null,
  },
  { name: 'first_escalation_move', about: 'That order.', of: (m) => m.escalation?.move ?? null },
  {
    name: 'rival_first_escalation_week',
    about: 'Week of the rival’s first escalatory order.',
    of: (m) => m.rivalEscalation?.week ?? null,
  },
  { name: 'rival_first_escalation_move', about: 'That order.', of: (m) => m.rivalEscalation?.move ?? null },
  { name: 'peak_rung', about: 'Highest rung of the ladder, 0–9.', of: (m) => m.peakRung },
  {
    name: 'peak_tension',
    about: 'Highest tension at the end of a week.',
    of: (m) => rounded(Math.max(...m.tension)),
  },
  {
    name: 'belief_brier',
    about:
      'Mean squared distance of the student’s estimates from what the rival was: 0 sure and right, 1 sure and wrong.',
    of: (m) => rounded(m.beliefBrier),
  },
  {
    name: 'observer_distance',
    about: 'Mean distance of the student’s estimates from those of the unbiased observer, 0–1.',
    of: (m) => rounded(m.observerDistance),
  },
  {
    name: 'foretelling_brier',
    about:
      'Mean squared distance of what the student foretold from what the rival did: 0 sure and right, 2 sure and wrong.',
    of: (m) => rounded(m.foretellingBrier),
  },
  { name: 'hash', about: 'Hash of the last state.', of: (m) => m.hash },
];

/** Columns of students.csv: one row a student, the columns of each match behind a prefix. */
export function studentColumns(rows: readonly BoardRow[], exercise: Exercise | null): Column<BoardRow>[] {
  const matches = Math.max(1, ...rows.map((row) => row.matches.length));
  const ofMatches = Array.from({ length: matches }, (_, at) =>
    MATCH.map(
      ({ name, about, of }): Column<BoardRow> => ({
        name: `m${at + 1}_${name}`,
        about: `Match ${at + 1}. ${about}`,
        of: (row) => {
          const match = row.matches[at];
          return match ? of(match) : null;
        },
      }),
    ),
  ).flat();
  return [...STUDENT, ...ofMatches, ...answerColumns(rows, exercise)];
}

/** One column a question; without the exercise, of those that somebody answered, by name. */
function answerColumns(rows: readonly BoardRow[], exercise: Exercise | null): Column<BoardRow>[] {
  const questions = exercise ? askedOnce(exercise.questions) : [];
  const about = new Map(
    questions.map((question) => {
      const options =
        question.kind === 'choice'
          ? ` ${question.options.map((text, o) => `${o + 1} ${text}`).join('; ')}`
          : '';
      const scale =
        question.kind === 'scale' ? ` 1 ${question.low} … ${question.steps} ${question.high}` : '';
      return [question.id, `Answer (${question.kind}): ${question.text}${options}${scale}`] as const;
    }),
  );
  const found = [...new Set(rows.flatMap((row) => Object.keys(row.answers)))].sort();
  const ids = exercise ? [...about.keys()] : found;
  return ids.map((id) => ({
    name: `answer_${id}`,
    about: about.get(id) ?? 'Answer to a question of an exercise that was not at hand.',
    of: (row) => row.answers[id] ?? null,
  }));
}

/** A week of a match of a student; week 0 is the start. */
export interface WeekRow {
  row: BoardRow;
  /** Number of the match, from 0. */
  at: number;
  match: MatchRow;
  week: number;
}

const own = (moves: BySide<string[]> | undefined, side: 'west' | 'russia'): string | null =>
  moves?.[side].join(' ') ?? null;

/** Columns of weeks.csv: one row for each week of each match, the start as week 0. */
export const WEEK_COLUMNS: Column<WeekRow>[] = [
  { name: 'number', about: 'Place of the code among those read, from 1.', of: ({ row }) => row.number },
  { name: 'label', about: 'What the student typed; may be empty.', of: ({ row }) => row.label },
  { name: 'exercise', about: 'Id of the exercise.', of: ({ row }) => row.exercise },
  { name: 'match', about: 'Number of the match, from 1.', of: ({ at }) => at + 1 },
  { name: 'side', about: 'The student’s seat.', of: ({ match }) => match.side },
  { name: 'week', about: 'Number of the week; 0 is the start.', of: ({ week }) => week },
  { name: 'tension', about: 'Tension at its end.', of: ({ match, week }) => rounded(match.tension[week]) },
  {
    name: 'rung',
    about: 'Rung of the ladder at its end, 0–9.',
    of: ({ match, week }) => match.rung[week] ?? null,
  },
  {
    name: 'unbiased',
    about:
      'Belief at its end, 0–1, that the rival is hostile: of the unbiased observer at the student’s seat.',
    of: ({ match, week }) => rounded(match.unbiased[week]),
  },
  {
    name: 'government',
    about: 'The same belief of the student’s government.',
    of: ({ match, week }) => rounded(match.government[week]),
  },
  {
    name: 'estimate',
    about:
      'The student’s own estimate, 0–1, made before the orders of this week; set it against `unbiased` of the week before.',
    of: ({ match, week }) => {
      const found = match.beliefs.find((one) => one.week === week);
      return found ? found.percent / 100 : null;
    },
  },
  {
    name: 'own_orders',
    about: 'Moves of the student, with blanks between.',
    of: ({ match, week }) => own(match.moves[week - 1], match.side),
  },
  {
    name: 'rival_orders',
    about: 'Moves of the rival.',
    of: ({ match, week }) => own(match.moves[week - 1], rivalOf(match.side)),
  },
  {
    name: 'rival_did',
    about: `Class of the rival’s sharpest order: ${DEEDS.join(', ')}.`,
    of: ({ match, week }) => match.done[week - 1] ?? null,
  },
  ...DEEDS.map(
    (deed, at): Column<WeekRow> => ({
      name: `foretold_${deed}`,
      about: `Share, 0–1, that the student gave to “${deed}” before the orders of this week.`,
      of: ({ match, week }) => {
        const share = match.foretold.find((one) => one.week === week)?.shares[at];
        return share === undefined ? null : share / 100;
      },
    }),
  ),
  {
    name: 'foretelling_error',
    about: 'Squared distance of these shares from what the rival did, 0–2.',
    of: ({ match, week }) => {
      const foretold = match.foretold.find((one) => one.week === week);
      const done = match.done[week - 1];
      return foretold && done ? rounded(foretellingError(foretold, done)) : null;
    },
  },
];
