/** Group 6: some stop at nothing. */
import { STRATEGIES, type StrategyId } from '../../../src/ai/index.js';
import { rulesOf } from '../kit/levels.ts';
import { play, policy, seat, violence, war } from '../kit/play.ts';
import { column, figure, share } from '../kit/stats.ts';
import type { Experiment } from '../kit/types.ts';

/** Everything the West can play. */
const AVAILABLE: readonly StrategyId[] = STRATEGIES;

const DETERMINED = { 'warCost.russia': 0.1 };

export const revisionist: Experiment = {
  id: 'hard-revisionist',
  group: 6,
  title: 'A rival whom nothing stops',
  claim:
    'A revisionist with a high value on gain and a low cost of war exists whom no available policy stops in most matches.',
  literature:
    'Jervis, Perception and Misperception (1976), ch. 3, on states that cannot be deterred; Schweller, Bandwagoning for Profit (1994).',
  how: 'January 2022, Russia a revisionist (gain 1.0) with warCost 0.1; the West plays every strategy there is; the least share of wars over all of them.',
  seeds: 60,
  blocks: 4,
  cost: AVAILABLE.length,
  ready: async () => {
    const rules = await rulesOf('january-2022');
    return (seed) =>
      AVAILABLE.flatMap((line) => {
        const end = play(rules, { seed, west: seat(line), russia: policy('revisionist'), dials: DETERMINED });
        return [war(end), violence(end)];
      });
  },
  figures: (rows) => {
    const wars = AVAILABLE.map((line, i) => figure(`war under ${line}`, share(column(rows, 2 * i)), 'share'));
    const least = wars.reduce((a, b) => (b.value < a.value ? b : a));
    return [{ ...least, name: `least war: ${least.name.slice(10)}`, want: { atLeast: 0.5 } }, ...wars];
  },
};
