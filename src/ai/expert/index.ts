/** The expert: looks a few weeks ahead along several plans, over determinizations of the rival, from its own view alone. */
import { clone, moveOf, type OutcomeKind, type Rules, rivalOf, type SideView } from '../../engine/index.js';
import type { Alternative, Decision, Expectation, LineWeek, Player, Strategy } from '../decision.js';
import { considerationsOf, meaningOf, policy } from '../policy.js';
import { type Determinization, determinizationsAt } from './determinizations.js';
import { imagine } from './imagine.js';
import { plansOf } from './plans.js';
import { type Future, fearIn } from './rollout.js';
import { type Effort, marginOver, meanScore, type Weighed, weigh } from './weigh.js';

/** Fixed, whatever the clock says: some two hundred imagined weeks a decision. */
export const EFFORT: Effort = { first: 3, all: 10, finalists: 3, weeks: 6 };

const ALTERNATIVES = 3;

function outcomesOf(futures: readonly Future[]): Expectation['outcomes'] {
  const shares: Expectation['outcomes'] = {};
  for (const { kind } of futures) shares[kind] = (shares[kind] ?? 0) + 1 / futures.length;
  return shares;
}

/** The line of the future that stands for the others: of the commonest kind, and of these the nearest to the mean score. */
function principalVariation(futures: readonly Future[], mean: number): LineWeek[] {
  const shares = outcomesOf(futures);
  const share = (kind: OutcomeKind) => shares[kind] ?? 0;
  let best: Future | undefined;
  for (const future of futures) {
    const closer = best && Math.abs(future.score - mean) < Math.abs(best.score - mean);
    if (!best || share(future.kind) > share(best.kind) || (share(future.kind) === share(best.kind) && closer))
      best = future;
  }
  return best?.line ?? [];
}

const average = (numbers: readonly number[]): number | null =>
  numbers.length > 0 ? numbers.reduce((sum, x) => sum + x, 0) / numbers.length : null;

/** What the expert expects of the plan that it chose. */
function expectationOf(
  rules: Rules,
  view: SideView,
  seat: string,
  { plan, futures }: Weighed,
  determinizations: readonly Determinization[],
): Expectation {
  const score = meanScore({ plan, futures });
  const rival = rivalOf(view.side);
  const now = determinizations.map((determinization) =>
    fearIn(rules, imagine(rules, view, determinization, 1, seat), rival),
  );
  const later = futures.map(({ fear }) => fear).filter((fear) => fear !== null);
  return {
    goesOn: plan.next.id,
    futures: futures.length,
    score,
    outcomes: outcomesOf(futures),
    fear: { now: average(now) ?? 0, later: average(later) },
    line: principalVariation(futures, score),
  };
}

/** Other sheets that were weighed, and by how much they scored less. */
function alternativesTo(best: Weighed, others: readonly Weighed[]): Alternative[] {
  const named = (weighed: Weighed) => weighed.plan.first.orders.map(({ move }) => move);
  const chosen = named(best).join();
  const seen = new Set([chosen]);
  const found: Alternative[] = [];
  for (const other of others) {
    const orders = named(other);
    const key = orders.join();
    if (seen.has(key)) continue;
    seen.add(key);
    found.push({ orders, margin: marginOver(best, other) });
  }
  return found.sort((a, b) => a.margin - b.margin).slice(0, ALTERNATIVES);
}

/** The view as of one who has learned nothing of the rival: it believes what the level says of the shares of the types. */
function unread(rules: Rules, view: SideView): SideView {
  const belief = clone(rules.level.sides[rivalOf(view.side)].typeWeights);
  return { ...view, mind: { ...view.mind, belief } };
}

function decide(rules: Rules, seen: SideView, player: Player): Decision {
  const view = player.guesses === 'prior' ? unread(rules, seen) : seen;
  const seat = player.seat ?? view.side;
  const determinizations = determinizationsAt(rules, view, player, EFFORT.all);
  const plans = plansOf(rules, view, player);
  const usual = plans.find(({ usual }) => usual) ?? null;
  const weighed = weigh(rules, view, seat, plans, determinizations, EFFORT, usual);
  const [best, ...others] = weighed;
  if (!best) throw new Error('there is always a plan: to do nothing');
  const { first } = best.plan;
  const considerations = considerationsOf(rules, view, first.orders);
  const orders = first.orders.map((order, i) => {
    const compiled = moveOf(rules, view.side, order.move);
    const considered = considerations[i];
    if (!compiled || compiled.attack || !considered) return order;
    return { ...order, meant: meaningOf(compiled, considered) };
  });
  return {
    orders: { ...first, orders },
    considerations,
    alternatives: player.explain ? alternativesTo(best, others) : [],
    strategy: 'policy',
    ...(player.explain ? { outlook: expectationOf(rules, view, seat, best, determinizations) } : {}),
  };
}

/** The expert at the policy's seat. In a crisis it stands while the risk is below its own limit, as the policy does. */
export const expert: Strategy = {
  id: 'policy',
  reference:
    'Rollouts: Tesauro and Galperin 1996; with sampled hidden information: Ginsberg 2001; sequential halving: Karnin, Koren and Somekh 2013.',
  decide,
  answerCrisis: policy.answerCrisis,
};
