/** Jervis’s four worlds. */
import type { Rules } from '../../../src/engine/index.js';
import { rulesOf } from '../kit/levels.ts';
import { belief, play, policy, war } from '../kit/play.ts';
import { column, figure, mean, paired, points, share } from '../kit/stats.ts';
import type { Experiment, Row } from '../kit/types.ts';

const WORLDS = [
  { name: 'doubly dangerous: alike, strike first', delta: 0.05, f: 0.2 },
  { name: 'told apart, strike first', delta: 0.9, f: 0.2 },
  { name: 'alike, defence has the advantage', delta: 0.05, f: 0 },
  { name: 'doubly safe: told apart, defence has the advantage', delta: 0.9, f: 0 },
] as const;

function world(rules: Rules, seed: string, delta: number, f: number): number[] {
  let weeks = 0;
  let sharp = 0;
  const end = play(rules, {
    seed,
    west: policy('seeker'),
    russia: policy('seeker'),
    dials: { distinguishability: delta, firstStrikeAdvantage: f, accidentRate: 0 },
    watch: {
      stepped: (_state, facts) => {
        for (const fact of facts) {
          if (fact.kind !== 'ordered') continue;
          weeks += 1;
          const own = rules.sides[fact.side];
          if (
            fact.orders.some(
              ({ move }) =>
                own.moves[own.byId[move] ?? -1]?.move.look !== 'none' && own.byId[move] !== undefined,
            )
          )
            sharp += 1;
        }
      },
    },
  });
  return [war(end), sharp / weeks, (belief(end, 'west') + belief(end, 'russia')) / 2];
}

export const fourWorlds: Experiment = {
  id: 'four-worlds',
  group: 12,
  title: 'Jervis’s four worlds',
  claim:
    'Two seekers are worst off where striking first pays and kinds of forces cannot be told apart, best off where neither is so; each of the two alone lies between.',
  literature:
    'Jervis, Cooperation under the Security Dilemma (1978); Glaser and Kaufmann, What Is the Offense-Defense Balance? (1998).',
  how: 'The mirrored level, two seekers by the policy, δ 0.05 or 0.9 (with the level’s gap to δ̂), f 0.2 or 0, no accidents; common seeds.',
  seeds: 250,
  blocks: 4,
  cost: 4,
  ready: async () => {
    const rules = await rulesOf('abstract-mirror');
    return (seed): Row => WORLDS.flatMap(({ delta, f }) => world(rules, seed, delta, f));
  },
  figures: (rows) => {
    const wars = WORLDS.map((_world, i) => column(rows, 3 * i));
    const arms = WORLDS.map((_world, i) => column(rows, 3 * i + 1));
    const [worst = [], told = [], alike = [], safe = []] = wars;
    return [
      points('war, doubly dangerous − doubly safe', paired(worst, safe), { atLeast: 5, from: 0 }),
      points('war, doubly dangerous − told apart', paired(worst, told), { atLeast: 0, from: 0 }),
      points('war, doubly dangerous − defence has the advantage', paired(worst, alike), {
        atLeast: 0,
        from: 0,
      }),
      points('war, doubly safe − told apart, strike first', paired(safe, told), { atMost: 0 }),
      points('weeks with a build-up, doubly dangerous − doubly safe', paired(arms[0] ?? [], arms[3] ?? []), {
        atLeast: 0,
        from: 0,
      }),
      ...WORLDS.map(({ name }, i) => figure(`war: ${name}`, share(wars[i] ?? []), 'share')),
      ...WORLDS.map(({ name }, i) =>
        figure(`side-weeks with a build-up: ${name}`, mean(arms[i] ?? []), 'share'),
      ),
      ...WORLDS.map(({ name }, i) =>
        figure(`final belief: ${name}`, mean(column(rows, 3 * i + 2)), 'belief'),
      ),
    ];
  },
};
