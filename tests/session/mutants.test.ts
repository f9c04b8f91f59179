// Damaged autosaves are answered with a problem each, and nothing is lost. tests/long does the same to ten thousand.
import { test } from 'vitest';
import { damagedSave } from './mutants.ts';

test('60 damaged saves', async () => {
  for (let k = 0; k < 60; k++) await damagedSave(k);
});
