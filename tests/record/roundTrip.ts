/** What must hold for every record: its text and its link give it back. Used on a few in every run, on many in the long one. */
import { expect } from 'vitest';
import { fromLink, makeRecord, parseRecord, toLink } from '../../src/record/index.ts';
import { groundFor, must, randomRecord, stripped } from './support.ts';

export async function roundTrip(seed: string): Promise<void> {
  const record = randomRecord(seed);
  const text = makeRecord(record);
  const read = must(parseRecord(text));
  expect(read).toEqual(record);
  expect(makeRecord(read)).toBe(text);
  expect(must(parseRecord(JSON.parse(text)))).toEqual(record);
  const link = must(toLink(await groundFor(record), record));
  expect(link).toMatch(/^r1-[A-Za-z0-9_-]+$/);
  const { record: back, ground } = must(await fromLink(link));
  expect(back).toEqual(stripped(record));
  expect(must(toLink(ground, back))).toBe(link);
}

export async function roundTrips(from: number, to: number): Promise<void> {
  for (let k = from; k < to; k++) await roundTrip(`round trip ${k}`);
}
