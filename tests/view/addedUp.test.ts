// Parts beside a change: whatever is shown of them adds up to the change as it is shown.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { addedUp, mainFirst, shownChange } from '../../src/view/addedUp.js';
import {
  headerOf,
  keyFigures,
  outlookOf,
  ownPanelOf,
  resolutionOf,
  rivalPanelOf,
} from '../../src/view/index.js';
import { LEVELS, played, readTexts, SIDES } from './bench.js';

beforeAll(readTexts);

/** The number at the head of a line, or the only one in a word such as "−0.12". */
const amountOf = (line: string): number => {
  const found = /^([+\u2212±])(\d+(?:\.\d+)?)/.exec(line);
  if (!found) throw new Error(`no amount in ${line}`);
  return (found[1] === '\u2212' ? -1 : 1) * Number(found[2]);
};

const sumOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + amountOf(line), 0);

test('the shown parts add up to the shown whole, whatever the parts and the two numbers are', () => {
  const part = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.double({ min: -9, max: 9, noNaN: true }));
  const number = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 8 }),
      number,
      number,
      fc.constantFrom(0, 1),
      fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
      (parts, before, after, digits, most) => {
        const total = shownChange(before, after, digits);
        const lines = addedUp(parts, total, { digits, ...(most === undefined ? {} : { most }) });
        if (lines.length > 0) expect(sumOf(lines)).toBeCloseTo(total, 6);
      },
    ),
  );
});

test('what moved a number its way comes before what held it back', () => {
  expect(
    mainFirst(
      [
        ['held back', 6],
        ['pushed', -4],
        ['pushed', -5],
      ],
      -3,
    ),
  ).toEqual([
    ['pushed', -9],
    ['held back', 6],
  ]);
});

describe.each(LEVELS)('%s', (id) => {
  const weeks = () =>
    ['sum-a', 'sum-b'].flatMap((seed) => {
      const match = played(id, seed);
      return match.steps.flatMap((step, at) =>
        SIDES.map((side) => {
          const steps = match.steps.slice(0, at + 1);
          return { look: outlookOf({ ...match, steps, state: step.after }, side), at };
        }),
      );
    });

  test('every figure’s change is the difference of the numbers shown, and its reasons add up to it', () => {
    let seen = 0;
    for (const { look } of weeks()) {
      const own = ownPanelOf(look);
      const figures = [
        headerOf(look).tension,
        ...own.groups.flatMap((group) => group.figures),
        ...(own.alliance?.figures ?? []),
        ...(own.third?.figures ?? []),
        ...rivalPanelOf(look).felt.flatMap((group) => group.figures),
        ...keyFigures(look).filter((one) => one.id === 'seen' || one.id === 'third'),
      ];
      for (const { id: name, change } of figures) {
        if (!change || change.why.length === 0 || !/^[+\u2212]/.test(change.why[0] ?? '')) continue;
        expect(sumOf(change.why), name).toBeCloseTo(amountOf(change.text), 6);
        seen++;
      }
    }
    expect(seen).toBeGreaterThan(50);
  });

  test('in scenes too: what tension and feelings are made of, and every bill', () => {
    let seen = 0;
    for (const { look, at } of weeks()) {
      for (const scene of resolutionOf(look, at)) {
        for (const item of scene.items) {
          const numbers = [...item.text.matchAll(/(\d+)(?:\u202f%)? → (\d+)/g)][0];
          if (!numbers || !item.detail || !/^[+\u2212]/.test(item.detail)) continue;
          const lines = item.detail.split(/, (?=[+\u2212])/);
          expect(sumOf(lines), item.text).toBeCloseTo(Number(numbers[2]) - Number(numbers[1]), 6);
          seen++;
        }
        const { bill } = scene;
        if (bill) expect(sumOf(bill.lines.map(({ text }) => text))).toBeCloseTo(amountOf(bill.totalText), 6);
      }
    }
    expect(seen).toBeGreaterThan(10);
  });
});
