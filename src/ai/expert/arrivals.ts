/** What is still on its way: effects of known deeds that come later, or are taken back later. */
import type { CompiledMove, Effect, Rules, Scheduled, Side, SideState } from '../../engine/index.js';
import { rivalOf } from '../../engine/index.js';

type Known = Pick<SideState, 'lastDone' | 'sources'>;

/** Numbers of the world as a whole; all others belong to a side. */
const COMMON = /^(tension|fatigue|pretext|talkClarity|third)/;

function sideOf(of: Effect extends { of?: infer W } ? W : string | undefined, mover: Side): Side {
  if (of === 'west' || of === 'russia') return of;
  return of === 'rival' ? rivalOf(mover) : mover;
}

/** What one effect that was set off in week `done` still has in store. */
function laterOf(effect: Effect, side: Side, done: number, known: Known, capability: number): Scheduled[] {
  const change = (week: number, what: string, by: number): Scheduled => ({
    week,
    side,
    what,
    by,
    formation: null,
  });
  switch (effect.do) {
    case 'change': {
      const what = COMMON.test(effect.what) ? effect.what : `${effect.what}.${sideOf(effect.of, side)}`;
      const begins = done + (effect.after ?? 0);
      const later = effect.after ? [change(begins, what, effect.by)] : [];
      return effect.weeks ? [...later, change(begins + effect.weeks, what, -effect.by)] : later;
    }
    case 'diversify':
      return [change(done + effect.after, `gasDependence.${side}`, -effect.by)];
    case 'expose':
      return [change(done + effect.weeks, `guard.${side}`, -effect.guard * (0.4 + 0.6 * known.sources))];
    case 'deploy': {
      const { theatre, size, offence, ready } = effect;
      if (!effect.after || theatre.startsWith('$')) return [];
      const formation = { theatre, size: size * capability, offence, ready };
      return [{ week: done + effect.after, side, what: 'formation', by: 0, formation }];
    }
    default:
      return [];
  }
}

function laterOfMove({ move }: CompiledMove, side: Side, known: Known, capability: number): Scheduled[] {
  const done = known.lastDone[move.id] ?? 0;
  if (done === 0) return [];
  return move.effects.flatMap((effect) => laterOf(effect, side, done, known, capability));
}

/** Everything that a side's known deeds will still bring from `week` on. */
export function arrivals(
  rules: Rules,
  side: Side,
  known: Known,
  capability: number,
  week: number,
): Scheduled[] {
  return rules.sides[side].moves
    .flatMap((compiled) => laterOfMove(compiled, side, known, capability))
    .filter((item) => item.week >= week);
}
