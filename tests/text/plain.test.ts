// The rule book for English (doc/english.md), as far as a test can hold it.
import { beforeAll, describe, expect, test } from 'vitest';
import { type Area, LANGUAGES } from '../../src/text/areas.ts';

/** Words that stand in the column "not" of the rule book, with what they may not stand for. */
const INSTEAD: readonly (readonly [RegExp, string])[] = [
  [/\bcalm (reader|eye)\b|\bideal observer\b/i, 'unbiased observer'],
  [/\b(enemy|foe)\b/i, 'the rival'],
  [/(?<!\b(?:[Tt]he|[Aa]|[Aa] \w+) )\bWest\b [a-z]/, 'the West'],
  [/\bwent out (wrong|as|otherwise)\b/, 'carried out wrongly'],
  [/\bdice\b/, 'chance'],
  [/\bturn \d|\bnext turn\b|\bthis turn\b/i, 'week'],
  [/\bKiev\b|\bOdessa\b|\bKharkov\b|\bLugansk\b|\bDonbass\b/, 'the form that Ukraine uses'],
  [/\b(extremely|devastating|dramatic)\b/i, 'it plainly'],
];

/** Words of a sentence from which it is too long to be said aloud. */
const LONGEST = 40;

const areas = Object.keys(LANGUAGES.en.areas) as Area[];
const messages = new Map<string, string>();

beforeAll(async () => {
  for (const area of areas)
    for (const [key, text] of Object.entries(await LANGUAGES.en.areas[area]())) messages.set(key, text);
});

/** What a reader may see of a message: its placeholders as one word, and each branch of a choice by itself. */
function shown(message: string): string[] {
  const branches = [...message.matchAll(/\{([^{}]*)\}/g)].map(([, inside = '']) => inside);
  const said = branches.filter((inside) => /\s/.test(inside) && !inside.includes(','));
  let plain = message;
  while (/\{[^{}]*\}/.test(plain)) plain = plain.replace(/\{[^{}]*\}/g, 'x');
  return [plain, ...said];
}

const sentences = (text: string): string[] => text.split(/(?<=[.?!:;])\s+/);

describe('every message', () => {
  test('keeps its voice down: no exclamation mark', () => {
    expect([...messages].filter(([, text]) => text.includes('!')).map(([key]) => key)).toEqual([]);
  });

  test('says the one word for a thing', () => {
    const found = [...messages].flatMap(([key, text]) =>
      INSTEAD.filter(([word]) => word.test(text)).map(([word, say]) => `${key}: ${word} – say ${say}`),
    );
    expect(found).toEqual([]);
  });

  test(`has no sentence of more than ${LONGEST} words`, () => {
    const long = [...messages].flatMap(([key, text]) =>
      shown(text).flatMap((part) =>
        sentences(part)
          .filter((sentence) => sentence.split(/\s+/).length > LONGEST)
          .map((sentence) => `${key}: ${sentence}`),
      ),
    );
    expect(long).toEqual([]);
  });
});
