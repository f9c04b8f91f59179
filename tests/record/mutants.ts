/** Records and links that somebody or something has damaged, and what must hold for each: no crash, no hang, a clear message. */
import { expect } from 'vitest';
import { verifyRecord } from '../../src/analysis/index.ts';
import { compile, stream } from '../../src/engine/index.ts';
import {
  applyRecord,
  fromLink,
  groundOf,
  makeRecord,
  parseRecord,
  type RecordProblem,
  toLink,
} from '../../src/record/index.ts';
import { damaged, inTime, oneOf, sound, textMutations } from '../support/damage.ts';
import { january, mirror } from '../support/engine.ts';
import { custom, groundFor, HUMAN, must, play } from './support.ts';

const sources = [
  await play(january, { seed: 'mutant', sides: { west: HUMAN } }),
  await play(mirror, { seed: 'mutant', sides: { west: HUMAN, russia: HUMAN } }),
  await play(compile(custom), { seed: 'mutant' }),
].map((record) => ({
  ...record,
  notes: [{ week: 1, text: 'a note' }],
  branches: [{ week: 2, name: 'other', orders: record.orders.slice(1, 2) }],
}));
const texts = sources.map((record) => sound(makeRecord(record)));
const links = await Promise.all(sources.map(async (record) => must(toLink(await groundFor(record), record))));

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

/** Damage record number `k` and hand it in. */
export async function damagedRecord(k: number): Promise<void> {
  const draw = stream('mutants', k, 'record', '');
  const source = damaged(draw, oneOf(draw, texts));
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
