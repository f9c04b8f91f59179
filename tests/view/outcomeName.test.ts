// Names of outcomes: complete in every level, with nothing left to fill in.
import { beforeAll, expect, test } from 'vitest';
import { OUTCOMES } from '../../src/engine/index.js';
import { SHIPPED } from '../../src/level/index.js';
import { loadTexts } from '../../src/text/index.js';
import { outcomeName } from '../../src/view/index.js';
import { rulesOf } from '../support/engine.ts';

beforeAll(() => loadTexts('reasons'));

test.each(SHIPPED)('every outcome has a name in %s', (id) => {
  for (const kind of OUTCOMES) expect(outcomeName(rulesOf(id).level, kind)).toMatch(/^[^{}]+$/);
});

test('a side that stepped back is called as its level calls it', () => {
  expect(outcomeName(rulesOf('january-2022').level, 'backdownRussia')).toBe('Russia stepped back');
  expect(outcomeName(rulesOf('abstract-mirror').level, 'backdownWest')).not.toContain('West');
});
