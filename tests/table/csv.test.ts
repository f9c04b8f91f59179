// The writer of CSV: what goes in comes out of any reader, and no text is run by a spreadsheet.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRow } from '../../src/table/index.ts';

test('cells with commas, quotes and line breaks are quoted; nothing is an empty cell', () => {
  expect(csvRow(['a,b', 'say "no"', 'x\ny', null, undefined, 0, false, [1, 'b']])).toBe(
    '"a,b","say ""no""","x\ny",,,0,false,"[1,""b""]"',
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\n=1', '＝1+1'])(
  'the text %j is no formula',
  (text) => {
    expect(csvRow([text]).replace(/^"/, '')).toMatch(/^'/);
  },
);

test('numbers below zero stay numbers', () => {
  expect(csvRow([-0.25, '-0.25', -3])).toBe("-0.25,'-0.25,-3");
});

test('whatever the text, its cell begins harmlessly and gives it back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const cell = csvRow([text]);
      const inside = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
      expect(inside).not.toMatch(/^[=+\-@\t\r]/);
      expect([text, `'${text}`]).toContain(inside);
    }),
  );
});
