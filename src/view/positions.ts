/** A position as its seat sees it, with the choices in words; and the list of all positions. */
import { DIFFICULTIES, type Position, THEMES } from '../analysis/index.js';
import type { WeekOrders } from '../engine/index.js';
import type { Match, Tries } from '../session/index.js';
import { sayAny, t } from '../text/index.js';
import { briefOf } from './brief.js';
import { type CrisisModel, crisisModel } from './crisis.js';
import { type Header, headerOf } from './header.js';
import { type KeyFigure, keyFigures } from './keyFigures.js';
import { type Outlook, outlookOf } from './outlook.js';
import { momentOf, watch } from './replay.js';
import { replayMap } from './replayMap.js';
import type { Scene } from './scene.js';
import { howText, meantText } from './sheet.js';
import { type TableModel, tableOf } from './table.js';
import type { TheatreView } from './theatre.js';

export { DIFFICULTIES, type Difficulty, type Position, THEMES, type Theme } from '../analysis/index.js';

/** What became of the first answer: nothing yet, right, or another choice was better. */
export type Tried = 'open' | 'right' | 'wrong';

export interface PositionRow {
  id: string;
  name: string;
  /** "Week 6. They have pulled back." */
  situation: string;
  /** "Russia · January 2022 · easy". */
  about: string;
  tried: Tried;
}

const triedOf = (tries: Tries, id: string): Tried => {
  const found = tries[id];
  return found ? (found.right ? 'right' : 'wrong') : 'open';
};

const situationOf = ({ id, week }: Position): string =>
  t('positions.situation', { week, text: sayAny(`positions.at.${id}`) });

/** A position in a few words, without opening its match. */
export function positionRow(position: Position, tries: Tries): PositionRow {
  const { id, level, side, difficulty } = position;
  return {
    id,
    name: sayAny(`positions.name.${id}`),
    situation: situationOf(position),
    about: [
      sayAny(`setup.level.${level}.${side}`),
      sayAny(`setup.level.${level}.label`),
      t(`positions.difficulty.${difficulty}`),
    ].join(' · '),
    tried: triedOf(tries, id),
  };
}

/** What the list is narrowed to; `all` narrows nothing. */
export interface PositionFilter {
  theme: Position['theme'] | 'all';
  side: Position['side'] | 'all';
  difficulty: Position['difficulty'] | 'all';
}

export const NO_FILTER: PositionFilter = { theme: 'all', side: 'all', difficulty: 'all' };

const matches = (position: Position, filter: PositionFilter): boolean =>
  (['theme', 'side', 'difficulty'] as const).every(
    (what) => filter[what] === 'all' || filter[what] === position[what],
  );

/** The positions that a filter leaves, by theme, the easy ones first. */
export function chosenPositions(all: readonly Position[], filter: PositionFilter = NO_FILTER): Position[] {
  const order = (one: Position) =>
    THEMES.indexOf(one.theme) * DIFFICULTIES.length + DIFFICULTIES.indexOf(one.difficulty);
  return all.filter((one) => matches(one, filter)).sort((a, b) => order(a) - order(b));
}

export interface PositionGroup {
  theme: Position['theme'];
  title: string;
  why: string;
  rows: PositionRow[];
}

/** The same by theme, in words; themes without a position are left out. */
export function positionGroups(
  all: readonly Position[],
  filter: PositionFilter,
  tries: Tries,
): PositionGroup[] {
  const chosen = chosenPositions(all, filter);
  return THEMES.map((theme) => ({
    theme,
    title: t(`positions.theme.${theme}`),
    why: t(`positions.theme.${theme}.why`),
    rows: chosen.filter((one) => one.theme === theme).map((one) => positionRow(one, tries)),
  })).filter(({ rows }) => rows.length > 0);
}

/** The first position after `from` (or at all) that has not been tried; null where all have been. */
export function nextPosition(all: readonly Position[], tries: Tries, from?: string): Position | null {
  const chosen = chosenPositions(all);
  const at = chosen.findIndex(({ id }) => id === from) + 1;
  return [...chosen.slice(at), ...chosen.slice(0, at)].find(({ id }) => !tries[id] && id !== from) ?? null;
}

export interface PositionChoice {
  /** Its number among the choices, from 0. */
  at: number;
  name: string;
  orders: { key: string; name: string; how: string; meant: string }[];
  /** What belongs to it beside orders, in sentences. */
  also: string[];
}

export interface PositionModel {
  brief: string;
  type: string;
  header: Header;
  figures: KeyFigure[];
  scenes: Scene[];
  table: TableModel;
  crisis: CrisisModel | null;
  map: TheatreView;
  choices: PositionChoice[];
}

const LETTERS = 'ABCDEFGH';

function sheetChoice(look: Outlook, sheet: WeekOrders, at: number): PositionChoice {
  const also = [
    sheet.orders.length === 0 ? t('positions.noOrders') : '',
    look.view.table.offers[look.rival] && sheet.table !== 'wait' ? t(`positions.table.${sheet.table}`) : '',
    sheet.challenge ? t('positions.challenge') : '',
  ];
  return {
    at,
    name: t('positions.sheet', { letter: LETTERS[at] ?? at + 1 }),
    orders: sheet.orders.map((order, n) => ({
      key: `${n}.${order.move}`,
      name: look.say(`move.${order.move}.name`),
      how: howText(look, order),
      meant: meantText(look, order),
    })),
    also: also.filter(Boolean),
  };
}

/** The choices of a position in words. */
export function positionChoices(position: Position, match: Match): PositionChoice[] {
  const look = outlookOf(match, position.side);
  const crisis = crisisModel(look);
  return position.choices.map((choice, at) => {
    if (typeof choice !== 'string') return sheetChoice(look, choice, at);
    const found = crisis?.choices.find(({ id }) => id === choice);
    return { at, name: found?.label ?? choice, orders: [], also: found ? [found.does] : [] };
  });
}

/** The moment of a position from its seat; nothing that the seat cannot know enters. `match` ends at the moment. */
export function positionModel(position: Position, match: Match): PositionModel {
  const { side } = position;
  const look = outlookOf(match, side);
  const brief = briefOf(look);
  const { week } = match.steps.at(-1)?.before ?? match.start;
  return {
    brief: brief.lead,
    type: brief.type,
    header: headerOf(look),
    figures: keyFigures(look),
    scenes: momentOf(watch(match, side), week).scenes,
    table: tableOf(look),
    crisis: crisisModel(look),
    map: replayMap(match, side, { week, mirror: 'meant', mark: null }),
    choices: positionChoices(position, match),
  };
}
