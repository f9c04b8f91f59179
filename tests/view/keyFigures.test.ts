// The four figures that decide: words first, a mark of what changed, reasons that add up, and nothing without words.
import { beforeAll, describe, expect, test } from 'vitest';
import {
  estimateText,
  keyFigures,
  outlookOf,
  ownPanelOf,
  readingWords,
  wordOf,
} from '../../src/view/index.js';
import { LEVELS, played, readTexts, SIDES } from './bench.js';

beforeAll(readTexts);

const atWeek = (id: string, week: number) =>
  played(id, 'figures', (match) => match.state.awaiting === 'orders' && match.state.week >= week);

describe.each(LEVELS)('%s', (id) => {
  test.each(SIDES)('%s has four figures, each with a word, a number, a reason and a meaning', (side) => {
    for (const week of [1, 2, 4]) {
      const figures = keyFigures(outlookOf(atWeek(id, week), side));
      expect(new Set(figures.map((one) => one.id)).size).toBe(4);
      for (const { label, word, value, because, meaning } of figures) {
        for (const text of [label, word, value, because, meaning]) {
          expect(text, `${side}, week ${week}: ${label}`).toMatch(/\w/);
          expect(text).not.toMatch(/[{}]|undefined|room\./);
        }
        expect(because.length, because).toBeLessThan(90);
      }
    }
  });

  test.each(SIDES)('before the first week nothing is marked as changed for %s', (side) => {
    const figures = keyFigures(outlookOf(atWeek(id, 1), side));
    expect(figures.map((one) => one.change)).toEqual([null, null, null, null]);
  });
});

test('the West looks at Ukraine and its allies, Russia at where Ukraine leans and at the alliance it faces', () => {
  const match = atWeek('january-2022', 1);
  const ids = (side: 'west' | 'russia') => keyFigures(outlookOf(match, side)).map((one) => one.label);
  expect(ids('west')).toEqual([
    'Out for gain, your government thinks',
    'Their alarm at you',
    'Ukraine can hold',
    'Your allies stand',
  ]);
  expect(ids('russia')).toEqual([
    'Out for gain, your government thinks',
    'Their alarm at you',
    'Ukraine leans',
    'Their allies stand',
  ]);
});

test('a single ally that turns away takes the place of the rival’s allies', () => {
  const look = outlookOf(atWeek('january-2022', 2), 'russia');
  const view = { ...look.view, own: { ...look.view.own, support: { belarus: 0.33 } } };
  expect(keyFigures({ ...look, view })[3]).toMatchObject({ label: 'Belarus stands', panel: 'own' });
});

test('under the first rules, which keep no alarm, the tension stands in its place', () => {
  const match = atWeek('january-2022', 2);
  const old = { ...match, engine: { ...match.engine, RULES_VERSION: 1 } } as unknown as typeof match;
  expect(keyFigures(outlookOf(old, 'west')).map((one) => one.id)).toContain('tension');
});

test('the reasons of a changed number add up to its mark', () => {
  const amount = (text: string) => Number.parseFloat(text.replace('−', '-').replace('±', ''));
  let checked = 0;
  for (const week of [2, 3, 4, 5]) {
    const { alliance, groups, third } = ownPanelOf(outlookOf(atWeek('january-2022', week), 'west'));
    const rows = [...(alliance?.figures ?? []), ...groups, third].flatMap((one) =>
      one && 'figures' in one ? one.figures : (one ?? []),
    );
    for (const { label, change } of rows) {
      if (!change || change.why.length === 0) continue;
      const sum = change.why.reduce((total, line) => total + amount(line), 0);
      expect(sum, label).toBeCloseTo(amount(change.text), 6);
      checked += 1;
    }
  }
  expect(checked).toBeGreaterThan(5);
});

test('a reading is said in words, in both directions', () => {
  expect(readingWords(0.6)).toBe('far more suspicious');
  expect(readingWords(0.2)).toBe('clearly more suspicious');
  expect(readingWords(0.05)).toBe('a little more suspicious');
  expect(readingWords(0.01)).toBe('hardly more or less suspicious');
  expect(readingWords(-0.2)).toBe('clearly less suspicious');
  expect(wordOf('gain', 0)).toBe('unlikely');
  expect(wordOf('gain', 1)).toBe('almostCertain');
});

test('an estimate near its ends claims no more than it can know', () => {
  expect(estimateText(0.02)).toBe('under 5\u202f%');
  expect(estimateText(0.98)).toBe('over 95\u202f%');
  expect([0, 0.05, 0.38, 0.95, 1].map(estimateText)).toEqual(
    ['0', '5', '38', '95', '100'].map((share) => `${share}\u202f%`),
  );
});
