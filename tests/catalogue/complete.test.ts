import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('every row of the catalogue, C01 to C55, is tested by name', () => {
  const here = new URL('./', import.meta.url);
  const tests = readdirSync(here)
    .map((file) => readFileSync(new URL(file, here), 'utf8'))
    .join('\n');
  const named = new Set(
    [...tests.matchAll(/(?:\bit|\]\)|const\))\(\s*['`](C\d\d) /g)].map((match) => match[1]),
  );
  const rows = Array.from({ length: 55 }, (_, i) => `C${String(i + 1).padStart(2, '0')}`);
  expect(rows.filter((row) => !named.has(row))).toEqual([]);
});
