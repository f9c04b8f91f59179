// Mutations name places in the sources. A place that has moved would break nothing, and nobody would notice.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../tools/ensure.mjs';
import { edited } from '../../tools/validate/mutate.ts';
import { MUTATIONS } from '../../tools/validate/mutations.ts';
import { EXPERIMENTS } from './experiments/index.ts';

test('there are at least ten mutations', () => {
  expect(MUTATIONS.length).toBeGreaterThanOrEqual(10);
});

test.each(MUTATIONS.map((mutation) => [mutation.id, mutation] as const))('%s', (_id, mutation) => {
  const code = readFileSync(join(root, mutation.file), 'utf8');
  expect(edited(code, mutation)).not.toBe(code);
  const known = EXPERIMENTS.map(({ id }) => id);
  for (const id of mutation.seenBy) expect(known).toContain(id);
});
