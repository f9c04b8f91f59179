/** Advisers: what a player is told about how an order will be read, against how it then was read. */
import { type Preview, preview } from '../../../src/ai/index.js';
import { readingsOf } from '../../../src/analysis/index.js';
import * as engine from '../../../src/engine/index.js';
import {
  clone,
  type Fact,
  hashText,
  type Rules,
  rivalOf,
  SIDES,
  type Side,
  type State,
  TYPES,
  viewFor,
} from '../../../src/engine/index.js';
import { rulesOf } from '../kit/levels.ts';
import { play, policy } from '../kit/play.ts';
import { exactly, figure, mean, ratio, straight } from '../kit/stats.ts';
import type { Experiment, Figure, Plot, Row } from '../kit/types.ts';

/** What is kept of one order: who gave it, what was foretold (likely, at best, at worst), how it was read. */
const FIELDS = 5;

interface Foretold {
  before: State;
  previews: Record<Side, Preview>;
}

/** The state with everything that the rival hides turned round. */
function otherwise(state: State, rival: Side): State {
  const other = clone(state);
  const type = TYPES[(TYPES.indexOf(state.types[rival]) + 1) % TYPES.length];
  if (type) other.types[rival] = type;
  other.minds[rival].belief = [0.1, 0.2, 0.7];
  other.minds[rival].heat = 1 - state.minds[rival].heat;
  return other;
}

/** Whether what is foretold to `side` would be another were its rival another. */
function leaks(
  rules: Rules,
  state: State,
  side: Side,
  orders: Parameters<typeof preview>[2],
  said: string,
): number {
  const other = preview(rules, viewFor(otherwise(state, rivalOf(side)), side), orders);
  return hashText(JSON.stringify(other)) === said ? 0 : 1;
}

/** First the number of previews that leak, then the fields of every order of a match, one after another. */
function foretold(rules: Rules, seed: string): Row {
  const row: number[] = [0];
  const now: Partial<Foretold> = {};
  const seats = engine.bySide((side) => ({
    ...policy(),
    edit: (orders: engine.WeekOrders, _rules: Rules, state: State) => {
      now.before = clone(state);
      const said = preview(rules, viewFor(state, side), orders);
      now.previews = { ...(now.previews as Foretold['previews']), [side]: said };
      row[0] = (row[0] as number) + leaks(rules, state, side, orders, hashText(JSON.stringify(said)));
      return orders;
    },
  }));
  const note = (facts: readonly Fact[]) => {
    const { before, previews } = now;
    if (!before || !previews || !facts.some(({ kind }) => kind === 'ordered')) return;
    for (const side of SIDES) {
      for (const { index, theirs } of readingsOf({ engine, rules }, [{ before, facts }], side)) {
        const said = previews[side].perOrder[index];
        if (said) row.push(SIDES.indexOf(side), said.change, said.low, said.high, theirs);
      }
    }
  };
  play(rules, { seed, ...seats, watch: { stepped: (_state, facts) => note(facts) } });
  return row;
}

interface Order {
  side: number;
  likely: number;
  low: number;
  high: number;
  read: number;
}

const ordersOf = (row: Row): Order[] =>
  Array.from({ length: Math.floor((row.length - 1) / FIELDS) }, (_order, i) => {
    const [side = 0, likely = 0, low = 0, high = 0, read = 0] = row.slice(
      1 + FIELDS * i,
      1 + FIELDS * (i + 1),
    );
    return { side, likely, low, high, read };
  });

/** How far beyond the band a reading may lie and still count as foretold, in log odds: less than a page shows as a step. */
const NEAR = 0.1;
/** A change that is worth a word, in log odds. */
const MARKED = 0.2;

const within = ({ low, high, read }: Order): boolean => read >= low - NEAR && read <= high + NEAR;

function advisersFigures(rows: readonly Row[]): Figure[] {
  const matches = rows.map(ordersOf);
  const all = matches.flat();
  const per = (of: (order: Order) => number, among: (order: Order) => boolean = () => true) =>
    ratio(
      matches.map((orders) => orders.filter(among).reduce((sum, order) => sum + of(order), 0)),
      matches.map((orders) => orders.filter(among).length),
    );
  const { slope, correlation } = straight(
    all.map(({ likely }) => likely),
    all.map(({ read }) => read),
  );
  const marked = ({ likely, read }: Order) => Math.abs(likely) >= MARKED && read !== 0;
  const leaked = rows.reduce((sum, row) => sum + (row[0] as number), 0);
  return [
    figure(
      'mean of foretold − read, West’s orders',
      per(
        (o) => o.likely - o.read,
        ({ side }) => side === 0,
      ),
      'logOdds',
      { between: [-0.1, 0.1] },
    ),
    figure(
      'mean of foretold − read, Russia’s orders',
      per(
        (o) => o.likely - o.read,
        ({ side }) => side === 1,
      ),
      'logOdds',
      { between: [-0.1, 0.1] },
    ),
    figure('slope of what was read on what was foretold', slope, 'number', { between: [0.75, 1.25] }),
    figure('correlation of the two, order by order', correlation, 'number', { atLeast: 0.5, from: 0 }),
    figure(
      'marked changes read in the direction foretold',
      per((o) => (o.likely > 0 === o.read > 0 ? 1 : 0), marked),
      'share',
      { atLeast: 0.8, from: 0.5 },
    ),
    figure(
      'readings within the band of low and high',
      per((o) => (within(o) ? 1 : 0)),
      'share',
      { atLeast: 0.8 },
    ),
    figure(
      'previews that change with the rival’s hidden type or mind',
      exactly(leaked, rows.length),
      'number',
      { atMost: 0 },
    ),
    figure(
      'mean size of the error',
      per((o) => Math.abs(o.likely - o.read)),
      'logOdds',
    ),
    figure(
      'mean size of a reading',
      per((o) => Math.abs(o.read)),
      'logOdds',
    ),
  ];
}

const BINS = 10;

/** Tenths of all orders by what was foretold: mean foretold against mean read. */
function curve(rows: readonly Row[]): Plot {
  const sorted = rows.flatMap(ordersOf).sort((a, b) => a.likely - b.likely);
  const each = Math.ceil(sorted.length / BINS);
  const bins = Array.from({ length: BINS }, (_bin, i) => sorted.slice(i * each, (i + 1) * each));
  return {
    x: 'foretold, log odds of “hostile”',
    y: 'read',
    diagonal: true,
    lines: [
      {
        name: 'tenths of all orders',
        points: bins
          .filter(({ length }) => length > 0)
          .map((bin) => {
            const read = mean(bin.map((order) => order.read));
            return {
              x: mean(bin.map(({ likely }) => likely)).value,
              y: read.value,
              low: read.low,
              high: read.high,
            };
          }),
      },
    ],
  };
}

export const advisers: Experiment = {
  id: 'advisers',
  group: 29,
  title: 'What the advisers foretell is how orders are read',
  claim:
    'The preview of an order (“how they will probably read this”) is right on average, moves with what is then read, holds it within its band most of the time, and says the same whatever type the rival hides.',
  literature:
    'A property of the game. On calibration of forecasts: Murphy and Winkler, A General Framework for Forecast Verification (1987); on the difficulty of seeing oneself as others do: Jervis, Perception and Misperception (1976), ch. 9.',
  how: `January 2022, the policy plays both seats, types drawn. Before each week every order is previewed from its side’s view alone; afterwards the preview is set against the change of the rival’s belief that the order made (its reading with the order less without it; nothing where it was not seen). Within the band: not more than ${NEAR} log odds beyond it. Marked: foretold at ${MARKED} or more, and seen. Each preview is made a second time with the rival’s type, belief and heat changed. Intervals take matches as units, those of slope and correlation orders.`,
  seeds: 100,
  blocks: 4,
  cost: 3,
  ready: async () => {
    const rules = await rulesOf('january-2022');
    return (seed) => foretold(rules, seed);
  },
  figures: advisersFigures,
  plot: curve,
};
