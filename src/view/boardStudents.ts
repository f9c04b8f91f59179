/** The students of a class as rows, and one of them in detail. */
import { matchesOfCode } from '../class/index.js';
import { rivalOf, type ShownLevel } from '../session/index.js';
import { decimal, t } from '../text/index.js';
import {
  type BoardItem,
  type BoardLook,
  boardMove,
  boardOutcome,
  boardSide,
  boardSideIn,
  isChosen,
} from './board.js';

export interface StudentModel {
  /** Number of the code, by which a student is chosen. */
  number: number;
  key: string;
  name: string;
  side: string;
  weeks: number;
  outcome: string;
  first: string;
  beliefBrier: string;
  foretellingBrier: string;
  chosen: boolean;
}

const figure = (value: number | null): string => (value === null ? '–' : decimal(value, 2));

function firstText(look: BoardLook, { match: { escalation } }: BoardItem): string {
  if (!escalation) return t('board.first.never');
  return t('board.first.said', { week: escalation.week, move: boardMove(look, escalation.move) });
}

export const studentsOf = (look: BoardLook): StudentModel[] =>
  look.items.map((item) => ({
    number: item.row.number,
    key: `${item.row.number}.${item.at}`,
    name: item.name,
    side: boardSide(look, item.match.side),
    weeks: item.match.weeks,
    outcome: boardOutcome(look, item.match.outcome),
    first: firstText(look, item),
    beliefBrier: figure(item.match.beliefBrier),
    foretellingBrier: figure(item.match.foretellingBrier),
    chosen: isChosen(look, item),
  }));

/** Facts of one match of the chosen student, as names and values. */
export interface ChosenMatch {
  at: number;
  title: string;
  facts: { name: string; value: string }[];
}

/** The chosen student's matches; null where nobody is chosen, or a filter hides them. */
export function chosenOf(look: BoardLook): { name: string; number: number; matches: ChosenMatch[] } | null {
  const mine = look.items.filter((item) => isChosen(look, item));
  const [first] = mine;
  if (!first) return null;
  return {
    name: first.name,
    number: first.row.number,
    matches: mine.map((item) => {
      const { match, at } = item;
      const type = t('board.type', { type: match.types[rivalOf(match.side)] });
      return {
        at,
        title: t('board.match', { match: at + 1, side: boardSideIn(look, match.side) }),
        facts: [
          { name: t('board.col.outcome'), value: boardOutcome(look, match.outcome) },
          { name: t('board.col.weeks'), value: String(match.weeks) },
          { name: t('board.col.rival'), value: type },
          { name: t('board.col.first'), value: firstText(look, item) },
          { name: t('board.col.belief'), value: figure(match.beliefBrier) },
          { name: t('board.col.distance'), value: figure(match.observerDistance) },
          { name: t('board.col.foretelling'), value: figure(match.foretellingBrier) },
          {
            name: t('board.col.checked'),
            value: t(
              match.pair
                ? 'board.checked.pair'
                : match.rivalChecked
                  ? 'board.checked.yes'
                  : 'board.checked.no',
            ),
          },
        ],
      };
    }),
  };
}

/** How many students and matches these are, in a sentence or two. */
export function classSays(look: BoardLook): string[] {
  const matches = look.items.length;
  const finished = look.items.filter(({ match }) => match.outcome !== null).length;
  return [
    t('board.says', { students: look.rows.length, matches, finished }),
    ...(matches < look.all ? [t('board.says.filtered', { all: look.all })] : []),
  ];
}

/** The level on which a code was played, for its words; null where the code cannot be opened. */
export async function levelOfCode(code: string): Promise<ShownLevel | null> {
  const found = await matchesOfCode(code);
  return found.ok ? (found.value[0]?.ground.rules.level ?? null) : null;
}

/** The links of a code's matches, for the replay and the debrief; null where a match is too long for one. */
export async function linksOfCode(code: string): Promise<(string | null)[]> {
  const found = await matchesOfCode(code);
  return found.ok ? found.value.map(({ link }) => link) : [];
}
