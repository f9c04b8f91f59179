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

test.each([
  [{ what: 'week', atLeast: 2 }, 'From week 2.'],
  [{ what: 'rung', atLeast: 5 }, 'Only once the ladder has reached rung 5: Mobilisation.'],
  [{ what: 'thirdStability', atMost: 0.45 }, 'Only if Ukraine is shaken: stability 45 % or less.'],
  [{ what: 'cohesion.west', atLeast: 0.4 }, 'Only while your allies hold together: cohesion 40 % or more.'],
  [{ what: 'cohesion.russia', atLeast: 0.4 }, 'Only while their cohesion is 40 % or more.'],
  [{ what: 'economy.west', atMost: 0.5 }, 'Only while your economy is 50 % or less.'],
  [{ done: 'alert' }, 'Only after “Raise the alert”.'],
] as const)('a condition is a sentence that a person would say: %j', (detail, words) => {
  const look = outlookOf(
    played('january-2022', 'why', () => true),
    'west',
  );
  expect(rejectionText(look, { code: 'needs', detail }).replaceAll('\u202f', ' ')).toBe(words);
});
