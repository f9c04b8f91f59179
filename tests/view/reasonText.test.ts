// Reasons in words: short, true to their sign, and with a sentence where they count the other way than one would expect.
import { beforeAll, describe, expect, test } from 'vitest';
import { REASONS } from '../../src/engine/index.js';
import { guessModel, outlookOf } from '../../src/view/index.js';
import { reasonLabel, reasonWhy, surprises } from '../../src/view/reasonText.js';
import { played, readTexts } from './bench.js';

beforeAll(readTexts);

describe.each(REASONS)('%s', (code) => {
  const alarms = { code, amount: 0.3 };
  const calms = { code, amount: -0.3 };

  test('is said in at most five words, and otherwise as an alarm than as a calm', () => {
    for (const reason of [alarms, calms])
      expect(reasonLabel(reason).split(' ').length).toBeLessThanOrEqual(5);
    expect(reasonLabel(alarms)).not.toBe(reasonLabel(calms));
    expect(reasonWhy(alarms)).not.toBe(reasonWhy(calms));
  });

  test('surprises in one direction at most, and then compares the two kinds of rival', () => {
    const surprising = [alarms, calms].filter(surprises);
    expect(surprising.length).toBeLessThanOrEqual(1);
    for (const reason of surprising) expect(reasonWhy(reason)).toMatch(/more often|may hope|would rather/);
  });
});

describe('the guess for a move', () => {
  const look = () =>
    outlookOf(
      played('january-2022', 'reasons', ({ state }) => state.week > 1),
      'west',
    );
  const guess = (amount: number) =>
    guessModel(
      look(),
      'weaponsDefensive',
      { change: amount, low: amount, high: amount, lead: 'looksDefensive' },
      { reasons: [{ code: 'looksDefensive', move: 'weaponsDefensive', amount }] },
    ).reasons;

  test('explains a strongest reason that counts the other way than one would expect', () => {
    expect(guess(0.3)).toMatchObject([{ label: 'Defence that may cover attack', tone: 'risk' }]);
    expect(guess(0.3)[0]?.surprise).toContain('sides that prepare an attack');
  });

  test('and leaves an expected one to its label', () => {
    expect(guess(-0.3)).toMatchObject([{ label: 'Looks built for defence', tone: 'calm', surprise: '' }]);
  });
});
