// What the quiet pages are made of: choices, preferences, settings of a match, dates and terms.
import { describe, expect, test } from 'vitest';
import { STRATEGIES as KNOWN } from '../../src/ai/index.ts';
import { loadShipped, SHIPPED } from '../../src/level/index.ts';
import { type MatchSettings, settingsOf } from '../../src/ui/matchDoor.ts';
import {
  defaultChoices,
  LEVELS,
  MAX_WEEKS,
  MIN_WEEKS,
  STRATEGIES,
  tidySeed,
  tidyWeeks,
} from '../../src/ui/pages/choices.ts';
import { FACTS } from '../../src/ui/pages/facts.ts';
import { TERMS } from '../../src/ui/pages/GlossaryPage.tsx';
import { READINGS, THEORY } from '../../src/ui/pages/literature.ts';
import { TIMELINE } from '../../src/ui/pages/timeline.ts';
import { parsePreferences } from '../../src/ui/preferences.ts';

describe('the levels offered', () => {
  test('are those that ship, in their order', () => {
    expect(LEVELS.map(({ id }) => id)).toEqual(SHIPPED);
  });

  test.each(LEVELS)('$id has the length that the page says', async ({ id, weeks }) => {
    expect((await loadShipped(id)).dials.weeks).toBe(weeks);
  });
});

test('every rule that is offered for a rival is known to the AI', () => {
  expect(STRATEGIES.filter((id) => !KNOWN.some((known) => known === id))).toEqual([]);
});

describe('what one click plays', () => {
  test('is the main level as the west, everything drawn, and guided the first time', () => {
    expect(settingsOf(defaultChoices('abc'))).toEqual({
      level: 'january-2022',
      seed: 'abc',
      seats: { west: { by: 'human' }, russia: { by: 'ai', strategy: 'policy', skill: 'regular' } },
      types: {},
      dials: { weeks: 10 },
      guided: true,
    });
  });
});

describe('the settings of a match', () => {
  const base: MatchSettings = { ...defaultChoices('abc'), brief: 'seeker', rivalType: 'revisionist' };

  test('as Russia: brief and rival change seats', () => {
    const { seats, types } = settingsOf({ ...base, side: 'russia', strategy: 'hardline', skill: 'novice' });
    expect(seats).toEqual({
      west: { by: 'ai', strategy: 'hardline', skill: 'novice' },
      russia: { by: 'human' },
    });
    expect(types).toEqual({ west: 'revisionist', russia: 'seeker' });
  });

  test('at one desk: both seats are human', () => {
    const { seats, types } = settingsOf({ ...base, side: 'both' });
    expect(seats).toEqual({ west: { by: 'human' }, russia: { by: 'human' } });
    expect(types).toEqual({ west: 'seeker', russia: 'revisionist' });
  });
});

describe('what is typed', () => {
  test('a seed is never empty and never long', () => {
    expect(tidySeed('  ', 'fresh')).toBe('fresh');
    expect(tidySeed(' geneva ', 'fresh')).toBe('geneva');
    expect(tidySeed('x'.repeat(500), 'fresh')).toHaveLength(64);
  });

  test('weeks are whole and within what the rules take', () => {
    expect(tidyWeeks(Number.NaN, 10)).toBe(10);
    expect(tidyWeeks(7.4, 10)).toBe(7);
    expect(tidyWeeks(-3, 10)).toBe(MIN_WEEKS);
    expect(tidyWeeks(1e9, 10)).toBe(MAX_WEEKS);
  });
});

describe('kept preferences', () => {
  const defaults = parsePreferences(null);

  test.each([['{'], ['[]'], ['"dark"'], ['{"theme":"pink","text":1,"motion":null}'], ['null']])(
    '%s is as good as none',
    (text) => expect(parsePreferences(text)).toEqual(defaults),
  );

  test('seat and brief of the match that was set up last are kept', () => {
    const kept = parsePreferences('{"seat":"both","brief":"revisionist"}');
    expect(kept).toMatchObject({ seat: 'both', brief: 'revisionist' });
    expect(parsePreferences('{"seat":"north","brief":"pacifist"}')).toEqual(defaults);
  });

  test('what can be used is used', () => {
    expect(parsePreferences('{"theme":"dark","text":"huge","noteSeen":true}')).toEqual({
      ...defaults,
      theme: 'dark',
      noteSeen: true,
    });
  });
});

describe('dates and sources', () => {
  test('the dated list runs from 10 January to 24 February 2022 in order, each row once', () => {
    const dates = TIMELINE.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
    expect([dates[0], dates.at(-1)]).toEqual(['2022-01-10', '2022-02-24']);
    expect(new Set(TIMELINE.map(({ id }) => id)).size).toBe(TIMELINE.length);
  });

  test('facts are in order, and their addresses are secure', () => {
    const dates = FACTS.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
    for (const { url } of FACTS) if (url) expect(new URL(url).protocol).toBe('https:');
  });

  test('works have author, year and place, oldest theory first', () => {
    for (const work of [...THEORY, ...Object.values(READINGS).flat()]) {
      expect(work.year).toBeGreaterThan(1900);
      expect(work.author && work.title && work.where).not.toBe('');
    }
    const years = THEORY.map(({ year }) => year);
    expect(years).toEqual(years.toSorted((a, b) => a - b));
  });

  test('every term has an address of its own', () => {
    expect(new Set(TERMS).size).toBe(TERMS.length);
  });
});
