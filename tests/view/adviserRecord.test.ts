// Who of the advisers was right, in words: a sentence with every name, and a cell for each adviser in each week.
import { beforeAll, expect, test } from 'vitest';
import { ADVISERS } from '../../src/advice/index.js';
import type { AdviserRecord } from '../../src/analysis/index.js';
import { adviserRecordOf } from '../../src/view/index.js';
import { LEVELS, played, readTexts, SIDES } from './bench.js';

beforeAll(readTexts);

const record = (side: 'west' | 'russia', weeks: number): AdviserRecord => ({
  side,
  truth: 'opportunist',
  weeks: Array.from({ length: weeks }, (_, w) => ({
    week: w + 1,
    advisers: ADVISERS.map((adviser, i) => ({
      adviser,
      belief: [0.3 + 0.2 * i, 0.5 - 0.1 * i, 0.2 - 0.1 * i],
      aim: 'wait',
      sheet: { orders: [], table: 'wait', challenge: false },
      expected: 0.4,
      miss: 0.1 * i,
      nearest: i === 0,
      read: i === 0 ? -0.25 : null,
    })),
  })),
  means: ADVISERS.map((adviser, i) => ({ adviser, miss: 0.1 * i })),
});

test.each(LEVELS)('%s', (id) => {
  const match = played(id, 'record', (now) => now.steps.length >= 1);
  for (const side of SIDES) {
    const model = adviserRecordOf(match, side, record(side, 2));
    if (!model) throw new Error('two weeks were looked at');
    for (const name of model.names) expect(model.sentence).toContain(name);
    expect(model.sentence).toMatch(
      /was an opportunist\. .* came nearest to that, .*0\.00; .*0\.10 .*0\.20\.$/,
    );
    expect(model.weeks.map(({ name }) => name)).toEqual(['Week 1', 'Week 2']);
    for (const { cells } of model.weeks) {
      expect(cells.map(({ verdict }) => verdict)).toEqual([
        'nearest the truth',
        'further off',
        'further off',
      ]);
      expect(cells[0]?.followed).toContain('+0.40; it was −0.25');
      expect(cells[1]?.followed).toBe('');
      expect(cells[0]?.lines).toEqual(['No orders']);
    }
    expect(adviserRecordOf(match, side, record(side, 0))).toBeNull();
  }
});
