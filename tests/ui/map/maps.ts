// The map files and a view with marks in given places, for the tests of the map.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MapData } from '../../../src/ui/map/mapData.ts';
import type { MapId, TheatreMark, TheatreMove, TheatreView } from '../../../src/view/index.ts';
import { root } from '../../../tools/ensure.mjs';

export function mapOf(id: MapId): MapData {
  return JSON.parse(readFileSync(join(root, `assets/map/${id}.json`), 'utf8'));
}

export const EUROPE = mapOf('europe');
export const ABSTRACT = mapOf('abstract');
export const NAMELESS = mapOf('nameless');

export function markAt(place: string, rest: Partial<TheatreMark> = {}): TheatreMark {
  const bare = {
    id: place,
    place,
    side: 'west',
    thousands: 10,
    estimate: null,
    reading: null,
    delta: 0,
  } as const;
  return { ...bare, label: '10 k', deltaLabel: '', name: place, selected: false, hovered: false, ...rest };
}

export function moveTo(to: string, rest: Partial<TheatreMove> = {}): TheatreMove {
  return { id: `to ${to}`, side: 'west', kind: 'deploy', from: null, to, planned: false, ...rest };
}

export function viewOf(rest: Partial<TheatreView> = {}): TheatreView {
  const bare = { map: 'europe', mirror: 'read', title: '', description: '', caption: null } as const;
  return { ...bare, marks: [], moves: [], threats: [], highlights: [], legend: [], ...rest };
}

const EAST = new Set(['belarus', 'bryansk', 'belgorod', 'rostov', 'crimea']);

/** A mark in each theatre, as full as they get. */
export const FULL = viewOf({
  marks: Object.keys(EUROPE.places).map((place) =>
    markAt(place, {
      side: EAST.has(place) ? 'russia' : 'west',
      thousands: 40,
      estimate: { low: 32, high: 48 },
      reading: 0.9,
      delta: 16,
      label: '≈ 40 k',
      deltaLabel: '+16',
    }),
  ),
});
