/** The HTTP interface as OpenAPI 3.1, made of the very schemas by which requests are read. */
import * as room from '../../class/index.js';
import { shapes } from '../../record/index.js';

type Json = shapes.JsonSchema;

const ROOM = {
  name: 'room',
  in: 'path',
  required: true,
  schema: { type: 'string', pattern: room.ROOM_CODE.source },
};
const whole = (name: string, description: string, place: 'path' | 'query' = 'path') => ({
  name,
  in: place,
  required: place === 'path',
  description,
  schema: { type: 'integer', minimum: 0 },
});
const MATCH = whole('match', 'Number of the match in the exercise, from 0.');
const WEEK = whole('week', 'Number of the week, from 1.');
const STEPS = whole('steps', 'Steps of the last match that the page has already.', 'query');
const BEGIN = {
  name: 'begin',
  in: 'query',
  required: false,
  description: '`teacher`: all wait until the teacher begins. `atOnce`: whoever joins is seated.',
  schema: { enum: ['teacher', 'atOnce'], default: 'teacher' },
};
const SINCE = whole('since', '`at` of the last answer.', 'query');
const WAIT = whole('wait', `Seconds to wait for news, at most ${room.ROOM_LIMITS.wait}.`, 'query');

interface Operation {
  summary: string;
  who: 'anybody' | 'student' | 'teacher';
  parameters?: readonly object[];
  body?: Json;
  answer?: string;
}

const operation = ({ summary, who, parameters = [], body, answer = 'JSON' }: Operation) => ({
  summary,
  ...(who === 'anybody' ? {} : { security: [{ [who]: [] }] }),
  ...(parameters.length > 0 ? { parameters } : {}),
  ...(body ? { requestBody: { content: { 'application/json': { schema: body } } } } : {}),
  responses: {
    200: { description: answer },
    default: { description: 'What was wrong: `error`, a code, and `message`, a sentence.' },
  },
});

const news = (who: 'student' | 'teacher') => ({
  get: operation({
    summary: 'News since a number: `at`, and the state if there are any; waits for them',
    who,
    parameters: [ROOM, SINCE, WAIT, ...(who === 'student' ? [STEPS] : [])],
  }),
});
const events = (who: 'student' | 'teacher') => ({
  get: operation({
    summary: 'Server-sent events `change` with `at`: a hint to ask for the state',
    who,
    parameters: [ROOM],
    answer: 'text/event-stream',
  }),
});

const { jsonOf } = shapes;

export const OPENAPI = {
  openapi: '3.1.0',
  info: {
    title: 'Spiral, live rooms',
    version: '1',
    description:
      'A student’s answers hold only what that seat may know. Orders of the other seat are never among them before both have sealed. Limits are counted for each seat.',
  },
  components: {
    securitySchemes: {
      student: { type: 'http', scheme: 'bearer', description: 'The token that joining gave.' },
      teacher: { type: 'http', scheme: 'bearer', description: 'The key that the server printed.' },
    },
  },
  paths: {
    '/api/health': { get: operation({ summary: 'Is a room server there?', who: 'anybody' }) },
    '/api/test/events': {
      get: operation({
        summary: 'One event at once, to find out whether events come through',
        who: 'anybody',
        answer: 'text/event-stream',
      }),
    },
    '/api/test/changes': {
      get: operation({
        summary: 'An answer after some seconds, to find out whether requests may wait',
        who: 'anybody',
        parameters: [WAIT],
      }),
    },
    '/api/openapi.json': { get: operation({ summary: 'This description', who: 'anybody' }) },
    '/api/rooms': {
      get: operation({ summary: 'All rooms', who: 'teacher' }),
      post: operation({
        summary: 'Open a room: settings of an exercise in, its code and the address to join out',
        who: 'teacher',
        parameters: [BEGIN],
        body: { description: 'exercise/1, see doc/exercise.schema.json', type: 'object' },
      }),
    },
    '/api/rooms/{room}': {
      get: operation({ summary: 'What anybody may know of a room', who: 'anybody', parameters: [ROOM] }),
      delete: operation({
        summary: 'Erase a room and all that was done in it',
        who: 'teacher',
        parameters: [ROOM],
      }),
    },
    '/api/rooms/{room}/seats': {
      post: operation({
        summary: 'Join: gives the token of a seat',
        who: 'anybody',
        parameters: [ROOM],
        body: jsonOf(room.joinSchema),
      }),
    },
    '/api/rooms/{room}/me': {
      get: operation({ summary: 'All that this seat may know', who: 'student', parameters: [ROOM, STEPS] }),
    },
    '/api/rooms/{room}/me/changes': news('student'),
    '/api/rooms/{room}/me/events': events('student'),
    '/api/rooms/{room}/me/matches/{match}/steps/{step}': {
      put: operation({
        summary: 'Seal for a step. The same once more is well; another is refused',
        who: 'student',
        parameters: [ROOM, MATCH, whole('step', 'Number of the step, from 0.'), STEPS],
        body: jsonOf(room.sealSchema),
      }),
    },
    '/api/rooms/{room}/me/matches/{match}/beliefs/{week}': {
      put: operation({
        summary: 'Estimate how likely the rival is hostile, before this week',
        who: 'student',
        parameters: [ROOM, MATCH, WEEK, STEPS],
        body: jsonOf(room.beliefSchema),
      }),
    },
    '/api/rooms/{room}/me/matches/{match}/foretold/{week}': {
      put: operation({
        summary: 'Foretell the rival’s week',
        who: 'student',
        parameters: [ROOM, MATCH, WEEK, STEPS],
        body: jsonOf(room.foretoldSchema),
      }),
    },
    '/api/rooms/{room}/me/answers': {
      put: operation({
        summary: 'Answer a question, or take the answer back',
        who: 'student',
        parameters: [ROOM, STEPS],
        body: jsonOf(room.answerSchema),
      }),
    },
    '/api/rooms/{room}/me/label': {
      put: operation({
        summary: 'Change the name by which the teacher knows one',
        who: 'student',
        parameters: [ROOM, STEPS],
        body: jsonOf(room.labelSchema),
      }),
    },
    '/api/rooms/{room}/me/next': {
      post: operation({ summary: 'Ready for the next match', who: 'student', parameters: [ROOM, STEPS] }),
    },
    '/api/rooms/{room}/me/handin': {
      post: operation({ summary: 'Hand in', who: 'student', parameters: [ROOM, STEPS] }),
    },
    '/api/rooms/{room}/board': {
      get: operation({ summary: 'Who is where', who: 'teacher', parameters: [ROOM] }),
    },
    '/api/rooms/{room}/board/changes': news('teacher'),
    '/api/rooms/{room}/board/events': events('teacher'),
    '/api/rooms/{room}/control': {
      post: operation({
        summary: 'Begin, pause, move on, pair, hand a seat to the AI …',
        who: 'teacher',
        parameters: [ROOM],
        body: jsonOf(room.controlSchema),
      }),
    },
    '/api/rooms/{room}/export': {
      get: operation({
        summary: 'Records, result codes and tables of the room',
        who: 'teacher',
        parameters: [ROOM],
      }),
    },
  },
} as const;
