/** How likely war is, as a seat's analysts can know it: an attack this week through its own lens, a war in the weeks ahead by imagined futures. */
import {
  type Determinization,
  determinizationsAt,
  type Future,
  imagine,
  type Player,
  policyWeek,
  rollOut,
  type Strategy,
  strategyOf,
} from '../ai/index.js';
import {
  attackChance,
  type Belief,
  type ByType,
  beliefOf,
  hostile,
  type Lens,
  prepare,
  type Rules,
  rivalOf,
  type SideView,
  type State,
  supposedBelief,
  TYPES,
  WARS,
} from '../engine/index.js';
import { lapseBy } from './lapse.js';
import { WAR_REASONS, type WarReason, type WarRisk } from './types.js';

/** Fixed, whatever the clock says: futures against each type, and weeks looked ahead. */
const EFFORT = { futures: 12, weeks: 4 } as const;
/** What is taken to be known before any future is imagined: so many futures, of which this share ends in war. */
const PRIOR = { futures: 2, war: 0.1 } as const;

/** By type, the chance that the looked-at side orders an attack this week: it takes the best kind that it is ready for. */
function attackBy(rules: Rules, { attack, open, side }: Lens): ByType {
  const kinds = rules.sides[side].attackKinds;
  return ([0, 1, 2] as const).map((t) => {
    const ranked = kinds
      .map((kind, i) => ({ open: open[kind] ?? 0, gain: attack[t][i] ?? -1 }))
      .sort((a, b) => b.gain - a.gain);
    let unready = 1;
    let chance = 0;
    for (const one of ranked) {
      chance += unready * one.open * attackChance(one.gain);
      unready *= 1 - one.open;
    }
    return chance;
  }) as ByType;
}

const mean = (belief: Belief, by: ByType): number =>
  belief[0] * by[0] + belief[1] * by[1] + belief[2] * by[2];

/** The rival's mind as one supposes it, with nothing drawn. */
function supposed(rules: Rules, view: SideView): Determinization {
  const { dials, own, side } = view;
  const held = supposedBelief(dials.priorHostile[rivalOf(side)], own.heat);
  return {
    seed: '',
    type: TYPES[0],
    belief: beliefOf(held, rules.level.sides[side].typeWeights),
    theirs: 1,
    ours: 1,
  };
}

/** What the view's owner expects of the rival's week by type, weighed by its belief; `otherwise` changes what it goes by. */
function expectedBy(
  rules: Rules,
  view: SideView,
  by: (lens: Lens) => ByType,
  otherwise: (state: State) => void = () => {},
): number {
  const state = imagine(rules, view, supposed(rules, view), 1, view.side);
  otherwise(state);
  const { belief } = state.minds[view.side];
  return mean(belief, by(prepare(rules, state)[view.side].granted));
}

/** Chance, 0–1, that the rival attacks this week, as far as the view's owner can know. */
const attackIn = (rules: Rules, view: SideView, otherwise?: (state: State) => void): number =>
  expectedBy(rules, view, (lens) => attackBy(rules, lens), otherwise);

/** How far each circumstance is thought away, so that what it adds shows: about what a few weeks' work could change. */
const AWAY = { defence: 0.15, forces: 1.3, clarity: 0.25, reputation: 0.25, greed: 0.5 } as const;

const capped = (value: number): number => Math.min(1, value);

/** The same match, had one circumstance been otherwise. */
const OTHERWISE: Record<WarReason, (state: State, { side }: SideView) => void> = {
  gain(state, { side }) {
    const mind = state.minds[side];
    const [, opportunist, revisionist] = mind.belief;
    const less = AWAY.greed;
    mind.belief = [1 - less * hostile(mind.belief), less * opportunist, less * revisionist];
  },
  defence(state, { side }) {
    if (state.third) state.third.defence = capped(state.third.defence + AWAY.defence);
    else for (const one of state.sides[side].formations) one.size *= AWAY.forces;
  },
  price(state, { side }) {
    const own = state.sides[side];
    for (const ally in own.support) own.support[ally] = 1;
    for (const threat of Object.values(own.packages)) threat.clarity = capped(threat.clarity + AWAY.clarity);
  },
  yields(state, { side }) {
    const own = state.sides[side];
    own.reputation = capped(own.reputation + AWAY.reputation);
  },
  fear(state, { side }) {
    state.sides[side].alarm = 0;
    state.sides[side].heat = 0;
  },
  pretext(state) {
    state.pretext = 0;
  },
};

/** Share of the chance that a circumstance must make up to be a reason, and reasons that are named at most. */
const COUNTS = 0.15;
const NAMED = 2;

/** The circumstances that make an attack most likely, the strongest first. */
function reasonsFor(rules: Rules, view: SideView, week: number): WarReason[] {
  if (week === 0) return [];
  return WAR_REASONS.map((reason) => ({
    reason,
    less: week - attackIn(rules, view, (state) => OTHERWISE[reason](state, view)),
  }))
    .filter(({ less }) => less >= COUNTS * week)
    .sort((a, b) => b.less - a.less)
    .slice(0, NAMED)
    .map(({ reason }) => reason);
}

/** Goes on as the policy would, and never attacks: what one decides oneself is no risk. */
const peaceful = (): Strategy => ({
  ...strategyOf('policy'),
  decide: (rules, view, player) => policyWeek(rules, view, player, { attack: 'never' }),
});

/** Did it end in war, of whatever size? */
const isWar = ({ kind }: Future): boolean => WARS.includes(kind);

/** Share of the futures that end in war, by the view's own belief; few futures tell small shares badly. */
function warAhead(rules: Rules, view: SideView): number {
  const player: Player = {
    seed: `war/${view.level.hash}/${view.week}/${view.side}`,
    strategy: 'policy',
    skill: 'regular',
  };
  const next = peaceful();
  const minds = determinizationsAt(rules, view, player, EFFORT.futures * TYPES.length);
  // Each type has a luck of its own: shared, one accident would count three times.
  const by = TYPES.map((type, t) => {
    const wars = minds.slice(t * EFFORT.futures, (t + 1) * EFFORT.futures).filter((mind) => {
      const state = imagine(rules, view, { ...mind, type }, EFFORT.weeks, view.side);
      const first = next.decide(rules, view, { ...player, seed: mind.seed }).orders;
      return isWar(rollOut(rules, state, view.side, { first, next }));
    });
    return (wars.length + PRIOR.war * PRIOR.futures) / (EFFORT.futures + PRIOR.futures);
  }) as ByType;
  return mean(view.mind.belief, by);
}

/**
 * The risk of war at a time when orders are awaited, from the seat's own view alone.
 * @param before the view of the week before; null in the first week.
 */
export function warRisk(rules: Rules, view: SideView, before: SideView | null): WarRisk {
  const week = attackIn(rules, view);
  return {
    week,
    before: before && attackIn(rules, before),
    ahead: Math.max(week, warAhead(rules, view)),
    weeks: Math.min(EFFORT.weeks, view.dials.weeks - view.week + 1),
    reasons: reasonsFor(rules, view, week),
    lapse: expectedBy(rules, view, (lens) => lapseBy(rules, view, lens)),
  };
}
