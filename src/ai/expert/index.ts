/** The expert: looks a few weeks ahead along several courses, over guesses at the rival, from its own view alone. */
import { moveOf, type OutcomeKind, type Rules, rivalOf, type SideView } from '../../engine/index.js';
import type { Alternative, Decision, LineWeek, Outlook, Player, Strategy } from '../decision.js';
import { considerationsOf, meaningOf, policy } from '../policy.js';
import { coursesOf } from './courses.js';
import { type Future, fearIn } from './future.js';
import { type Guess, guessesAt } from './guess.js';
import { imagine } from './imagine.js';
import { type Effort, marginOver, meanScore, type Weighed, weigh } from './weigh.js';

/** Fixed, whatever the clock says: about a hundred imagined weeks a decision. */
export const EFFORT: Effort = { first: 4, all: 12, finalists: 3, weeks: 5 };

const ALTERNATIVES = 3;

function outcomesOf(futures: readonly Future[]): Outlook['outcomes'] {
  const shares: Outlook['outcomes'] = {};
  for (const { kind } of futures) shares[kind] = (shares[kind] ?? 0) + 1 / futures.length;
  return shares;
}

/** The future that stands for the others: of the commonest kind, and of these the nearest to the mean score. */
function mainLine(futures: readonly Future[], mean: number): LineWeek[] {
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

/** What the expert expects of the course that it chose. */
function outlookOf(
  rules: Rules,
  view: SideView,
  seat: string,
  { course, futures }: Weighed,
  guesses: readonly Guess[],
): Outlook {
  const score = meanScore({ course, futures });
  const rival = rivalOf(view.side);
  const now = guesses.map((guess) => fearIn(rules, imagine(rules, view, guess, 1, seat), rival));
  const later = futures.map(({ fear }) => fear).filter((fear) => fear !== null);
  return {
    goesOn: course.next.id,
    futures: futures.length,
    score,
    outcomes: outcomesOf(futures),
    fear: { now: average(now) ?? 0, later: average(later) },
    line: mainLine(futures, score),
  };
}

/** Other sheets that were weighed, and by how much they scored less. */
function alternativesTo(best: Weighed, others: readonly Weighed[]): Alternative[] {
  const named = (weighed: Weighed) => weighed.course.first.orders.map(({ move }) => move);
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

function decide(rules: Rules, view: SideView, player: Player): Decision {
  const seat = player.seat ?? view.side;
  const guesses = guessesAt(rules, view, player, EFFORT.all);
  const courses = coursesOf(rules, view, player);
  const usual = courses.find(({ usual }) => usual) ?? null;
  const weighed = weigh(rules, view, seat, courses, guesses, EFFORT, usual);
  const [best, ...others] = weighed;
  if (!best) throw new Error('there is always a course: to do nothing');
  const { first } = best.course;
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
    ...(player.explain ? { outlook: outlookOf(rules, view, seat, best, guesses) } : {}),
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
