// The risk of war in words: always said, and warned of where an attack is likely or has become so.
import { beforeAll, expect, test } from 'vitest';
import type { WarRisk } from '../../src/session/index.js';
import { outlookOf, type WarRiskModel, warRiskModel } from '../../src/view/index.js';
import { played, readTexts } from './bench.js';

beforeAll(readTexts);

const risk = (more: Partial<WarRisk>): WarRisk => ({
  week: 0,
  before: 0,
  ahead: 0.02,
  weeks: 4,
  reasons: [],
  lapse: 0,
  ...more,
});
const said = (more: Partial<WarRisk>): WarRiskModel => {
  const look = outlookOf(
    played('january-2022', 'war', () => true),
    'west',
  );
  const model = warRiskModel(look, risk(more));
  if (!model) throw new Error('nothing is said of the risk');
  return model;
};

test('a small risk is said without a warning', () => {
  expect(said({})).toEqual({
    ahead: 'War in 4 weeks, your estimate: under 1 in 20.',
    high: false,
    warning: [],
    lapse: '',
  });
});

test('a likely attack is warned of with what makes it likely', () => {
  const { ahead, high, warning } = said({
    week: 0.2,
    before: 0.18,
    ahead: 0.35,
    reasons: ['price', 'defence'],
  });
  expect(ahead).toContain('one in three');
  expect(high).toBe(true);
  expect(warning).toEqual([
    'Russia may attack this week: about one in five, your government estimates.',
    'They have the forces for it in place.',
    'They do not expect to pay a high price.',
    'Ukraine could not hold out for long.',
  ]);
});

test('one that has just become more likely is warned of earlier, and says so', () => {
  expect(said({ week: 0.06, before: 0.05 }).warning).toEqual([]);
  expect(said({ week: 0.06, before: 0.01 }).warning[1]).toBe('A week ago it was under one in twenty.');
});

test('in the last week it speaks of this week', () => {
  expect(said({ weeks: 1, ahead: 0.1 }).ahead).toMatch(/^War this week, your estimate: one in ten/);
});

test('that an own offer may fall this week is said where it is likely', () => {
  expect(said({ lapse: 0.1 }).lapse).toBe('');
  expect(said({ lapse: 0.5 }).lapse).toBe('Your offer may fall under their pressure.');
});
