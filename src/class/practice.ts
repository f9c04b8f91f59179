/** Practice students: they play an exercise by scripts, estimate, foretell, answer, and hand in like anybody else. */
import { DEEDS } from '../advice/index.js';
import { aiSeat, type Players, playersOf, strategySeat } from '../analysis/index.js';
import {
  type BySide,
  bySide,
  type CrisisAnswer,
  type Draw,
  pick,
  rivalOf,
  type Side,
  type State,
  stream,
  type WeekOrders,
} from '../engine/index.js';
import { type Input, type RecordStart, recording } from '../record/index.js';
import { matchesOf } from './exercise.js';
import { type OpenExercise, seatOf, startOfMatch } from './open.js';
import { type ClassResult, refuse } from './problems.js';
import { askedOnce, type Question } from './questions.js';
import { type Answer, type HandedMatch, type HandIn, toResultCode } from './resultCode.js';
import { governmentOf } from './scores.js';

/** How they play, in turn. */
const STYLES = [
  'policy',
  'soft',
  'titForTat',
  'firmButFlexible',
  'hardline',
  'mixed',
  'grit',
  'appease',
] as const;

/** Somebody who decides for a seat. */
interface Decider {
  decide(state: State): WeekOrders;
  answer(state: State): CrisisAnswer;
}

const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/** A key for the seed of one student. @param draw chance, 0 to below 1. */
export const keyFrom = (draw: () => number): string =>
  Array.from({ length: 8 }, () => LETTERS.charAt(Math.floor(draw() * LETTERS.length))).join('');

const percentOf = (share: number): number => Math.round(100 * Math.min(1, Math.max(0, share)));

/** A guess near the government's belief, as people make them. */
const estimateIn = (state: State, side: Side, draw: Draw): number =>
  percentOf(governmentOf(state, side) + 0.4 * (draw() - 0.5));

/** Seventy parts for one class, ten for each of the others. */
function foretellingIn(draw: Draw): number[] {
  const likely = pick(draw, [3, 2, 2, 1]);
  return DEEDS.map((_, at) => (at === likely ? 70 : 10));
}

function answerTo(question: Question, draw: Draw): Answer {
  if (question.kind === 'text') return 'A practice student has no opinion.'.slice(0, question.most);
  const most = question.kind === 'choice' ? question.options.length : question.steps;
  return 1 + Math.floor(draw() * most);
}

/** Play a match of an exercise to its end, and take down what is asked in its course. */
function playOut(
  { exercise, ground }: OpenExercise,
  start: RecordStart,
  side: Side,
  players: BySide<Decider>,
  draw: Draw,
): HandedMatch {
  const { engine, rules } = ground;
  const { belief, foretell } = exercise.questions;
  const types = bySide((one) => start.settings.sides[one].type);
  const made = engine.newMatch(rules, {
    seed: start.seed,
    types: Object.fromEntries(Object.entries(types).filter(([, type]) => type !== undefined)),
    dials: { ...start.settings.dials, weeks: start.settings.weeks },
  });
  if (!made.ok) throw new Error(made.problems.map(({ message }) => message).join('; '));
  const taken = recording(engine, start);
  const beliefs: HandedMatch['beliefs'] = [];
  const foretold: HandedMatch['foretold'] = [];
  let { state } = made;
  while (state.awaiting !== 'over') {
    const { week, awaiting } = state;
    if (awaiting === 'orders' && belief.includes(week))
      beliefs.push({ week, percent: estimateIn(state, side, draw) });
    if (awaiting === 'orders' && foretell) foretold.push({ week, shares: foretellingIn(draw) });
    const before = state;
    const input = (
      awaiting === 'orders'
        ? { awaiting, ...bySide((one) => players[one].decide(before)) }
        : { awaiting, ...bySide((one) => players[one].answer(before)) }
    ) as Input;
    const next = engine.stepPlain(rules, state, {
      west: input.west,
      russia: input.russia,
    } as BySide<WeekOrders>);
    if (!next.ok) throw new Error('a player gave orders that cannot be taken');
    state = next.state;
    taken.took(input, state);
  }
  return { side, record: taken.record(), beliefs, foretold };
}

/** A practice student plays against the AI. @param number of the student, from 1; it decides how they play. */
function handInOf(open: OpenExercise, players: Players, number: number, seed: string): HandIn {
  const { exercise, ground, id } = open;
  const draw = stream(seed, number, 'practice');
  const key = exercise.seeds === 'each' ? keyFrom(draw) : '';
  const style = STYLES[(number - 1) % STYLES.length] ?? 'policy';
  const matches = Array.from({ length: matchesOf(exercise) }, (_, at) => {
    const side = seatOf(exercise, at);
    const start = startOfMatch(open, key, at);
    const own = strategySeat(ground, players, side, style, 'regular');
    const luck = `${seed}/practice/${number}/${at}`;
    const student: Decider = {
      decide: (state) => own.decide(state, luck),
      answer: (state) => own.answer(state, luck),
    };
    const ai = aiSeat(ground, players, recording(ground.engine, start).record(), rivalOf(side));
    if (!ai) throw new Error('the seat opposite has no AI');
    const rival: Decider = { decide: (state) => ai.decide(state).orders, answer: ai.answer };
    const seats = side === 'west' ? { west: student, russia: rival } : { west: rival, russia: student };
    return playOut(open, start, side, seats, draw);
  });
  const answers = Object.fromEntries(
    askedOnce(exercise.questions).map((question) => [question.id, answerTo(question, draw)]),
  );
  return { exercise: id, key, label: `Practice ${number}`, answers, matches };
}

/** What practice student `number` (from 1) hands in. The same exercise, number and seed give the same code. */
export async function practise(
  open: OpenExercise,
  number: number,
  seed: string,
): Promise<ClassResult<string>> {
  const { rules, levelHash } = open.exercise;
  const players = await playersOf(rules, levelHash);
  if (!players)
    return refuse('unknownRules', `the AI of version ${rules} of the rules is not in this build`, 'rules');
  return toResultCode(open, handInOf(open, players, number, seed));
}
