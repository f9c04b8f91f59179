// Names in sentences: with their article, with a capital letter at the beginning, and never bare in anything that is told.
import { beforeAll, describe, expect, test } from 'vitest';
import { t } from '../../src/text/index.js';
import { debriefOf, outlookOf, scenesOf, sideLabel, sideName } from '../../src/view/index.js';
import { level } from '../session/bench.js';
import { liveModels, played, readTexts, SIDES } from './bench.js';

beforeAll(readTexts);

const west = sideName(level('january-2022'), 'west');

describe('the name of a side', () => {
  test('has no article by itself', () => {
    expect(sideLabel(level('january-2022'), 'west')).toBe('West');
  });

  test('begins a sentence with a capital letter', () => {
    expect(t('match.fact.accept', { name: west, since: 'of week 2' })).toBe(
      'The West accepts your offer of week 2.',
    );
    expect(t('match.crisis.ended.backedDownAlone', { name: west, cost: '2' })).toBe(
      'The West stepped back, and the crisis is over. It costs the West 2 political capital.',
    );
  });

  test('stays small within a sentence', () => {
    expect(t('match.scene.theirs', { name: west })).toBe('What you see of the West');
  });

  test('goes without an article where English has none', () => {
    expect(
      t('match.fact.accept', { name: sideName(level('january-2022'), 'russia'), since: 'of week 2' }),
    ).toBe('Russia accepts your offer of week 2.');
    expect(
      t('match.fact.accept', { name: sideName(level('abstract-mirror'), 'west'), since: 'of week 2' }),
    ).toBe('A accepts your offer of week 2.');
  });
});

/** The West as a noun without an article; a label, such as "West" over a column or "West: no orders", may stand so. */
const BARE = /(?<!\b(?:the|a|a \w+) )\bWest\b(?!:|$)|\S (?<!\b(?:the|a|a \w+) )West$/;

function bare(value: unknown): string[] {
  if (typeof value === 'string') return BARE.test(value.replaceAll('The', 'the')) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === 'id' ? [] : bare(part)));
}

describe('no sentence names the West without its article', () => {
  test.each(SIDES)('in a match and its debrief, told to %s', (side) => {
    const match = played('january-2022', `names.${side}`);
    const look = outlookOf(match, side);
    const told = [
      liveModels(match, side),
      match.steps.map((_step, index) => scenesOf(look, index)),
      debriefOf(match, side),
    ];
    expect([...new Set(told.flatMap(bare))]).toEqual([]);
  });

  test.each(SIDES)('in the crisis room of %s', (side) => {
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const match = played('january-2022', seed, (now) => now.state.awaiting === 'crisis');
      expect([...new Set(bare(liveModels(match, side)))]).toEqual([]);
    }
  });
});
