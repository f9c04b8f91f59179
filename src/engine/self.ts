/** A side's own standing, as it knows it: what the AI decides by, and what tells a chosen war from a pre-emptive one. */

import type { Rules } from './compiled.js';
import { defenceIndex, offenceIndex } from './numbers.js';
import {
  attackViewOf,
  fillPayoffs,
  type Payoffs,
  payoffWorkspace,
  type Standing,
  standingOf,
} from './perception/lens.js';
import { hostile } from './perception/update.js';
import { advantage, situationOf } from './policy/index.js';
import type { SideView } from './sideView.js';
import { sightOf } from './sight.js';
import { type Attack, type Cause, rivalOf, type Side, TYPES } from './vocabulary.js';

/** What a side can do and how it feels, from its own view alone. */
export interface Self {
  payoffs: Payoffs;
  standing: Standing;
  t: 0 | 1 | 2;
}

const workspaces = new WeakMap<Rules, Partial<Record<Side, Payoffs['linear']>>>();

/** The workspace of a side's own utilities, made once per level. */
function workspaceFor(rules: Rules, side: Side): Payoffs['linear'] {
  let found = workspaces.get(rules);
  if (!found) {
    found = {};
    workspaces.set(rules, found);
  }
  found[side] ??= payoffWorkspace(rules, side);
  return found[side];
}

/** The payoffs and standing of the view's side. The utilities are overwritten by the next call for the same side. */
export function selfOf(rules: Rules, view: SideView): Self {
  const sight = sightOf(rules, view);
  const { side } = view;
  const rival = rivalOf(side);
  const situation = situationOf(rules, sight, side, view.own.readiness);
  const t = TYPES.indexOf(view.type) as 0 | 1 | 2;
  const payoffs = fillPayoffs(rules, sight, situation, view.dials, workspaceFor(rules, side), t);
  const standing = standingOf(rules, situation, hostile(view.mind.belief), view.mind, {
    offence: offenceIndex(rules, side, view.own.formations),
    ownDefence: defenceIndex(rules, side, view.own.formations),
    rivalOffence: offenceIndex(rules, rival, view.mind.forces),
    rivalDefence: defenceIndex(rules, rival, view.mind.forces),
  });
  return { payoffs, standing, t };
}

/** Why the owner of the view attacks: pre-emptive if the attack pays only because striking first does; else chosen. */
export function causeOf(rules: Rules, view: SideView, kind: Attack): Cause {
  const { payoffs, standing, t } = selfOf(rules, view);
  const vector = payoffs.vectors[t];
  if (!vector) return 'chosen';
  const what = attackViewOf(rules, payoffs, t, standing);
  const withEdge = advantage(rules, view.side, vector, what, kind, view.dials.firstStrikeAdvantage);
  const withoutEdge = advantage(rules, view.side, vector, what, kind, 0);
  return withEdge > 0 && withoutEdge <= 0 ? 'preemptive' : 'chosen';
}
