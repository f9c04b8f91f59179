/** A match as the session holds it: ground, seed, settings and a list of inputs; everything else is replayed from them. */
import type { Exercise } from '../class/index.js';
import {
  type BySide,
  type CrisisAnswer,
  type DialSettings,
  type Fact,
  type Level,
  SIDES,
  type Side,
  type Skill,
  type State,
  type Type,
  type WeekOrders,
} from '../engine/index.js';
import type { Ground } from '../record/index.js';
import type { Breathe } from './ports.js';
import { bad, good, type Result } from './result.js';

/** Who decides at a seat. */
export type Seat = { by: 'human' } | { by: 'ai'; strategy: string; skill: Skill };

/** The exercise to which a match belongs, as much of it as the match itself must know. */
export interface Assigned {
  /** Id of the exercise. */
  id: string;
  /** Number of the match in it, from 0. */
  match: number;
  depth: Exercise['depth'];
  advisers: boolean;
  /** What is kept until the debrief. */
  hide: Exercise['hide'];
  /** Weeks in which it is asked how likely the rival is hostile. */
  belief: number[];
  /** Is it asked each week what the rival will do? */
  foretell: boolean;
}

/** All conditions of a match. The same settings and inputs give the same match everywhere. */
export interface Settings {
  level: string;
  seed: string;
  seats: BySide<Seat>;
  /** Types that are fixed; the others are drawn with the seed. */
  types: Partial<BySide<Type>>;
  dials: DialSettings;
  /** Shows the guided opening. */
  guided: boolean;
  /** The sides are shown as Country A and Country B; rules, luck and results are the same. Left out: the level's own names. */
  names?: 'abstract';
  /** Left out for a match that nobody set. */
  exercise?: Assigned;
}

/** A level as it is shown. The rules go by their own copy, and so do hashes and records. */
export type ShownLevel = Level & { names?: 'abstract' };

/** What both sides decided in one step. */
export type Input =
  | { awaiting: 'orders'; west: WeekOrders; russia: WeekOrders }
  | { awaiting: 'crisis'; west: CrisisAnswer; russia: CrisisAnswer };

/** One step of the match: the state it began from, what went in, and what came of it. */
export interface Step {
  before: State;
  input: Input;
  facts: Fact[];
  after: State;
}

/** A match on its ground: the engine of its version of the rules plays it from its first week to its last. */
export interface Match extends Ground {
  /** The level of the rules, as it is shown. */
  level: ShownLevel;
  /** True for a level that does not ship with the game and travels with its saves. */
  foreign: boolean;
  settings: Settings;
  start: State;
  steps: Step[];
  /** The state now. */
  state: State;
}

/** A level with the names that a match wants; one whose countries are invented, or that came with its save, keeps its own. */
export const shownLevel = (level: Level, names: Settings['names'], foreign: boolean): ShownLevel =>
  names === undefined || foreign || level.map !== 'europe' ? level : { ...level, names };

/** A match with other names on it, or with its level's own; it stays the same match. */
export function withNames(match: Match, names: Settings['names']): Match {
  const { names: _, ...others } = match.settings;
  const settings = names === undefined ? others : { ...others, names };
  return { ...match, settings, level: shownLevel(match.rules.level, names, match.foreign) };
}

/** Set up a match before its first week. */
export function begin({ engine, rules }: Ground, settings: Settings, foreign: boolean): Result<Match> {
  const level = shownLevel(rules.level, settings.names, foreign);
  const made = engine.newMatch(rules, {
    seed: settings.seed,
    types: settings.types,
    dials: settings.dials,
  });
  if (!made.ok) return bad({ code: 'dials', dials: made.problems });
  return good({ engine, rules, level, foreign, settings, start: made.state, steps: [], state: made.state });
}

/** The match after one more input. */
export function advance(match: Match, input: Input): Result<Match> {
  const before = match.state;
  if (before.awaiting !== input.awaiting) return bad({ code: 'notNow' });
  const { awaiting: _, ...both } = input;
  const made = match.engine.step(match.rules, before, both);
  if (!made.ok) return bad({ code: 'rejected', rejections: made.rejections });
  const next: Step = { before, input, facts: made.facts, after: made.state };
  return good({ ...match, steps: [...match.steps, next], state: made.state });
}

/** The match after the input of that number (from 0), or which one no longer fits. */
function replayed(match: Match, input: Input, index: number): Result<Match> {
  const next = advance(match, input);
  return next.ok ? next : bad({ code: 'doesNotReplay', detail: String(index + 1) });
}

/** Play a list of inputs from the start; a rejected one ends the replay with its number. */
export function replay(fresh: Match, inputs: readonly Input[]): Result<Match> {
  let match = fresh;
  for (const [index, input] of inputs.entries()) {
    const next = replayed(match, input, index);
    if (!next.ok) return next;
    match = next.value;
  }
  return good(match);
}

/** The same, giving the page a turn after each step. */
export async function replayGently(
  fresh: Match,
  inputs: readonly Input[],
  breathe: Breathe,
): Promise<Result<Match>> {
  let match = fresh;
  for (const [index, input] of inputs.entries()) {
    const next = replayed(match, input, index);
    if (!next.ok) return next;
    match = next.value;
    await breathe();
  }
  return good(match);
}

export const inputsOf = (match: Match): Input[] => match.steps.map((one) => one.input);
export const hashOf = ({ engine, state }: Match): string => engine.stateHash(state);
export const humansOf = (settings: Settings): Side[] =>
  SIDES.filter((side) => settings.seats[side].by === 'human');
export const isHotSeat = (settings: Settings): boolean => humansOf(settings).length === 2;
