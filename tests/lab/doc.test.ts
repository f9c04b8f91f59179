// The worked examples of doc/lab.md are experiments that can be run.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { USAGE } from '../../src/lab/args.js';
import { matchCount } from '../../src/lab/plan.js';
import { matchPlayer } from '../../src/lab/play.js';
import { root } from '../../tools/ensure.mjs';
import { valid } from './support.ts';

const doc = readFileSync(join(root, 'doc/lab.md'), 'utf8');
const examples = [...doc.matchAll(/```json\n([\s\S]*?)```/g)].map((match) => JSON.parse(match[1] ?? ''));

test('there are the example of the format and three worked ones', () => {
  expect(examples).toHaveLength(4);
});

test.each(examples.map((json) => [json.seed, json]))('%s', async (_seed, json) => {
  const { experiment, rules } = await valid(json);
  const play = matchPlayer(experiment, rules);
  for (let k = 0; k < matchCount(experiment); k += experiment.matches) {
    expect(play(k).arm).toBe(experiment.arms[k / experiment.matches]?.name);
    expect(play(k).skipped).toEqual([]);
  }
});

test('it knows every word of the command', () => {
  for (const [word] of USAGE.matchAll(/--[a-z]+/g)) expect(doc).toContain(word);
});
