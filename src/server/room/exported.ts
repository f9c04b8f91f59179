/** All that was played in a room: a record a match, and the board's own tables, with the weeks in which the AI sat for a student. */
import {
  type BoardRow,
  boardOf,
  type Column,
  codebook,
  type HandedMatch,
  type Reading,
  readCode,
  readingLine,
  studentsCsv,
  TABLE_FILES,
  toResultCode,
  weeksCsv,
} from '../../class/index.js';
import { rivalOf, type Side } from '../../engine/index.js';
import { type RoomMatch, recordOfRoomMatch, sideOf } from './match.js';
import type { Room, Student } from './room.js';

export interface Exported {
  /** Files by name, with their text. */
  records: { name: string; text: string }[];
  /** Result codes of those who have played a week, by number of the student. */
  codes: { student: number; code: string }[];
  tables: { name: string; text: string }[];
  /** Lines on what could not be put into the tables. */
  problems: string[];
}

const handed = (room: Room, student: Student): HandedMatch[] =>
  student.matches.flatMap((match) => {
    const side = sideOf(match, student.number);
    if (!side || match.steps.length === 0) return [];
    const played = (one: { week: number }) =>
      one.week <= match.start.settings.weeks && match.state.week >= one.week;
    return [
      {
        side,
        record: recordOfRoomMatch(room.open, match),
        beliefs: match.beliefs[side].filter(played),
        foretold: match.foretold[side].filter(played),
      },
    ];
  });

/** The result code of a student; null before a week was played. */
export function codeOf(room: Room, student: Student): string | null {
  const matches = handed(room, student);
  if (matches.length === 0) return null;
  const { label, answers } = student;
  const key = student.matches[0]?.key ?? '';
  const code = toResultCode(room.open, { exercise: room.open.id, key, label, answers, matches });
  return code.ok ? code.value : null;
}

/** Weeks of a match in which the AI gave a seat's orders in place of its student. */
const weeksByAi = ({ steps }: RoomMatch, side: Side): number =>
  steps.filter(({ input, byAi }) => input.awaiting === 'orders' && byAi[side]).length;

/** Columns that only a room has. */
function roomColumns({ students, open }: Room): Column<BoardRow>[] {
  const matches = Math.max(1, ...[...students.values()].map((one) => one.matches.length));
  const of = (row: BoardRow, at: number, whose: 'own' | 'rival'): number | null => {
    const match = students.get(row.number)?.matches[at];
    const side = match && sideOf(match, row.number);
    if (!match || !side) return null;
    const seat = whose === 'own' ? side : rivalOf(side);
    return match.seats[seat] === null ? null : weeksByAi(match, seat);
  };
  const ofMatch = (at: number): Column<BoardRow>[] => [
    {
      name: `m${at + 1}_partner`,
      about: `Match ${at + 1}. Number of the student opposite; empty against the AI.`,
      of: (row) => {
        const match = students.get(row.number)?.matches[at];
        const side = match && sideOf(match, row.number);
        return match && side ? match.seats[rivalOf(side)] : null;
      },
    },
    {
      name: `m${at + 1}_weeks_by_ai`,
      about: `Match ${at + 1}. Weeks in which the AI gave orders in place of this student, who was away.`,
      of: (row) => of(row, at, 'own'),
    },
    {
      name: `m${at + 1}_partner_weeks_by_ai`,
      about: `Match ${at + 1}. The same for the student opposite; empty against the AI.`,
      of: (row) => of(row, at, 'rival'),
    },
  ];
  return [
    ...Array.from({ length: Math.max(matches, open.exercise.pairing === 'swap' ? 2 : 1) }, (_, at) =>
      ofMatch(at),
    ).flat(),
    {
      name: 'handed_in',
      about: '1 if the student has handed in.',
      of: (row) => (students.get(row.number)?.handedIn ? 1 : 0),
    },
  ];
}

const nameOf = (number: number): string => `match-${String(number + 1).padStart(3, '0')}.json`;

/** Everything of a room as files. Each code is read and played again like any that is handed in. */
export async function exportOf(room: Room): Promise<Exported> {
  const readings: Reading[] = [];
  const codes: Exported['codes'] = [];
  for (const student of room.students.values()) {
    const code = codeOf(room, student);
    if (code === null) continue;
    codes.push({ student: student.number, code });
    readings.push(await readCode(code, student.number, room.open));
    // A large class takes a while: others are served in between.
    await new Promise((done) => setImmediate(done));
  }
  const { rows, bad } = boardOf(readings);
  const more = roomColumns(room);
  const records = room.matches
    .filter(({ steps }) => steps.length > 0)
    .map((match) => ({
      name: nameOf(match.number),
      text: `${JSON.stringify(recordOfRoomMatch(room.open, match), null, 2)}\n`,
    }));
  return {
    records,
    codes,
    tables: [
      { name: TABLE_FILES.students, text: studentsCsv(rows, room.open, more) },
      { name: TABLE_FILES.weeks, text: weeksCsv(rows) },
      { name: TABLE_FILES.codebook, text: codebook(rows, room.open, more) },
    ],
    problems: bad.map(readingLine),
  };
}
