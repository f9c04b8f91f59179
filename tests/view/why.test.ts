// Reasons why not, in plain words: every code and every kind of condition has a sentence.
import { beforeAll, expect, test } from 'vitest';
import type { Condition } from '../../src/engine/index.js';
import { outlookOf, rejectionText } from '../../src/view/index.js';
import { level } from '../session/bench.js';
import { LEVELS, played, readTexts } from './bench.js';

beforeAll(readTexts);

test('every condition that a level uses can be put into words', () => {
  for (const id of LEVELS) {
    const look = outlookOf(
      played(id, 'why', () => true),
      'west',
    );
    const conditions: Condition[] = level(id).moves.flatMap((move) => move.needs);
    for (const condition of conditions) {
      const text = rejectionText(look, { code: 'needs', detail: condition });
      expect(text).toMatch(/^[“\w].*\.$/);
      expect(text).not.toContain('Its conditions are not met');
    }
  }
});

test.each([
  ['capital', 5, /5 political capital/],
  ['cooldown', 7, /week 7/],
  ['channelClosed', 'ministers', /Foreign ministers/],
  ['attention', 3, /3 points/],
  ['duplicate', null, /Once a week/],
  ['nothingToAnswer', null, /no offer/],
  ['malformed', null, /cannot be carried out/],
] as const)('%s', (code, detail, words) => {
  const look = outlookOf(
    played('january-2022', 'why', () => true),
    'west',
  );
  expect(rejectionText(look, { code, detail })).toMatch(words);
});
