// Keys of the match on keyboards of other scripts.
import { expect, test } from 'vitest';
import { letterOf } from '../../src/ui/match/keys.ts';

test.each([
  ['к', 'KeyR', 'r'],
  ['ь', 'KeyM', 'm'],
  ['Я', 'KeyZ', 'z'],
  ['И', 'KeyB', 'b'],
  ['٣', 'Digit3', '3'],
])('%s of another script is the letter that stands there on a Latin keyboard', (key, code, letter) => {
  expect(letterOf({ key, code })).toBe(letter);
});

test.each([
  ['R', 'KeyR', 'r'],
  // Where Latin letters stand elsewhere, the letter counts and not the place.
  ['z', 'KeyY', 'z'],
  ['?', 'Digit7', '?'],
  ['Escape', 'Escape', 'escape'],
  ['ß', 'Minus', 'ß'],
])('%s stays itself', (key, code, letter) => {
  expect(letterOf({ key, code })).toBe(letter);
});
