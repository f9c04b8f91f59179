/** One imagined future: a first sheet, then both sides go on by cheap rules until the match or the look ahead ends. */
import {
  bySide,
  type OutcomeKind,
  type Rules,
  rivalOf,
  type Side,
  type State,
  selfOf,
  stepInPlace,
  viewFor,
  type WeekOrders,
} from '../../engine/index.js';
import type { LineWeek, Player, Strategy } from '../decision.js';
import { policy } from '../policy.js';

/** A sheet for this week, and the rule by which we would go on from there. */
export interface Plan {
  first: WeekOrders;
  next: Strategy;
  /** The plan that one keeps to where no other is clearly better. */
  usual?: boolean;
}

/** What one rollout of a plan came to. */
export interface Future {
  /** By our own type, 0–1. */
  score: number;
  kind: OutcomeKind;
  /** How afraid the rival is of us after the first week; null where the match ended in it. */
  fear: number | null;
  line: LineWeek[];
}

const movesOf = (week: WeekOrders): string[] => week.orders.map(({ move }) => move);

/** How afraid a side is now. */
export function fearIn(rules: Rules, state: State, side: Side): number {
  return selfOf(rules, viewFor(state, side)).standing.mood.fear;
}

/** Both answers to a crisis round, by the rule of the policy: brinkmanship is not thought ahead. */
function answerBoth(rules: Rules, state: State, player: (side: Side) => Player): void {
  const answers = bySide((side) => policy.answerCrisis(rules, viewFor(state, side), player(side)).answer);
  stepInPlace(rules, state, answers, false);
}

/** Roll a plan out on an imagined state, which is used up. */
export function rollOut(rules: Rules, state: State, side: Side, { first, next }: Plan): Future {
  const rival = rivalOf(side);
  const { seed, seatKeys, week: begun } = state;
  const player = (who: Side): Player => ({
    seed,
    strategy: who === side ? next.id : 'policy',
    skill: 'regular',
    seat: seatKeys[who],
  });
  const line: LineWeek[] = [];
  let fear: number | null = null;
  while (state.awaiting !== 'over') {
    if (state.awaiting === 'crisis') {
      answerBoth(rules, state, player);
      continue;
    }
    if (fear === null && state.week > begun) fear = fearIn(rules, state, rival);
    const week = bySide((who): WeekOrders => {
      if (who === side && state.week === begun) return first;
      const rule = who === side ? next : policy;
      return rule.decide(rules, viewFor(state, who), player(who)).orders;
    });
    line.push({ week: state.week, own: movesOf(week[side]), rival: movesOf(week[rival]) });
    stepInPlace(rules, state, week, false);
  }
  const { outcome } = state;
  return { score: outcome?.score[side] ?? 0, kind: outcome?.kind ?? 'standoff', fear, line };
}
