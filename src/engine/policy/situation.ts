/** What the policy needs to know about a side's position before its private mood: legal moves and public pressures. */

import type { Rules, Sight } from '../compiled.js';
import { cohesionFor } from '../conditions.js';
import { coverage, punishments } from '../numbers.js';
import { barrier } from '../orders.js';
import type { PublicInfo } from '../sideView.js';
import type { Attack, Side } from '../vocabulary.js';
import { rivalOf } from '../vocabulary.js';

/** A side's position, the same for all its types and moods. */
export interface Situation {
  side: Side;
  info: PublicInfo;
  /** 1 where the move may be ordered; attacks are left out, as they are decided by their own rule. */
  legal: Uint8Array;
  /** 1 where the move would break what has been agreed. */
  breaks: Uint8Array;
  /** Readiness, as the asker knows it. */
  readiness: number;
  /** 1 − cohesion. */
  divided: number;
  /** How much there still is to negotiate, 0–1. */
  unsettled: number;
  tension: number;
  /** Price that each kind of attack by this side would meet, 0–1. */
  punishment: Record<Attack, number>;
}

/** The private part: how afraid the side is, how far it trusts, how provoked it feels. */
export interface Mood {
  /** 0–1.2. */
  fear: number;
  /** 1 − belief that the rival is hostile. */
  trust: number;
  /** The rival's acts as seen lately, 0–1. */
  heat: number;
  /** The rival's reputation for resolve, 0–1. */
  reputation: number;
}

/** Moves of a side that would break agreed issues. */
function breakers(rules: Rules, side: Side, agreed: Record<string, number>): Uint8Array {
  const { moves, breakers: byIssue } = rules.sides[side];
  const flags = new Uint8Array(moves.length);
  for (const issue in agreed) {
    if (agreed[issue]) for (const a of byIssue[issue] ?? []) flags[a] = 1;
  }
  return flags;
}

/** The position of `side` as the owner of `sight` can know it. `readiness` is the side's own or an estimate. */
export function situationOf(rules: Rules, sight: Sight, side: Side, readiness: number): Situation {
  const { info } = sight;
  const { moves } = rules.sides[side];
  const legal = new Uint8Array(moves.length);
  for (let a = 0; a < moves.length; a++) {
    const compiled = moves[a];
    legal[a] = compiled && compiled.attack === null && barrier(compiled, sight, side) === null ? 1 : 0;
  }
  const open = info.table.offers[rivalOf(side)] ? 0.25 : 0;
  return {
    side,
    info,
    legal,
    breaks: breakers(rules, side, info.table.agreed),
    readiness,
    divided: 1 - cohesionFor(sight, side),
    unsettled: Math.max(0, 1 - coverage(rules, info.table.agreed) / 3) * (0.75 + open),
    tension: info.tension / 100,
    punishment: punishments(rules, info, side),
  };
}
