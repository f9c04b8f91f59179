// A live room in words: what a student is told to do next, and whom a teacher sees first.
import { beforeAll, expect, test } from 'vitest';
import type { LiveRoom, StudentRowState, StudentState, TeacherState } from '../../src/session/index.js';
import { loadTexts } from '../../src/text/index.js';
import { roomModel, roomStrip, taughtModel } from '../../src/view/index.js';
import { level } from '../session/bench.js';
import { sentOf } from '../session/room.js';
import { played } from './bench.js';

beforeAll(() => loadTexts('live', 'match', 'reasons', 'debrief', 'setup'));

const lobby: StudentState = {
  at: 1,
  room: 'ABCDE',
  phase: 'lobby',
  student: 3,
  label: '',
  others: 2,
  exercise: {
    id: 'x',
    title: '',
    note: '',
    level: 'abstract-mirror',
    side: 'west',
    weeks: 2,
    depth: 'either',
    advisers: true,
    hide: [],
    abstractNames: false,
    questions: { before: [], after: [], belief: [], foretell: false },
    pairing: 'swap',
  },
  matches: [],
  answers: {},
  handedIn: false,
};

const whole = played('abstract-mirror', 'room-words', ({ state }) => state.week > 2);
const start = { ...whole, steps: [], state: whole.start };
const fresh = sentOf(start, 'west');
const sealed = { awaiting: 'orders', orders: { orders: [], table: 'wait', challenge: false } } as const;
const sealedMatch = { ...fresh, sealed: { ...sealed, orders: { ...sealed.orders, orders: [] } } };
const playing = (match: StudentState['matches'][number]): StudentState => ({
  ...lobby,
  phase: 'playing',
  matches: [match],
});
const live = (state: StudentState, more: Partial<LiveRoom> = {}): LiveRoom => ({
  seat: { room: 'ABCDE', token: 't', student: 3 },
  state,
  status: 'here',
  way: 'events',
  problem: null,
  pending: false,
  ...more,
});

test('in the lobby one waits for the teacher; with a match there is one thing to do', () => {
  const words = (state: StudentState) => roomModel(state, level('abstract-mirror'));
  expect(words(lobby)).toMatchObject({ waits: true, cards: [], who: 'You are student 3' });
  expect(words(lobby).says[0]).toBe('Waiting for your teacher to begin.');
  expect(words(playing(fresh)).cards[0]).toMatchObject({ does: 'begin' });
  expect(words(playing(sealedMatch)).cards[0]).toMatchObject({ does: 'look' });
  expect(words(playing(sealedMatch)).cards[0]?.status).toContain('They have not yet');
});

test('the line over a match says first whose link is down, then what is waited for', () => {
  const strip = (state: StudentState, more = {}) => roomStrip(live(state, more), 0)?.text ?? '';
  expect(strip(playing(fresh))).toBe('');
  expect(strip(playing(sealedMatch))).toContain('They have not sealed yet');
  expect(strip(playing({ ...sealedMatch, rival: 'absent' }))).toContain('The computer plays');
  expect(strip({ ...playing(fresh), phase: 'paused' })).toContain('paused');
  expect(strip(playing(fresh), { pending: true })).toContain('on its way');
  expect(strip(playing(sealedMatch), { status: 'deviceOffline' })).toContain('Your device is offline');
  expect(strip(playing(sealedMatch), { status: 'roomSilent' })).toContain('does not answer');
});

const row = (
  student: number,
  match: Partial<NonNullable<StudentRowState['match']>> | null,
  more: Partial<StudentRowState> = {},
): StudentRowState => ({
  student,
  label: '',
  away: 0,
  removed: false,
  handedIn: false,
  match: match && {
    at: 0,
    side: 'west',
    rival: null,
    week: 1,
    awaiting: 'orders',
    sealed: false,
    byAi: false,
    tension: 40,
    rung: 3,
    outcome: null,
    course: [40],
    ...match,
  },
  ...more,
});

const room = (students: StudentRowState[], phase: TeacherState['phase'] = 'playing') =>
  ({
    at: 1,
    room: 'ABCDE',
    phase,
    locked: false,
    exercise: { title: 'Spring', pairing: 'swap', side: 'west' },
    link: 'x1-…',
    students,
  }) as unknown as TeacherState;

test('whoever holds up another stands first, then the absent; those who are done stand last', () => {
  const { rows } = taughtModel(
    room([
      row(1, { awaiting: 'over' }),
      row(2, { sealed: true, rival: 3 }),
      row(3, { rival: 2 }),
      row(4, {}),
      row(5, {}, { away: 50 }),
    ]),
    null,
    false,
  );
  expect(rows.map(({ student, state }) => [student, state])).toEqual([
    [3, 'holdsUp'],
    [5, 'away'],
    [4, 'writes'],
    [2, 'sealed'],
    [1, 'over'],
  ]);
});

test('a wall shows no name that a student typed', () => {
  const students = [row(1, { rival: 2 }, { label: 'Ann' }), row(2, { rival: 1 }, { label: 'Ben' })];
  const text = (plain: boolean) => JSON.stringify(taughtModel(room(students), null, plain));
  expect(text(false)).toContain('Ann');
  expect(text(true)).not.toMatch(/Ann|Ben/);
});

test('a match of two students counts once among the ends, and one can be paired only without a match', () => {
  const over = { awaiting: 'over', outcome: 'frozenSpiral' } as const;
  const model = taughtModel(
    room([row(1, { ...over, rival: 2 }), row(2, { ...over, rival: 1 }), row(3, null)]),
    level('abstract-mirror'),
    false,
  );
  expect(model.ends).toEqual([expect.objectContaining({ count: 1 })]);
  expect(model.free).toEqual([{ student: 3, name: 'Student 3' }]);
  expect(model.can).toMatchObject({ begin: 'late', second: true, pause: true, resume: false });
});
