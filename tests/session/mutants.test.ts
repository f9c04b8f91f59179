// Damaged autosaves are answered with a problem each, and nothing is lost. tests/long does the same to ten thousand.
import { test } from 'vitest';
import { damagedSave } from './mutants.ts';

test('150 damaged saves', async () => {
  for (let k = 0; k < 150; k++) await damagedSave(k);
});
