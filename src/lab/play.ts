/** Plays single matches of an experiment: match number in, line out. */
import type { Decision } from '../ai/index.js';
import { type BySide, bySide, type DialSettings, type Rules, type Side, type Type } from '../engine/index.js';
import type { LevelRef } from '../record/index.js';
import { lineOf, type MatchLine } from './line.js';
import { playMatch, type SeatPlayer, strategyPlayer, type Watch } from './match.js';
import { conditionsOf } from './plan.js';
import { type Posture, postureOf } from './posture.js';
import { fileOf, type Keep, type MatchKeeper, matchKeeper } from './records.js';
import { pWarFinder } from './rolling.js';
import type { Arm, Experiment, SeatSpec } from './schema.js';
import { readyScript, type Skipped, scriptPlayer } from './script.js';
import { type FindPWar, type WeekEntry, weekRecorder } from './weeks.js';

type Heard = (side: Side, decision: Decision) => void;
type Seat = (seed: string, skipped: Skipped[], heard: Heard) => SeatPlayer;

function seatOf(rules: Rules, side: Side, { strategy, skill = 'regular' }: SeatSpec): Seat {
  if (typeof strategy === 'string') {
    return (seed, skipped, heard) =>
      strategyPlayer(side, { seed, strategy, skill }, (decision, week) => {
        heard(side, decision);
        for (const { move, code } of decision.leftOut ?? []) skipped.push({ week, side, move, code });
      });
  }
  const script = readyScript(rules, side, strategy);
  return (_seed, skipped) => scriptPlayer(side, script, skipped);
}

/** Types set by hand; a drawn one is left to the engine, which draws it with the match seed. */
function typesOf(arm: Arm): Partial<BySide<Type>> {
  const types: Partial<BySide<Type>> = {};
  for (const side of ['west', 'russia'] as const) {
    const type = arm[side].type ?? 'drawn';
    if (type !== 'drawn') types[side] = type;
  }
  return types;
}

interface ReadyArm {
  spec: Arm;
  name: string;
  seats: BySide<Seat>;
  types: Partial<BySide<Type>>;
  dials: DialSettings;
  pWar: ((seed: string) => FindPWar) | null;
}

function readyArm(rules: Rules, arm: Arm, { pWar }: Experiment): ReadyArm {
  return {
    spec: arm,
    name: arm.name,
    seats: bySide((side) => seatOf(rules, side, arm[side])),
    types: typesOf(arm),
    dials: arm.dials ?? {},
    pWar: pWar === undefined ? null : pWarFinder(rules, arm, pWar),
  };
}

/** Where records go, and how they name the level. */
export interface KeepRecords {
  level: LevelRef;
  keep: Keep;
}

/** A function that plays match `k` of a checked experiment. */
export function matchPlayer(
  experiment: Experiment,
  rules: Rules,
  records: KeepRecords | null = null,
): (k: number) => MatchLine {
  const arms: ReadyArm[] = [];
  return (k) => {
    const { arm: a, seed } = conditionsOf(experiment, k);
    const spec = experiment.arms[a];
    if (!spec) throw new Error(`the experiment has no match ${k}`);
    arms[a] ??= readyArm(rules, spec, experiment);
    const keeper = records ? matchKeeper(records.level, spec) : null;
    const line = playOne(rules, arms[a], seed, experiment.detail === 'weeks', keeper);
    if (records && keeper) records.keep(fileOf(spec.name, k % experiment.matches), keeper.text());
    return line;
  };
}

/** Listens for whoever is interested; where nobody is, nothing is listened to. */
function watchFor(
  rules: Rules,
  weeks: WeekEntry[] | null,
  pWar: FindPWar | null,
  keeper: MatchKeeper | null,
): Watch {
  const recorder = weeks ? weekRecorder(rules, weeks, pWar) : null;
  if (!keeper) return recorder ?? {};
  return {
    stepped(state, facts, weekOver, inputs) {
      keeper.stepped(state, inputs);
      recorder?.stepped(state, facts, weekOver, inputs);
    },
  };
}

function playOne(
  rules: Rules,
  arm: ReadyArm,
  seed: string,
  withWeeks: boolean,
  keeper: MatchKeeper | null,
): MatchLine {
  const skipped: Skipped[] = [];
  const weeks: WeekEntry[] | null = withWeeks ? [] : null;
  const players = bySide((side) => arm.seats[side](seed, skipped, keeper?.heard ?? (() => {})));
  let start: BySide<Posture> = { west: {}, russia: {} };
  const played = playMatch(rules, { seed, types: arm.types, dials: arm.dials }, players, {
    begun: (state) => {
      start = bySide((side) => postureOf(rules, state, side));
      keeper?.begun(state);
    },
    ...watchFor(rules, weeks, arm.pWar?.(seed) ?? null, keeper),
  });
  if (!played.ok) throw new Error(played.problems.map(({ message }) => message).join('; '));
  return lineOf(played.state, { arm: arm.name, start, skipped, weeks });
}
