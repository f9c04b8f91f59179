/** Tying hands against sinking costs. */
import { logistic, type Rules, type State, typeVector } from '../../../src/engine/index.js';
import { audienceCost, resolveScale, threshold } from '../../../src/engine/policy/crisis.js';
import { challenging, stateWith } from '../kit/crises.ts';
import { changed, rulesOf } from '../kit/levels.ts';
import { play } from '../kit/play.ts';
import { column, exactly, figure, paired, points } from '../kit/stats.ts';
import type { Experiment, Row } from '../kit/types.ts';

/** Units in which hands are tied, or capital is sunk. */
const STAKE = 4;

/** P(steps back) of a seeker at a depth, in closed form. */
function backsDown(rules: Rules, state: State, depth: number): number {
  const vector = typeVector(rules.level, state.dials, 'west', 'seeker');
  return logistic((threshold(state, 'west', vector, depth) - 0.14) / resolveScale(vector));
}

export const tyingHands: Experiment = {
  id: 'tying-hands',
  group: 18,
  title: 'Tying hands against sinking costs',
  claim:
    'Promises that would be dear to break make a side stand firmer and step back at a higher price; the same spent beforehand does not: it is gone either way.',
  literature: 'Fearon, Signaling Foreign Policy Interests: Tying Hands versus Sinking Costs (1997).',
  how: `Closed form: a seeker at the start of the mirrored level at depth 3 of a crisis, with ${STAKE} more units of promises, or ${STAKE} less of capital. In play: the West begins with one or the other; both sides challenge whatever they can; back-downs of the West for each crisis, common seeds.`,
  seeds: 150,
  blocks: 4,
  cost: 3,
  ready: async () => {
    const base = await rulesOf('abstract-mirror');
    const tied = changed(base, (level) => {
      level.sides.west.commitments += STAKE;
    });
    const sunk = changed(base, (level) => {
      level.sides.west.capital -= STAKE;
    });
    const of = (rules: Rules) => {
      const state = stateWith(rules, {});
      return [1 - backsDown(rules, state, 3), audienceCost(state, 'west', 3)];
    };
    const closed = [...of(base), ...of(tied), ...of(sunk)];
    const count = (rules: Rules, seed: string) => {
      let opened = 0;
      const end = play(rules, {
        seed,
        west: challenging,
        russia: challenging,
        dials: { accidentRate: 0, weeks: 5 },
        watch: {
          stepped: (_state, facts) => {
            for (const fact of facts) if (fact.kind === 'crisisOpened') opened += 1;
          },
        },
      });
      return opened > 0 ? end.sides.west.backdowns / opened : Number.NaN;
    };
    return (seed): Row => [...closed, count(base, seed), count(tied, seed), count(sunk, seed)];
  },
  figures: (rows) => {
    const [row = []] = rows;
    const at = (i: number) => row[i] as number;
    return [
      points('P(does not step back), tied − plain', exactly(at(2) - at(0)), { atLeast: 2, from: 0 }),
      points('P(does not step back), sunk − plain', exactly(at(4) - at(0)), { between: [-0.5, 0.5] }),
      figure('price of stepping back, tied − plain', exactly(at(3) - at(1)), 'number', {
        atLeast: 0.05,
        from: 0,
      }),
      figure('price of stepping back, sunk − plain', exactly(at(5) - at(1)), 'number', {
        between: [-1e-9, 1e-9],
      }),
      points(
        'in play: back-downs for a hundred crises, tied − sunk',
        paired(column(rows, 7), column(rows, 8)),
        {
          atMost: 0,
          from: 0,
        },
      ),
    ];
  },
};
