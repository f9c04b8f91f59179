// The line of a match is exactly what the contract says, and tells the truth about the match.
import { beforeAll, expect, test } from 'vitest';
import { newMatch, type Rules, type State, stateHash } from '../../src/engine/index.js';
import { headerOf } from '../../src/lab/line.js';
import { playMatch, strategyPlayer } from '../../src/lab/match.js';
import { matchPlayer } from '../../src/lab/play.js';
import { experiment, rulesOf, valid } from './support.ts';

const KEYS = [
  'arm',
  'seed',
  'types',
  'outcome',
  'cause',
  'week',
  'peakRung',
  'score',
  'belief',
  'unbiased',
  'peakBelief',
  'backdowns',
  'crisisPeak',
  'rungBefore',
  'start',
  'skipped',
  'hash',
];
const policy = { strategy: 'policy' };
const duel = (parts: Record<string, unknown> = {}) =>
  experiment({ matches: 6, arms: [{ name: 'a', west: policy, russia: policy, ...parts }] });

let january: Rules;
beforeAll(async () => {
  january = await rulesOf('january-2022');
});

test('the header names what the lines depend on, and cannot be taken for a line', async () => {
  const { experiment: checked, rules } = await valid(experiment());
  const header = headerOf(checked, rules);
  expect(Object.keys(header)).toEqual(['format', 'rules', 'level', 'levelHash', 'experiment']);
  expect(header.experiment).toEqual(experiment());
  expect(header.levelHash).toBe(rules.hash);
});

test('keys and their order', async () => {
  const { experiment: summary, rules } = await valid(duel());
  expect(Object.keys(matchPlayer(summary, rules)(0))).toEqual(KEYS);
  const { experiment: weeks } = await valid({ ...duel(), detail: 'weeks' });
  expect(Object.keys(matchPlayer(weeks, rules)(0))).toEqual([...KEYS, 'weeks']);
});

test('the detail asked for changes nothing else', async () => {
  const { experiment: summary, rules } = await valid(duel());
  const { experiment: weeks } = await valid({ ...duel(), detail: 'weeks' });
  const [plain, full] = [matchPlayer(summary, rules), matchPlayer(weeks, rules)];
  for (let k = 0; k < 6; k++) {
    const { weeks: _weeks, ...rest } = full(k);
    expect(rest).toEqual(plain(k));
  }
});

test('the line agrees with a match played by hand', async () => {
  const { experiment: checked, rules } = await valid(duel());
  const play = matchPlayer(checked, rules);
  for (let k = 0; k < 6; k++) {
    const seed = `base/${k}`;
    const player = { seed, strategy: 'policy', skill: 'regular' } as const;
    const peak = { west: 0, russia: 0 };
    let state: State | null = null;
    const played = playMatch(
      rules,
      { seed, types: {}, dials: {} },
      { west: strategyPlayer('west', player), russia: strategyPlayer('russia', player) },
      {
        begun: (started) => {
          for (const side of ['west', 'russia'] as const) peak[side] = 1 - started.minds[side].belief[0];
        },
        stepped: (now) => {
          for (const side of ['west', 'russia'] as const)
            peak[side] = Math.max(peak[side], 1 - now.minds[side].belief[0]);
        },
      },
    );
    if (played.ok) state = played.state;
    const line = play(k);
    expect(line.hash).toBe(state && stateHash(state));
    expect(line).toMatchObject({ arm: 'a', seed, outcome: state?.outcome?.kind, week: state?.outcome?.week });
    expect(line.cause === null).toBe(line.outcome !== 'war');
    for (const side of ['west', 'russia'] as const) {
      expect(line.peakBelief[side]).toBeCloseTo(peak[side], 12);
      expect(line.belief[side]).toBeLessThanOrEqual(line.peakBelief[side]);
      expect(line.score[side]).toBeGreaterThanOrEqual(0);
      expect(line.score[side]).toBeLessThanOrEqual(1);
    }
  }
});

test('drawn types come from the match seed, set ones from the experiment; every arm has the same seeds', async () => {
  const seat = (type?: string) => ({ strategy: 'pass', ...(type ? { type } : {}) });
  const arms = [
    { name: 'drawn', west: seat(), russia: seat('drawn') },
    { name: 'set', west: seat('revisionist'), russia: seat('seeker') },
  ];
  const { experiment: checked, rules } = await valid(experiment({ arms, matches: 40 }));
  const play = matchPlayer(checked, rules);
  const seen = new Set<string>();
  for (let k = 0; k < 40; k++) {
    const started = newMatch(rules, { seed: `base/${k}` });
    const [drawn, set] = [play(k), play(40 + k)];
    expect(drawn.types).toEqual(started.ok && started.state.types);
    expect(set.types).toEqual({ west: 'revisionist', russia: 'seeker' });
    expect([drawn.seed, set.seed]).toEqual([`base/${k}`, `base/${k}`]);
    seen.add(drawn.types.west);
  }
  expect(seen.size).toBe(3);
});

test('start is the posture before week 1, with the capability dial', async () => {
  const arms = [1, 2].map((factor) => ({
    name: `x${factor}`,
    west: { strategy: 'hardline' },
    russia: { strategy: 'hardline' },
    dials: { 'capability.west': factor, weeks: 2 },
  }));
  const { experiment: checked } = await valid(experiment({ level: 'january-2022', matches: 1, arms }));
  const play = matchPlayer(checked, january);
  const [plain, double] = [play(0).start, play(1).start];
  const size = (side: 'west' | 'russia', theatre: string) =>
    january.level.sides[side].formations
      .filter((formation) => formation.theatre === theatre)
      .reduce((sum, formation) => sum + formation.size, 0);
  for (const { id, side } of january.level.theatres) {
    expect(plain[side][id]).toBeCloseTo(size(side, id), 9);
    expect(double[side][id]).toBeCloseTo(size(side, id) * (side === 'west' ? 2 : 1), 9);
  }
});
