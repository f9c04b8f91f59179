// Rounded amounts still add up to their rounded total, and none is far from what it was.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addingUp } from '../../src/text/index.js';

const amount = fc.double({ min: -5, max: 5, noNaN: true });

test('what is shown adds up to the total that is shown', () => {
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1, maxLength: 12 }), (amounts) => {
      const total = amounts.reduce((all, one) => all + one, 0);
      const shown = addingUp(amounts, total);
      const sum = shown.reduce((all, one) => all + one, 0);
      expect(sum).toBeCloseTo(Math.round(total * 100) / 100, 6);
      shown.forEach((one, at) => {
        expect(Math.abs(one - (amounts[at] ?? 0))).toBeLessThan(0.015 + 1e-9);
      });
    }),
  );
});

test('amounts that do not add up are only rounded', () => {
  expect(addingUp([0.501, 0.2], 3)).toEqual([0.5, 0.2]);
});

test('amounts that add up already stay as they are', () => {
  expect(addingUp([0.5, -0.25], 0.25)).toEqual([0.5, -0.25]);
});
