/** What an address of the replay names: which match, which course of it, which week, whose eyes. */
import type { ReplayEyes } from '../../view/index.js';
import { hrefOf, type Route } from '../router.js';

/** Where the match comes from. */
export type Source =
  | { from: 'nowhere' }
  /** The match that is being played. */
  | { from: 'now' }
  /** An entry of the library. */
  | { from: 'library'; id: string }
  | { from: 'link'; link: string };

/** Which moment is shown. */
export interface Place {
  /** Null is the end for a match that is over, and the start for nobody. */
  week: number | null;
  eyes: ReplayEyes | null;
  /** Number of the branch from 0; null is the main line. */
  branch: number | null;
}

export function sourceOf(rest: string): Source {
  if (rest === 'now') return { from: 'now' };
  if (rest.startsWith('m/')) return { from: 'library', id: rest.slice(2) };
  if (rest.startsWith('l/')) return { from: 'link', link: rest.slice(2) };
  return rest === '' ? { from: 'nowhere' } : { from: 'link', link: rest };
}

export function restOf(source: Source): string {
  switch (source.from) {
    case 'nowhere':
      return '';
    case 'now':
      return 'now';
    case 'library':
      return `m/${source.id}`;
    case 'link':
      return `l/${source.link}`;
  }
}

/** A whole number of at most three digits, or null. */
const numberIn = (text: string | null): number | null =>
  text !== null && /^\d{1,3}$/.test(text) ? Number(text) : null;

export function placeOf({ query }: Pick<Route, 'query'>): Place {
  const eyes = query.get('eyes');
  const branch = numberIn(query.get('branch'));
  return {
    week: numberIn(query.get('week')),
    eyes: eyes === 'west' || eyes === 'russia' || eyes === 'all' ? eyes : null,
    branch: branch === null || branch === 0 ? null : branch - 1,
  };
}

/** The query that names a place; people count branches from 1. */
export function queryOf({ week, eyes, branch }: Place): Record<string, string> {
  return {
    ...(week === null ? {} : { week: String(week) }),
    ...(eyes === null ? {} : { eyes }),
    ...(branch === null ? {} : { branch: String(branch + 1) }),
  };
}

/** The whole address of a place, to be given to others. */
export function addressOf(link: string, place: Place, page: 'replay' | 'debrief' = 'replay'): string {
  return new URL(hrefOf(page, `l/${link}`, queryOf(place)), location.href).href;
}
