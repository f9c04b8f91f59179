/** Changes of numbers: gathered through a stage, summed apart by who caused them, applied and clamped once, so that no order of moves matters. */

import type { Fact } from '../facts.js';
import type { State } from '../state.js';
import { rivalOf, type Side } from '../vocabulary.js';

/** Where a number lives and the range that it keeps. */
interface Target {
  get(state: State): number;
  set(state: State, value: number): void;
  low: number;
  high: number;
  /** Side in whose panel it shows; null for a common number. */
  side: Side | null;
  what: string;
  hidden: boolean;
}

const COMMON = ['tension', 'fatigue', 'pretext', 'talkClarity'] as const;
const THIRD = {
  thirdDefence: 'defence',
  thirdStability: 'stability',
  thirdWill: 'will',
  thirdAlignment: 'alignment',
} as const;
const SIDED = [
  'capital',
  'economy',
  'homeFront',
  'readiness',
  'record',
  'boldness',
  'gasDependence',
  'squeeze',
  'sources',
  'guard',
  'restraint',
  'ground',
  'commitments',
] as const;
const HIDDEN = new Set<string>(['readiness', 'sources', 'guard']);

function sided(key: (typeof SIDED)[number], side: Side): Target {
  return {
    get: (state) => state.sides[side][key],
    set: (state, value) => {
      state.sides[side][key] = value;
    },
    low: 0,
    high: key === 'capital' || key === 'commitments' ? 20 : 1,
    side,
    what: key,
    hidden: HIDDEN.has(key),
  };
}

function makeTarget(key: string): Target {
  const [name = '', seat = '', ally = ''] = key.split('.');
  const side = seat as Side;
  if (name === 'support') {
    return {
      get: (state) => state.sides[side].support[ally] ?? 0,
      set: (state, value) => {
        state.sides[side].support[ally] = value;
      },
      low: 0,
      high: 1,
      side,
      what: `support.${ally}`,
      hidden: false,
    };
  }
  const common = COMMON.find((candidate) => candidate === name);
  if (common) {
    return {
      get: (state) => state[common],
      set: (state, value) => {
        state[common] = value;
      },
      low: 0,
      high: common === 'tension' ? 100 : 1,
      side: null,
      what: common,
      hidden: false,
    };
  }
  if (name in THIRD) {
    const field = THIRD[name as keyof typeof THIRD];
    return {
      get: (state) => state.third?.[field] ?? 0,
      set: (state, value) => {
        if (state.third) state.third[field] = value;
      },
      low: 0,
      high: 1,
      side: null,
      what: name,
      hidden: false,
    };
  }
  const own = SIDED.find((candidate) => candidate === name);
  if (!own) throw new Error(`no number is called ${key}`);
  return sided(own, side);
}

const targets = new Map<string, Target>();
function targetOf(key: string): Target {
  let target = targets.get(key);
  if (!target) {
    target = makeTarget(key);
    targets.set(key, target);
  }
  return target;
}

/** Sums by number, kept apart by cause: west, russia, nature. */
export class Changes {
  private sums = new Map<Target, [number, number, number]>();

  /** @param facts where each change is told; null where nobody listens. */
  constructor(private facts: Fact[] | null) {}

  /** Note a change of `key` ("tension", "capital.west", "support.west.germany") caused by a seat or by nature (null). `why` is a code. */
  add(key: string, by: number, source: Side | null, why: string): void {
    if (by === 0) return;
    const target = targetOf(key);
    let sum = this.sums.get(target);
    if (!sum) {
      sum = [0, 0, 0];
      this.sums.set(target, sum);
    }
    const slot = source === 'west' ? 0 : source === 'russia' ? 1 : 2;
    sum[slot] = (sum[slot] as number) + by;
    this.facts?.push({
      kind: 'changed',
      to: target.hidden && target.side ? target.side : 'all',
      what: target.what,
      side: target.side,
      by,
      why,
      source,
    });
  }

  /** Apply all that was gathered, and start again. The two seats' sums are added first, so that swapping seats swaps nothing. */
  apply(state: State): void {
    for (const [target, [west, russia, nature]] of this.sums) {
      const value = target.get(state) + (west + russia + nature);
      target.set(state, value < target.low ? target.low : value > target.high ? target.high : value);
    }
    this.sums.clear();
  }
}

const supportKeys: Record<Side, Record<string, string>> = {
  west: Object.create(null),
  russia: Object.create(null),
};

/** The key of an ally's support. It is joined once: each new string would have to be hashed anew to be looked up. */
export function supportKey(side: Side, ally: string): string {
  const keys = supportKeys[side];
  keys[ally] ??= `support.${side}.${ally}`;
  return keys[ally];
}

/** The key of a number of one seat, or of a common number. */
export function keyOf(what: string, side: Side): string {
  return (COMMON as readonly string[]).includes(what) || what in THIRD ? what : `${what}.${side}`;
}

/** The seat that an effect's `of` names. */
export function whom(
  of: 'self' | 'rival' | Side | undefined,
  mover: Side | null,
  otherwise: Side | null,
): Side {
  if (of === 'west' || of === 'russia') return of;
  const self = mover ?? otherwise ?? 'west';
  return of === 'rival' ? rivalOf(self) : self;
}
