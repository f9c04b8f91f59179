/** The seats in which decisions are judged, the strategies that are compared there, and the table of their scores by type of the rival. */
import { STRATEGIES, type StrategyId } from '../../../src/ai/index.js';
import { type ByType, type Rules, rivalOf, type Side, type State, TYPES } from '../../../src/engine/index.js';
import type { ShippedId } from '../../../src/level/index.js';
import type { Scores } from './choice.ts';
import { rulesOf } from './levels.ts';
import { play, policy, type Seat, scoreOf, seat, violence } from './play.ts';
import { type Estimate, figure } from './stats.ts';
import type { Figure, Row, Unit, Want } from './types.ts';

/** A seat whose decisions are judged, always by the seeker's brief. */
export interface Judged {
  id: 'west' | 'russia' | 'mirror';
  /** As it is called in figures. */
  name: string;
  level: ShippedId;
  side: Side;
}

/** Both seats of the main level; of the mirror one, since its seats are alike. */
export const SEATS: readonly Judged[] = [
  { id: 'west', name: 'West', level: 'january-2022', side: 'west' },
  { id: 'russia', name: 'Russia', level: 'january-2022', side: 'russia' },
  { id: 'mirror', name: 'mirror', level: 'abstract-mirror', side: 'west' },
];

/** Strategies with a rule of their own: all but the policy, which thinks, and the record. */
export const SCRIPTS: readonly StrategyId[] = STRATEGIES.filter(
  (id) => id !== 'policy' && id !== 'historical',
);
/** Lines: scripts that do not look at what the rival does. */
export const LINES: readonly StrategyId[] = ['hardline', 'deny', 'soft', 'mixed', 'appease', 'pass'];
/** Scripts that look. */
export const LOOKING: readonly StrategyId[] = SCRIPTS.filter((id) => !LINES.includes(id) && id !== 'random');

/** Places of scripts in a row of scores. */
export const places = (ids: readonly StrategyId[]): number[] => ids.map((id) => SCRIPTS.indexOf(id));

/** Shares of the types of the rival, as the level has them. */
export const weightsOf = (rules: Rules, side: Side): ByType => rules.level.sides[rivalOf(side)].typeWeights;

/** Steps of the open door from which the West has lost what it stood for. */
const DOOR_CLOSED = 3;

/** Ground taken from which the other side has lost what it stood for: two whole steps that nobody held up. */
const GROUND_LOST = 0.35;

/** Whether a side has lost its core issue: its neighbour's government, the open door, or the ground before it. */
export function coreLost(_rules: Rules, state: State, side: Side): boolean {
  if (state.sides[rivalOf(side)].ground >= GROUND_LOST) return true;
  if (side !== 'west') return false;
  return state.outcome?.kind === 'coup' || (state.table.agreed.openDoor ?? 0) >= DOOR_CLOSED;
}

/** A match of one who is judged, against a rival who plays the policy unless it is set otherwise. */
export function playFor(rules: Rules, seed: string, side: Side, own: Seat, rival: Seat): State {
  return play(
    rules,
    side === 'west' ? { seed, west: own, russia: rival } : { seed, west: rival, russia: own },
  );
}

/** What is kept of a match: score, whether it ended in violence or a coup, whether the core issue was lost. */
export const KEPT = ['score', 'violence', 'lost'] as const;
type Kept = (typeof KEPT)[number];

function keptOf(rules: Rules, end: State, side: Side): number[] {
  const violent = violence(end) === 1 || end.outcome?.kind === 'coup' ? 1 : 0;
  return [scoreOf(end, side), violent, coreLost(rules, end, side) ? 1 : 0];
}

const CELLS = TYPES.length * SCRIPTS.length;
/** Numbers of a seat in a row: the weights of the types it may face, so that figures need no rules, then its cells. */
const WIDTH = TYPES.length + CELLS * KEPT.length;
const startOf = (judged: Judged): number => SEATS.indexOf(judged) * WIDTH;

/** Rules of all levels in which somebody is judged, by the id of the seat. */
export async function rulesBySeat(): Promise<ReadonlyMap<Judged['id'], Rules>> {
  return new Map(await Promise.all(SEATS.map(async ({ id, level }) => [id, await rulesOf(level)] as const)));
}

/** Every script against every type in one seat, all with the same luck. */
function tableOf(rules: Rules, seed: string, side: Side): number[] {
  const cells = TYPES.flatMap((type) =>
    SCRIPTS.flatMap((id) => keptOf(rules, playFor(rules, seed, side, seat(id), policy(type)), side)),
  );
  return [...weightsOf(rules, side), ...cells];
}

/** The tables of some seats one after another; those of the others are left out. */
export function tablesOf(
  rules: ReadonlyMap<Judged['id'], Rules>,
  seed: string,
  some: readonly Judged[] = SEATS,
): Row {
  return SEATS.flatMap((judged) =>
    some.includes(judged)
      ? tableOf(rules.get(judged.id) as Rules, seed, judged.side)
      : Array.from({ length: WIDTH }, () => Number.NaN),
  );
}

/** Shares of the types of the rival in a seat, as they stand in rows. */
export function weightsIn(rows: readonly Row[], judged: Judged): ByType {
  const start = startOf(judged);
  const [seeker, opportunist, revisionist] = [0, 1, 2].map((t) => rows[0]?.[start + t] ?? Number.NaN);
  return [seeker as number, opportunist as number, revisionist as number];
}

/** One of the things kept of each match of a seat, seed by seed. */
export function scoresIn(rows: readonly Row[], judged: Judged, what: Kept = 'score'): Scores[] {
  const start = startOf(judged) + TYPES.length + KEPT.indexOf(what);
  return rows.map((row) =>
    TYPES.map((_type, t) =>
      SCRIPTS.map((_id, s) => row[start + (t * SCRIPTS.length + s) * KEPT.length] ?? Number.NaN),
    ),
  );
}

/** 1 where a match ended in violence or with the core issue lost. */
export function harmIn(rows: readonly Row[], judged: Judged): Scores[] {
  const lost = scoresIn(rows, judged, 'lost');
  return scoresIn(rows, judged, 'violence').map((types, k) =>
    types.map((scripts, t) => scripts.map((violent, s) => Math.max(violent, lost[k]?.[t]?.[s] ?? 0))),
  );
}

/** A figure of a seat; `name` is the same for all seats. */
export function ofSeat(judged: Judged, name: string, estimate: Estimate, unit: Unit, want?: Want): Figure {
  return { ...figure(`${judged.name}: ${name}`, estimate, unit, want), seat: judged.name };
}

/** What all experiments that read the table of scores have in common. */
export const TABLE = {
  reads: 'decision-scores',
  chapter: 'decisions',
  seeds: 100,
  blocks: 4,
  cost: SEATS.length * CELLS,
  ready: async () => {
    const rules = await rulesBySeat();
    return (seed: string): Row => tablesOf(rules, seed);
  },
} as const;

/** How the table of scores comes about, for the reports of all who read it. */
export const TABLE_HOW =
  'Every script plays each seat as a seeker against the regular policy as each type, with common seeds; the same table is read by decision-1, 2, 4, 6 and 10.';
