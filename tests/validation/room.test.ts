// The short form of the experiment "room": two whole matches in which one adviser is followed, and what is kept of them.
import { expect, test } from 'vitest';
import { followed } from './experiments/room.ts';
import { rulesOf } from './kit/levels.ts';

test('who follows an adviser blindly plays a whole match, in which defence thinks worse of the rival than diplomacy', async () => {
  const rules = await rulesOf('abstract-mirror');
  for (const [adviser, type] of [
    ['defence', 'seeker'],
    ['diplomacy', 'revisionist'],
  ] as const) {
    const [score = -1, weeks = 0, agree = -1, differ = -1, ...beliefs] = followed(
      rules,
      'short',
      'west',
      adviser,
      type,
    );
    expect(score).toBeGreaterThanOrEqual(0);
    expect(weeks).toBeGreaterThan(0);
    expect(agree + differ).toBeLessThanOrEqual(weeks);
    const [defence = 0, defenceMiss = 0, diplomacy = 0, diplomacyMiss = 0, analysis = 0] = beliefs;
    expect(defence).toBeGreaterThan(analysis);
    expect(analysis).toBeGreaterThan(diplomacy);
    // Against a seeker the better thought is nearer the truth, against a revisionist the worse one.
    expect(diplomacyMiss < defenceMiss).toBe(type === 'seeker');
  }
});
