/** Group 6: some stop at nothing. */
import { STRATEGIES, type StrategyId } from '../../../src/ai/index.js';
import { rulesOf } from '../kit/levels.ts';
import { play, policy, type Seat, seat, violence } from '../kit/play.ts';
import { column, figure, share } from '../kit/stats.ts';
import type { Experiment, Row } from '../kit/types.ts';

/** Everything the West can play. */
const AVAILABLE: readonly StrategyId[] = STRATEGIES;

/** One seed in so many is played by the expert too, who takes a hundred times as long. */
const EXPERTS = 4;
const DETERMINED = { 'warCost.russia': 0.1 };

export const revisionist: Experiment = {
  id: 'hard-revisionist',
  group: 6,
  title: 'A rival whom nothing stops',
  claim:
    'A revisionist with a high value on gain and a low cost of war exists whom no available policy stops in most matches.',
  literature:
    'Jervis, Perception and Misperception (1976), ch. 3, on states that cannot be deterred; Schweller, Bandwagoning for Profit (1994).',
  how: 'January 2022, Russia a revisionist (gain 1.0) with warCost 0.1; the West plays every strategy there is, and on every fourth seed the policy as an expert; the least share over all of them of matches that end in an attack of any size or a coup.',
  seeds: 60,
  blocks: 4,
  cost: AVAILABLE.length,
  ready: async () => {
    const rules = await rulesOf('january-2022');
    const against = (seed: string, west: Seat): number => {
      const end = play(rules, { seed, west, russia: policy('revisionist'), dials: DETERMINED });
      return end.outcome?.kind === 'coup' ? 1 : violence(end);
    };
    return (seed, k): Row => [
      ...AVAILABLE.map((line) => against(seed, seat(line))),
      k % EXPERTS === 0 ? against(seed, { ...seat('policy'), skill: 'expert' }) : Number.NaN,
    ];
  },
  figures: (rows) => {
    const names = [...AVAILABLE, 'policy as an expert'];
    const wars = names.map((name, i) =>
      figure(`attack or coup under ${name}`, share(column(rows, i)), 'share'),
    );
    const least = wars.reduce((a, b) => (b.value < a.value ? b : a));
    return [
      { ...least, name: 'least share of attacks and coups under any of them', want: { atLeast: 0.5 } },
      ...wars,
    ];
  },
};
