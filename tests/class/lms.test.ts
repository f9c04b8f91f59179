// What a learning platform keeps: short enough for SCORM 1.2, whole when it comes back, and refused when it is somebody else's.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromSuspended, LONGEST_SUSPENDED, lmsScore, readCode, toSuspended } from '../../src/class/index.ts';
import { must } from '../record/support.ts';
import { codeOf, contentOf, damagedOf, opened } from './support.ts';

const open = await opened({
  questions: {
    belief: [1, 2],
    foretell: true,
    before: [{ kind: 'scale', id: 'fear', text: 'How likely is war?' }],
    after: [{ kind: 'text', id: 'own', text: 'In your own words', most: 2000 }],
  },
});
const code = await codeOf(open);
const handIn = await contentOf(code);
const suspended = (work = handIn, done = false) => must(toSuspended(open, { handIn: work, done }));

describe('work that a platform keeps', () => {
  test('comes back as it was, with whether it was handed in', async () => {
    for (const done of [false, true]) {
      const back = must(await fromSuspended(open, suspended(handIn, done).text));
      expect(back.done).toBe(done);
      expect(back.handIn.answers).toEqual(handIn.answers);
      expect(back.handIn.matches.map(({ record }) => record)).toEqual(
        handIn.matches.map(({ record }) => record),
      );
      expect(back.handIn.matches[0]?.beliefs).toEqual(handIn.matches[0]?.beliefs);
    }
  });

  test('is kept before the first week too', async () => {
    const early = { ...handIn, label: 'Ann', answers: { fear: 3 }, matches: [] };
    expect(must(await fromSuspended(open, suspended(early).text)).handIn).toMatchObject(early);
  });

  test('never has more than 4,096 characters: answers in words stay behind first, and that is said', async () => {
    // Letters that cannot be packed.
    const own = Array.from({ length: 2000 }, (_, at) =>
      String.fromCodePoint(0x4e00 + ((at * 7919) % 20000)),
    ).join('');
    const { text, whole } = suspended({ ...handIn, answers: { ...handIn.answers, own } });
    expect(text.length).toBeLessThanOrEqual(LONGEST_SUSPENDED);
    expect(whole).toBe(false);
    const back = must(await fromSuspended(open, text)).handIn;
    expect(back.answers).not.toHaveProperty('own');
    expect(back.answers.fear).toBe(handIn.answers.fear);
    expect(back.matches).toHaveLength(handIn.matches.length);
    expect(suspended().whole).toBe(true);
  });

  test('of two matches of ten weeks has room', async () => {
    const long = await opened({ level: 'january-2022', weeks: 10, side: 'swap' });
    const both = await contentOf(await codeOf(long));
    const kept = must(toSuspended(long, { handIn: both, done: true }));
    expect(kept.whole).toBe(true);
    expect(kept.text.length).toBeLessThan(LONGEST_SUSPENDED / 2);
  });

  test('is refused where it belongs to another exercise', async () => {
    const other = await opened({ weeks: 1 });
    expect(await fromSuspended(other, suspended().text)).toMatchObject({
      ok: false,
      problems: [{ code: 'otherExercise' }],
    });
  });

  test('is refused, and nothing breaks, where it is damaged', async () => {
    for (const text of ['', '1', '2ox', '1o{', '1o{"key":1}', '1o{"key":"","label":"","answers":{"a":[]}}'])
      expect((await fromSuspended(open, text)).ok).toBe(false);
    await fc.assert(
      fc.asyncProperty(damagedOf(suspended().text), async (text) => {
        const read = await fromSuspended(open, text);
        if (read.ok) expect(read.value.handIn.matches).toHaveLength(1);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the score', () => {
  test('is the calibration, from 0 to 100, and looks at nobody’s victory', async () => {
    const reading = await readCode(code, 1, open);
    if (!reading.ok) throw new Error('the code counts');
    const [match] = reading.row.matches;
    const brier = match?.beliefBrier ?? Number.NaN;
    expect(lmsScore(reading.row)).toBe(Math.round(100 * (1 - brier)));
    const lost = reading.row.matches.map((one) => ({ ...one, score: 0, outcome: 'war' as const }));
    expect(lmsScore({ matches: lost })).toBe(lmsScore(reading.row));
  });

  test('is none where nothing was estimated', async () => {
    const silent = await opened();
    const reading = await readCode(await codeOf(silent), 1, silent);
    expect(reading.ok && lmsScore(reading.row)).toBeNull();
  });
});
