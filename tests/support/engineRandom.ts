/** Random legal matches for the engine's tests: every order, option, term and answer that the rules allow. */
import {
  type BySide,
  bySide,
  type CompiledMove,
  CRISIS_ANSWERS,
  type CrisisAnswer,
  type Draw,
  type Inputs,
  legalMoves,
  type Order,
  pick,
  RESIGN,
  type Rules,
  rivalOf,
  type Side,
  type State,
  step,
  stream,
  TABLE_ANSWERS,
  type Track,
  viewFor,
  type WeekOrders,
} from '../../src/engine/index.ts';
import { begin } from './engine.ts';

const FIRM = ['standFirm', 'escalate'] as const;

function oneOf<T>(draw: Draw, list: readonly T[]): T {
  const found =
    list[
      pick(
        draw,
        list.map(() => 1),
      )
    ];
  if (found === undefined) throw new Error('nothing to choose from');
  return found;
}

/** An order of a move with every choice drawn. */
export function randomOrder(rules: Rules, compiled: CompiledMove, draw: Draw): Order {
  const chosen: Order['with'] = {};
  for (const option of compiled.options) chosen[option.id] = oneOf(draw, option.values).id;
  if (compiled.terms.length > 0) {
    const terms: Record<string, number> = {};
    for (const { issue } of compiled.terms) {
      const steps = rules.issues[issue]?.steps ?? 0;
      if (draw() < 0.8) terms[issue] = Math.floor(draw() * (steps + 1));
    }
    chosen.terms = terms;
  }
  return { move: compiled.move.id, with: chosen, meant: oneOf(draw, compiled.move.meanings).id };
}

/** How a random side plays: how likely it resigns in a week, whether it may attack. */
export interface Leaning {
  resigns?: number;
  attacks?: boolean;
  /** The track from which half of its orders come. */
  theme?: Track | undefined;
  /** Never gives way in a crisis, and challenges whatever it can. */
  stubborn?: boolean;
}

/** Random legal orders of one side. */
export function randomWeek(
  rules: Rules,
  state: State,
  side: Side,
  draw: Draw,
  leaning: Leaning = {},
): WeekOrders {
  const own = rules.sides[side];
  const entries = legalMoves(rules, viewFor(state, side));
  const legal = own.moves.filter(
    (compiled, i) => entries[i]?.legal && (leaning.attacks !== false || compiled.attack === null),
  );
  const orders: Order[] = [];
  let left = rules.level.attention;
  if (draw() < (leaning.resigns ?? 0.003)) orders.push({ move: RESIGN, with: {}, meant: '' });
  for (let tries = Math.floor(draw() * 5); tries > 0 && legal.length > 0; tries--) {
    const themed =
      leaning.theme && draw() < 0.5 ? legal.filter(({ move }) => move.track === leaning.theme) : [];
    const compiled = oneOf(draw, themed.length > 0 ? themed : legal);
    if (compiled.move.attention > left || orders.some((other) => other.move === compiled.move.id)) continue;
    orders.push(randomOrder(rules, compiled, draw));
    left -= compiled.move.attention;
  }
  const open = state.table.offers[rivalOf(side)] !== null;
  return {
    orders,
    table: open ? oneOf(draw, TABLE_ANSWERS) : 'wait',
    challenge: draw() < (leaning.stubborn ? 1 : 0.25),
  };
}

/** What a match is waiting for, drawn for both sides. Give the same names for the same luck. */
export function randomInputs(
  rules: Rules,
  state: State,
  seed: string,
  at: number,
  seats: BySide<string> = { west: 'west', russia: 'russia' },
  leaning: Leaning = {},
): Inputs {
  const draws = bySide((side) => stream(seed, at, 'random player', seats[side]));
  if (state.awaiting === 'crisis')
    return bySide((side): CrisisAnswer => oneOf(draws[side], leaning.stubborn ? FIRM : CRISIS_ANSWERS));
  return bySide((side) => randomWeek(rules, state, side, draws[side], leaning));
}

/** States along a random match, those in a crisis too. */
export function* statesOf(rules: Rules, seed: string): Generator<State> {
  let state = begin(rules, { seed, types: {} });
  for (let at = 0; state.awaiting !== 'over'; at++) {
    yield state;
    const stepped = step(rules, state, randomInputs(rules, state, seed, at));
    if (!stepped.ok) throw new Error(JSON.stringify(stepped.rejections));
    state = stepped.state;
  }
}
