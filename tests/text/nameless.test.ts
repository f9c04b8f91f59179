// The words for nameless sides: whatever names the real crisis in a level has another wording, and none of these names it.
import { expect, test } from 'vitest';
import { type Area, LANGUAGES } from '../../src/text/areas.ts';
import { nameless } from '../../src/text/en/nameless.ts';
import { level } from '../session/bench.js';
import { REAL_NAME } from '../support/realNames.ts';

const PREFIX = 'nameless.';
const LEVELS = ['january-2022', 'january-2022-long', 'january-2022-history'];
const said = new Map<string, string>(Object.entries(nameless));

/** The western ally lies in the west of a map without names. */
const named = (text: string): string | undefined =>
  REAL_NAME.exec(text.replaceAll(/\b[Ww]estern ally\b|^Western ally$/g, ''))?.[0];

test.each(LEVELS)('%s: every text that names the real crisis has a wording without names', (id) => {
  const open = Object.entries(level(id).texts.en ?? {})
    .filter(([key, text]) => named(said.get(PREFIX + key) ?? text) !== undefined)
    .map(([key, text]) => `${key}: ${said.get(PREFIX + key) ?? text}`);
  expect(open).toEqual([]);
});

test('each of these words stands for a text of a level', () => {
  const keys = new Set(LEVELS.flatMap((id) => Object.keys(level(id).texts.en ?? {})));
  expect([...said.keys()].filter((key) => !keys.has(key.slice(PREFIX.length)))).toEqual([]);
});

test('countries are called by their whole name: no letter stands alone', () => {
  const lone = [...said].filter(([, text]) => /(?<!Country\s|Countries |, |and )\b[B-E]\b/.test(text));
  expect(lone).toEqual([]);
});

/** Messages of a match and its debrief that name the real crisis: all are asked for only where it is told with its names. */
const OF_THE_REAL = [
  /^advice\.because\.(west|russia)\./,
  /^debrief\.(invention|onward\.history)$/,
  /^match\.legend\.occupied\.europe$/,
  /^war\.fact$/,
];

const AREAS: Area[] = [
  'match',
  'guide',
  'room',
  'crisis',
  'reasons',
  'advice',
  'debrief',
  'story',
  'concepts',
  'exercise',
];

test.each(AREAS)('the words of the program name it nowhere else: %s', async (area) => {
  const messages = Object.entries(await LANGUAGES.en.areas[area]());
  const found = messages.filter(
    ([key, text]) => named(text) !== undefined && !OF_THE_REAL.some((known) => known.test(key)),
  );
  expect(found).toEqual([]);
});
