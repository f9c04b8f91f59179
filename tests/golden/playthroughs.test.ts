// Readable matches, week by week. Where the rules are meant to change them, write them anew:
//   UPDATE_GOLDEN=1 npx vitest run --project unit tests/golden
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { retell, type Tale } from './retell.ts';

const TALES: Record<string, Tale> = {
  'january-2022-policy': {
    level: 'january-2022',
    seed: 'golden january',
    types: { west: 'seeker', russia: 'opportunist' },
    strategies: { west: 'policy', russia: 'policy' },
  },
  'january-2022-scripts': {
    level: 'january-2022',
    seed: 'golden scripts',
    types: { west: 'seeker', russia: 'seeker' },
    strategies: { west: 'firmButFlexible', russia: 'bully' },
  },
  'abstract-mirror': {
    level: 'abstract-mirror',
    seed: 'golden mirror',
    types: { west: 'seeker', russia: 'revisionist' },
    strategies: { west: 'policy', russia: 'policy' },
  },
};

it.each(Object.entries(TALES))('%s goes as it has always gone', (name, tale) => {
  const file = new URL(`./${name}.txt`, import.meta.url);
  const told = retell(tale);
  if (process.env.UPDATE_GOLDEN === '1' || !existsSync(file)) writeFileSync(file, told);
  expect(told).toBe(readFileSync(file, 'utf8'));
});
