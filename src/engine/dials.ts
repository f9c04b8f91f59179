/** The dials of an experiment: names, ranges, how they are laid over a level's own values, and what they mean. */
import type { Level, TypeVector } from './level.js';
import { type BySide, SIDES, type Side, TYPES, type Type } from './vocabulary.js';

/** Dials as set for a match: every value resolved. Multipliers are kept apart from the level's values. */
export interface Dials {
  weeks: number;
  distinguishability: number;
  assumedDistinguishability: BySide<number>;
  empathy: BySide<number>;
  attributionBias: BySide<number>;
  perceptionNoise: number;
  implementationNoise: number;
  firstStrikeAdvantage: number;
  /** Replaces every type's cost of war, or null for the type's own. */
  warCost: BySide<number | null>;
  audienceCost: BySide<number>;
  accidentRate: number;
  /** This side's prior that the rival is hostile. */
  priorHostile: BySide<number>;
  capability: BySide<number>;
  resolveMean: BySide<number | null>;
  resolveSpread: BySide<number | null>;
  gasDependence: number | null;
}

/** One dial by its contract name, with its accepted range. */
export interface DialSpec {
  name: string;
  min: number;
  max: number;
  kind: 'absolute' | 'multiplier' | 'weeks';
}

const PLAIN: [string, number, number, DialSpec['kind']][] = [
  ['weeks', 1, 26, 'weeks'],
  ['distinguishability', 0, 1, 'absolute'],
  ['perceptionNoise', 0, 1, 'absolute'],
  ['implementationNoise', 0, 1, 'absolute'],
  ['firstStrikeAdvantage', 0, 1, 'absolute'],
  ['accidentRate', 0, 4, 'multiplier'],
  ['gasDependence', 0, 1, 'absolute'],
];
const SIDED: [string, number, number, DialSpec['kind']][] = [
  ['assumedDistinguishability', 0, 1, 'absolute'],
  ['empathy', 0, 1, 'absolute'],
  ['attributionBias', 0, 1, 'absolute'],
  ['warCost', 0, 1, 'absolute'],
  ['audienceCost', 0, 4, 'multiplier'],
  ['priorHostile', 0, 1, 'absolute'],
  ['capability', 0, 4, 'multiplier'],
  ['resolveMean', 0, 1, 'absolute'],
  ['resolveSpread', 0, 1, 'absolute'],
];

/** Every dial of the lab contract, in a fixed order. */
export const DIALS: readonly DialSpec[] = [
  ...PLAIN.map(([name, min, max, kind]) => ({ name, min, max, kind })),
  ...SIDED.flatMap(([name, min, max, kind]) =>
    SIDES.map((side) => ({ name: `${name}.${side}`, min, max, kind })),
  ),
];

/** Settings by dial name. */
export type DialSettings = Record<string, number>;

/** A setting that cannot be taken, with the range that can. */
export interface DialProblem {
  dial: string;
  code: 'unknownDial' | 'outOfRange';
  message: string;
}

/** Check settings against names and ranges. Returns every problem; an empty list means that all can be used. */
export function checkDials(settings: Record<string, unknown>): DialProblem[] {
  const problems: DialProblem[] = [];
  for (const [name, value] of Object.entries(settings)) {
    const spec = DIALS.find((dial) => dial.name === name);
    if (!spec) {
      const known = DIALS.map((dial) => dial.name).join(', ');
      problems.push({ dial: name, code: 'unknownDial', message: `unknown dial "${name}"; known: ${known}` });
    } else if (
      typeof value !== 'number' ||
      !(value >= spec.min && value <= spec.max) ||
      (spec.kind === 'weeks' && !Number.isInteger(value))
    ) {
      const whole = spec.kind === 'weeks' ? 'a whole number ' : '';
      problems.push({
        dial: name,
        code: 'outOfRange',
        message: `${JSON.stringify(value)} is out of range; give ${whole}from ${spec.min} to ${spec.max}`,
      });
    }
  }
  return problems;
}

const unit = (x: number) => Math.min(1, Math.max(0, x));

/**
 * Lay settings over the level's own values. Setting `distinguishability` alone keeps the level's gap between what is
 * believed and what is true, clamped to 0–1.
 */
export function resolveDials(level: Level, settings: DialSettings): Dials {
  const own = level.dials;
  const get = (name: string, otherwise: number) => settings[name] ?? otherwise;
  const orNull = (name: string) => settings[name] ?? null;
  const sided = <T>(make: (side: Side) => T): BySide<T> => ({ west: make('west'), russia: make('russia') });
  const delta = get('distinguishability', own.distinguishability);
  const shift = delta - own.distinguishability;
  const rivals = { west: level.sides.russia, russia: level.sides.west };
  return {
    weeks: get('weeks', own.weeks),
    distinguishability: delta,
    assumedDistinguishability: sided((s) =>
      get(`assumedDistinguishability.${s}`, unit(own.assumedDistinguishability[s] + shift)),
    ),
    empathy: sided((s) => get(`empathy.${s}`, own.empathy[s])),
    attributionBias: sided((s) => get(`attributionBias.${s}`, own.attributionBias[s])),
    perceptionNoise: get('perceptionNoise', own.perceptionNoise),
    implementationNoise: get('implementationNoise', own.implementationNoise),
    firstStrikeAdvantage: get('firstStrikeAdvantage', own.firstStrikeAdvantage),
    warCost: sided((s) => orNull(`warCost.${s}`)),
    audienceCost: sided((s) => get(`audienceCost.${s}`, 1)),
    accidentRate: get('accidentRate', own.accidentRate),
    priorHostile: sided((s) => get(`priorHostile.${s}`, 1 - rivals[s].typeWeights[0])),
    capability: sided((s) => get(`capability.${s}`, 1)),
    resolveMean: sided((s) => orNull(`resolveMean.${s}`)),
    resolveSpread: sided((s) => orNull(`resolveSpread.${s}`)),
    gasDependence: orNull('gasDependence'),
  };
}

/** A type's vector as the dials of `side` leave it. */
export function typeVector(level: Level, dials: Dials, side: Side, type: Type): TypeVector {
  const base = level.types[type];
  const warCost = dials.warCost[side];
  const mean = dials.resolveMean[side];
  const spread = dials.resolveSpread[side];
  if (warCost === null && mean === null && spread === null) return base;
  return {
    ...base,
    warCost: warCost ?? base.warCost,
    resolve: mean ?? base.resolve,
    spread: spread ?? base.spread,
  };
}

/** The vectors of all three types of a side, in the order of TYPES. */
export function typeVectors(level: Level, dials: Dials, side: Side): TypeVector[] {
  return TYPES.map((type) => typeVector(level, dials, side, type));
}
