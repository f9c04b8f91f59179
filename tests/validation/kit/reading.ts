/** How a seat reads its rival's week, straight from the policy tables: what one move added to a sheet does to suspicion. */
import {
  type Belief,
  bySide,
  type CompiledMove,
  type Evidence,
  hostile,
  type Lens,
  log,
  logOdds,
  type Order,
  plainOrder,
  type Rules,
  rivalOf,
  type Side,
  type State,
  update,
} from '../../../src/engine/index.js';
import { factorsOf, likelihoodsOf } from '../../../src/engine/perception/evidence.js';
import {
  fillPayoffs,
  lensWorkspace,
  lookThrough,
  payoffWorkspace,
  type Standing,
} from '../../../src/engine/perception/lens.js';
import { prepare } from '../../../src/engine/perception/prepare.js';
import { situationOf } from '../../../src/engine/policy/index.js';
import { readerSight } from '../../../src/engine/sight.js';

/** Plain orders of moves, options at their defaults. */
export const ordersOf = (moves: readonly CompiledMove[]): Order[] =>
  moves.map((compiled) => ({ ...plainOrder(compiled), meant: compiled.move.meanings[0]?.id ?? '' }));

const evidenceOf = (orders: readonly Order[]): Evidence => ({
  sightings: orders.map((order, source) => ({ order, source })),
  attack: null,
  answer: null,
  challenge: null,
  pending: [],
});

/** The log odds that `belief` gives to hostility once each type has made the evidence as likely as `likelihood` says. */
function oddsAfter(belief: Belief, likelihood: readonly number[]): number {
  const seeker = belief[0] * (likelihood[0] as number);
  const greedy = belief[1] * (likelihood[1] as number) + belief[2] * (likelihood[2] as number);
  return log(greedy) - log(seeker);
}

/**
 * Suspicion of a seen sheet at a fear of the mover that is given, in log odds: a reader with full sight of that fear.
 * Everything else is as at `state`.
 */
export function suspicionAt(
  rules: Rules,
  state: State,
  mover: Side,
  noise: { perceptionNoise: number; implementationNoise: number },
): (orders: readonly Order[], fear: number) => number {
  const reader = rivalOf(mover);
  const mind = state.minds[reader];
  const sight = readerSight(rules, state, reader, state.sides[reader], mind);
  const situation = situationOf(rules, sight, mover, mind.readiness);
  const payoffs = fillPayoffs(rules, sight, situation, state.dials, payoffWorkspace(rules, mover));
  const workspace = lensWorkspace(rules, mover);
  const kernel = {
    distinguishability: state.dials.assumedDistinguishability[reader],
    ...noise,
  };
  return (orders, fear) => {
    const standing: Standing = {
      mood: { fear, trust: 1 - state.dials.priorHostile[mover], heat: 0.3, reputation: 0.5 },
      pressure: 0.3,
      alarm: 0.1,
      belief: state.dials.priorHostile[mover],
      offence: 0.3,
      ownDefence: 0.3,
      rivalOffence: 0.3,
      rivalDefence: 0.3,
    };
    const lens: Lens = lookThrough(rules, payoffs, standing, workspace);
    const [likelihood] = likelihoodsOf(rules, [lens], evidenceOf(orders), kernel);
    return oddsAfter(mind.belief, likelihood ?? [1, 1, 1]) - logOdds(mind.belief);
  };
}

/** What the reader would believe after seeing the sheet, as the rules read it now; both in probability. */
export function readerOf(rules: Rules, state: State, reader: Side): (orders: readonly Order[]) => number {
  const { plain, granted, kernel, agreed } = prepare(rules, state)[reader];
  const mind = state.minds[reader];
  return (orders) => {
    const factors = factorsOf(rules, plain, granted, evidenceOf(orders), kernel, agreed);
    return hostile(update(mind.belief, factors, state.dials.attributionBias[reader], null));
  };
}

/** Moves of a side by what they are. */
export const kindsOf = (rules: Rules) =>
  bySide((side) => {
    const { moves } = rules.sides[side];
    const has = (compiled: CompiledMove, verb: string) =>
      compiled.move.effects.some((effect) => effect.do === verb);
    return {
      offensive: moves.filter((m) => m.move.look === 'offensive'),
      defensive: moves.filter((m) => m.move.look === 'defensive'),
      talk: moves.filter((m) => has(m, 'talk')),
      words: moves.filter(
        (m) =>
          m.move.stance === 'conciliatory' &&
          m.move.track === 'reassurance' &&
          m.move.cost <= 1 &&
          !has(m, 'offer') &&
          (m.move.effects.every((e) => e.do === 'change' && e.what === 'tension') ||
            m.move.effects.some((e) => e.do === 'withdraw' && !e.verified)) &&
          m.move.id !== 'trainersOut',
      ),
      pullBack: moves.filter(
        (m) => m.move.offence <= -0.3 && m.move.effects.some((e) => e.do === 'withdraw' && e.verified),
      ),
    };
  });
