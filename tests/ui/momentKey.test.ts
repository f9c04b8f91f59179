// What is worked out about a moment of a match is kept for that moment alone.
import { expect, test } from 'vitest';
import { momentKey } from '../../src/ui/match/momentKey.ts';
import type { Outlook } from '../../src/view/index.ts';

const look = (state: object, side: 'west' | 'russia') =>
  ({ match: { state }, side }) as unknown as Pick<Outlook, 'match' | 'side'>;

test('two matches of one seed and week are two moments, and each side has its own', () => {
  const [first, second] = [
    { seed: 'a', week: 2 },
    { seed: 'a', week: 2 },
  ];
  expect(momentKey(look(first, 'west'))).toBe(momentKey(look(first, 'west')));
  expect(momentKey(look(first, 'west'))).not.toBe(momentKey(look(second, 'west')));
  expect(momentKey(look(first, 'west'))).not.toBe(momentKey(look(first, 'russia')));
});
