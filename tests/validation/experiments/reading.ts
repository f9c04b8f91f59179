/** Groups 3 and 4: what a single move does to suspicion, by the fear that is granted, and in play. */
import { decide } from '../../../src/ai/index.js';
import {
  newMatch,
  type Order,
  type Rules,
  rivalOf,
  SIDES,
  type Side,
  type State,
  viewFor,
} from '../../../src/engine/index.js';
import { barrier } from '../../../src/engine/orders.js';
import { sightOf } from '../../../src/engine/sight.js';
import type { ShippedId } from '../../../src/level/index.js';
import { rulesOf } from '../kit/levels.ts';
import { play, policy } from '../kit/play.ts';
import { kindsOf, ordersOf, readerOf, suspicionAt } from '../kit/reading.ts';
import { column, type Estimate, exactly, figure, mean } from '../kit/stats.ts';
import type { Experiment, Figure, Plot, Row } from '../kit/types.ts';

const LEVELS: readonly ShippedId[] = ['january-2022', 'abstract-mirror'];
/** Fear at which effects are compared: little, and much. */
const LOW = 0.1;
const HIGH = 0.6;
const FEARS = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;

/** A match before week 1 in which the alert that some deployments need has been given. */
function alerted(rules: Rules): State {
  const started = newMatch(rules, { seed: 'reading', types: { west: 'seeker', russia: 'seeker' } });
  if (!started.ok) throw new Error('a match without dials always starts');
  const { state } = started;
  for (const side of SIDES) {
    if ('alert' in rules.sides[side].byId) {
      state.sides[side].lastDone.alert = 0.5;
      state.minds[rivalOf(side)].done.alert = 0.5;
    }
  }
  return state;
}

interface Effect {
  move: string;
  kind: 'offensive' | 'defensive' | 'pullBack';
  at: (fear: number) => number;
  /** At high fear, with the level's own rates of noise. */
  noisy: number;
}

/** Every build and verified pull-back of the shipped levels: its effect against no order at all, by fear. */
async function effects(): Promise<Effect[]> {
  const list: Effect[] = [];
  for (const level of LEVELS) {
    const rules = await rulesOf(level);
    const state = alerted(rules);
    for (const side of SIDES) {
      const kinds = kindsOf(rules)[side];
      const suspicion = suspicionAt(rules, state, side, { perceptionNoise: 0, implementationNoise: 0 });
      const noisy = suspicionAt(rules, state, side, state.dials);
      for (const kind of ['offensive', 'defensive', 'pullBack'] as const) {
        for (const compiled of kinds[kind]) {
          const orders = ordersOf([compiled]);
          list.push({
            move: compiled.move.id,
            kind,
            at: (fear) => suspicion(orders, fear) - suspicion([], fear),
            noisy: noisy(orders, HIGH) - noisy([], HIGH),
          });
        }
      }
    }
  }
  return list;
}

const found: readonly Effect[] = await effects();
const of = (kind: Effect['kind'], rows: readonly Row[], at: (row: Row) => number) =>
  rows.filter((_row, i) => found[i]?.kind === kind).map(at);
const lowest = (values: readonly number[]): Estimate => exactly(Math.min(...values), values.length);
const highest = (values: readonly number[]): Estimate => exactly(Math.max(...values), values.length);
const middle = (values: readonly number[]): Estimate => exactly(mean(values).value, values.length);

const low = (row: Row) => row[FEARS.indexOf(LOW)] as number;
const high = (row: Row) => row[FEARS.indexOf(HIGH)] as number;

export const provocation: Experiment = {
  id: 'provocation',
  group: 3,
  title: 'A build-up provokes a calm reader more than one who grants fear',
  claim:
    'In log odds, from the policy tables: one offensive-looking build instead of none raises suspicion at low and at high fear, more at low fear; a verified pull-back lowers it at both, by at least 0.3.',
  literature:
    'Jervis, Cooperation under the Security Dilemma (1978); Kydd, Sheep in Sheep’s Clothing (1997), on arming out of fear; Glaser (2010).',
  how: `Closed form, without luck: each build and each verified pull-back of January 2022 and of the mirrored level, on a sheet of its own against an empty one, at the start of the match, at fear ${LOW} and ${HIGH} of the mover.`,
  seeds: found.length,
  blocks: 1,
  cost: 0,
  ready: async () => (_seed, k) => FEARS.map((fear) => found[k]?.at(fear) ?? Number.NaN),
  figures: (rows): Figure[] => {
    const builds = (at: (row: Row) => number) => of('offensive', rows, at);
    const backs = (at: (row: Row) => number) => of('pullBack', rows, at);
    return [
      figure('offensive build, low fear: mean', middle(builds(low)), 'logOdds', { atLeast: 0, from: 0 }),
      figure('offensive build, low fear: least of all builds', lowest(builds(low)), 'logOdds', {
        atLeast: 0,
        from: 0,
      }),
      figure('offensive build, high fear: mean', middle(builds(high)), 'logOdds', { atLeast: 0, from: 0 }),
      figure('offensive build, high fear: least of all builds', lowest(builds(high)), 'logOdds', {
        atLeast: 0,
        from: 0,
      }),
      figure(
        'offensive build, low − high fear: least of all builds',
        lowest(builds((row) => low(row) - high(row))),
        'logOdds',
        {
          atLeast: 0,
          from: 0,
        },
      ),
      figure('verified pull-back, low fear: weakest', highest(backs(low)), 'logOdds', {
        atMost: -0.3,
        from: 0,
      }),
      figure('verified pull-back, high fear: weakest', highest(backs(high)), 'logOdds', {
        atMost: -0.3,
        from: 0,
      }),
      figure('defensive build, low fear: mean', middle(of('defensive', rows, low)), 'logOdds'),
      figure('defensive build, high fear: mean', middle(of('defensive', rows, high)), 'logOdds'),
      ...rows.map((row, i) =>
        figure(
          `${found[i]?.move}: high fear (${low(row).toFixed(2)} at low; ${found[i]?.noisy.toFixed(2)} at high with noise)`,
          exactly(high(row)),
          'logOdds',
        ),
      ),
    ];
  },
  plot: (rows): Plot => ({
    x: 'fear granted to the mover',
    y: 'change of suspicion, log odds',
    lines: (['offensive', 'defensive', 'pullBack'] as const).map((kind) => ({
      name: kind === 'pullBack' ? 'verified pull-back' : `${kind} build`,
      points: FEARS.map((x, i) => {
        const y = mean(of(kind, rows, (row) => row[i] as number)).value;
        return { x, y, low: y, high: y };
      }),
    })),
  }),
};

const LAST_WEEK = 4;

/** A state of policy play in which orders are awaited in the given week, passed on while it lasts. */
function visit(rules: Rules, seed: string, week: number, look: (state: State) => void): void {
  let seen = false;
  const once = (state: State) => {
    if (seen || state.awaiting !== 'orders' || state.week !== week) return;
    seen = true;
    look(state);
  };
  play(rules, {
    seed,
    west: policy(),
    russia: policy(),
    dials: { weeks: LAST_WEEK },
    watch: { begun: once, stepped: (state, _facts, over) => over && once(state) },
  });
}

/** A sheet that its side's policy orders, with room for one more move. */
function sheetOf(rules: Rules, state: State, side: Side, seed: string, room: number): Order[] {
  const { orders } = decide(rules, viewFor(state, side), {
    seed: `${seed}/sheet`,
    strategy: 'policy',
    skill: 'regular',
  });
  const own = rules.sides[side];
  const kept: Order[] = [];
  let left = rules.level.attention - room;
  for (const order of orders.orders) {
    const compiled = own.moves[own.byId[order.move] ?? -1];
    if (!compiled || compiled.attack || compiled.move.attention > left) continue;
    left -= compiled.move.attention;
    kept.push(order);
  }
  return kept;
}

/** Change of the reader's belief when each listed move is added to the sheet it sees; NaN where the move is not legal. */
function added(rules: Rules, mover: Side, moves: readonly string[]): (seed: string, k: number) => Row {
  return (seed, k) => {
    const row = moves.map(() => Number.NaN);
    visit(rules, seed, (k % LAST_WEEK) + 1, (state) => {
      const own = rules.sides[mover];
      const sight = sightOf(rules, viewFor(state, mover));
      const sheet = sheetOf(rules, state, mover, seed, 1);
      const read = readerOf(rules, state, rivalOf(mover));
      const before = read(sheet);
      moves.forEach((id, i) => {
        const compiled = own.moves[own.byId[id] ?? -1];
        if (!compiled || barrier(compiled, sight, mover) !== null || sheet.some(({ move }) => move === id))
          return;
        row[i] = read([...sheet, ...ordersOf([compiled])]) - before;
      });
    });
    return row;
  };
}

interface Spoken {
  level: ShippedId;
  mover: Side;
  kind: 'talk' | 'words' | 'pullBack';
  move: string;
}

async function spoken(): Promise<Spoken[]> {
  const list: Spoken[] = [];
  for (const level of LEVELS) {
    const rules = await rulesOf(level);
    for (const mover of level === 'january-2022' ? SIDES : (['west'] as const)) {
      const kinds = kindsOf(rules)[mover];
      for (const kind of ['talk', 'words', 'pullBack'] as const)
        for (const { move } of kinds[kind]) list.push({ level, mover, kind, move: move.id });
    }
  }
  return list;
}

const speech: readonly Spoken[] = await spoken();

/** Words one week, a build-up the next: belief after both, less the belief before. */
function wordsThenBuild(rules: Rules, mover: Side, word: string, build: string): (seed: string) => number {
  const reader = rivalOf(mover);
  return (seed) => {
    let before = Number.NaN;
    let after = Number.NaN;
    const script = { plays: { script: [[word], [build]] }, type: 'seeker' as const };
    const pass = { plays: 'pass' as const, type: 'seeker' as const };
    play(rules, {
      seed,
      west: mover === 'west' ? script : pass,
      russia: mover === 'russia' ? script : pass,
      dials: { weeks: 2, accidentRate: 0 },
      watch: {
        begun: (state) => {
          before = 1 - state.minds[reader].belief[0];
        },
        stepped: (state, _facts, over) => {
          if (over) after = 1 - state.minds[reader].belief[0];
        },
      },
    });
    return after - before;
  };
}

const BROKEN = [
  { level: 'january-2022', mover: 'russia', word: 'russiaLeadersCall', build: 'borderBuildUp' },
  { level: 'january-2022', mover: 'west', word: 'westLeadersCall', build: 'strikeGroup' },
  { level: 'abstract-mirror', mover: 'west', word: 'aCall', build: 'aBuild' },
] as const;

export const talk: Experiment = {
  id: 'talk',
  group: 4,
  title: 'Words move belief by about nothing; a verified pull-back moves it clearly',
  claim:
    'Added to an otherwise identical observed sheet, cheap talk moves belief by at most 0.02 and a verified pull-back lowers it by at least 0.08; words followed by a build-up raise it.',
  literature:
    'Fearon, Signaling Foreign Policy Interests (1997); Kydd, Trust, Reassurance, and Cooperation (2000), on costly signals; Jervis, The Logic of Images (1970).',
  how: 'Policy play with drawn types is stopped in week 1 to 4; the mover’s policy writes a sheet, and the reader reads it with and without the move, all moves over the same states. Words and a build-up: two weeks by script, while the other side passes.',
  seeds: 200,
  blocks: 4,
  cost: 3,
  ready: async () => {
    const groups = await Promise.all(
      LEVELS.flatMap((level) =>
        SIDES.map(async (mover) => {
          const rules = await rulesOf(level);
          const moves = speech.filter((s) => s.level === level && s.mover === mover).map(({ move }) => move);
          return moves.length > 0 ? added(rules, mover, moves) : () => [];
        }),
      ),
    );
    const broken = await Promise.all(
      BROKEN.map(async ({ level, mover, word, build }) =>
        wordsThenBuild(await rulesOf(level), mover, word, build),
      ),
    );
    return (seed, k) => [...groups.flatMap((group) => group(seed, k)), ...broken.map((run) => run(seed))];
  },
  figures: (rows) => {
    const each = speech.map(({ kind, move, level }, i) => ({
      kind,
      move,
      level,
      estimate: mean(column(rows, i)),
    }));
    const ofKind = (kind: Spoken['kind']) => each.filter((item) => item.kind === kind);
    const most = (kind: Spoken['kind']) =>
      ofKind(kind).reduce((a, b) => (Math.abs(b.estimate.value) > Math.abs(a.estimate.value) ? b : a));
    const weakest = ofKind('pullBack').reduce((a, b) => (b.estimate.value > a.estimate.value ? b : a));
    const loudest = most('talk');
    const boldest = most('words');
    return [
      figure(`the talk that moves belief most: ${loudest.move}`, loudest.estimate, 'belief', {
        between: [-0.02, 0.02],
      }),
      figure(`the words that move belief most: ${boldest.move}`, boldest.estimate, 'belief', {
        between: [-0.02, 0.02],
      }),
      figure(`the weakest verified pull-back: ${weakest.move}`, weakest.estimate, 'belief', {
        atMost: -0.08,
        from: 0,
      }),
      ...BROKEN.map(({ word, build }, i) =>
        figure(`${word}, then ${build}`, mean(column(rows, speech.length + i)), 'belief', {
          atLeast: 0,
          from: 0,
        }),
      ),
      ...each.map(({ kind, move, estimate }) =>
        figure(`${kind === 'pullBack' ? 'pull-back' : kind}: ${move}`, estimate, 'belief'),
      ),
    ];
  },
};
