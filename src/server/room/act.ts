/** What can be done in a room: each request is checked against the room as it stands, and becomes events or is refused. */
import {
  type Answer,
  answerProblem,
  askedOnce,
  type Control,
  ROOM_LIMITS,
  type SealedInput,
} from '../../class/index.js';
import { canonical } from '../../engine/index.js';
import { badRequest, notFound, notNow, RoomError } from '../problem.js';
import { nextMatches, standIns } from './absence.js';
import type { RoomEvent } from './events.js';
import { isOver, type RoomMatch, sideOf } from './match.js';
import { alone, between, firstSeatings, keyFor, type Luck, unseated } from './pairing.js';
import { type Act, hasNext, present, type Room, runningOf, type Student } from './room.js';

function studentIn(room: Room, number: number): Student {
  const student = room.students.get(number);
  if (!student || student.removed) throw notFound(`there is no student ${number} in this room`);
  return student;
}

function mustGoOn({ ended, paused }: Room): void {
  if (ended) throw notNow('the room has ended');
  if (paused) throw notNow('the room is paused');
}

/** Join a room. @param token hash of the new student's token. */
export const join =
  (token: string, label: string, luck: Luck): Act =>
  (room) => {
    if (room.ended) throw notNow('the room has ended');
    if (room.locked) throw new RoomError(403, 'locked', 'the room is locked; ask your teacher to let you in');
    if (present(room).length >= ROOM_LIMITS.students)
      throw new RoomError(403, 'full', `a room has at most ${ROOM_LIMITS.students} students`);
    const student = room.students.size + 1;
    const joined: RoomEvent = { do: 'joined', student, token, label };
    if (!room.begun) return [joined];
    // Whoever comes late plays with somebody who waits, or waits for a while: see absence.ts.
    const key = keyFor(room, luck.key);
    const fresh = { number: student, matches: [] as RoomMatch[] } as Student;
    if (room.open.exercise.pairing === 'ai')
      return [joined, { do: 'began', matches: [alone(room, fresh, key)] }];
    const [other] = unseated(room);
    return other ? [joined, { do: 'began', matches: [between(other, fresh, key)] }] : [joined];
  };

export const relabel =
  (student: number, label: string): Act =>
  () => [{ do: 'labelled', student, label }];

export const answer =
  (student: number, id: string, given: Answer | null): Act =>
  (room) => {
    const question = askedOnce(room.open.exercise.questions).find((one) => one.id === id);
    if (!question) throw notFound(`the exercise has no question “${id}”`);
    const problem = given === null ? null : answerProblem(question, given);
    if (problem !== null) throw badRequest(problem);
    return [{ do: 'answered', student, id, answer: given }];
  };

function matchAt(room: Room, student: number, at: number) {
  const match = studentIn(room, student).matches[at];
  const side = match && sideOf(match, student);
  if (!match || !side) throw notFound(`you have no match ${at + 1} yet`);
  return { match, side };
}

const sameInput = (a: SealedInput, b: SealedInput): boolean => canonical(a) === canonical(b);

/** What a seat gave in a step, or has sealed of the one to come. */
function givenIn(match: RoomMatch, side: 'west' | 'russia', step: number): SealedInput | null {
  const taken = match.steps[step]?.input;
  if (!taken) return step === match.steps.length ? (match.sealed[side]?.input ?? null) : null;
  return taken.awaiting === 'orders'
    ? { awaiting: 'orders', orders: taken[side] }
    : { awaiting: 'crisis', answer: taken[side] };
}

/** Seal for a step. The same once more changes nothing: whoever heard no answer may ask again. */
export const sealStep =
  (student: number, at: number, step: number, input: SealedInput): Act =>
  (room) => {
    const { match, side } = matchAt(room, student, at);
    const given = givenIn(match, side, step);
    if (given && sameInput(given, input)) return [];
    if (given) throw new RoomError(409, 'sealed', 'this has been sealed already and cannot be changed');
    mustGoOn(room);
    if (isOver(match)) throw notNow('the match is over');
    if (step !== match.steps.length)
      throw notNow(`step ${match.steps.length + 1} is awaited, not ${step + 1}`);
    if (input.awaiting !== match.state.awaiting)
      throw notNow(match.state.awaiting === 'crisis' ? 'a crisis has to be answered' : 'orders are awaited');
    if (input.awaiting === 'orders') {
      const { engine, rules } = room.open.ground;
      const [wrong] = engine.checkOrders(rules, engine.viewFor(match.state, side), input.orders);
      if (wrong) throw new RoomError(400, 'rejected', `these orders cannot be given: ${wrong.code}`);
    }
    return [{ do: 'sealed', match: match.number, step, side, input, by: 'student' }];
  };

/** What is asked of a week that is not played yet. */
function openWeek({ match }: { match: RoomMatch }, week: number): void {
  if (isOver(match) || match.state.awaiting !== 'orders' || match.state.week !== week)
    throw notNow(`week ${week} is not the one that is awaited`);
}

export const estimate =
  (student: number, at: number, week: number, percent: number): Act =>
  (room) => {
    const found = matchAt(room, student, at);
    if (!room.open.exercise.questions.belief.includes(week))
      throw notFound(`the exercise asks for no estimate in week ${week}`);
    openWeek(found, week);
    return [{ do: 'estimated', match: found.match.number, side: found.side, belief: { week, percent } }];
  };

export const foretell =
  (student: number, at: number, week: number, shares: number[]): Act =>
  (room) => {
    const found = matchAt(room, student, at);
    if (!room.open.exercise.questions.foretell) throw notFound('the exercise asks for no foretelling');
    if (shares.length !== 4 || shares.reduce((sum, share) => sum + share, 0) !== 100)
      throw badRequest('four shares that sum to 100 are wanted');
    openWeek(found, week);
    return [{ do: 'foretold', match: found.match.number, side: found.side, foretold: { week, shares } }];
  };

/** Ready for the next match, which begins when it is `due`. */
export const goOn =
  (student: number): Act =>
  (room) => {
    mustGoOn(room);
    const own = studentIn(room, student);
    if (own.ready || runningOf(own)) return [];
    if (!hasNext(room, own)) throw notNow('there is no further match');
    return [{ do: 'next', student }];
  };

export const handIn =
  (student: number): Act =>
  (room) => {
    const { matches, handedIn } = studentIn(room, student);
    if (matches.every(({ steps }) => steps.length === 0)) throw notNow('no week was played yet');
    return handedIn ? [] : [{ do: 'handedIn', student }];
  };

function paired(room: Room, west: number, russia: number, luck: Luck): RoomEvent[] {
  const [one, other] = [studentIn(room, west), studentIn(room, russia)];
  if (one === other) throw badRequest('two different students make a pair');
  if (room.open.exercise.pairing === 'ai') throw notNow('in this room everybody plays against the AI');
  if (one.matches.length > 0 || other.matches.length > 0)
    throw notNow('both must be without a match; those who have one play it to its end');
  return [{ do: 'began', matches: [between(one, other, keyFor(room, luck.key))] }];
}

/** What a teacher does. */
export const control =
  (asked: Control, luck: Luck): Act =>
  (room) => {
    if (room.ended) throw notNow('the room has ended');
    switch (asked.do) {
      case 'begin': {
        const matches = firstSeatings(room, luck.chance, luck.key);
        if (matches.length === 0) throw notNow('nobody waits for a match');
        return [{ do: 'began', matches }];
      }
      case 'second': {
        const events = nextMatches(
          room,
          () => true,
          () => true,
        );
        if (events.length === 0) throw notNow('nobody has a further match to play');
        return events;
      }
      case 'pair':
        return paired(room, asked.west, asked.russia, luck);
      case 'pause':
        return room.paused ? [] : [{ do: 'paused' }];
      case 'resume':
        return room.paused ? [{ do: 'resumed' }] : [];
      case 'moveOn':
        mustGoOn(room);
        return standIns(room, () => true);
      case 'toAi':
        return studentIn(room, asked.student).absent === 'teacher'
          ? []
          : [{ do: 'absent', student: asked.student, why: 'teacher' }];
      case 'giveBack':
        return studentIn(room, asked.student).absent ? [{ do: 'back', student: asked.student }] : [];
      case 'lock':
        return room.locked ? [] : [{ do: 'locked' }];
      case 'unlock':
        return room.locked ? [{ do: 'unlocked' }] : [];
      case 'remove':
        studentIn(room, asked.student);
        return [{ do: 'removed', student: asked.student }];
      case 'end':
        return [{ do: 'ended' }];
    }
  };
