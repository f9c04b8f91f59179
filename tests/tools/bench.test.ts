// The parts of the benchmark that can be right or wrong. Nothing here is timed.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../../src/engine/index.js';
import { loadShipped } from '../../src/level/index.js';
import { steppingTasks } from '../../tools/bench/main.ts';
import { measure, median } from '../../tools/bench/measure.ts';
import { recordMatch } from '../../tools/bench/recording.ts';
import { firstScreenGzip, firstScripts } from '../../tools/bench/sizes.ts';

test('every way of stepping arrives at the recorded end', async () => {
  const rules = compile(await loadShipped('january-2022'));
  const recordings = [0, 1].map((k) => recordMatch(rules, `test/${k}`));
  const tasks = steppingTasks(rules, recordings);
  expect(tasks).toHaveLength(5);
  const weeks = recordings.reduce((sum, recording) => sum + recording.weeks, 0);
  for (const task of tasks) expect(task.run()).toBe(weeks);
});

test('a recording that ends elsewhere is refused', async () => {
  const rules = compile(await loadShipped('abstract-mirror'));
  const recording = { ...recordMatch(rules, 'test/0'), hash: 'another' };
  expect(() => steppingTasks(rules, [recording])).toThrow(/plain copies does not arrive at the recorded end/);
});

test('rates are medians, ratios are taken within a round', () => {
  let time = 0;
  const speeds: Record<string, number[]> = { slow: [1, 10, 20, 1000], fast: [1, 5, 10, 500] };
  const task = (name: string) => {
    let run = 0;
    return {
      name,
      unit: 'u/s',
      run: () => {
        time += speeds[name]?.[run++] ?? 0;
        return 1;
      },
    };
  };
  const [slow, fast] = measure([task('slow'), task('fast')], 3, () => time);
  expect(slow).toEqual({ name: 'slow', unit: 'u/s', rate: 50, ratio: 1 });
  expect(fast).toEqual({ name: 'fast', unit: 'u/s', rate: 100, ratio: 2 });
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

test('the first screen’s scripts are those that the page names and what they import, not what comes late', () => {
  const dist = mkdtempSync(join(tmpdir(), 'spiral-dist-'));
  try {
    expect(firstScreenGzip(dist)).toBeNull();
    mkdirSync(join(dist, 'assets'));
    const write = (name: string, text: string) => writeFileSync(join(dist, name), text);
    write('index.html', '<script type="module" crossorigin src="./assets/index-1.js"></script>');
    write(
      'assets/index-1.js',
      'import{a}from"./part-2.js";import"./side-3.js";const l=()=>import("./late-4.js");',
    );
    write('assets/part-2.js', 'export{b as a}from"./side-3.js"');
    write('assets/side-3.js', 'export const b=1');
    write('assets/late-4.js', 'export const c=2');
    expect(firstScripts(dist)).toEqual(['assets/index-1.js', 'assets/part-2.js', 'assets/side-3.js']);
    expect(firstScreenGzip(dist)).toBeGreaterThan(60);
  } finally {
    rmSync(dist, { recursive: true, force: true });
  }
});
