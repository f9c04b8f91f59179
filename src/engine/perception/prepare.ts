/** Before a week resolves: every lens through which its deeds will be read, from the state in which the orders were written. */

import type { Rules } from '../compiled.js';
import { defenceIndex, offenceIndex } from '../numbers.js';
import type { Kernel, Mood } from '../policy/index.js';
import { situationOf } from '../policy/index.js';
import type { PublicInfo } from '../sideView.js';
import { ownSight, readerSight } from '../sight.js';
import type { Mind, SideState, State } from '../state.js';
import { type BySide, bySide, rivalOf, type Side } from '../vocabulary.js';
import {
  fillPayoffs,
  type Lens,
  lensWorkspace,
  lookThrough,
  type Payoffs,
  payoffWorkspace,
  type Standing,
  standingOf,
} from './lens.js';
import { SAMPLES } from './observer.js';
import type { Mirror, Prepared, Reader } from './reader.js';
import { hostile } from './update.js';

/** Fear that a reader without empathy grants its rival. */
const NO_EMPATHY_FEAR = 0.06;

interface Workspace {
  rival: Payoffs['linear'];
  own: Payoffs['linear'];
  plain: Lens['tables'];
  granted: Lens['tables'];
  sampled: Lens['tables'][];
  mirrorPlain: Lens['tables'];
  mirror: Lens['tables'];
  kernels: { own?: Kernel; exact?: Kernel; rival?: Kernel };
}
const workspaces = new WeakMap<Rules, BySide<Workspace>>();

/** The workspace is made once per level and overwritten every week: a match needs no other. */
function workspacesFor(rules: Rules): BySide<Workspace> {
  let found = workspaces.get(rules);
  if (!found) {
    found = bySide((side) => {
      const rival = rivalOf(side);
      return {
        rival: payoffWorkspace(rules, rival),
        own: payoffWorkspace(rules, side),
        plain: lensWorkspace(rules, rival),
        granted: lensWorkspace(rules, rival),
        sampled: Array.from({ length: SAMPLES }, () => lensWorkspace(rules, rival)),
        mirrorPlain: lensWorkspace(rules, side),
        mirror: lensWorkspace(rules, side),
        kernels: {},
      };
    });
    workspaces.set(rules, found);
  }
  return found;
}

/**
 * The belief that a reader supposes its rival to hold about it: the rival's prior, raised by how much one has escalated of
 * late. From public dials and one's own deeds only, never from the rival's actual belief.
 */
export function supposedBelief(prior: number, ownHeat: number): number {
  return prior + (1 - prior) * 0.6 * Math.max(0, ownHeat - 0.15);
}

/** The kernel of this week: last week's again, with the candidates that it knows, where nothing has changed. */
function kernelWith(state: State, distinguishability: number, last: Kernel | undefined): Kernel {
  const perceptionNoise = state.dials.perceptionNoise * (1 - state.talkClarity);
  const { implementationNoise } = state.dials;
  return last &&
    last.distinguishability === distinguishability &&
    last.perceptionNoise === perceptionNoise &&
    last.implementationNoise === implementationNoise
    ? last
    : { distinguishability, perceptionNoise, implementationNoise };
}

/** The fear that a reader with the given empathy grants, in the mood it supposes. */
export function grantedMood(mood: Mood, empathy: number): Mood {
  return { ...mood, fear: empathy * mood.fear + (1 - empathy) * NO_EMPATHY_FEAR };
}

function withMood(standing: Standing, mood: Mood): Standing {
  return { ...standing, mood };
}

function prepareReader(rules: Rules, state: State, side: Side, workspace: Workspace): Reader {
  const rival = rivalOf(side);
  const own = state.sides[side];
  const mind = state.minds[side];
  const { dials } = state;
  const ownForces = {
    offence: offenceIndex(rules, side, own.formations),
    defence: defenceIndex(rules, side, own.formations),
  };
  const seen = {
    offence: offenceIndex(rules, rival, mind.forces),
    defence: defenceIndex(rules, rival, mind.forces),
  };

  const rivalSight = readerSight(rules, state, side, own, mind);
  const rivalSituation = situationOf(rules, rivalSight, rival, mind.readiness);
  const payoffs = fillPayoffs(rules, rivalSight, rivalSituation, dials, workspace.rival);
  const supposed = standingOf(
    rules,
    rivalSituation,
    supposedBelief(dials.priorHostile[rival], own.heat),
    own,
    {
      offence: seen.offence,
      ownDefence: seen.defence,
      rivalOffence: ownForces.offence,
      rivalDefence: ownForces.defence,
    },
  );
  const empathy = dials.empathy[side];
  const plain = lookThrough(
    rules,
    payoffs,
    withMood(supposed, grantedMood(supposed.mood, 0)),
    workspace.plain,
  );
  const granted =
    empathy === 0
      ? plain
      : lookThrough(
          rules,
          payoffs,
          withMood(supposed, grantedMood(supposed.mood, empathy)),
          workspace.granted,
        );

  const sampled = state.observers[side].samples.map((sample, k) =>
    lookThrough(
      rules,
      payoffs,
      standingOf(rules, rivalSituation, hostile(sample.belief), sample, {
        offence: seen.offence * sample.own,
        ownDefence: seen.defence,
        rivalOffence: sample.offence,
        rivalDefence: sample.defence,
      }),
      workspace.sampled[k] as Lens['tables'],
    ),
  );

  const mirror = sampled.length > 0 ? mirrorOf(rules, state, side, own, mind, workspace) : null;

  const { kernels } = workspace;
  kernels.own = kernelWith(state, dials.assumedDistinguishability[side], kernels.own);
  kernels.exact = kernelWith(state, dials.distinguishability, kernels.exact);
  kernels.rival = kernelWith(state, dials.assumedDistinguishability[rival], kernels.rival);
  return {
    plain,
    granted,
    sampled,
    mirror,
    agreed: { ...state.table.agreed },
    pressing: mind.pressure,
    kernel: kernels.own,
    trueKernel: kernels.exact,
    rivalKernel: kernels.rival,
  };
}

/**
 * How the rival may look at `side`, as far as side itself can know: its own position, and the fear that the rival's empathy
 * would grant it. Both the unbiased observer's samples and a player's previews read through it.
 */
export function mirrorOf(
  rules: Rules,
  info: PublicInfo,
  side: Side,
  own: SideState,
  mind: Mind,
  workspace: Pick<Workspace, 'own' | 'mirrorPlain' | 'mirror'>,
): Mirror {
  const rival = rivalOf(side);
  const { dials } = info;
  const sight = ownSight(rules, info, side, own, mind);
  const situation = situationOf(rules, sight, side, own.readiness);
  const payoffs = fillPayoffs(rules, sight, situation, dials, workspace.own);
  const asSeen = standingOf(rules, situation, supposedBelief(dials.priorHostile[side], mind.heat), mind, {
    offence: offenceIndex(rules, side, own.formations),
    ownDefence: defenceIndex(rules, side, own.formations),
    rivalOffence: offenceIndex(rules, rival, mind.forces),
    rivalDefence: defenceIndex(rules, rival, mind.forces),
  });
  const empathy = dials.empathy[rival];
  const plain = lookThrough(
    rules,
    payoffs,
    withMood(asSeen, grantedMood(asSeen.mood, 0)),
    workspace.mirrorPlain,
  );
  const granted =
    empathy === 0
      ? plain
      : lookThrough(rules, payoffs, withMood(asSeen, grantedMood(asSeen.mood, empathy)), workspace.mirror);
  return { plain, granted };
}

/** The workspace for a mirror outside the week. */
export function mirrorWorkspace(rules: Rules, side: Side): Pick<Workspace, 'own' | 'mirrorPlain' | 'mirror'> {
  return {
    own: payoffWorkspace(rules, side),
    mirrorPlain: lensWorkspace(rules, side),
    mirror: lensWorkspace(rules, side),
  };
}

/** All lenses for the week, from the state at its start. The result is overwritten by the next call for the same rules. */
export function prepare(rules: Rules, state: State): Prepared {
  const workspace = workspacesFor(rules);
  return bySide((side) => prepareReader(rules, state, side, workspace[side]));
}
