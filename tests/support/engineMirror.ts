/** A mirrored level seen from the other seat: names, states and inputs with A and B, west and russia exchanged. */
import type { State } from '../../src/engine/index.ts';

/** The other seat's name for a name: west ↔ russia, aBuild ↔ bBuild, capital.west ↔ capital.russia, backdownWest ↔ backdownRussia. */
export function otherName(name: string): string {
  const seats = name
    .replace(/\b(west|russia)\b/g, (side) => (side === 'west' ? 'russia' : 'west'))
    .replace(/^backdown(West|Russia)$/, (kind) =>
      kind === 'backdownWest' ? 'backdownRussia' : 'backdownWest',
    );
  return seats.replace(
    /(^|\.)([ab])(?=[A-Z])/g,
    (_all, dot: string, letter: string) => `${dot}${letter === 'a' ? 'b' : 'a'}`,
  );
}

/** A plain value with every name, and every key that is a name, exchanged. */
export function mirrored<T>(value: T): T {
  if (typeof value === 'string') return otherName(value) as T;
  if (Array.isArray(value)) return value.map(mirrored) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [otherName(key), mirrored(inner)]),
  ) as T;
}

const bySeat = (list: readonly unknown[]) => list.map((item) => JSON.stringify(item)).sort();

/** What is compared: lists to which both seats add in a fixed order are taken as sets; the match's own keys stay as they are. */
function comparable(state: State): unknown {
  const { seatKeys: _keys, seed: _seed, ...rest } = state;
  return {
    ...rest,
    pending: bySeat(state.pending),
    scheduled: bySeat(state.scheduled),
    closed: bySeat(state.table.closed),
  };
}

/** Where two states differ, as paths; none if they are the same. */
export function differences(a: unknown, b: unknown, path = ''): string[] {
  if (Object.is(a, b)) return [];
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    return [`${path}: ${String(a)} against ${String(b)}`];
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].flatMap((key) =>
    differences((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key], `${path}.${key}`),
  );
}

/** Where a state and the state of the match with exchanged seats are not each other's mirror image. */
export function asymmetries(state: State, other: State): string[] {
  return differences(comparable(state), comparable(mirrored(other)));
}

/** Both seats' keys, exchanged. */
export const EXCHANGED = { west: 'russia', russia: 'west' } as const;
