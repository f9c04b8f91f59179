/** The codes that do not count, and what the board says of itself: each problem in words, with what can be done. */
import type { BadReading, Board, BoardRow, ClassProblemCode } from '../class/index.js';
import type { BoardNews, BoardState } from '../session/index.js';
import { decimal, isolated, t } from '../text/index.js';

/** Problems that have the same remedy. */
const KINDS = [
  'noCode',
  'damaged',
  'version',
  'otherExercise',
  'otherConditions',
  'notPlayed',
  'doesNotVerify',
  'impossible',
  'double',
] as const;
type ProblemKind = (typeof KINDS)[number];

const KIND_OF: Partial<Record<ClassProblemCode, ProblemKind>> = {
  notALink: 'noCode',
  damaged: 'damaged',
  tooLarge: 'damaged',
  expandsTooMuch: 'damaged',
  otherVersion: 'version',
  unknownRules: 'version',
  rulesUnavailable: 'version',
  otherLevel: 'version',
  unknownLevel: 'version',
  levelUnavailable: 'version',
  otherExercise: 'otherExercise',
  otherConditions: 'otherConditions',
  noMatch: 'notPlayed',
  noHash: 'notPlayed',
  doesNotVerify: 'doesNotVerify',
  doesNotApply: 'doesNotVerify',
  notOfLevel: 'doesNotVerify',
  double: 'double',
};

export interface ProblemModel {
  /** Number of the code. */
  number: number;
  /** The code by number and, where names are shown, by label. */
  name: string;
  /** What the program found, for whoever wants to know exactly. */
  detail: string;
}

export interface ProblemGroup {
  id: ProblemKind;
  /** What is wrong with them. */
  text: string;
  /** What can be done. */
  remedy: string;
  codes: ProblemModel[];
}

const kindOf = ({ problems }: BadReading): ProblemKind => {
  const code = problems[0]?.code;
  return (code && KIND_OF[code]) ?? 'impossible';
};

const nameOf = ({ number, label }: Pick<BadReading, 'number' | 'label'>, projector: boolean): string =>
  projector || label.trim() === ''
    ? t('board.code', { number })
    : t('board.codeOf', { number, label: isolated(label) });

function detailOf({ problems }: BadReading): string {
  const [first] = problems;
  if (!first) return '';
  return first.path === '' ? first.message : `${first.path}: ${first.message}`;
}

/** The codes that do not count, by what can be done; doubles, of which nothing is lost, come last. */
export function problemsOf({ bad }: Pick<Board, 'bad'>, projector: boolean): ProblemGroup[] {
  return KINDS.flatMap((id) => {
    const codes = bad
      .filter((one) => kindOf(one) === id)
      .map((one) => ({
        number: one.number,
        name: nameOf(one, projector),
        detail: projector ? '' : detailOf(one),
      }));
    if (codes.length === 0) return [];
    return [
      {
        id,
        text: t(`board.problem.${id}`, { count: codes.length }),
        remedy: t(`board.problem.${id}.remedy`),
        codes,
      },
    ];
  });
}

/** Codes that count and resemble another one: copied, played alike, or a second try. */
export function resemblances(rows: readonly BoardRow[], nameFor: (row: BoardRow) => string): string[] {
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const other = (number: number) => {
    const row = byNumber.get(number);
    return row ? nameFor(row) : t('board.code', { number });
  };
  return rows.flatMap((row) => [
    ...(row.sameMatchesAs === null
      ? []
      : [t('board.sameMatches', { name: nameFor(row), other: other(row.sameMatchesAs) })]),
    ...(row.sameLabelAs === null
      ? []
      : [t('board.sameLabel', { name: nameFor(row), number: row.number, other: row.sameLabelAs })]),
  ]);
}

const shortened = (line: string): string => (line.length > 60 ? `${line.slice(0, 60)} …` : line);

const skippedText = (skipped: readonly string[]): string[] =>
  skipped.length === 0
    ? []
    : [t('board.news.skipped', { count: skipped.length, first: isolated(shortened(skipped[0] ?? '')) })];

/** What became of the last thing that was asked, in sentences; an error where `failed`. */
export function newsText(news: BoardNews): { failed: boolean; lines: string[] } {
  switch (news.news) {
    case 'added': {
      const { codes, already, skipped } = news;
      const there = already > 0 ? [t('board.news.already', { count: already })] : [];
      return {
        failed: false,
        lines: [t('board.news.added', { count: codes }), ...there, ...skippedText(skipped)],
      };
    }
    case 'nothing':
      return { failed: true, lines: [t('board.news.nothing'), ...skippedText(news.skipped)] };
    case 'tooMany':
      return {
        failed: true,
        lines: [t('board.news.tooMany', { codes: decimal(news.codes), most: decimal(news.most) })],
      };
    case 'exercise':
      return news.ok
        ? { failed: false, lines: [t('board.news.exercise')] }
        : { failed: true, lines: [t('board.news.noExercise'), news.why] };
    case 'failed':
      return { failed: true, lines: [t('board.news.failed'), news.why] };
    case 'cleared':
      return { failed: false, lines: [t('board.news.cleared')] };
  }
}

/** How many codes count and how many do not, in a sentence. */
export const countText = ({ board, unread }: Pick<BoardState, 'board' | 'unread'>): string =>
  [
    t('board.count', { count: board.rows.length }),
    ...(board.bad.length > 0 ? [t('board.countBad', { count: board.bad.length })] : []),
    ...(unread > 0 ? [t('board.countUnread', { count: unread })] : []),
  ].join(' ');
