// What a sheet does for the seat's brief, from the seat's own view.
import { expect, it } from 'vitest';
import { briefWord, unscored } from '../../src/advice/brief.ts';
import { type Order, type Type, viewFor, type WeekOrders } from '../../src/engine/index.ts';
import { begin, rulesOf } from '../support/engine.ts';

const rules = rulesOf('january-2022');
const ordering = (...moves: string[]): WeekOrders => ({
  orders: moves.map((move): Order => ({ move, with: {}, meant: '' })),
  table: 'wait',
  challenge: false,
});
const calm = { reading: 0, alarm: 0, bits: 0, war: 0, wars: { least: 0, most: 0 }, hostile: 0.1 };
const viewOf = (side: 'west' | 'russia', type: Type) =>
  viewFor(begin(rules, { seed: 'brief', types: { [side]: type } }), side);

it('a sheet that divides the allies harms the unity that the brief asks for', () => {
  const word = briefWord(rules, viewOf('west', 'seeker'), ordering('longRangeArms'), calm);
  expect(word).toEqual({ objective: 'keepUnity', does: 'harms' });
});

it('a war that the sheet brings nearer than another would is said first', () => {
  const feared = { ...calm, war: 0.4, wars: { least: 0, most: 0.4 } };
  const word = briefWord(rules, viewOf('west', 'seeker'), ordering('longRangeArms'), feared);
  expect(word).toEqual({ objective: 'avertInvasion', does: 'harms' });
});

it('nothing is said where a sheet touches no objective', () => {
  expect(briefWord(rules, viewOf('west', 'seeker'), ordering(), calm)).toBeNull();
});

it('an objective that no score holds weighs in choosing, and one that a score holds does not', () => {
  expect(unscored(rules, viewOf('russia', 'opportunist'), ordering('gasOffer'))).toBe(1);
  expect(unscored(rules, viewOf('west', 'seeker'), ordering('longRangeArms'))).toBe(0);
});
