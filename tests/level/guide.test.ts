import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadLevelText, PLACES, SHIPPED } from '../../src/level/index.ts';

const guide = readFileSync(new URL('../../levels/README.md', import.meta.url), 'utf8');

it('shows a variant that loads', async () => {
  const example = guide.match(/```json\n([\s\S]*?)```/)?.[1] ?? '';
  const result = await loadLevelText(example);
  expect(result.ok ? [] : result.problems).toEqual([]);
});

it('names every level that ships and every place of the maps', () => {
  for (const id of SHIPPED) expect(guide).toContain(`\`${id}.json\``);
  for (const places of Object.values(PLACES)) expect(guide).toContain(places.join(' '));
});
