// Ways to damage a text that a program has to read: cut, bent, swapped, filled with strange values, as JSON or letter by letter.
import type { Draw } from '../../src/engine/index.js';

export const below = (draw: Draw, n: number): number => Math.floor(draw() * n);
export const oneOf = <T>(draw: Draw, list: readonly T[]): T => list[below(draw, list.length)] as T;

/** Longest computing time, in milliseconds, that one answer may take: a busy machine must not look like a hang. */
const HANG = 1_000;

/** Do the work and complain if it took too much computing time. */
export async function inTime(what: string, work: () => Promise<unknown>): Promise<void> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  const took = (user + system) / 1000;
  if (took > HANG) throw new Error(`${what} took ${took.toFixed(0)} ms`);
}

const deep = (depth: number): unknown => {
  let value: unknown = 1;
  for (let i = 0; i < depth; i++) value = i % 2 ? [value] : { a: value };
  return value;
};
const STRANGE: readonly unknown[] = [
  null,
  true,
  0,
  -0,
  -1,
  1e308,
  -1e308,
  2 ** 53,
  0.1,
  Number.NaN,
  '',
  'resign',
  'x'.repeat(5_000),
  '\u0000',
  '\ud800',
  '__proto__',
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  'javascript:alert(1)',
  [],
  {},
  [[]],
  deep(12),
  deep(60),
  Array(1_000).fill({}),
  { toString: 'x' },
  { length: 1e9 },
  '9'.repeat(400),
  'ﬀ',
  '‮',
];

/** All places of a JSON value that can be reached, as keys from the outside in. */
function placesOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [
    path,
    ...keys.flatMap((key) => placesOf((value as Record<string | number, unknown>)[key], [...path, key])),
  ];
}
function holderOf(json: unknown, path: readonly (string | number)[]): Record<string | number, unknown> {
  let at = json as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  return at;
}

/** A JSON text that is to be damaged, with its places. */
export interface Sound {
  text: string;
  /** All places in it, and those outside of an embedded level. */
  all: (string | number)[][];
  own: (string | number)[][];
}

/** A text made ready to be damaged. */
export function sound(text: string): Sound {
  const all = placesOf(JSON.parse(text)).filter((path) => path.length > 0);
  return { text, all, own: all.filter((path) => !path.slice(0, 2).includes('embedded')) };
}

/** Places outside of embedded levels are more likely than those inside. */
const placeIn = (draw: Draw, { all, own }: Sound): (string | number)[] =>
  oneOf(draw, draw() < 0.7 ? own : all);

const jsonMutations: ((draw: Draw, of: Sound) => unknown)[] = [
  (draw, of) => {
    const json: unknown = JSON.parse(of.text);
    const path = placeIn(draw, of);
    holderOf(json, path)[path.at(-1) ?? ''] = oneOf(draw, STRANGE);
    return json;
  },
  (draw, of) => {
    const json: unknown = JSON.parse(of.text);
    const path = placeIn(draw, of);
    const key = path.at(-1) ?? '';
    const holder = holderOf(json, path);
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
    return json;
  },
  (draw, of) => {
    const json: unknown = JSON.parse(of.text);
    const [a, b] = [placeIn(draw, of), placeIn(draw, of)];
    const value = structuredClone(holderOf(json, a)[a.at(-1) ?? '']);
    holderOf(json, b)[b.at(-1) ?? ''] = value;
    return json;
  },
  (draw, of) => {
    const { text } = of;
    const key = oneOf(draw, [
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      'hasOwnProperty',
      '',
      'x'.repeat(999),
    ]);
    const spots = [...text.matchAll(/[{,](?=")/g)].map(({ index }) => index + 1);
    const at = oneOf(draw, spots);
    return `${text.slice(0, at)}${JSON.stringify(key)}:${oneOf(draw, ['1', '{}', '{"polluted":true}', '"x"'])},${text.slice(at)}`;
  },
];

export const textMutations: ((draw: Draw, text: string) => string)[] = [
  (draw, text) => text.slice(0, below(draw, text.length)),
  (draw, text) => text.slice(below(draw, text.length)),
  (draw, text) => {
    const at = below(draw, text.length);
    return (
      text.slice(0, at) +
      String.fromCharCode(text.charCodeAt(at) ^ (1 << below(draw, 7))) +
      text.slice(at + 1)
    );
  },
  (draw, text) => {
    const at = below(draw, text.length);
    return (
      text.slice(0, at) +
      oneOf(draw, ['<', '\0', '9'.repeat(30), 'e999', '-', '"', '[', ']'.repeat(9), '\\', '💥']) +
      text.slice(at)
    );
  },
  (draw, text) => text + text.slice(below(draw, text.length)),
  (draw, text) =>
    text.replace(/\d+/g, (number) =>
      draw() < 0.02 ? oneOf(draw, ['1e400', '99999999999999999999', '-1']) : number,
    ),
];

/** A damaged form of a text: a JSON value that may not even be text, or a text that may not even be JSON. */
export function damaged(draw: Draw, of: Sound): unknown {
  return draw() < 0.6 ? oneOf(draw, jsonMutations)(draw, of) : oneOf(draw, textMutations)(draw, of.text);
}
