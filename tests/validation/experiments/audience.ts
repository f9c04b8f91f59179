/** Audience costs. */
import { audienceCost, DEEPEST } from '../../../src/engine/policy/crisis.js';
import { crises, stateWith } from '../kit/crises.ts';
import { rulesOf } from '../kit/levels.ts';
import { exactly, figure, mean, points, response } from '../kit/stats.ts';
import type { Experiment, Row } from '../kit/types.ts';

const MIRROR = await rulesOf('abstract-mirror');

const AUDIENCE = [0, 1, 2, 4] as const;

export const audience: Experiment = {
  id: 'audience-costs',
  group: 17,
  title: 'Audience costs keep sides from stepping back, and rise with the rung',
  claim:
    'The dearer it is to step back in public, the less often it is done; and it costs more the higher the rung.',
  literature:
    'Fearon, Domestic Political Audiences and the Escalation of International Disputes (1994); Tomz, Domestic Audience Costs in International Relations (2007).',
  how: 'The mirrored level, the policy on both sides, types drawn, both challenge whatever they can, no accidents; audience costs × 0, 1, 2, 4; back-downs for each crisis, common seeds. The price by depth in closed form.',
  seeds: 150,
  blocks: 4,
  cost: 4,
  ready: async () => {
    const rules = await rulesOf('abstract-mirror');
    return (seed): Row =>
      AUDIENCE.flatMap((x) => {
        const { opened, backed } = crises(rules, seed, { 'audienceCost.west': x, 'audienceCost.russia': x });
        return [opened, backed];
      });
  },
  figures: (rows) => {
    const rates = AUDIENCE.map((_x, i) =>
      rows.map((row) =>
        (row[2 * i] as number) > 0 ? (row[2 * i + 1] as number) / (row[2 * i] as number) : Number.NaN,
      ),
    );
    const prices: number[] = [];
    let falls = 0;
    const state = stateWith(MIRROR, {});
    for (let d = 0; d <= DEEPEST; d++) prices.push(audienceCost(state, 'west', d));
    for (let d = 1; d < prices.length; d++) if ((prices[d] as number) < (prices[d - 1] as number)) falls += 1;
    return [
      ...response('back-downs for each crisis, audience costs × 0, 1, 2, 4', rates, -1, 'points', 2),
      ...AUDIENCE.map((x, i) => points(`back-downs for a hundred crises, × ${x}`, mean(rates[i] ?? []))),
      figure('price of stepping back: depths at which it falls', exactly(falls, prices.length), 'number', {
        atMost: 0,
      }),
      figure(
        'price at the deepest less price in private',
        exactly((prices[DEEPEST] ?? 0) - (prices[0] ?? 0), 1),
        'number',
        {
          atLeast: 0.1,
          from: 0,
        },
      ),
    ];
  },
};
