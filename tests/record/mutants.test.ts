// Damaged records, links and bytes are answered with a message each. tests/long does the same to ten thousand.
import { deflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { hashText, stream } from '../../src/engine/index.ts';
import { fromBytes, fromLink, RECORD_LIMITS, toBytes, unpack } from '../../src/record/index.ts';
import { checkLetters, toBase64 } from '../../src/record/link/base64.ts';
import { mirror } from '../support/engine.ts';
import { damagedLink, damagedRecord } from './mutants.ts';
import { must, play, problemsOf } from './support.ts';

test('150 damaged records', async () => {
  for (let k = 0; k < 150; k++) await damagedRecord(k);
});

test('300 damaged links', async () => {
  for (let k = 0; k < 300; k++) await damagedLink(k);
});

/** A link around any packed bytes, with the right checksum. */
function framed(packed: Uint8Array): string {
  const body = toBase64(packed);
  return `r1-${checkLetters(hashText(`r1-${body}`))}${body}`;
}

test('bytes that are damaged before they are framed are answered too', async () => {
  const record = await play(mirror, { seed: 'bytes', settings: { weeks: 4 } });
  const bytes = must(toBytes(mirror.level, record));
  const draw = stream('bytes', 0, 'mutants', '');
  for (let k = 0; k < 400; k++) {
    const copy = Uint8Array.from(
      bytes.subarray(0, draw() < 0.3 ? Math.floor(draw() * bytes.length) : bytes.length),
    );
    for (let n = Math.floor(draw() * 4); n >= 0; n--)
      copy[Math.floor(draw() * copy.length)] = Math.floor(draw() * 256);
    const read = await fromBytes(copy);
    if (!read.ok) expect(read.problems[0]?.message.length).toBeGreaterThan(5);
    expect((await fromLink(framed(deflateSync(copy)))).ok).toBe(read.ok);
  }
});

describe('bombs', () => {
  test('are cut off while they unpack, at a hundred times their size', () => {
    const bomb = deflateSync(new Uint8Array(40_000_000), { level: 9 });
    expect(bomb.length).toBeLessThan((RECORD_LIMITS.link * 3) / 4);
    const started = performance.now();
    const result = unpack('record', 1, framed(bomb));
    expect(problemsOf(result)).toEqual([' expandsTooMuch']);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  test('and at the size of the largest record', () => {
    const draw = stream('wide', 0, 'bytes', '');
    const wide = Uint8Array.from(
      { length: 1_200_000 },
      (_, i) => (i % 97) + (i % 91 === 0 ? draw() * 150 : 0),
    );
    const packed = deflateSync(wide, { level: 9 });
    const result = unpack('record', 1, framed(packed));
    expect(problemsOf(result)).toEqual([' expandsTooMuch']);
    expect(packed.length * 100).toBeGreaterThan(RECORD_LIMITS.record);
    expect(result.ok ? '' : result.problems[0]?.message).toBe('it unpacks to more than 1000000 bytes');
  });

  test('packed bytes that are none, cut short, or followed by more', () => {
    const packed = deflateSync(new Uint8Array(500), { level: 0 });
    for (const broken of [new Uint8Array([255, 255, 255]), packed.subarray(0, 100), new Uint8Array([7])])
      expect(problemsOf(unpack('record', 1, framed(broken)))).toEqual([' damaged']);
  });
});
