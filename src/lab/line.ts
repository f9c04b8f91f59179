/** What the lab writes: the header, and one line for a match, exactly as its contract has them. */
import {
  type BySide,
  bySide,
  type Cause,
  hostile,
  type OutcomeKind,
  RULES_VERSION,
  type Rules,
  type State,
  stateHash,
  type Type,
} from '../engine/index.js';
import type { Posture } from './posture.js';
import type { Experiment } from './schema.js';
import type { Skipped } from './script.js';
import type { WeekEntry } from './weeks.js';

/** The first object of the output: everything on which the lines below it depend. */
export interface Header {
  format: 'lab/1';
  rules: number;
  level: string;
  levelHash: string;
  experiment: Experiment;
}

export function headerOf(experiment: Experiment, rules: Rules): Header {
  return {
    format: 'lab/1',
    rules: RULES_VERSION,
    level: rules.level.id,
    levelHash: rules.hash,
    experiment,
  };
}

export interface MatchLine {
  arm: string;
  seed: string;
  types: BySide<Type>;
  outcome: OutcomeKind;
  cause: Cause | null;
  week: number;
  peakRung: number;
  score: BySide<number>;
  belief: BySide<number>;
  unbiased: BySide<number>;
  peakBelief: BySide<number>;
  backdowns: BySide<number>;
  crisisPeak: number;
  rungBefore: number;
  start: BySide<Posture>;
  skipped: Skipped[];
  hash: string;
  weeks?: WeekEntry[];
}

/** What a finished state does not tell about its match. */
export interface AboutMatch {
  arm: string;
  start: BySide<Posture>;
  skipped: Skipped[];
  weeks: WeekEntry[] | null;
}

/** The line of a match that is over. */
export function lineOf(state: State, { arm, start, skipped, weeks }: AboutMatch): MatchLine {
  const { outcome, types, peakBelief } = state;
  if (!outcome) throw new Error('the match is not over');
  const line: MatchLine = {
    arm,
    seed: state.seed,
    types: { west: types.west, russia: types.russia },
    outcome: outcome.kind,
    cause: outcome.cause,
    week: outcome.week,
    peakRung: state.peakRung,
    score: { west: outcome.score.west, russia: outcome.score.russia },
    belief: bySide((side) => hostile(state.minds[side].belief)),
    unbiased: bySide((side) => hostile(state.observers[side].belief)),
    peakBelief: { west: peakBelief.west, russia: peakBelief.russia },
    backdowns: bySide((side) => state.sides[side].backdowns),
    crisisPeak: state.crisisPeak,
    rungBefore: outcome.rungBefore,
    start,
    skipped,
    hash: stateHash(state),
  };
  if (weeks) line.weeks = weeks;
  return line;
}
