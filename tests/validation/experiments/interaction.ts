/** Group 5: which line works depends on whom one faces. */
import { type Rules, TYPES, type Type } from '../../../src/engine/index.js';
import { rulesOf } from '../kit/levels.ts';
import { play, policy, scoreOf, seat, violence, war } from '../kit/play.ts';
import { column, exactly, figure, mean, minus, paired, points, share } from '../kit/stats.ts';
import type { Experiment, Figure, Row } from '../kit/types.ts';

const LINES = ['hardline', 'soft', 'mixed'] as const;

/** For each type of Russia, each line of the West: war, violence, the West's score. */
function interaction(rules: Rules, seed: string): Row {
  const row: number[] = [];
  for (const type of TYPES) {
    for (const line of LINES) {
      const end = play(rules, { seed, west: seat(line), russia: policy(type) });
      row.push(war(end), violence(end), scoreOf(end, 'west'));
    }
  }
  return row;
}

const at = (type: Type, line: number, what: number) => TYPES.indexOf(type) * 9 + line * 3 + what;

/** Shares of the greedy types: one alone, or as the level has them (Russia's weights, 0.33 to 0.22). */
const GREEDY = {
  opportunist: [1, 0],
  revisionist: [0, 1],
  'greedy, as in the level': [0.6, 0.4],
} as const;

/** Score × 100 of the hard line less that of the soft one, seed by seed, against a mix of greedy types. */
const edge = (rows: readonly Row[], [o, r]: readonly [number, number]): number[] =>
  rows.map((row) => {
    const of = (type: Type) => 100 * ((row[at(type, 0, 2)] as number) - (row[at(type, 1, 2)] as number));
    return o * of('opportunist') + r * of('revisionist');
  });

/** The better pure line as P(greedy) goes from 0 to 1: scores are linear in it, so it switches once, or never. */
function switching(rows: readonly Row[], name: keyof typeof GREEDY): Figure[] {
  const calm = mean(
    rows.map((row) => 100 * ((row[at('seeker', 0, 2)] as number) - (row[at('seeker', 1, 2)] as number))),
  ).value;
  const greedy = mean(edge(rows, GREEDY[name])).value;
  const count = calm < 0 !== greedy < 0 ? 1 : 0;
  const where = count === 1 ? calm / (calm - greedy) : Number.NaN;
  return [
    figure(`switches of the better pure line, P(${name}) 0 → 1`, exactly(count), 'number', {
      between: [1, 1],
    }),
    figure(`it switches at P(${name})`, exactly(where), 'share'),
  ];
}

/** Score × 100 of a line at even odds of a seeker and a greedy type, seed by seed. */
const even = (rows: readonly Row[], greedy: Type, line: number): number[] =>
  rows.map((row) => 50 * ((row[at('seeker', line, 2)] as number) + (row[at(greedy, line, 2)] as number)));

function interactionFigures(rows: readonly Row[]): Figure[] {
  const diff = (type: Type, what: number) =>
    paired(column(rows, at(type, 0, what)), column(rows, at(type, 1, what)));
  const bestPure =
    mean(even(rows, 'opportunist', 0)).value > mean(even(rows, 'opportunist', 1)).value ? 0 : 1;
  return [
    points('war, hard − soft, against a seeker', diff('seeker', 0), { atLeast: 5, from: 0 }),
    points('war, hard − soft, against an opportunist', diff('opportunist', 0), { atMost: -5, from: 0 }),
    points('war, hard − soft, against a revisionist', diff('revisionist', 0), { atMost: -5, from: 0 }),
    points('war or limited war, hard − soft, against a seeker', diff('seeker', 1)),
    points('war or limited war, hard − soft, against an opportunist', diff('opportunist', 1)),
    points('war or limited war, hard − soft, against a revisionist', diff('revisionist', 1)),
    points('score × 100, hard − soft, against a seeker', diff('seeker', 2), { atMost: 0, from: 0 }),
    points('score × 100, hard − soft, against an opportunist', diff('opportunist', 2)),
    points('score × 100, hard − soft, against a revisionist', diff('revisionist', 2)),
    ...(Object.keys(GREEDY) as (keyof typeof GREEDY)[]).flatMap((name) => switching(rows, name)),
    figure(
      'best pure line − mixed, score × 100 at even odds of seeker and opportunist',
      mean(minus(even(rows, 'opportunist', bestPure), even(rows, 'opportunist', 2))),
      'score',
      { atMost: 2 },
    ),
    ...TYPES.flatMap((type) =>
      LINES.map((line, i) =>
        figure(`war, ${line} against ${type}`, share(column(rows, at(type, i, 0))), 'share'),
      ),
    ),
    ...TYPES.flatMap((type) =>
      LINES.map((line, i) =>
        figure(`score, ${line} against ${type}`, mean(column(rows, at(type, i, 2))), 'score'),
      ),
    ),
  ];
}

export const interactionJanuary: Experiment = {
  id: 'interaction',
  group: 5,
  title: 'Which line works depends on the rival’s type',
  claim:
    'A hard line raises war against seekers and lowers it against greedy types, each by at least 5 points; the better pure line switches once as the prior moves; at even odds no pure line beats the mixed one by more than 2 points of score × 100.',
  literature:
    'Jervis, Perception and Misperception (1976), ch. 3: spiral against deterrence; Glaser, Political Consequences of Military Strategy (1992); Kydd, Trust and Mistrust (2005).',
  how: 'January 2022. The West plays hardline, soft or mixed and is scored as a seeker; Russia plays the policy as each of the three types; common seeds.',
  seeds: 250,
  blocks: 4,
  cost: 9,
  ready: async () => {
    const rules = await rulesOf('january-2022');
    return (seed) => interaction(rules, seed);
  },
  figures: interactionFigures,
};
