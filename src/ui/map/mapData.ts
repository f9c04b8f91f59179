/** The format of the map files in assets/map, and how one is loaded. */
import type { MapId } from '../../view/index.js';

export type Point = readonly [number, number];
export type Flat = readonly number[];
/** Left, top, right, bottom in map units. */
export type Bounds = readonly [number, number, number, number];

/** 1 is shown on every screen, 2 from small tablets up, 3 on wide windows, 4 on very wide ones. */
export type Rank = number;

export type LandKind = 'west' | 'russia' | 'belarus' | 'third' | 'other';
export interface Land {
  id: string;
  name: string;
  kind: LandKind;
  label: { at: Point; rank: Rank } | null;
  /** SVG path data in units of 1/detail. */
  path: string;
}

/** Part of a land that is drawn with a hatch of its own. */
export interface Area {
  id: string;
  kind: 'occupied' | 'uncontrolled';
  note: string;
  /** Words on the map itself, lines separated by "|". */
  sign: string;
  label: { at: Point; rank: Rank } | null;
  path: string;
}

export interface NamedPoint {
  id: string;
  name: string;
  rank: Rank;
  at: Point;
}

export interface MapData {
  id: MapId;
  viewBox: readonly number[];
  /** What is drawn at all. */
  extent: Bounds;
  /** What must always be in sight. */
  core: Bounds;
  detail: number;
  lands: readonly Land[];
  areas: readonly Area[];
  /** Where marks stand. */
  places: Readonly<Record<string, Point>>;
  /** Outlines of the theatres by place, as flat lists of points. */
  theatres: Readonly<Record<string, Flat>>;
  home: Readonly<Record<'west' | 'russia' | 'third', Point>>;
  cities: readonly NamedPoint[];
  seas: readonly NamedPoint[];
}

const FILES: Record<MapId, () => Promise<{ default: unknown }>> = {
  europe: () => import('../../../assets/map/europe.json'),
  abstract: () => import('../../../assets/map/abstract.json'),
  nameless: () => import('../../../assets/map/nameless.json'),
};

const LOADED = new Map<MapId, MapData>();

/** A map file; it ships with the game and is written by tools/map, so it is taken at its word. */
export async function loadMap(id: MapId): Promise<MapData> {
  const map = (await FILES[id]()).default as MapData;
  LOADED.set(id, map);
  return map;
}

/** The same at once, if it has been loaded before. */
export function loadedMap(id: MapId): MapData | null {
  return LOADED.get(id) ?? null;
}

/** Where a place, a city or (for null) a side's home lies; null for an unknown name. */
export function locate(map: MapData, name: string | null, side: keyof MapData['home']): Point | null {
  if (name === null) return map.home[side];
  return map.places[name] ?? map.cities.find((city) => city.id === name)?.at ?? null;
}
