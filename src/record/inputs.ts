/** Weeks of a record as inputs of the step machine, and the conditions of a record as the engine's set-up. */
import type { BySide, MatchSetup, Type } from '../engine/index.js';
import type { Input, MatchRecord, WeekRecord } from './types.js';

/** The inputs of one week: its orders, then the rounds of its crises. */
export function inputsOfWeek({ west, russia, crisis }: WeekRecord): Input[] {
  return [
    { awaiting: 'orders', west, russia },
    ...crisis.map((round): Input => ({ awaiting: 'crisis', west: round.west, russia: round.russia })),
  ];
}

/** All inputs of a course of weeks. */
export const inputsOf = (weeks: readonly WeekRecord[]): Input[] => weeks.flatMap(inputsOfWeek);

/** The weeks that inputs make up. Crisis answers before any orders belong to no week and are left out. */
export function weeksOf(inputs: readonly Input[]): WeekRecord[] {
  const weeks: WeekRecord[] = [];
  for (const input of inputs) {
    const { west, russia } = input;
    if (input.awaiting === 'orders') weeks.push({ west: input.west, russia: input.russia, crisis: [] });
    else weeks.at(-1)?.crisis.push({ west, russia } as WeekRecord['crisis'][number]);
  }
  return weeks;
}

/** Types that were set, by side. */
export function typesOf({ settings: { sides } }: Pick<MatchRecord, 'settings'>): Partial<BySide<Type>> {
  const { west, russia } = sides;
  return {
    ...(west.type === undefined ? {} : { west: west.type }),
    ...(russia.type === undefined ? {} : { russia: russia.type }),
  };
}

/** What the engine needs to set up a record's match. */
export function setupOf(record: Pick<MatchRecord, 'seed' | 'settings'>): MatchSetup {
  const { dials, weeks } = record.settings;
  return { seed: record.seed, types: typesOf(record), dials: { ...dials, weeks } };
}
