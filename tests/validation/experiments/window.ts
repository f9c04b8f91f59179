/** The window of reassurance, in closed form. */
import { type RoundPayoffs, reassuranceWindow, stream } from '../../../src/engine/index.js';
import { column, exactly, figure } from '../kit/stats.ts';
import type { Experiment, Row } from '../kit/types.ts';

/**
 * The two-round game itself: a gesture stakes a share of all in the first round, the rest in the second. The other side
 * cooperates with probability p in the first round, and in the second only with one that has cooperated.
 */
function payoff(
  first: 'cooperate' | 'defect',
  second: 'cooperate' | 'defect',
  share: number,
  p: number,
  { R, T, L }: RoundPayoffs,
): number {
  const one = first === 'cooperate' ? p * R * share - (1 - p) * L * share : p * T * share;
  if (first === 'defect') return one;
  return one + p * (1 - share) * (second === 'cooperate' ? R : T);
}

/** The share at which a type is indifferent between making the gesture and not, by halving the interval. */
function indifference(second: 'cooperate' | 'defect', p: number, payoffs: RoundPayoffs): number {
  const gain = (share: number) =>
    payoff('cooperate', second, share, p, payoffs) - payoff('defect', 'defect', share, p, payoffs);
  let low = 0;
  let high = 64;
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    if (gain(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

export const reassuranceFormula: Experiment = {
  id: 'reassurance-window',
  group: 14,
  title: 'The window of reassurance, in closed form',
  claim:
    'A gesture parts the types between p·T_G/(p(2T_G − R_G) + (1 − p)L_G) and p·R_S/(p·T_S + (1 − p)L_S): the function agrees with the two-round game itself to 1e-9.',
  literature:
    'Kydd, Trust, Reassurance, and Cooperation (2000); Trust and Mistrust in International Relations (2005), ch. 7.',
  how: 'Random pay-offs and trust; the two-round game is solved by bisection for the gesture at which each type is indifferent.',
  seeds: 500,
  blocks: 1,
  cost: 0,
  ready:
    async () =>
    (seed): Row => {
      const draw = stream(seed, 0, 'payoffs');
      const p = 0.05 + 0.9 * draw();
      const greedy = { R: 0.2 + draw(), T: 0, L: 0.2 + 2 * draw() };
      greedy.T = greedy.R + 0.05 + draw();
      const seeker = { R: 0.4 + draw(), T: 0, L: 0.2 + 2 * draw() };
      seeker.T = seeker.R * (0.2 + 0.7 * draw());
      const window = reassuranceWindow(p, greedy, seeker);
      return [
        Math.abs(window.low - indifference('defect', p, greedy)),
        Math.abs(window.high - indifference('cooperate', p, seeker)),
        window.open === window.low < window.high ? 0 : 1,
      ];
    },
  figures: (rows) => {
    const most = (i: number) => exactly(Math.max(...column(rows, i)), rows.length);
    return [
      figure('lower bound: largest deviation', most(0), 'number', { atMost: 1e-9 }),
      figure('upper bound: largest deviation', most(1), 'number', { atMost: 1e-9 }),
      figure('cases where “open” is wrong', most(2), 'number', { atMost: 0 }),
    ];
  },
};
