/** What can be done in a room: each request is checked against the room as it stands, and becomes events or is refused. */
import {
  type Answer,
  answerProblem,
  askedOnce,
  type Control,
  ROOM_LIMITS,
  type SealedInput,
} from '../../class/index.js';
import { canonical, SIDES } from '../../engine/index.js';
import { badRequest, notFound, notNow, RoomError } from '../problem.js';
import type { RoomEvent } from './events.js';
import { isOver, type RoomMatch, sideOf, standInFor } from './match.js';
import {
  alone,
  between,
  type Chance,
  firstSeatings,
  keyFor,
  nextSeating,
  seatedIn,
  unseated,
} from './pairing.js';
import { absentIn, hasNext, present, type Room, runningOf, type Student } from './room.js';

/** What chance gives to a room. */
export interface Luck {
  chance: Chance;
  /** A key for a seed. */
  key(): string;
}

/** What is asked of a room: events that follow from it as it stands. Throws a RoomError where it cannot be. */
export type Act = (room: Room) => RoomEvent[];

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
    // Whoever comes late plays with somebody who waits, or waits for a while: see `seatLonely`.
    const key = keyFor(room, luck.key);
    const fresh = { number: student, matches: [] as RoomMatch[] } as Student;
    if (room.open.exercise.pairing === 'ai')
      return [joined, { do: 'began', matches: [alone(room, fresh, key)] }];
    const [other] = unseated(room);
    return other ? [joined, { do: 'began', matches: [between(other, fresh, key)] }] : [joined];
  };

/** Students who wait for a partner while others play. */
const lonelyIn = (room: Room): Student[] => (room.begun && !room.paused && !room.ended ? unseated(room) : []);

/** Nobody else has come: those who have waited long enough play the AI. @param waited seconds, by student. */
export const seatLonely =
  (waited: (student: number) => number, luck: Luck): Act =>
  (room) => {
    const matches = lonelyIn(room)
      .filter(({ number }) => waited(number) > ROOM_LIMITS.partner)
      .map((student) => alone(room, student, keyFor(room, luck.key)));
    return matches.length > 0 ? [{ do: 'began', matches }] : [];
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

/** Ready for the next match: it begins when both of a pair are, or the other has left. */
export const goOn =
  (student: number, luck: Luck): Act =>
  (room) => {
    mustGoOn(room);
    const own = studentIn(room, student);
    const seating = nextSeating(room, own, luck.key);
    if (!seating) {
      if (runningOf(own)) return [];
      throw notNow('there is no further match');
    }
    const absent = absentIn(room);
    const ready = (number: number) =>
      number === student || room.students.get(number)?.ready === true || absent.has(number);
    if (!seatedIn(seating).every(ready)) return own.ready ? [] : [{ do: 'next', student }];
    return [{ do: 'began', matches: [seating] }];
  };

export const handIn =
  (student: number): Act =>
  (room) => {
    const { matches, handedIn } = studentIn(room, student);
    if (matches.every(({ steps }) => steps.length === 0)) throw notNow('no week was played yet');
    return handedIn ? [] : [{ do: 'handedIn', student }];
  };

/** The AI's inputs for students who have not sealed. @param whose those that are meant. */
function standIns(room: Room, whose: (student: Student, match: RoomMatch) => boolean): RoomEvent[] {
  return room.matches.flatMap((match) => {
    if (isOver(match)) return [];
    return SIDES.flatMap((side): RoomEvent[] => {
      const number = match.seats[side];
      const student = number === null ? null : room.students.get(number);
      if (!student || match.sealed[side] !== null || !whose(student, match)) return [];
      const input = standInFor(match, side);
      return [{ do: 'sealed', match: match.number, step: match.steps.length, side, input, by: 'ai' }];
    });
  });
}

/** Has somebody else sealed, so that this match waits for the student alone? */
const waitsFor = (student: Student, match: RoomMatch): boolean =>
  SIDES.some((side) => match.seats[side] !== student.number && match.sealed[side] !== null);

/** Seats that the AI has to play now: their students are absent, and the other side has sealed, or is absent too. */
export const due: Act = (room) => {
  if (room.paused || room.ended) return [];
  const absent = absentIn(room);
  const alike = (match: RoomMatch) =>
    SIDES.every((side) => {
      const number = match.seats[side];
      return number !== null && absent.has(number);
    });
  return standIns(
    room,
    (student, match) => absent.has(student.number) && (waitsFor(student, match) || alike(match)),
  );
};

/**
 * Students who have given no sign for too long while somebody waits for them.
 * @param away seconds, by student.
 * @param grace seconds that are not too long.
 */
export const takeOver =
  (away: (student: number) => number, grace: number = ROOM_LIMITS.grace): Act =>
  (room) => {
    if (room.paused || room.ended) return [];
    return present(room).flatMap((student): RoomEvent[] => {
      const match = runningOf(student);
      const side = match && sideOf(match, student.number);
      if (!match || !side || student.absent || match.sealed[side] || !waitsFor(student, match)) return [];
      return away(student.number) > grace ? [{ do: 'absent', student: student.number, why: 'away' }] : [];
    });
  };

/** A student gives a sign of life: a seat that the AI took for their absence is theirs again. */
export const comeBack =
  (student: number): Act =>
  (room) =>
    room.students.get(student)?.absent === 'away' ? [{ do: 'back', student }] : [];

/** Second matches for everybody whose first is over. */
function seconds(room: Room, luck: Luck): RoomEvent[] {
  const matches = [];
  const seated = new Set<number>();
  for (const student of present(room)) {
    if (seated.has(student.number) || !hasNext(room, student)) continue;
    const seating = nextSeating(room, student, luck.key);
    if (!seating) continue;
    for (const number of seatedIn(seating)) seated.add(number);
    matches.push(seating);
  }
  return matches.length > 0 ? [{ do: 'began', matches }] : [];
}

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
        const events = seconds(room, luck);
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
