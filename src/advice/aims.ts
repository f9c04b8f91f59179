/** What a sheet is for: the aim of its leading order, or of the answer that it gives. */
import { isTest } from '../ai/index.js';
import { type CompiledMove, moveOf, type Rules, type SideView, type WeekOrders } from '../engine/index.js';
import type { Aim } from './types.js';

/** Aims of orders, the one that speaks for the whole sheet first. */
const LEADING: readonly Aim[] = ['deny', 'answer', 'warn', 'ask', 'offer', 'reassure', 'prepare'];

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
