/** Group 7: a threat is worth more than its use. */
import { type Rules, threatened } from '../../../src/engine/index.js';
import { rulesOf } from '../kit/levels.ts';
import { play, policy, violence, war } from '../kit/play.ts';
import { column, figure, paired, points, share } from '../kit/stats.ts';
import type { Experiment, Row } from '../kit/types.ts';

const PACKAGES = ['swift', 'banks', 'chips'] as const;

const named = PACKAGES.map((name) => [{ move: 'nameSanctions', with: { package: name, clarity: 'exact' } }]);

const imposed = PACKAGES.map((name) => [{ move: 'imposeSanctions', with: { package: name } }]);

const GAS = [0, 0.4, 0.8] as const;

/** Week at whose end it is looked up what is still threatened: all packages have been named or imposed. */
const SAID = 4;

function sanctions(rules: Rules, seed: string): Row {
  const run = (script: typeof named | typeof imposed, gas: number) => {
    let left = Number.NaN;
    const end = play(rules, {
      seed,
      west: { plays: { script: [['consultAllies'], ...script], crisis: 'standFirm' }, type: 'seeker' },
      russia: policy('opportunist'),
      dials: { gasDependence: gas },
      watch: {
        stepped: (state, _facts, over) => {
          if (over && state.week === SAID + 1) left = threatened(rules, state.sides.west);
        },
      },
    });
    return { ends: [war(end), violence(end)], left };
  };
  const early = run(imposed, 0.4);
  const threats = GAS.map((gas) => run(named, gas));
  return [...early.ends, ...threats.flatMap(({ ends }) => ends), early.left, threats[1]?.left ?? Number.NaN];
}

export const sanctionsThreatened: Experiment = {
  id: 'sanctions',
  group: 7,
  title: 'A threat of sanctions is worth more than their use',
  claim:
    'The same sanctions deter an opportunist better when they are threatened than when they are imposed early; dependence on its gas weakens the threat.',
  literature:
    'Schelling, Arms and Influence (1966), ch. 1 and 2; Drezner, The Hidden Hand of Economic Coercion (2003); Hufbauer, Schott, Elliott and Oegg, Economic Sanctions Reconsidered (2007).',
  how: 'January 2022, Russia an opportunist by the policy. The West consults, then names (exactly) or imposes one package a week (payments, banks, chips), and does nothing else; gas dependence 0, 0.4 or 0.8; common seeds.',
  seeds: 250,
  blocks: 4,
  cost: 4,
  ready: async () => {
    const rules = await rulesOf('january-2022');
    return (seed) => sanctions(rules, seed);
  },
  figures: (rows) => [
    points('war or limited war, threatened − imposed early', paired(column(rows, 3 + 2), column(rows, 1)), {
      atMost: -5,
      from: 0,
    }),
    points(
      'war or limited war, threatened, gas dependence 0.8 − 0',
      paired(column(rows, 7), column(rows, 3)),
      {
        atLeast: 2,
        from: 0,
      },
    ),
    figure(
      'what is still threatened after week 4 (0–1), threatened − imposed early',
      paired(column(rows, 9), column(rows, 8)),
      'share',
      { atLeast: 0.2, from: 0 },
    ),
    points('large war, threatened − imposed early', paired(column(rows, 2 + 2), column(rows, 0))),
    points('large war, threatened, gas dependence 0.8 − 0', paired(column(rows, 6), column(rows, 2))),
    figure('war or limited war, imposed early', share(column(rows, 1)), 'share'),
    ...GAS.map((gas, i) =>
      figure(`war or limited war, threatened, gas ${gas}`, share(column(rows, 3 + 2 * i)), 'share'),
    ),
  ],
};
