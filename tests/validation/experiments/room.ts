/** The room: what following each of the three advisers blindly leads to, and what each of their beliefs is worth. */
import { ADVISERS, type AdviserId, adviseCrisis, adviseWeek } from '../../../src/advice/index.js';
import { answerCrisis, decide } from '../../../src/ai/index.js';
import {
  type CrisisAnswer,
  canonical,
  hostile,
  newMatch,
  type Rules,
  rivalOf,
  type Side,
  type State,
  stepInPlace,
  TYPES,
  type Type,
  viewFor,
  type WeekOrders,
} from '../../../src/engine/index.js';
import { beatenBy, type Scores, worstOf } from '../kit/choice.ts';
import { type Judged, playFor, rulesBySeat, SEATS, weightsOf } from '../kit/decisions.ts';
import { policy, scoreOf } from '../kit/play.ts';
import { column, figure, mean, ratio, weighed, withRange } from '../kit/stats.ts';
import type { Experiment, Figure, Row, Table } from '../kit/types.ts';

/** One seed in so many is also played by the expert, which is far dearer. */
const EVERY = 4;

/** Numbers kept of a match: its score, its weeks, in how many all agreed and all differed; then by adviser the sums of its belief and of its squared error. */
const FIELDS = 4 + 2 * ADVISERS.length;
/** Columns of a seat: shares of the types it may face, a match for each type and adviser, and the expert's scores. */
const WIDTH = TYPES.length + TYPES.length * ADVISERS.length * FIELDS + TYPES.length;

/** Play a seat as one adviser says, whatever the others say, against the regular policy of a type. */
export function followed(rules: Rules, seed: string, side: Side, adviser: AdviserId, type: Type): number[] {
  const rival = rivalOf(side);
  const made = newMatch(rules, {
    seed,
    types: side === 'west' ? { west: 'seeker', russia: type } : { west: type, russia: 'seeker' },
  });
  if (!made.ok) throw new Error('a match');
  const { state } = made;
  const kept = Array.from({ length: FIELDS }, () => 0);
  const add = (at: number, by: number) => {
    kept[at] = (kept[at] as number) + by;
  };
  const both = <T>(own: T, theirs: T) =>
    side === 'west' ? { west: own, russia: theirs } : { west: theirs, russia: own };
  const player = { seed, strategy: 'policy', skill: 'regular' } as const;
  const at = ADVISERS.indexOf(adviser);
  while (state.awaiting !== 'over') {
    const [view, theirs] = [viewFor(state, side), viewFor(state, rival)];
    const evidence = state.observers[side].belief;
    if (state.awaiting === 'crisis') {
      const own = adviseCrisis(rules, view, evidence)[at]?.answer as CrisisAnswer;
      stepInPlace(rules, state, both(own, answerCrisis(rules, theirs, player).answer), false);
      continue;
    }
    const counsel = adviseWeek(rules, view, evidence);
    const sheets = new Set(counsel.map(({ sheet }) => canonical(sheet))).size;
    add(1, 1);
    add(2, sheets === 1 ? 1 : 0);
    add(3, sheets === ADVISERS.length ? 1 : 0);
    counsel.forEach(({ belief }, i) => {
      const error = hostile(belief) - (type === 'seeker' ? 0 : 1);
      add(4 + 2 * i, hostile(belief));
      add(5 + 2 * i, error * error);
    });
    const own = counsel[at]?.sheet as WeekOrders;
    stepInPlace(rules, state, both(own, decide(rules, theirs, player).orders), false);
  }
  kept[0] = scoreOf(state as State, side);
  return kept;
}

function seatRow(rules: Rules, seed: string, k: number, side: Side): number[] {
  const expert = (type: Type) =>
    k % EVERY === EVERY - 1
      ? scoreOf(playFor(rules, seed, side, { ...policy('seeker'), skill: 'expert' }, policy(type)), side)
      : Number.NaN;
  return [
    ...weightsOf(rules, side),
    ...TYPES.flatMap((type) => ADVISERS.flatMap((adviser) => followed(rules, seed, side, adviser, type))),
    ...TYPES.map(expert),
  ];
}

/** One of the numbers kept of the matches of a seat against type `t` in which adviser `a` was followed. */
const kept = (rows: readonly Row[], judged: Judged, t: number, a: number, field: number): number[] =>
  column(rows, SEATS.indexOf(judged) * WIDTH + TYPES.length + (t * ADVISERS.length + a) * FIELDS + field);

const expertOf = (rows: readonly Row[], judged: Judged, t: number): number[] =>
  column(rows, SEATS.indexOf(judged) * WIDTH + WIDTH - TYPES.length + t);

const sharesOf = (rows: readonly Row[], judged: Judged): number[] =>
  TYPES.map((_type, t) => rows[0]?.[SEATS.indexOf(judged) * WIDTH + t] ?? Number.NaN);

/** Scores of all seats one after another: by match, by type, by adviser. */
const scoresOf = (rows: readonly Row[]): Scores[] =>
  SEATS.flatMap((judged) =>
    rows.map((_row, k) =>
      TYPES.map((_type, t) => ADVISERS.map((_id, a) => kept(rows, judged, t, a, 0)[k] ?? Number.NaN)),
    ),
  );

/** A number by week of adviser `a`, whoever was followed, where the type is drawn by the level's shares; all seats together. */
function byWeek(rows: readonly Row[], field: number, less: (t: number, shares: readonly number[]) => number) {
  const seats = SEATS.map((judged) => {
    const shares = sharesOf(rows, judged);
    const byType = TYPES.map((_type, t) => {
      const sums = ADVISERS.flatMap((_id, a) => kept(rows, judged, t, a, field));
      const weeks = ADVISERS.flatMap((_id, a) => kept(rows, judged, t, a, 1));
      return mean(sums.map((sum, i) => sum / (weeks[i] as number) - less(t, shares)));
    });
    return weighed(byType, shares);
  });
  return weighed(
    seats,
    seats.map(() => 1),
  );
}

const truth = (t: number): number => (t === 0 ? 0 : 1);

function roomFigures(rows: readonly Row[]): Figure[] {
  const scores = scoresOf(rows);
  const beaten = ADVISERS.map((id, a) =>
    figure(`${id}: by how much it is beaten against its worst type`, beatenBy(scores, a), 'score', {
      atLeast: 0.03,
      from: 0,
    }),
  );
  const bias = (id: AdviserId) => byWeek(rows, 4 + 2 * ADVISERS.indexOf(id), truth);
  // Who knows only the level's shares errs by this much.
  const blind = (t: number, shares: readonly number[]) => {
    const error = 1 - (shares[0] as number) - truth(t);
    return error * error;
  };
  const all = (field: number) =>
    SEATS.flatMap((judged) =>
      TYPES.flatMap((_type, t) => ADVISERS.flatMap((_id, a) => kept(rows, judged, t, a, field))),
    );
  return [
    ...beaten,
    figure('analysis: mean belief − true share', bias('analysis'), 'belief', { between: [-0.05, 0.05] }),
    figure('defence: mean belief − true share', bias('defence'), 'belief', { atLeast: 0.05, from: 0 }),
    figure('diplomacy: mean belief − true share', bias('diplomacy'), 'belief', { atMost: -0.05, from: 0 }),
    figure('analysis: Brier score less that of the level’s shares', byWeek(rows, 9, blind), 'belief', {
      atMost: 0,
    }),
    figure('defence: Brier score less that of the level’s shares', byWeek(rows, 5, blind), 'belief'),
    figure('diplomacy: Brier score less that of the level’s shares', byWeek(rows, 7, blind), 'belief'),
    figure('weeks in which all three agree', ratio(all(2), all(1)), 'share'),
    figure('weeks in which all three differ', ratio(all(3), all(1)), 'share'),
  ];
}

function tablesOf(rows: readonly Row[]): Table[] {
  const scores = scoresOf(rows);
  return [
    {
      caption: `Mean score of who follows one adviser blindly; the expert’s on every ${EVERY}th seed.`,
      head: ['seat', 'rival', ...ADVISERS, 'expert'],
      rows: SEATS.flatMap((judged) =>
        TYPES.map((type, t) => [
          judged.name,
          type,
          ...ADVISERS.map((_id, a) => withRange(mean(kept(rows, judged, t, a, 0)))),
          withRange(mean(expertOf(rows, judged, t))),
        ]),
      ),
    },
    {
      caption:
        'Where each adviser is beaten most clearly, over all seats: against whom, by whom, by how much.',
      head: ['adviser', 'where'],
      rows: ADVISERS.map((id, a) => {
        const { type, by } = worstOf(scores, a);
        return [id, `${TYPES[type] ?? ''}, ${ADVISERS[by] ?? ''}: ${withRange(beatenBy(scores, a))}`];
      }),
    },
  ];
}

export const room: Experiment = {
  id: 'room',
  group: 29,
  title: 'The room: no adviser is right about every rival',
  claim:
    'For each of the three advisers there is a type of the rival against which following another blindly scores at least 0.03 more; the analyst’s belief is calibrated, defence overstates that the rival is out for gain, and diplomacy understates it.',
  literature:
    'Jervis, Perception and Misperception (1976), ch. 3: the deterrence and the spiral model each go wrong where the other is right.',
  how: `Each seat of January 2022, and one of the mirror, is played as one adviser says, as a seeker, against the regular policy of each type, with common seeds. For each adviser its worst rival, and who does best there, are chosen on one half of the matches and measured on the other, and the other way round. Beliefs are compared before each week, in every match, and weighed by the level’s shares of the types.`,
  seeds: 10,
  blocks: 2,
  cost: SEATS.length * TYPES.length * ADVISERS.length * 20,
  ready: async () => {
    const rules = await rulesBySeat();
    return (seed: string, k: number): Row =>
      SEATS.flatMap(({ id, side }) => seatRow(rules.get(id) as Rules, seed, k, side));
  },
  figures: roomFigures,
  tables: tablesOf,
};
