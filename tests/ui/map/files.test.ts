// The map files: small, complete, made by the builder, and right about Crimea.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { MapData, Point } from '../../../src/ui/map/mapData.ts';
import { root } from '../../../tools/ensure.mjs';
import { ABSTRACT, EUROPE, NAMELESS } from './maps.ts';

/** The rings of a path of the map files, which only use M, l and z with whole numbers. */
function ringsOf(path: string, detail: number): Point[][] {
  return path
    .split('z')
    .filter(Boolean)
    .map((part) => {
      const numbers = (part.match(/-?\d+/g) ?? []).map(Number);
      const ring: Point[] = [];
      let [x, y] = [0, 0];
      for (let i = 0; i + 1 < numbers.length; i += 2) {
        x += numbers[i] ?? 0;
        y += numbers[i + 1] ?? 0;
        ring.push([x / detail, y / detail]);
      }
      return ring;
    });
}

function contains(rings: readonly (readonly Point[])[], [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    ring.forEach(([ax, ay], i) => {
      const [bx, by] = ring[(i + 1) % ring.length] ?? [0, 0];
      if (ay > y !== by > y && x < ax + ((y - ay) * (bx - ax)) / (by - ay)) inside = !inside;
    });
  }
  return inside;
}

function landAt(map: MapData, point: Point): string[] {
  return map.lands.filter((land) => contains(ringsOf(land.path, map.detail), point)).map(({ id }) => id);
}

test('the builder writes the committed files, byte for byte', () => {
  const folder = mkdtempSync(join(tmpdir(), 'spiral-map-'));
  try {
    execFileSync(process.execPath, [join(root, 'tools/map/build-map.mjs'), folder]);
    for (const name of ['europe.json', 'abstract.json', 'nameless.json']) {
      expect(
        readFileSync(join(folder, name), 'utf8') === readFileSync(join(root, 'assets/map', name), 'utf8'),
      ).toBe(true);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each([EUROPE, ABSTRACT, NAMELESS])('$id: at most 30 KiB to download', (map) => {
  expect(gzipSync(JSON.stringify(map)).length).toBeLessThan(30 * 1024);
});

test.each([EUROPE, ABSTRACT, NAMELESS])('$id: paths are made of whole numbers, ids are unique', (map) => {
  for (const { path } of [...map.lands, ...map.areas]) expect(path).toMatch(/^(M-?\d+[ -]\d+l[-\d ]+z)+$/);
  const ids = [...map.lands, ...map.areas, ...map.cities, ...map.seas].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([EUROPE, ABSTRACT, NAMELESS])('$id: every place lies in the core and inside its theatre', (map) => {
  const [left, top, right, bottom] = map.core;
  expect(Object.keys(map.places).sort()).toEqual(Object.keys(map.theatres).sort());
  for (const [id, [x, y]] of Object.entries(map.places)) {
    expect(x > left && x < right && y > top && y < bottom, id).toBe(true);
    const outline = map.theatres[id] ?? [];
    const ring = outline.flatMap((v, i): Point[] => (i % 2 === 0 ? [[v, outline[i + 1] ?? 0]] : []));
    expect(contains([ring], [x, y]), id).toBe(true);
  }
});

describe('whose land it is', () => {
  test.each([
    ['crimea', ['ukraine']],
    ['belarus', ['belarus']],
    ['bryansk', ['russia']],
    ['belgorod', ['russia']],
    ['rostov', ['russia']],
    ['poland', ['poland']],
    ['romania', ['romania']],
    ['blackSea', []],
  ])('%s', (place, lands) => {
    expect(landAt(EUROPE, EUROPE.places[place] ?? [0, 0])).toEqual(lands);
  });

  test('Crimea is hatched as occupied, the parts of the Donbas more lightly, both on Ukraine', () => {
    expect(EUROPE.areas.map(({ id, kind }) => [id, kind])).toEqual([
      ['crimea', 'occupied'],
      ['donbas', 'uncontrolled'],
    ]);
    const ukraine = ringsOf(EUROPE.lands.find(({ id }) => id === 'ukraine')?.path ?? '', EUROPE.detail);
    for (const area of EUROPE.areas) {
      const ring = ringsOf(area.path, EUROPE.detail)[0] ?? [];
      const middle: Point = [
        ring.reduce((sum, [x]) => sum + x, 0) / ring.length,
        ring.reduce((sum, [, y]) => sum + y, 0) / ring.length,
      ];
      expect(contains(ukraine, middle), area.id).toBe(true);
    }
  });

  test('Belarus has a kind of its own, and NATO is that of January 2022', () => {
    const kind = (id: string) => EUROPE.lands.find((land) => land.id === id)?.kind;
    expect(kind('belarus')).toBe('belarus');
    expect(kind('ukraine')).toBe('third');
    expect(['poland', 'lithuania', 'turkey', 'north-macedonia'].map(kind)).toEqual(Array(4).fill('west'));
    expect(['finland', 'sweden', 'austria', 'moldova', 'georgia'].map(kind)).toEqual(Array(5).fill('other'));
  });
});

test('the map without names has a place for every theatre of the main level, each on the land or water it stands for', () => {
  expect(Object.keys(NAMELESS.places).sort()).toEqual(Object.keys(EUROPE.places).sort());
  const lands = (place: string) => landAt(NAMELESS, NAMELESS.places[place] ?? [0, 0]);
  expect(['baltics', 'poland', 'romania'].map(lands)).toEqual([['a'], ['a'], ['a']]);
  expect(['bryansk', 'belgorod', 'rostov'].map(lands)).toEqual([['b'], ['b'], ['b']]);
  expect(['ukraine', 'crimea', 'belarus', 'blackSea'].map(lands)).toEqual([['c'], ['c'], ['d'], []]);
  expect(NAMELESS.areas.map(({ kind }) => kind)).toEqual(EUROPE.areas.map(({ kind }) => kind));
});

test('every level that names its theatres finds them on its map', () => {
  const files = readdirSync(join(root, 'levels')).filter((name) => name.endsWith('.json'));
  for (const file of files) {
    const level = JSON.parse(readFileSync(join(root, 'levels', file), 'utf8'));
    const map = level.map === 'abstract' ? ABSTRACT : EUROPE;
    for (const { place } of level.theatres ?? []) expect(Object.keys(map.places), file).toContain(place);
  }
});
