/** Group 2: defensive moves read as escalation, because the reader trusts its eyes too much. */
import {
  type CompiledMove,
  hostile,
  type Order,
  plainOrder,
  type Rules,
  rivalOf,
  type Side,
  type State,
  type WeekOrders,
} from '../../../src/engine/index.js';
import { rulesOf, withoutAttacks } from '../kit/levels.ts';
import { play, policy, type Seat } from '../kit/play.ts';
import { column, figure, paired, points, share } from '../kit/stats.ts';
import type { Experiment, Figure, Row } from '../kit/types.ts';

const BELIEVED = [0, 0.95] as const;
const SUSPICIOUS = 0.7;

function asTwin(rules: Rules, side: Side, order: Order): Order {
  const own = rules.sides[side];
  const compiled = own.moves[own.byId[order.move] ?? -1];
  if (compiled?.move.look !== 'offensive' || compiled.twin < 0) return order;
  const twin = own.moves[compiled.twin] as CompiledMove;
  const plain = plainOrder(twin);
  for (const option of twin.options) {
    const value = order.with[option.id];
    if (option.values.some((candidate) => candidate.id === value))
      plain.with = { ...plain.with, [option.id]: value };
  }
  return { ...plain, meant: twin.move.meanings[0]?.id ?? '' };
}

/** The same sheet with every offensive build turned into its defensive twin; one of each at most. */
export function onlyDefensive(side: Side): (orders: WeekOrders, rules: Rules) => WeekOrders {
  return (week, rules) => {
    const orders: Order[] = [];
    for (const order of week.orders) {
      const turned = asTwin(rules, side, order);
      if (
        !orders.some(({ move }) => move === turned.move) &&
        !week.orders.some((other) => other !== order && other.move === turned.move)
      )
        orders.push(turned);
    }
    return { ...week, orders };
  };
}

/** Whether the reader, then the unbiased observer, ever believed in hostility: at the lower δ̂, then at the higher. */
export function observe(rules: Rules, builder: Side, seed: string): Row {
  const reader = rivalOf(builder);
  const row: number[] = [];
  for (const assumed of BELIEVED) {
    let top = 0;
    const look = (state: State) => {
      top = Math.max(top, hostile(state.observers[reader].belief));
    };
    const seats: Record<Side, Seat> = { west: policy('seeker'), russia: policy('seeker') };
    seats[builder] = { ...seats[builder], edit: onlyDefensive(builder) };
    const end = play(rules, {
      seed,
      ...seats,
      dials: {
        distinguishability: 0,
        [`assumedDistinguishability.${reader}`]: assumed,
        [`assumedDistinguishability.${builder}`]: 0,
        [`priorHostile.${builder}`]: 0.6,
        [`priorHostile.${reader}`]: 0.3,
        'empathy.west': 1,
        'empathy.russia': 1,
        'attributionBias.west': 0,
        'attributionBias.russia': 0,
        accidentRate: 0,
      },
      watch: { begun: look, stepped: look },
    });
    row.push(end.peakBelief[reader] >= SUSPICIOUS ? 1 : 0, top >= SUSPICIOUS ? 1 : 0);
  }
  return row;
}

function figures(rows: readonly Row[], by: number): Figure[] {
  return [
    points('change of P(belief ever ≥ 0.70), δ̂ 0 → 0.95', paired(column(rows, 2), column(rows, 0)), {
      atLeast: by,
      from: 0,
    }),
    figure('P(belief ever ≥ 0.70) at δ̂ = 0', share(column(rows, 0)), 'share'),
    figure('P(belief ever ≥ 0.70) at δ̂ = 0.95', share(column(rows, 2)), 'share'),
    points('change of the unbiased rate', paired(column(rows, 3), column(rows, 1)), { between: [-5, 5] }),
  ];
}

const base = {
  group: 2,
  claim:
    'Purely defensive arming by a frightened seeker is read as escalation where the reader believes that it can tell kinds of weapons apart and cannot.',
  literature:
    'Jervis, Perception and Misperception in International Politics (1976), ch. 3; Cooperation under the Security Dilemma (1978).',
  how: 'The builder plays the seeker’s policy with every offensive build turned into its defensive twin (prior 0.60); the reader plays a seeker’s policy (prior 0.30). δ = 0, empathy 1, bias 0; accidents and attacks are off. Only δ̂ of the reader differs, over common seeds.',
  seeds: 500,
  blocks: 4,
  cost: 2,
};

const made = (
  id: string,
  title: string,
  level: 'january-2022' | 'abstract-mirror',
  builder: Side,
  by: number,
): Experiment => ({
  ...base,
  id,
  title,
  ready: async () => {
    const rules = withoutAttacks(await rulesOf(level));
    return (seed) => observe(rules, builder, seed);
  },
  figures: (rows) => figures(rows, by),
});

export const misperceptionJanuary = made(
  'misperception-january',
  'Defence read as escalation: Russia reads the West',
  'january-2022',
  'west',
  15,
);
export const misperceptionJanuaryWest = made(
  'misperception-january-west',
  'Defence read as escalation: the West reads Russia',
  'january-2022',
  'russia',
  15,
);
export const misperceptionMirror = made(
  'misperception-mirror',
  'Defence read as escalation: the mirrored level',
  'abstract-mirror',
  'west',
  10,
);
