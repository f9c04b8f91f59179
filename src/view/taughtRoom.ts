/** A live room as its teacher's page shows it: who is where, those who hold others up first, and how it went so far. */
import type { StudentRowState, TeacherState } from '../class/index.js';
import type { Level, Side } from '../engine/index.js';
import { t } from '../text/index.js';
import { outcomeName } from './outcomeName.js';
import { sideLabel } from './sideName.js';

/** In the order in which they need somebody. */
const STATES = [
  'holdsUp',
  'byAi',
  'away',
  'crisis',
  'writes',
  'lobby',
  'sealed',
  'over',
  'handedIn',
  'removed',
] as const;
export type RowState = (typeof STATES)[number];

export interface TaughtRow {
  student: number;
  /** The label that was typed; empty where none was. */
  label: string;
  name: string;
  state: RowState;
  says: string;
  side: string;
  rival: string;
  week: string;
  tension: string;
  /** Tension after each week, from 0 to 100. */
  course: number[];
  /** May the computer play, or is it playing? */
  seat: 'own' | 'ai' | 'none';
}

export interface TaughtModel {
  title: string;
  phase: string;
  rows: TaughtRow[];
  counts: string[];
  ends: { label: string; count: number }[];
  /** What can be done with the room now. */
  can: {
    begin: 'first' | 'late' | null;
    second: boolean;
    pause: boolean;
    resume: boolean;
    moveOn: boolean;
    end: boolean;
  };
  /** Students without a match, who can be paired by hand. */
  free: { student: number; name: string }[];
}

/** Seconds without a sign of life after which somebody is shown as away: events and polls give one every 20 at least. */
const AWAY = 35;

function stateOf(row: StudentRowState, all: ReadonlyMap<number, StudentRowState>): RowState {
  const { match, removed, handedIn, away } = row;
  if (removed) return 'removed';
  if (handedIn) return 'handedIn';
  if (!match) return away > AWAY ? 'away' : 'lobby';
  if (match.awaiting === 'over') return 'over';
  if (match.byAi) return 'byAi';
  if (match.sealed) return 'sealed';
  const rival = match.rival === null ? null : all.get(match.rival);
  if (rival?.match?.sealed) return 'holdsUp';
  if (away > AWAY) return 'away';
  return match.awaiting === 'crisis' ? 'crisis' : 'writes';
}

const nameOf = ({ student, label }: StudentRowState): string => label || t('live.taught.name', { student });

/** @param level of the exercise; null until it is loaded. @param plain leaves out what students typed. */
export function taughtModel(state: TeacherState, level: Level | null, plain: boolean): TaughtModel {
  const all = new Map(state.students.map((row) => [row.student, row]));
  const named = (row: StudentRowState) =>
    plain ? t('live.taught.name', { student: row.student }) : nameOf(row);
  const sideText = (side: Side) => (level ? sideLabel(level, side) : t(`live.taught.side.${side}`));
  const rows = state.students
    .map((row): TaughtRow => {
      const { match, student, away } = row;
      const where = stateOf(row, all);
      const rival = match?.rival === null || !match ? null : all.get(match.rival);
      return {
        student,
        label: plain ? '' : row.label,
        name: named(row),
        state: where,
        says: t(`live.taught.state.${where}`, { seconds: Math.round(away) }),
        side: match ? sideText(match.side) : '',
        rival: match ? (rival ? named(rival) : t('live.taught.ai')) : '',
        week: match ? String(match.week) : '',
        tension: match ? String(Math.round(match.tension)) : '',
        course: match?.course ?? [],
        seat: !match || match.awaiting === 'over' || row.removed ? 'none' : match.byAi ? 'ai' : 'own',
      };
    })
    .sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || a.student - b.student);
  const count = (...states: RowState[]) => rows.filter((row) => states.includes(row.state)).length;
  const there = state.students.filter((row) => !row.removed);
  const free = there.filter(({ match }) => !match);
  const begun = there.some(({ match }) => match);
  const running = state.phase === 'playing' || state.phase === 'paused';
  const two = state.exercise.pairing === 'swap' || state.exercise.side === 'swap';
  const ends = new Map<string, number>();
  for (const { match } of there) {
    if (!match?.outcome) continue;
    const label = level ? outcomeName(level, match.outcome) : match.outcome;
    // A match of two students is one match.
    ends.set(label, (ends.get(label) ?? 0) + (match.rival === null ? 1 : 0.5));
  }
  return {
    title: state.exercise.title || t('live.taught.untitled'),
    phase: [t(`live.taught.phase.${state.phase}`), ...(state.locked ? [t('live.teacher.locked')] : [])].join(
      ', ',
    ),
    rows,
    counts: [
      t('live.taught.joined', { count: there.length }),
      ...(begun
        ? [
            t('live.taught.playing', { count: count('holdsUp', 'crisis', 'writes', 'sealed', 'byAi') }),
            t('live.taught.stuck', { count: count('holdsUp') }),
            t('live.taught.away', { count: count('away', 'byAi') }),
            t('live.taught.done', { count: count('over', 'handedIn') }),
          ]
        : []),
    ],
    ends: [...ends].map(([label, number]) => ({ label, count: Math.ceil(number) })),
    can: {
      begin: state.phase === 'ended' || free.length === 0 ? null : begun ? 'late' : 'first',
      second: running && two && there.some(({ match }) => match?.awaiting === 'over' && match.at === 0),
      pause: state.phase === 'playing',
      resume: state.phase === 'paused',
      moveOn: state.phase === 'playing' && there.some(({ match }) => match && match.awaiting !== 'over'),
      end: state.phase !== 'ended',
    },
    free: free.map((row) => ({ student: row.student, name: named(row) })),
  };
}
