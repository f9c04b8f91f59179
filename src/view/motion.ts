/** How an order moves on the map: from where, to where, and as what kind of move. */
import type { Effect, Move, Order, Side } from '../engine/index.js';
import { moveOf } from './moves.js';
import { mapOf } from './nameless.js';
import type { Outlook } from './outlook.js';
import type { MapId, MapSide, MotionKind, TheatreMove } from './theatre.js';

/** Cities between which talks, threats and hidden steps are drawn. */
const CAPITALS: Record<MapId, Record<MapSide, string>> = {
  europe: { west: 'brussels', russia: 'moscow', third: 'kyiv' },
  abstract: { west: 'aCapital', russia: 'bCapital', third: 'cCapital' },
  nameless: { west: 'aCapital', russia: 'bCapital', third: 'cCapital' },
};

/** The place on the map where a theatre lies. */
export const placeOf = (look: Outlook, theatre: string): string =>
  look.level.theatres.find((one) => one.id === theatre)?.place ?? theatre;

const KINDS: Partial<Record<Effect['do'], MotionKind>> = {
  attack: 'attack',
  deploy: 'deploy',
  withdraw: 'withdraw',
  subvert: 'covert',
  plot: 'covert',
  impose: 'threat',
  name: 'threat',
  squeeze: 'threat',
  offer: 'talk',
  talk: 'talk',
  inspect: 'talk',
};

/** Arms and trainers strengthen the country between; a pledge binds oneself. Both are seen to go somewhere. */
function kindOf(move: Move, effect: Effect): MotionKind | null {
  if (effect.do !== 'change') return KINDS[effect.do] ?? null;
  if (move.track === 'covert' || effect.by <= 0) return null;
  if (effect.what === 'thirdDefence') return 'supply';
  return effect.what === 'restraint' ? 'talk' : null;
}

/** The first effect that can be drawn decides how a move is drawn. */
function motionOf(move: Move): { kind: MotionKind; theatre: string | null } | null {
  for (const effect of move.effects) {
    const kind = kindOf(move, effect);
    if (!kind) continue;
    const theatre = 'theatre' in effect && effect.theatre !== undefined ? effect.theatre : null;
    return { kind, theatre };
  }
  return null;
}

/** How an order moves on the map; null for one that stays at home. */
export function motion(look: Outlook, side: Side, order: Order, planned: boolean): TheatreMove | null {
  const move = moveOf(look, order.move);
  const how = move ? motionOf(move) : null;
  if (!how) return null;
  const capitals = CAPITALS[mapOf(look.level)];
  const other = side === 'west' ? 'russia' : 'west';
  const third = look.level.third !== null;
  const named = how.theatre === '$theatre' ? (order.with.theatre ?? null) : how.theatre;
  const place = named === null ? null : placeOf(look, named);
  const base = { id: `${side}.${order.move}`, side, kind: how.kind, planned };
  switch (how.kind) {
    case 'deploy':
      return place === null ? null : { ...base, from: null, to: place };
    case 'withdraw':
      return place === null ? null : { ...base, from: place, to: capitals[side] };
    case 'supply':
    case 'covert':
    case 'attack':
      return { ...base, from: capitals[side], to: third ? capitals.third : capitals[other] };
    default:
      return { ...base, from: capitals[side], to: capitals[other] };
  }
}
