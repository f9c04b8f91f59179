/** What students and their teacher are shown of a room. A student's part holds only what `viewFor` and `factsFor` give the seat. */
import type { RoomInfo, StudentRowState, StudentState, TeacherState } from '../../class/index.js';
import { isOver, outcomeKindOf, type RoomMatch, seatMatchOf, sideOf } from './match.js';
import { opposite } from './pairing.js';
import { absentIn, phaseOf, present, type Room, type Student } from './room.js';

export const infoOf = (room: Room): RoomInfo => {
  const { title, note } = room.open.exercise;
  return { room: room.code, title, note, open: !room.locked && !room.ended, ended: room.ended };
};

/** @param known steps of the last match that whoever asks has already. */
export function studentStateOf(room: Room, student: Student, known: number): StudentState {
  const { exercise, id } = room.open;
  const { title, note, level, side, weeks, depth, advisers, hide, abstractNames, questions, pairing } =
    exercise;
  const absent = absentIn(room);
  const last = student.matches.length - 1;
  return {
    at: student.changed,
    room: room.code,
    phase: phaseOf(room),
    student: student.number,
    label: student.label,
    others: present(room).length - 1,
    exercise: {
      id,
      title,
      note,
      level,
      side,
      weeks,
      depth,
      advisers,
      hide,
      abstractNames,
      questions,
      pairing,
    },
    matches: student.matches.flatMap((match, at) => {
      const seat = sideOf(match, student.number);
      return seat
        ? seatMatchOf(room.open, match, seat, at === last ? Math.min(known, match.steps.length) : 0, absent)
        : [];
    }),
    answers: student.answers,
    handedIn: student.handedIn,
  };
}

function matchRow(match: RoomMatch, student: Student): StudentRowState['match'] {
  const side = sideOf(match, student.number);
  if (!side) return null;
  const { state, first, steps } = match;
  return {
    at: match.at,
    side,
    rival: opposite(student),
    week: state.week,
    awaiting: state.awaiting,
    sealed: match.sealed[side] !== null,
    byAi: student.absent !== null,
    tension: state.tension,
    rung: state.rung,
    outcome: isOver(match) ? outcomeKindOf(match) : null,
    course: [
      first.tension,
      ...steps.filter(({ after }) => after.awaiting !== 'crisis').map(({ after }) => after.tension),
    ],
  };
}

/** @param away seconds since the last sign of life, by student. */
export function teacherStateOf(room: Room, away: (student: number) => number): TeacherState {
  return {
    at: room.seq,
    room: room.code,
    phase: phaseOf(room),
    locked: room.locked,
    exercise: { ...room.open.exercise, id: room.open.id },
    link: room.link,
    students: [...room.students.values()].map((student): StudentRowState => {
      const last = student.matches.at(-1);
      return {
        student: student.number,
        label: student.label,
        away: away(student.number),
        removed: student.removed,
        handedIn: student.handedIn,
        match: last ? matchRow(last, student) : null,
      };
    }),
  };
}
