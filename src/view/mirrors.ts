/** The map in both mirrors: forces, orders and how threatening they may look, for one seat and one moment. */

import type { Formation, Order, Side, WeekOrders } from '../engine/index.js';
import { decimal, roughly, signed, t } from '../text/index.js';
import { type MapFocus, markCaption, orderCaption } from './captions.js';
import { motion, placeOf } from './motion.js';
import { moveOf } from './moves.js';
import { mapOf } from './nameless.js';
import type { Outlook } from './outlook.js';
import { FORCE_ERROR } from './rival.js';
import { sideLabel, sideName } from './sideName.js';
import type {
  LegendEntry,
  Mirror,
  TheatreHighlight,
  TheatreMark,
  TheatreMove,
  TheatreThreat,
  TheatreTrace,
  TheatreView,
} from './theatre.js';
import { asRead, sightedMovements, tracesOf } from './traces.js';

interface Stand {
  theatre: string;
  size: number;
  /** Troops × offensive share × readiness × nearness over the side's scale: what could be used to attack from here. */
  weight: number;
}

function stands(look: Outlook, side: Side, forces: readonly Formation[]): Stand[] {
  const scale = look.level.sides[side].forceScale;
  const byTheatre = new Map<string, Stand>();
  for (const { theatre, size, offence, ready } of forces) {
    const near = look.level.theatres.find((one) => one.id === theatre)?.near ?? 0;
    const stand = byTheatre.get(theatre) ?? { theatre, size: 0, weight: 0 };
    stand.size += size;
    stand.weight += (size * offence * ready * near) / scale;
    byTheatre.set(theatre, stand);
  }
  return [...byTheatre.values()].filter((one) => one.size > 0.05);
}

/** One theatre of five or so holds a fifth of the whole: that already fills half the ripples. */
const FULL_READING = 0.4;
const readingOf = (weight: number): number => Math.min(1, weight / FULL_READING);

const kilo = (thousands: number): string =>
  t('match.map.thousands', { count: decimal(thousands, thousands < 10 ? 1 : 0) });

function marksOf(
  look: Outlook,
  side: Side,
  now: Stand[],
  before: Stand[] | null,
  { focus, stirred = new Map() }: Pick<MapMoment, 'focus' | 'stirred'>,
): TheatreMark[] {
  const own = side === look.side;
  const moved = sightedMovements(look);
  return now.map(({ theatre, size, weight }): TheatreMark => {
    const was = before?.find((one) => one.theatre === theatre)?.size ?? (before ? 0 : size);
    const place = placeOf(look, theatre);
    // Estimates wander by themselves; a movement is what somebody saw.
    const steady = Math.abs(size - was) < 0.05 || (!own && !moved.has(place));
    const delta = steady ? 0 : size - was;
    const label = own ? kilo(size) : roughly(kilo(size));
    const where = look.say(`theatre.${theatre}`);
    const values = { side: sideName(look.level, side), where, count: decimal(size, 1) };
    const name = own ? t('match.map.own', values) : t('match.map.theirs', values);
    return {
      id: `${side}.${theatre}`,
      place,
      side,
      thousands: size,
      estimate: own ? null : { low: size * (1 - FORCE_ERROR), high: size * (1 + FORCE_ERROR) },
      reading: !look.allowed.readings
        ? 0
        : own
          ? stir(readingOf(weight), stirred.get(place))
          : readingOf(weight),
      delta,
      label,
      deltaLabel: delta === 0 ? '' : signed(delta, Math.abs(delta) < 10 ? 1 : 0),
      name: delta === 0 ? name : `${name} ${t('match.map.changed', { by: signed(delta, 1) })}`,
      selected: focus.mark === `${side}.${theatre}`,
      hovered: false,
    };
  });
}

/** How much of the scale a guess adds at most, where an order went. */
const STIR = 0.5;
const stir = (reading: number, by = 0): number => Math.min(1, Math.max(0, reading + STIR * by));

function threatsOf(own: Stand[], look: Outlook, stirred: MapMoment['stirred']): TheatreThreat[] {
  return own.map(({ theatre, weight }) => {
    const place = placeOf(look, theatre);
    return { place, strength: stir(readingOf(weight), stirred?.get(place)) };
  });
}

/** Forces in reserve do not need a place of their own in the legend. */
function legendOf(look: Outlook, mirror: Mirror, changed: boolean): LegendEntry[] {
  const entries: LegendEntry[] = [
    { sign: look.side, text: t('match.legend.own', { name: sideLabel(look.level, look.side) }) },
    { sign: look.rival, text: t('match.legend.rival', { name: sideLabel(look.level, look.rival) }) },
    { sign: 'estimate', text: t('match.legend.estimate') },
  ];
  if (look.allowed.readings)
    entries.push(
      mirror === 'read'
        ? { sign: 'threat', text: t('match.legend.threat') }
        : { sign: 'reading', text: t('match.legend.reading') },
    );
  if (changed) entries.push({ sign: 'changed', text: t('match.legend.changed') });
  const map = mapOf(look.level);
  if (map !== 'abstract') {
    const third = look.say('third.name');
    entries.push({ sign: 'occupied', text: t(`match.legend.occupied.${map}`) });
    entries.push({ sign: 'uncontrolled', text: t('match.legend.uncontrolled', { third }) });
  }
  return entries;
}

function highlightsOf(look: Outlook, order: Order | null): TheatreHighlight[] {
  const option = order && moveOf(look, order.move)?.options.find((one) => one.id === 'theatre');
  return (option?.values ?? []).map((value) => ({
    place: placeOf(look, value.id),
    chosen: order?.with.theatre === value.id,
    name: t('match.map.choose', { where: look.say(`theatre.${value.id}`) }),
  }));
}

/** The theatre that a highlighted place stands for. */
export const theatreAt = (look: Outlook, place: string): string | null =>
  look.level.theatres.find((one) => one.place === place)?.id ?? null;

export interface MapMoment {
  mirror: Mirror;
  draft: WeekOrders | null;
  focus: MapFocus;
  /** Moves that are being shown, in the resolution. */
  moves?: TheatreMove[];
  /** Where the camera goes, by places and cities. */
  frame?: string[];
  /** How far this week's orders alarm (up to 1) or calm (down to −1), as one's analysts guess, by the place they went to. */
  stirred?: ReadonlyMap<string, number>;
}

/** The rival fears what one has brought, not what it has brought itself. */
function tracesAsRead(look: Outlook, threats: readonly TheatreThreat[]): TheatreTrace[] {
  const [mine, theirs] = [look.side, look.rival].map((side) =>
    tracesOf(look).filter((trace) => trace.side === side),
  );
  return [...asRead(mine ?? [], threats), ...(theirs ?? [])];
}

/** The map for the live match. */
export function theatreView(look: Outlook, moment: MapMoment): TheatreView {
  const { view, side, rival } = look;
  const { draft, focus } = moment;
  const { readings } = look.allowed;
  const mirror = readings ? moment.mirror : 'meant';
  const before = look.mornings.at(-1) ?? null;
  const own = stands(look, side, view.own.formations);
  const theirs = stands(look, rival, view.mind.forces);
  const marks = [
    ...marksOf(look, side, own, before && stands(look, side, before.own.formations), moment),
    ...marksOf(look, rival, theirs, before && stands(look, rival, before.mind.forces), moment),
  ];
  const planned = (draft?.orders ?? []).flatMap((order) => motion(look, side, order, true) ?? []);
  const threats = readings ? threatsOf(own, look, moment.stirred) : [];
  const week = Math.min(view.week, view.dials.weeks);
  return {
    map: mapOf(look.level),
    mirror,
    title: t(mirror === 'meant' ? 'match.map.titleMeant' : 'match.map.titleRead', { week }),
    description: marks.map((mark) => mark.name).join(' '),
    marks,
    moves: moment.moves ?? planned,
    traces: mirror === 'read' ? tracesAsRead(look, threats) : tracesOf(look),
    frame: moment.frame ?? [],
    threats,
    highlights: highlightsOf(look, focus.order),
    caption: markCaption(look, marks, focus) ?? orderCaption(look, focus, mirror),
    legend: legendOf(
      look,
      mirror,
      marks.some((mark) => mark.delta !== 0),
    ),
    ...(mapOf(look.level) === 'europe' ? {} : { names: namesOf(look) }),
  };
}

/** Names of the countries on a schematic map, as the level calls them. */
function namesOf(look: Outlook): Record<string, string> {
  const two = { a: look.say('side.west.name'), b: look.say('side.russia.name') };
  return mapOf(look.level) === 'abstract'
    ? two
    : { ...two, c: look.say('third.name'), d: look.say('theatre.belarus') };
}
