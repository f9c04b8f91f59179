import { describe, expect, it } from 'vitest';
import { loadShipped, type ShippedId } from '../../src/level/index.ts';

/** The other seat's name for a name: west ↔ russia, aBuild ↔ bBuild. */
function swapName(name: string): string {
  if (name === 'west') return 'russia';
  if (name === 'russia') return 'west';
  const seat = name.replace(/\b(west|russia)\b/g, (side) => (side === 'west' ? 'russia' : 'west'));
  if (seat !== name) return seat;
  return name.replace(/^([ab])(?=[A-Z])/, (letter) => (letter === 'a' ? 'b' : 'a'));
}

/** The same value seen from the other seat. */
function swap(value: unknown): unknown {
  if (typeof value === 'string') return swapName(value);
  if (Array.isArray(value)) return value.map(swap);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [swapName(key), swap(inner)]));
}

type Named = { id: string; issues?: string[]; source?: unknown; effects?: unknown[] };

const inOrder = (list: readonly unknown[]) => list.map((item) => JSON.stringify(item)).sort();

/** Lists that hold things of both seats, in one order. Issues of a channel and effects of an event are sets. */
const bySeat = (list: Named[]) =>
  list
    .map((item) => ({
      ...item,
      issues: item.issues && inOrder(item.issues),
      effects: item.source ? inOrder(item.effects ?? []) : item.effects,
    }))
    .sort((x, y) => (x.id < y.id ? -1 : x.id > y.id ? 1 : 0));

describe.each(['abstract-mirror', 'abstract-offence'] as ShippedId[])('%s', (id) => {
  it('is the same from both seats', async () => {
    const { texts: _, ...level } = await loadShipped(id);
    const other = swap(level) as typeof level;
    for (const key of ['moves', 'theatres', 'issues', 'channels', 'packages', 'events'] as const) {
      expect(bySeat(other[key])).toEqual(bySeat(level[key]));
    }
    expect(other.sides).toEqual(level.sides);
    expect(other.dials).toEqual(level.dials);
    expect(other.types).toEqual(level.types);
    expect(level.third).toBeNull();
  });

  it('lists the moves of both seats in the same order', async () => {
    const { moves } = await loadShipped(id);
    const west = moves.filter((move) => move.side === 'west').map((move) => swapName(move.id));
    expect(moves.filter((move) => move.side === 'russia').map((move) => move.id)).toEqual(west);
  });

  it('names no real country', async () => {
    const { texts } = await loadShipped(id);
    expect(Object.values(texts.en ?? {}).join(' ')).not.toMatch(/Russia|Ukraine|NATO|Kremlin|United States/);
  });
});
