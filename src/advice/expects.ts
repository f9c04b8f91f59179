/** What the rival may do in the coming week: the chance of each of its moves, type by type, through the seat's own lens. */
import { determinizationsAt, imagine } from '../ai/index.js';
import {
  attackChance,
  type Belief,
  type ByType,
  type Lens,
  prepare,
  type Rules,
  type SideView,
  stream,
} from '../engine/index.js';
import { DRAWN, drawnSheets } from './drawn.js';

/** Chances by type of each move of the rival. */
export type MoveChances = ReadonlyMap<string, ByType>;

/** Moves that an adviser names at most, and the chance below which none is named. */
const NAMED = 3;
const LIKELY = 0.08;

/** Chance that a type orders any attack this week, as far as the seat can know that it could. */
export function attackOf(rules: Rules, { attack, open, side }: Lens, t: 0 | 1 | 2): [string, number][] {
  return rules.sides[side].attackKinds.flatMap((kind, i): [string, number][] => {
    const compiled = rules.sides[side].moves.find((move) => move.attack === kind);
    return compiled ? [[compiled.move.id, (open[kind] ?? 0) * attackChance(attack[t][i] ?? -1)]] : [];
  });
}

export function movesExpected(rules: Rules, view: SideView, seed: string): MoveChances {
  const player = { seed, strategy: 'policy', skill: 'regular' } as const;
  const [mind] = determinizationsAt(rules, view, player, 1);
  if (!mind) throw new Error('one guess was asked for');
  const lens = prepare(rules, imagine(rules, view, mind, 1, view.side))[view.side].granted;
  const draw = stream(seed, view.week, 'expects', view.side);
  const chances = new Map<string, ByType>();
  const add = (move: string, t: 0 | 1 | 2, by: number) => {
    const known = chances.get(move) ?? [0, 0, 0];
    known[t] += by;
    chances.set(move, known);
  };
  for (let t = 0 as 0 | 1 | 2; t < 3; t++) {
    for (const sheet of drawnSheets(rules, view.side, lens, t, draw))
      for (const { move } of sheet) add(move.id, t, 1 / DRAWN);
    for (const [move, by] of attackOf(rules, lens, t)) add(move, t, by);
  }
  return chances;
}

/** The likeliest moves under a belief, each with its chance. */
export function likeliest(chances: MoveChances, belief: Belief): { move: string; chance: number }[] {
  return [...chances]
    .map(([move, by]) => ({
      move,
      chance: Math.min(1, belief[0] * by[0] + belief[1] * by[1] + belief[2] * by[2]),
    }))
    .filter(({ chance }) => chance >= LIKELY)
    .sort((a, b) => b.chance - a.chance || (a.move < b.move ? -1 : 1))
    .slice(0, NAMED);
}
