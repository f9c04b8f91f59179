/** What past weeks have left on the map: routes of troops and arms, talks and pledges, as far as the seat knows of them. */
import type { Order, Side } from '../engine/index.js';
import { carriedOut, ownOrders } from './carriedOut.js';
import { motion } from './motion.js';
import { factsOf, type Outlook, type SeenWeek } from './outlook.js';
import type { MotionKind, TheatreThreat, TheatreTrace } from './theatre.js';

/** What stays; threats and hidden steps pass. */
const STAYS: readonly MotionKind[] = ['deploy', 'withdraw', 'supply', 'talk'];

/** Who ordered what in a week: oneself as it was carried out, the rival as it looked. */
function known(look: Outlook, { facts }: SeenWeek): [Side, Order[]][] {
  const mine = ownOrders(facts, look.side);
  const seen = factsOf(facts, 'saw').find((fact) => fact.side === look.side);
  return [
    [look.side, mine ? carriedOut(look, mine) : []],
    [look.rival, seen?.sightings.map((one) => one.order) ?? []],
  ];
}

/** The traces of a side's orders, week after week: one line for each way that was gone, however often. */
export function waysOf(look: Outlook, side: Side, orders: readonly Order[]): TheatreTrace[] {
  const ways = orders.flatMap((order) => {
    const move = motion(look, side, order, false);
    if (!move || !STAYS.includes(move.kind)) return [];
    return [{ ...move, id: `trace.${side}.${move.kind}.${move.from}.${move.to}`, alarm: 0 }];
  });
  return [...new Map(ways.map((way) => [way.id, way])).values()];
}

/** What past weeks have left, as far as the seat knows; nothing of the week that is being told. */
export function tracesOf(look: Outlook): TheatreTrace[] {
  const past = look.weeks.filter(({ week }) => week < look.view.week).flatMap((week) => known(look, week));
  return [look.side, look.rival].flatMap((side) =>
    waysOf(
      look,
      side,
      past.flatMap(([whose, orders]) => (whose === side ? orders : [])),
    ),
  );
}

/** In the other mirror: what was brought to a place alarms as far as the forces that stand there do. */
export function asRead(traces: readonly TheatreTrace[], threats: readonly TheatreThreat[]): TheatreTrace[] {
  return traces.map((trace) => ({
    ...trace,
    alarm: trace.kind === 'deploy' ? (threats.find(({ place }) => place === trace.to)?.strength ?? 0) : 0,
  }));
}

/** Theatres where the rival was seen to move forces in the last week: elsewhere only the estimate has wandered. */
export function sightedMovements(look: Outlook): Set<string> {
  const facts = look.weeks.at(-1)?.facts ?? [];
  const places = known(look, { week: 0, steps: [], facts: [...facts] })
    .filter(([side]) => side === look.rival)
    .flatMap(([side, orders]) => orders.flatMap((order) => motion(look, side, order, false) ?? []))
    .flatMap(({ kind, from, to }) => (kind === 'deploy' ? [to] : kind === 'withdraw' ? [from] : []));
  const told = [...factsOf(facts, 'arrived'), ...factsOf(facts, 'withdrew')]
    .filter((fact) => fact.side === look.rival)
    .map((fact) => look.level.theatres.find((one) => one.id === fact.theatre)?.place ?? fact.theatre);
  return new Set([...places, ...told].filter((place) => place !== null));
}
