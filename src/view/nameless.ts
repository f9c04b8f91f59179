/** What a level shows of the real crisis, and what it leaves out where its sides have no names: map, dates and sources. */
import type { GameEvent } from '../engine/index.js';
import type { ShownLevel } from '../session/index.js';
import { dateRange } from '../text/index.js';
import type { MapId } from './theatre.js';

/** Which map a level is drawn on. */
export const mapOf = (level: ShownLevel): MapId => (level.names === 'abstract' ? 'nameless' : level.map);

/** Is it told as the crisis that happened, with its names? */
export const isReal = (level: ShownLevel): boolean => mapOf(level) === 'europe';

/** The days of a week, from 1, such as "24–30 January 2022"; empty where they would tell which crisis it is. */
export const datesOf = (level: ShownLevel, week: number): string =>
  level.names === 'abstract' ? '' : dateRange(level.date, week - 1);

/** Where news comes from; null for invented news, and where the source would tell which crisis it is. */
export const sourceOf = (level: ShownLevel, event: GameEvent | undefined): GameEvent['source'] | null =>
  level.names === 'abstract' ? null : (event?.source ?? null);
