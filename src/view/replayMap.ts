/** The map of a replay: as one seat saw it, or with both sides' forces and moves as they were, in both mirrors. */

import type { Order, Side } from '../engine/index.js';
import { type Match, matchAfter, SIDES } from '../session/index.js';
import { t } from '../text/index.js';
import { theatreView } from './mirrors.js';
import { motion } from './motion.js';
import { factsOf, outlookOf } from './outlook.js';
import { knownOrders, type ReplayEyes } from './replay.js';
import { sideLabel } from './sideName.js';
import type {
  LegendEntry,
  Mirror,
  TheatreMark,
  TheatreMove,
  TheatreThreat,
  TheatreTrace,
  TheatreView,
} from './theatre.js';
import { asRead, waysOf } from './traces.js';

const rivalOf = (side: Side): Side => (side === 'west' ? 'russia' : 'west');

/** The orders of a side in a week: as they were written, or as its rival saw them. */
function ordersIn(match: Match, eyes: ReplayEyes, week: number, side: Side, mirror: Mirror): Order[] {
  if (eyes !== 'all' || mirror === 'meant') return knownOrders(match, eyes, week, side);
  return match.steps
    .filter((step) => step.before.week === week)
    .flatMap((step) => factsOf(step.facts, 'saw').filter((fact) => fact.side === rivalOf(side)))
    .flatMap((fact) => fact.sightings.map((one) => one.order));
}

function movesIn(match: Match, eyes: ReplayEyes, week: number, mirror: Mirror): TheatreMove[] {
  return SIDES.flatMap((side) => {
    const look = outlookOf(matchAfter(match, 0), side);
    return ordersIn(match, eyes, week, side, mirror).flatMap(
      (order) => motion(look, side, order, false) ?? [],
    );
  });
}

/** What the weeks before have left: of each side as it wrote its orders, or as its rival saw them. */
function tracesIn(match: Match, week: number, mirror: Mirror, views: readonly TheatreView[]): TheatreTrace[] {
  return SIDES.flatMap((side, index) => {
    const look = outlookOf(matchAfter(match, 0), side);
    const weeks = Array.from({ length: Math.max(0, week - 1) }, (_, i) => i + 1);
    const orders = weeks.flatMap((past) => ordersIn(match, 'all', past, side, mirror));
    const traces = waysOf(look, side, orders);
    return mirror === 'read' ? asRead(traces, views[index]?.threats ?? []) : traces;
  });
}

/** Where two hatches lie over each other, the denser one is drawn. */
function threatsOf(views: readonly TheatreView[]): TheatreThreat[] {
  const byPlace = new Map<string, TheatreThreat>();
  for (const threat of views.flatMap((view) => view.threats)) {
    const other = byPlace.get(threat.place);
    if (!other || other.strength < threat.strength) byPlace.set(threat.place, threat);
  }
  return [...byPlace.values()];
}

/** Forces as they are: each side's own marks, which know their size. */
function trueMarks(match: Match, views: readonly TheatreView[]): TheatreMark[] {
  return SIDES.flatMap((side, index) =>
    (views[index]?.marks ?? [])
      .filter((mark) => mark.side === side)
      .map((mark) => ({ ...mark, name: trueName(match, mark, side) })),
  );
}

function trueName(match: Match, mark: TheatreMark, side: Side): string {
  const look = outlookOf(matchAfter(match, 0), side);
  const where = look.say(`theatre.${mark.id.split('.')[1] ?? ''}`);
  const name = t('replay.map.force', { where, side: sideLabel(look.level, side), label: mark.label });
  return mark.deltaLabel ? `${name} ${t('match.map.changed', { by: mark.deltaLabel })}` : name;
}

function legendOf(match: Match, view: TheatreView, mirror: Mirror): LegendEntry[] {
  const sides = SIDES.map(
    (side): LegendEntry => ({
      sign: side,
      text: sideLabel(match.level, side),
    }),
  );
  const felt: LegendEntry =
    mirror === 'read'
      ? { sign: 'threat', text: t('replay.legend.threat') }
      : { sign: 'reading', text: t('replay.legend.reading') };
  const rest = view.legend.filter(({ sign }) => ['changed', 'occupied', 'uncontrolled'].includes(sign));
  return [...sides, felt, ...rest];
}

interface MapMoment {
  week: number;
  mirror: Mirror;
  /** Forces that are looked at, by the id of their mark. */
  mark: string | null;
}

/** The map after a week, with the moves of that week on it. */
export function replayMap(match: Match, eyes: ReplayEyes, { week, mirror, mark }: MapMoment): TheatreView {
  const at = matchAfter(match, week);
  const moves = week === 0 ? [] : movesIn(match, eyes, week, mirror);
  const moment = { mirror, draft: null, focus: { order: null, guess: null, mark }, moves };
  const title = t(mirror === 'meant' ? 'replay.map.meant' : 'replay.map.read', { week });
  if (eyes !== 'all') return { ...theatreView(outlookOf(at, eyes), moment), title };
  const views = SIDES.map((side) => theatreView(outlookOf(at, side), moment));
  const [first] = views as [TheatreView, ...TheatreView[]];
  const marks = trueMarks(match, views);
  const looked = marks.find((one) => one.id === mark);
  return {
    ...first,
    title,
    description: marks.map(({ name }) => name).join(' '),
    marks,
    traces: tracesIn(match, week, mirror, views),
    threats: threatsOf(views),
    caption: looked ? (views[SIDES.indexOf(looked.side as Side)]?.caption ?? null) : null,
    legend: legendOf(match, first, mirror),
  };
}
