/** Plays single matches of an experiment: match number in, line out. */
import { type BySide, bySide, type DialSettings, type Rules, type Side, type Type } from '../engine/index.js';
import { lineOf, type MatchLine, type Posture, postureOf } from './line.js';
import { playMatch, type SeatPlayer, strategyPlayer } from './match.js';
import { conditionsOf } from './plan.js';
import type { Arm, Experiment, SeatSpec } from './schema.js';
import { readyScript, type Skipped, scriptPlayer } from './script.js';
import { type WeekEntry, weekRecorder } from './weeks.js';

type Seat = (seed: string, skipped: Skipped[]) => SeatPlayer;

function seatOf(rules: Rules, side: Side, { strategy, skill = 'regular' }: SeatSpec): Seat {
  if (typeof strategy === 'string') return (seed) => strategyPlayer(side, { seed, strategy, skill });
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
  name: string;
  seats: BySide<Seat>;
  types: Partial<BySide<Type>>;
  dials: DialSettings;
}

function readyArm(rules: Rules, arm: Arm): ReadyArm {
  return {
    name: arm.name,
    seats: bySide((side) => seatOf(rules, side, arm[side])),
    types: typesOf(arm),
    dials: arm.dials ?? {},
  };
}

/** A function that plays match `k` of a checked experiment. */
export function matchPlayer(experiment: Experiment, rules: Rules): (k: number) => MatchLine {
  const arms: ReadyArm[] = [];
  return (k) => {
    const { arm: a, seed } = conditionsOf(experiment, k);
    const spec = experiment.arms[a];
    if (!spec) throw new Error(`the experiment has no match ${k}`);
    arms[a] ??= readyArm(rules, spec);
    return playOne(rules, arms[a], seed, experiment.detail === 'weeks');
  };
}

function playOne(rules: Rules, arm: ReadyArm, seed: string, withWeeks: boolean): MatchLine {
  const skipped: Skipped[] = [];
  const weeks: WeekEntry[] | null = withWeeks ? [] : null;
  const players = bySide((side) => arm.seats[side](seed, skipped));
  let start: BySide<Posture> = { west: {}, russia: {} };
  const played = playMatch(rules, { seed, types: arm.types, dials: arm.dials }, players, {
    begun: (state) => {
      start = bySide((side) => postureOf(rules, state, side));
    },
    ...(weeks ? weekRecorder(rules, weeks) : {}),
  });
  if (!played.ok) throw new Error(played.problems.map(({ message }) => message).join('; '));
  return lineOf(played.state, { arm: arm.name, start, skipped, weeks });
}
