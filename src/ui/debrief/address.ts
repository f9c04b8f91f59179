/** What an address of the debrief names: which match, and which tab of the workbench. */
import type { Route } from '../router.js';
import { go, hrefOf, route } from '../router.js';

/** The tabs of the workbench in their order, as they stand in the address. */
export const TABS = [
  'ledger',
  'mirrors',
  'misread',
  'turning',
  'types',
  'luck',
  'weighed',
  'advisers',
  'concepts',
  'literature',
] as const;
export type TabId = (typeof TABS)[number];

export interface DebriefPlace {
  /** What names the match, as in an address of the replay; empty is the one that was played last. */
  match: string;
  /** Null is the story alone. */
  tab: TabId | null;
}

/** A tab stands last, after a whole name of a match: "ledger", "m/abc/ledger". */
export function debriefPlaceOf({ rest }: Pick<Route, 'rest'>): DebriefPlace {
  const parts = rest.split('/');
  const tab = TABS.find((id) => id === parts.at(-1)) ?? null;
  const match = parts.slice(0, -1).join('/');
  const whole = match === '' || match === 'now' || /^[ml]\/./.test(match);
  return tab !== null && whole ? { match, tab } : { match: rest, tab: null };
}

const restOfPlace = ({ match, tab }: DebriefPlace): string =>
  [match, tab ?? ''].filter((part) => part !== '').join('/');

/** The address of a tab of the match that is shown now; `week` is the week to look at in it. */
function placeOfTab(tab: TabId, week?: number): { rest: string; query: Record<string, string> } {
  const { match } = debriefPlaceOf(route.value);
  const branch = route.value.query.get('branch');
  return {
    rest: restOfPlace({ match, tab }),
    query: {
      ...(branch === null ? {} : { branch }),
      ...(week === undefined ? {} : { week: String(week) }),
    },
  };
}

const queried = (query: Record<string, string>) => (Object.keys(query).length > 0 ? query : undefined);

export function hrefOfTab(tab: TabId, week?: number): string {
  const { rest, query } = placeOfTab(tab, week);
  return hrefOf('debrief', rest, queried(query));
}

export function goToTab(tab: TabId, week?: number): void {
  const { rest, query } = placeOfTab(tab, week);
  const wanted = queried(query);
  go('debrief', wanted ? { rest, query: wanted } : { rest });
}

/** The week that the address asks to look at, of a match with so many; null where it asks for none. */
export function weekAsked(weeks: number): number | null {
  const week = Number(route.value.query.get('week') ?? '0');
  return Number.isInteger(week) && week >= 1 && week <= weeks ? week : null;
}
