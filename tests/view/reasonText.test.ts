// Reasons in words: short, true to their sign, and with a sentence where they count the other way than one would expect.
import { beforeAll, describe, expect, test } from 'vitest';
import { REASONS } from '../../src/engine/index.js';
import { billOf } from '../../src/view/belief.js';
import { guessModel, outlookOf } from '../../src/view/index.js';
import { countedIn, reasonLabel, reasonWhy, surprises } from '../../src/view/reasonText.js';
import { typeTexts } from '../../src/view/words.js';
import { level } from '../session/bench.js';
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

test('a broken promise names what was agreed; other reasons name nothing', () => {
  const january = level('january-2022');
  const move = january.moves.find(({ breaks }) => breaks?.length === 1);
  const [issue] = move?.breaks ?? [];
  const label = (code: string) =>
    countedIn(january, [{ code, move: move?.id ?? '', amount: 0.3 }]).map(reasonLabel);
  expect(label('brokenPromise')).toEqual([`A broken promise (${january.texts.en?.[`issue.${issue}.name`]})`]);
  expect(label('threat')[0]).not.toContain('(');
});

test('an answer that counted in several rounds is one line of the bill, added up', () => {
  const read = (amount: number) => ({
    kind: 'read' as const,
    to: 'west' as const,
    side: 'west' as const,
    before: 0,
    after: amount,
    unbiased: 0,
    reasons: [{ code: 'stoodFirm' as const, move: null, amount }],
  });
  const bill = billOf([read(0.11), read(0.04), read(0.03)], level('january-2022'));
  expect(bill.lines.map(({ label, text }) => [label, text])).toEqual([['Stood firm in the crisis', '+0.18']]);
});

test('reasons that are only some of them are followed by what all else added', () => {
  const look = outlookOf(
    played('january-2022', 'reasons', ({ state }) => state.week > 1),
    'west',
  );
  const rest = (amounts: number[], change: number) =>
    guessModel(
      look,
      'weaponsDefensive',
      { change, low: change, high: change, lead: 'looksDefensive' },
      {
        reasons: amounts.map((amount, at) => ({
          code: at === 0 ? 'looksDefensive' : 'scale',
          move: 'weaponsDefensive',
          amount,
        })),
      },
    ).rest;
  expect(rest([-0.29, 0.23], 0.19)).toBe('+0.25 everything else');
  expect(rest([-0.29, 0.23], -0.06)).toBe('');
});

test('the shares of the three types add up to 100 and leave the share out for gain as it is told by itself', () => {
  const whole = ([a, b, c]: [number, number, number]) =>
    typeTexts([a, b, c]).reduce((sum, text) => sum + Number.parseInt(text, 10), 0);
  for (let n = 5; n < 60; n += 0.37) {
    const belief: [number, number, number] = [n / 100, (94.3 - n) / 100, 0.057];
    expect(whole(belief)).toBe(100);
    expect(Number.parseInt(typeTexts(belief)[0] ?? '', 10)).toBe(100 - Math.round(100 * (1 - n / 100)));
  }
});
