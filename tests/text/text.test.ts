// The words: every key formats in every language, every code of the engine has words, and numbers are written alike.
import { readdirSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import {
  ATTACKS,
  CAUSES,
  CONSIDERATIONS,
  CRISIS_ANSWERS,
  FORMS,
  OUTCOMES,
  REASONS,
  RUNGS,
  SKILLS,
  STANCES,
  TABLE_ANSWERS,
  TRACKS,
  TYPES,
} from '../../src/engine/index.ts';
import { type Area, LANGUAGES } from '../../src/text/areas.ts';
import {
  date,
  dateRange,
  decimal,
  hasText,
  levelText,
  list,
  loadTexts,
  percent,
  sayAny,
  signed,
  t,
  troops,
} from '../../src/text/index.ts';

const areas = Object.keys(LANGUAGES.en.areas) as Area[];

beforeAll(() => loadTexts(...areas));

describe('every message', () => {
  const all = areas.map((area) => [area, LANGUAGES.en.areas[area]] as const);

  test.each(all)('of "%s" is well formed and formats', async (_area, load) => {
    for (const [key, message] of Object.entries(await load())) {
      const parsed = new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true });
      const values = Object.fromEntries(placeholders(parsed.getAst()).map((name) => [name, 3]));
      expect(String(parsed.format(values)), key).not.toMatch(/[{}]/);
      expect(message, `${key}: typographic quotation marks only`).not.toMatch(/["']/);
      expect(message, key).not.toBe('');
    }
  });

  test('has a key of its own', async () => {
    const keys = (await Promise.all(all.map(([, load]) => load()))).flatMap(Object.keys);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test.each(all)('of "%s" exists in every language', async (area) => {
    const keys = Object.keys(await LANGUAGES.en.areas[area]()).sort();
    for (const { areas: translated } of Object.values(LANGUAGES)) {
      expect(Object.keys(await translated[area]()).sort()).toEqual(keys);
    }
  });

  test('lies in a file that is loaded', () => {
    const files = readdirSync(new URL('../../src/text/en', import.meta.url)).map((file) =>
      file.replace(/\.ts$/, ''),
    );
    expect(files.filter((file) => !areas.includes(file as Area))).toEqual([]);
  });
});

/** The names of all placeholders in a parsed message. */
function placeholders(ast: ReturnType<IntlMessageFormat['getAst']>): string[] {
  return ast.flatMap((part) => [
    ...('value' in part && part.type !== 0 ? [String(part.value)] : []),
    ...('options' in part ? Object.values(part.options).flatMap(({ value }) => placeholders(value)) : []),
  ]);
}

describe('every code of the engine has words', () => {
  test.each([
    ['reason', REASONS, ['alarms', 'alarms.why', 'calms', 'calms.why']],
    ['consideration', CONSIDERATIONS, ['label', 'why']],
    ['rung', RUNGS, ['label', 'why']],
    ['outcome', OUTCOMES, ['label']],
    ['type', TYPES, ['label', 'why']],
    ['cause', CAUSES, ['label', 'why']],
    ['skill', SKILLS, ['label', 'why']],
    ['track', TRACKS, ['label', 'why']],
    ['stance', STANCES, ['label']],
    ['form', FORMS, ['label']],
    ['attack', ATTACKS, ['label']],
    ['crisisAnswer', CRISIS_ANSWERS, ['label', 'why']],
    ['tableAnswer', TABLE_ANSWERS, ['label']],
  ] as const)('%s', (name, codes, parts) => {
    const keys = codes.flatMap((code) => parts.map((part) => `${name}.${code}.${part}`));
    expect(keys.filter((key) => !hasText(key))).toEqual([]);
  });
});

describe('t', () => {
  test('fills placeholders and chooses plurals', () => {
    expect(t('check.allEqual', { all: 12 })).toBe('All 12 matches are equal.');
    expect(t('check.allEqual', { all: 1 })).toBe('The match is equal.');
  });

  test('says the message itself where a value is missing, and reports it', () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(t('app.title', {})).toBe('{page} · Spiral');
    expect(report).toHaveBeenCalledOnce();
    report.mockRestore();
  });

  test('says the last part of a key that has no words', () => {
    expect(sayAny('reason.unheardOf')).toBe('unheardOf');
    expect(sayAny('nav.how')).toBe('How to play');
  });
});

describe('words of levels', () => {
  const level = { texts: { en: { plain: 'As it is', filled: '{n} weeks', broken: 'a {b' } } };

  test('are looked up and filled', () => {
    expect(levelText(level, 'plain')).toBe('As it is');
    expect(levelText(level, 'filled', { n: 3 })).toBe('3 weeks');
  });

  test('never throw', () => {
    expect(levelText(level, 'broken')).toBe('a {b');
    expect(levelText(level, 'filled')).toBe('{n} weeks');
    expect(levelText(level, 'missing')).toBe('missing');
    expect(levelText({ texts: {} }, 'missing')).toBe('missing');
  });

  test('marks that would turn the sentence around a name are left out of it', () => {
    const turning = { texts: { en: { name: '\u202Eelbon\u2066 {n}' } } };
    expect(levelText(turning, 'name', { n: 2 })).toBe('elbon 2');
  });
});

describe('numbers', () => {
  test('use a true minus sign and never say minus nothing', () => {
    expect(decimal(-0.4)).toBe('0');
    expect(decimal(-1234.5, 1)).toBe('−1,234.5');
    expect(signed(0.42)).toBe('+0.42');
    expect(signed(-0.42)).toBe('−0.42');
    expect(signed(-0.001)).toBe('±0.00');
  });

  test('shares and troops', () => {
    expect(percent(0.574)).toBe('57\u202f%');
    expect(troops(4.1)).toBe('4,100');
  });
});

describe('dates', () => {
  test('are written for the reader', () => {
    expect(date('2022-02-24')).toBe('24 February 2022');
    expect(date('2022-04', 'short')).toBe('Apr 2022');
    expect(date('2022-01-10', 'day')).toBe('10 Jan');
  });

  test('the week that begins so many weeks later', () => {
    expect(dateRange('2022-01-24', 3)).toMatch(/^14\s?–\s?20 February 2022$/u);
  });

  test('lists', () => {
    expect(list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(list(['a', 'b'], 'or')).toBe('a or b');
  });
});
