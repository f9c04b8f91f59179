/** What a sheet is for: the aim of its leading order or of the answer that it gives, and how much each office likes of it. */
import { isTest } from '../ai/index.js';
import { type CompiledMove, moveOf, type Rules, type SideView, type WeekOrders } from '../engine/index.js';
import type { Aim } from './types.js';

/** Aims of orders, the one that speaks for the whole sheet first. */
const LEADING: readonly Aim[] = ['deny', 'answer', 'warn', 'ask', 'reassure', 'offer', 'prepare'];

function aimOf(compiled: CompiledMove, meant: string, provoked: boolean): Aim {
  const { move } = compiled;
  const does = (what: string) => move.effects.some((effect) => effect.do === what);
  if (isTest(compiled)) return 'ask';
  if (move.stance === 'conciliatory') return does('offer') && !does('inspect') ? 'offer' : 'reassure';
  if (move.stance === 'neutral') return 'prepare';
  const aim = move.meanings.find(({ id }) => id === meant)?.aim;
  if (provoked && (aim === 'answer' || does('impose'))) return 'answer';
  return (move.aims.protect ?? 0) > (move.aims.gain ?? 0) && !does('name') && !does('commit')
    ? 'deny'
    : 'warn';
}

/** The aim of a whole sheet. An acceptance speaks for it, then the sharpest of its orders, then a refusal. */
export function aimOfSheet(rules: Rules, view: SideView, sheet: WeekOrders): Aim {
  if (sheet.table === 'accept') return 'accept';
  const provoked = view.mind.lastSeen === 'escalatory';
  const aims = sheet.orders.flatMap(({ move, meant }) => {
    const compiled = moveOf(rules, view.side, move);
    return compiled ? [aimOf(compiled, meant, provoked)] : [];
  });
  const leading = LEADING.find((aim) => aims.includes(aim));
  if (leading) return leading;
  return sheet.table === 'refuse' ? 'answer' : sheet.challenge ? 'warn' : 'wait';
}

/** Weights of a sheet's aims for the offices: what it takes for gain spoils denial, and a bargain or a yes is half a reassurance. */
const LIKED = { gain: -0.5, bargain: 0.6, yes: 0.3 } as const;

/** What defence and diplomacy like of a sheet, in the weights by which the level says what its moves are for. */
export function likedOf(
  rules: Rules,
  view: SideView,
  sheet: WeekOrders,
): { denial: number; goodwill: number } {
  const moves = sheet.orders.flatMap(({ move }) => moveOf(rules, view.side, move) ?? []);
  const sum = (aim: keyof CompiledMove['move']['aims']) =>
    moves.reduce((all, { move }) => all + (move.aims[aim] ?? 0), 0);
  return {
    denial: sum('protect') + LIKED.gain * sum('gain'),
    goodwill: sum('reassure') + LIKED.bargain * sum('bargain') + (sheet.table === 'accept' ? LIKED.yes : 0),
  };
}
