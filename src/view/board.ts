/** The class board as a reader looks at it: which rows are shown, under which names, on which level. */
import { type BoardRow, byExercise, type MatchRow, type OpenExercise } from '../class/index.js';
import type { OutcomeKind, Side } from '../engine/index.js';
import { namesIn, type ShownLevel, SIDES, shownLevel } from '../session/index.js';
import { InSentence, isolated, levelText, sayAny, t } from '../text/index.js';
import { outcomeName } from './outcomeName.js';
import { sideLabel, sideName } from './sideName.js';

export interface BoardFilter {
  side: Side | 'all';
  /** An outcome, or `all`. */
  outcome: OutcomeKind | 'all';
  finished: 'all' | 'finished' | 'open';
  /** A part of the label. */
  search: string;
}

export const WHOLE_CLASS: BoardFilter = { side: 'all', outcome: 'all', finished: 'all', search: '' };

/** One match of a student. */
export interface BoardItem {
  row: BoardRow;
  match: MatchRow;
  /** Number of the match, from 0. */
  at: number;
  /** What the student is called on this page. */
  name: string;
}

/** What all parts of the board are made from. */
export interface BoardLook {
  /** The rows of the exercise that is shown, filtered. */
  rows: BoardRow[];
  items: BoardItem[];
  /** Matches of the exercise before any filter. */
  all: number;
  /** The level on which they were played; null until it is loaded. */
  level: ShownLevel | null;
  /** Null where only codes are at hand. */
  open: OpenExercise | null;
  /** Number of the code of the student who is looked at. */
  chosen: number | null;
  /** No names, no texts of students. */
  projector: boolean;
  nameOf(row: BoardRow): string;
}

interface LookInput {
  rows: readonly BoardRow[];
  /** Id of the exercise; null is the one with most students. */
  exercise: string | null;
  level: ShownLevel | null;
  open: OpenExercise | null;
  filter: BoardFilter;
  chosen: number | null;
  projector: boolean;
}

const folded = (text: string): string => text.normalize('NFKC').toLocaleLowerCase();

const fits = (match: MatchRow, { side, outcome, finished }: BoardFilter): boolean =>
  (side === 'all' || match.side === side) &&
  (outcome === 'all' || match.outcome === outcome) &&
  (finished === 'all' || (match.outcome !== null) === (finished === 'finished'));

/** What a student is called where names are shown: by the label, or by the number of the code. */
const labelOf = ({ label, number }: BoardRow): string =>
  label.trim() === '' ? t('board.code', { number }) : isolated(label);

/** Numbers that say nothing of names or of who handed in first: by the hash of what was played. */
function numbersFor(rows: readonly BoardRow[]): Map<number, number> {
  const order = [...rows].sort((a, b) =>
    a.played < b.played ? -1 : a.played > b.played ? 1 : a.number - b.number,
  );
  return new Map(order.map(({ number }, at) => [number, at + 1]));
}

/** The exercises that the codes belong to, for the choice of one; the one with most students first. */
export function exercisesOf(rows: readonly BoardRow[], open: OpenExercise | null) {
  return byExercise(rows).map(({ exercise, rows: of }) => ({
    id: exercise,
    label: t('board.exercise.choice', {
      name: open?.id === exercise && open.exercise.title !== '' ? open.exercise.title : exercise,
      count: of.length,
    }),
  }));
}

export function boardLook(input: LookInput): BoardLook {
  const { filter, projector, level, open, chosen } = input;
  const groups = byExercise(input.rows);
  const group = groups.find(({ exercise }) => exercise === input.exercise) ?? groups[0];
  const rows = group?.rows ?? [];
  const numbers = projector ? numbersFor(rows) : null;
  const nameOf = (row: BoardRow) =>
    numbers ? t('board.student', { number: numbers.get(row.number) ?? row.number }) : labelOf(row);
  const wanted = folded(filter.search.trim());
  const items = rows.flatMap((row) => {
    const name = nameOf(row);
    if (wanted !== '' && !folded(name).includes(wanted)) return [];
    return row.matches.flatMap((match, at) => (fits(match, filter) ? [{ row, match, at, name }] : []));
  });
  const shown = new Set(items.map(({ row }) => row));
  return {
    rows: rows.filter((row) => shown.has(row)),
    items,
    all: rows.reduce((sum, { matches }) => sum + matches.length, 0),
    level,
    open: open?.id === group?.exercise ? open : null,
    chosen,
    projector,
    nameOf,
  };
}

export const isChosen = (look: BoardLook, { row }: Pick<BoardItem, 'row'>): boolean =>
  row.number === look.chosen;

/** What a side is called on the board. */
export const boardSide = ({ level }: BoardLook, side: Side): string =>
  level ? sideLabel(level, side) : t(`board.side.${side}`);

/** The same in a sentence, with its article. */
export const boardSideIn = ({ level }: BoardLook, side: Side): InSentence =>
  level ? sideName(level, side) : new InSentence(t(`board.side.${side}.inSentence`));

export const boardMove = ({ level }: BoardLook, move: string): string =>
  level ? levelText(level, `move.${move}.name`) : move;

export function boardOutcome({ level }: BoardLook, outcome: OutcomeKind | null): string {
  if (outcome === null) return t('board.notOver');
  if (level) return outcomeName(level, outcome);
  const names = { west: t('board.side.west'), russia: t('board.side.russia'), third: '' };
  return sayAny(`outcome.${outcome}.label`, names);
}

/** The level of an exercise with the names that its students see. */
export const levelOfExercise = (open: OpenExercise): ShownLevel =>
  shownLevel(open.ground.rules.level, namesIn(open), false);

/** The seats from which matches of this exercise were played, before any filter. */
export const seatsIn = (rows: readonly BoardRow[]): Side[] =>
  SIDES.filter((side) => rows.some(({ matches }) => matches.some((match) => match.side === side)));

/** One bar of a picture, with its number. */
export interface BoardBar {
  id: string;
  label: string;
  count: number;
  /** Of the whole, 0–1. */
  share: number;
  /** Who they are; names of students. */
  who: string[];
  /** Is the chosen student among them? */
  chosen: boolean;
}

/** Bars of the items by what `keysOf` says of each; in the order of `ids` where it is given, else the most frequent first. */
export function barsOf(
  look: BoardLook,
  items: readonly BoardItem[],
  keysOf: (item: BoardItem) => readonly string[],
  labelFor: (id: string) => string,
  ids?: readonly string[],
): BoardBar[] {
  const found = new Map<string, BoardItem[]>((ids ?? []).map((id) => [id, []]));
  for (const item of items) {
    for (const id of new Set(keysOf(item))) {
      const there = found.get(id);
      if (there) there.push(item);
      else found.set(id, [item]);
    }
  }
  const bars = [...found].map(
    ([id, of]): BoardBar => ({
      id,
      label: labelFor(id),
      count: of.length,
      share: of.length / Math.max(1, items.length),
      who: of.map(({ name, row, at }) =>
        row.matches.length > 1 ? t('board.nameOfMatch', { name, match: at + 1 }) : name,
      ),
      chosen: of.some((item) => isChosen(look, item)),
    }),
  );
  return ids ? bars : bars.sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}

/** How many matches ended how; those that are not over come last. */
export function outcomesOf(look: BoardLook): BoardBar[] {
  const bars = barsOf(
    look,
    look.items,
    ({ match }) => [match.outcome ?? 'open'],
    (id) => boardOutcome(look, id === 'open' ? null : (id as OutcomeKind)),
  );
  return [...bars.filter(({ id }) => id !== 'open'), ...bars.filter(({ id }) => id === 'open')];
}
