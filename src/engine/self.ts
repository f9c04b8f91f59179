/** A side's own standing, as it knows it: what the AI decides by, and what tells a chosen war from a pre-emptive one. */

import type { Rules } from './compiled.js';
import { defenceIndex, offenceIndex } from './numbers.js';
import {
  attackViewOf,
  type Stage,
  type Standing,
  setStage,
  stageRoom,
  standingOf,
} from './perception/lens.js';
import { hostile } from './perception/update.js';
import { advantage, situationOf } from './policy/index.js';
import type { SideView } from './sideView.js';
import { sightOf } from './sight.js';
import { type Attack, type Cause, rivalOf, type Side, TYPES } from './vocabulary.js';

/** What a side can do and how it feels, from its own view alone. */
export interface Self {
  stage: Stage;
  standing: Standing;
  t: 0 | 1 | 2;
}

const rooms = new WeakMap<Rules, Partial<Record<Side, Stage['linear']>>>();

/** Working room of a side's own utilities, made once per level. */
function roomFor(rules: Rules, side: Side): Stage['linear'] {
  let found = rooms.get(rules);
  if (!found) {
    found = {};
    rooms.set(rules, found);
  }
  found[side] ??= stageRoom(rules, side);
  return found[side];
}

/** The stage and standing of the view's side. Its utilities are overwritten by the next call for the same side. */
export function selfOf(rules: Rules, view: SideView): Self {
  const sight = sightOf(rules, view);
  const { side } = view;
  const rival = rivalOf(side);
  const situation = situationOf(rules, sight, side, view.own.readiness);
  const t = TYPES.indexOf(view.type) as 0 | 1 | 2;
  const stage = setStage(rules, sight, situation, view.dials, roomFor(rules, side), t);
  const standing = standingOf(rules, situation, hostile(view.mind.belief), view.mind, {
    offence: offenceIndex(rules, side, view.own.formations),
    ownDefence: defenceIndex(rules, side, view.own.formations),
    rivalOffence: offenceIndex(rules, rival, view.mind.forces),
    rivalDefence: defenceIndex(rules, rival, view.mind.forces),
  });
  return { stage, standing, t };
}

/** Why the owner of the view attacks: pre-emptive if the attack pays only because striking first does; else chosen. */
export function causeOf(rules: Rules, view: SideView, kind: Attack): Cause {
  const { stage, standing, t } = selfOf(rules, view);
  const vector = stage.vectors[t];
  if (!vector) return 'chosen';
  const what = attackViewOf(rules, stage, t, standing);
  const withEdge = advantage(rules, view.side, vector, what, kind, view.dials.firstStrikeAdvantage);
  const withoutEdge = advantage(rules, view.side, vector, what, kind, 0);
  return withEdge > 0 && withoutEdge <= 0 ? 'preemptive' : 'chosen';
}
