/** Group 4: words move belief by about nothing, a verified pull-back clearly, and words that are broken tell. */
import { decide } from '../../../src/ai/index.js';
import {
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
import { kindsOf, ordersOf, readerOf } from '../kit/reading.ts';
import { column, figure, mean } from '../kit/stats.ts';
import type { Experiment, Row } from '../kit/types.ts';

const LEVELS: readonly ShippedId[] = ['january-2022', 'abstract-mirror'];

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

/** Words one week, a build-up the next: belief after both, less the belief after the same weeks without them. */
function wordsThenBuild(rules: Rules, mover: Side, word: string, build: string): (seed: string) => number {
  const reader = rivalOf(mover);
  const pass = { plays: 'pass' as const, type: 'seeker' as const };
  const after = (seed: string, weeks: string[][]) => {
    let belief = Number.NaN;
    const script = { plays: { script: weeks }, type: 'seeker' as const };
    play(rules, {
      seed,
      west: mover === 'west' ? script : pass,
      russia: mover === 'russia' ? script : pass,
      dials: { weeks: 2, accidentRate: 0 },
      watch: {
        stepped: (state, _facts, over) => {
          if (over) belief = 1 - state.minds[reader].belief[0];
        },
      },
    });
    return belief;
  };
  return (seed) => after(seed, [[word], [build]]) - after(seed, [[], []]);
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
  how: 'Policy play with drawn types is stopped in week 1 to 4; the mover’s policy writes a sheet, and the reader reads it with and without the move, all moves over the same states. Words and a build-up: two weeks by script, against the same two weeks without them; the other side passes.',
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
