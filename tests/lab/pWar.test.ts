// P(war) in the lines of the lab: the number that the analysis draws, 0 or 1 at the end, and nothing else in the line is touched.
import { expect, test } from 'vitest';
import { curveOf } from '../../src/analysis/curve.ts';
import type { MatchLine } from '../../src/lab/line.js';
import { matchPlayer } from '../../src/lab/play.js';
import { levelRef } from '../../src/record/index.js';
import { finish, study } from '../analysis/support.ts';
import { experiment, lab, valid } from './support.ts';

const policy = { strategy: 'policy' };
const JANUARY = {
  level: 'january-2022',
  matches: 3,
  detail: 'weeks',
  pWar: 6,
  arms: [{ name: 'policy', west: policy, russia: policy, dials: { weeks: 4 } }],
};

async function played(json: unknown): Promise<{ lines: MatchLine[]; texts: string[] }> {
  const { experiment: checked, rules } = await valid(json);
  const texts: string[] = [];
  const keep = { level: await levelRef(rules), keep: (_: string, text: string) => texts.push(text) };
  const play = matchPlayer(checked, rules, keep);
  const lines = Array.from({ length: checked.matches * checked.arms.length }, (_, k) => play(k));
  return { lines, texts };
}

test('it is the number of the curve that the game draws of the same match', async () => {
  const { lines, texts } = await played(experiment(JANUARY));
  for (const [k, { weeks, outcome }] of lines.entries()) {
    const { points } = finish(curveOf, await study(texts[k] ?? ''), 6).answer.curve;
    expect(weeks?.map(({ pWar }) => pWar)).toEqual(points.slice(1).map(({ pWar }) => pWar.mean));
    expect(weeks?.at(-1)?.pWar).toBe(outcome === 'war' || outcome === 'nuclear' ? 1 : 0);
  }
});

test('it changes nothing else, and is there only when it is asked for', async () => {
  const { pWar: _, ...without } = JANUARY;
  const [asked, plain] = [await played(experiment(JANUARY)), await played(experiment(without))];
  const bare = asked.lines.map((line) => ({
    ...line,
    weeks: line.weeks?.map(({ pWar, ...week }) => {
      expect(pWar).toBeTypeOf('number');
      return week;
    }),
  }));
  expect(bare).toEqual(plain.lines);
});

test('a script goes on as it is written', async () => {
  const attack = { script: [['alert'], [], []], crisis: 'standFirm' };
  const { lines } = await played(
    experiment({
      ...JANUARY,
      arms: [
        {
          name: 's',
          west: { strategy: attack },
          russia: { strategy: 'pass' },
          dials: { weeks: 3, accidentRate: 0 },
        },
      ],
    }),
  );
  for (const { weeks } of lines) expect(weeks?.map(({ pWar }) => pWar)).toEqual([0, 0, 0]);
});

test('the bytes do not depend on the number of jobs', async () => {
  const text = JSON.stringify(experiment({ ...JANUARY, pWar: 2 }));
  const one = await lab(['-', '--jobs', '1'], text);
  expect(one.status).toBe(0);
  expect((await lab(['-', '--jobs', '1'], text)).output).toBe(one.output);
  expect(one.output).toContain('"pWar":');
});
