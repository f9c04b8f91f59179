/** Firm but flexible against all comers. */
import { rulesOf } from '../kit/levels.ts';
import { play, policy, scoreOf, seat, violence } from '../kit/play.ts';
import { column, figure, mean, paired, points, share } from '../kit/stats.ts';
import type { Experiment, Row } from '../kit/types.ts';

const FIELD = [
  'firmButFlexible',
  'hardline',
  'soft',
  'bully',
  'appease',
  'pass',
  'titForTat',
  'mixed',
] as const;

export const firmFlexible: Experiment = {
  id: 'firm-but-flexible',
  group: 20,
  title: 'Firm but flexible does best against a mixed population',
  claim:
    'Against rivals of all types, matching threats, rewarding concessions and keeping an offer open does better than bullying, plain hardness, plain softness and passivity.',
  literature:
    'Leng, Interstate Crisis Behavior (1993); Huth, Extended Deterrence and the Prevention of War (1988); George and Smoke, Deterrence in American Foreign Policy (1974).',
  how: 'January 2022, Russia’s type drawn from the level’s weights and played by the policy; the West plays each strategy and is scored as a seeker; common seeds.',
  seeds: 150,
  blocks: 4,
  cost: FIELD.length,
  ready: async () => {
    const rules = await rulesOf('january-2022');
    return (seed): Row =>
      FIELD.flatMap((line) => {
        const end = play(rules, { seed, west: seat(line), russia: policy() });
        return [scoreOf(end, 'west'), violence(end)];
      });
  },
  figures: (rows) => [
    ...(['hardline', 'bully', 'pass', 'soft', 'appease'] as const).map((other) =>
      points(
        `score × 100, firm but flexible − ${other}`,
        paired(column(rows, 0), column(rows, 2 * FIELD.indexOf(other))),
        {
          atLeast: 0,
          from: 0,
        },
      ),
    ),
    ...FIELD.map((line, i) => figure(`score: ${line}`, mean(column(rows, 2 * i)), 'score')),
    ...FIELD.map((line, i) => figure(`war or limited war: ${line}`, share(column(rows, 2 * i + 1)), 'share')),
  ],
};
