// Exercises that were made on this device: kept, listed, deleted, put back.
import { describe, expect, test } from 'vitest';
import {
  deleteMade,
  draftOf,
  keepMade,
  madeExercise,
  madeExercises,
  makeExercise,
  putBackMade,
} from '../../src/session/index.ts';
import { must } from '../record/support.ts';
import { memoryTexts } from './bench.ts';

const made = async (title: string, seed = title) =>
  must(await makeExercise(draftOf({ title, seed, weeks: 2 })));

describe('exercises that were made', () => {
  test('stand there with their link, the newest first', async () => {
    const texts = memoryTexts();
    const [one, two] = [await made('one'), await made('two')];
    keepMade(texts, one, '2026-11-27');
    keepMade(texts, two, '2026-11-28');
    expect(madeExercises(texts).map(({ link }) => link)).toEqual([two.link, one.link]);
    keepMade(texts, one, '2026-11-28');
    expect(madeExercises(texts).map(({ exercise }) => exercise.title)).toEqual(['one', 'two']);
  });

  test('take a corrected title in the place of the old one', async () => {
    const texts = memoryTexts();
    keepMade(texts, await made('Sprnig', 's'), '2026-11-28');
    keepMade(texts, await made('Spring', 's'), '2026-11-28');
    expect(madeExercises(texts).map(({ exercise }) => exercise.title)).toEqual(['Spring']);
  });

  test('can be deleted and put back where they were', async () => {
    const texts = memoryTexts();
    for (const title of ['a', 'b', 'c']) keepMade(texts, await made(title), '2026-11-28');
    const before = madeExercises(texts);
    const [, middle] = before;
    if (!middle) throw new Error('nothing was kept');
    deleteMade(texts, middle.id);
    expect(madeExercises(texts)).toHaveLength(2);
    expect(putBackMade(texts, middle)).toBe(true);
    expect(madeExercises(texts)).toEqual(before);
  });

  test('are left out where they cannot be read', async () => {
    const texts = memoryTexts();
    const { id } = await made('x');
    for (const text of [
      '',
      '{',
      '{"format":"spiral-made/1","day":"2026-11-28","order":1,"settings":{}}',
      '{"format":"spiral-made/1","day":"today","order":1,"settings":{}}',
      '{"format":"spiral-made/1","day":"2026-11-28","order":1,"settings":{"weeks":99}}',
    ]) {
      texts.write(`spiral.made.${id}`, text);
      expect(madeExercise(texts, id)).toBeNull();
    }
    expect(madeExercises(texts)).toEqual([]);
  });
});
