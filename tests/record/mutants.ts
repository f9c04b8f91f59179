/** Records and links that somebody or something has damaged, and what must hold for each: no crash, no hang, a clear message. */
import { expect } from 'vitest';
import { verifyRecord } from '../../src/analysis/index.ts';
import { compile, type Draw, stream } from '../../src/engine/index.ts';
import {
  applyRecord,
  fromLink,
  groundOf,
  makeRecord,
  parseRecord,
  type RecordProblem,
  toLink,
} from '../../src/record/index.ts';
import { january, mirror } from '../support/engine.ts';
import { custom, groundFor, HUMAN, must, play } from './support.ts';

/** Longest computing time, in milliseconds, that one answer may take: a busy machine must not look like a hang. */
const HANG = 1_000;

const below = (draw: Draw, n: number): number => Math.floor(draw() * n);
const oneOf = <T>(draw: Draw, list: readonly T[]): T => list[below(draw, list.length)] as T;

const sources = [
  await play(january, { seed: 'mutant', sides: { west: HUMAN } }),
  await play(mirror, { seed: 'mutant', sides: { west: HUMAN, russia: HUMAN } }),
  await play(compile(custom), { seed: 'mutant' }),
].map((record) => ({
  ...record,
  notes: [{ week: 1, text: 'a note' }],
  branches: [{ week: 2, name: 'other', orders: record.orders.slice(1, 2) }],
}));
const texts = sources.map(makeRecord);
const links = await Promise.all(sources.map(async (record) => must(toLink(await groundFor(record), record))));

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
const places = texts.map((text) => placesOf(JSON.parse(text)).filter((path) => path.length > 0));

function holderOf(json: unknown, path: readonly (string | number)[]): Record<string | number, unknown> {
  let at = json as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  return at;
}

/** Places outside of embedded levels are as likely as those inside. */
function placeIn(draw: Draw, which: number): (string | number)[] {
  const all = places[which] ?? [];
  const own = all.filter(([first, second]) => first !== 'level' || second !== 'embedded');
  return oneOf(draw, draw() < 0.7 ? own : all);
}

const jsonMutations: ((draw: Draw, which: number) => unknown)[] = [
  (draw, which) => {
    const json: unknown = JSON.parse(texts[which] ?? '');
    const path = placeIn(draw, which);
    holderOf(json, path)[path.at(-1) ?? ''] = oneOf(draw, STRANGE);
    return json;
  },
  (draw, which) => {
    const json: unknown = JSON.parse(texts[which] ?? '');
    const path = placeIn(draw, which);
    const key = path.at(-1) ?? '';
    const holder = holderOf(json, path);
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
    return json;
  },
  (draw, which) => {
    const json: unknown = JSON.parse(texts[which] ?? '');
    const [a, b] = [placeIn(draw, which), placeIn(draw, which)];
    const value = structuredClone(holderOf(json, a)[a.at(-1) ?? '']);
    holderOf(json, b)[b.at(-1) ?? ''] = value;
    return json;
  },
  (draw, which) => {
    const text = texts[which] ?? '';
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

const textMutations: ((draw: Draw, text: string) => string)[] = [
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

function clear(problems: readonly RecordProblem[]): void {
  expect(problems.length).toBeGreaterThan(0);
  for (const { path, code, message } of problems) {
    expect(code).toMatch(/^[a-zA-Z]+$/);
    expect(message.length).toBeGreaterThan(5);
    expect(message.length).toBeLessThan(1_500);
    expect(`${path}${message}`.length).toBeLessThan(3_000);
  }
}

/** Read, watch and verify whatever this is. Gives true where it was taken for a record. */
async function survive(source: unknown): Promise<boolean> {
  const read = parseRecord(source);
  if (!read.ok) {
    clear(read.problems);
    return false;
  }
  const record = read.value;
  const ground = await groundOf(record);
  if (!ground.ok) {
    clear(ground.problems);
    return false;
  }
  const applied = applyRecord(ground.value, record);
  if (!applied.ok) clear(applied.problems);
  else {
    const cursor = applied.value;
    cursor.week(cursor.length);
    const problem = cursor.problem();
    if (problem) clear([problem]);
  }
  const verdict = await verifyRecord(record);
  if (verdict.verdict === 'unreadable') clear(verdict.problems);
  return true;
}

async function inTime(what: string, work: () => Promise<unknown>): Promise<void> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  const took = (user + system) / 1000;
  if (took > HANG) throw new Error(`${what} took ${took.toFixed(0)} ms`);
}

/** Damage record number `k` and hand it in. */
export async function damagedRecord(k: number): Promise<void> {
  const draw = stream('mutants', k, 'record', '');
  const which = below(draw, texts.length);
  const source =
    draw() < 0.6
      ? oneOf(draw, jsonMutations)(draw, which)
      : oneOf(draw, textMutations)(draw, texts[which] ?? '');
  await inTime(`record ${k}`, () =>
    survive(typeof source === 'string' || draw() < 0.5 ? source : JSON.stringify(source)),
  );
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
}

/** Damage link number `k` and hand it in: nearly all are caught by the checksum. */
export async function damagedLink(k: number): Promise<void> {
  const draw = stream('mutants', k, 'link', '');
  const link = oneOf(draw, links);
  const text = oneOf(draw, textMutations)(draw, link);
  await inTime(`link ${k}`, async () => {
    const read = await fromLink(text);
    if (!read.ok) clear(read.problems);
    else expect(text.replace(/\s/g, '')).toBe(link);
  });
}
