/** What a teacher can ask for, with the key: rooms, the board, what is done with a room, and all that was played. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { controlSchema, ROOM_LIMITS, readSettings } from '../../class/index.js';
import type { Hub } from '../hub.js';
import { EVERYBODY, LONGEST_WAIT } from '../hub.js';
import { badRequest } from '../problem.js';
import { control } from '../room/act.js';
import { exportOf } from '../room/exported.js';
import { infoOf, teacherStateOf } from '../room/shown.js';
import { bodyOf, must, mustBeTeacher, numberOf, roomOf } from './asked.js';
import { stream, waitFor } from './news.js';

interface Asked {
  Params: { room: string };
  Querystring: Record<string, string | undefined>;
}

/** The address at which students join a room. */
const joinAddress = ({ protocol, host }: FastifyRequest, room: string): string =>
  `${protocol}://${host}/#/live/${room}`;

export function teacherRoutes(app: FastifyInstance, hub: Hub, key: string): void {
  app.post<Asked>('/api/rooms', async (request, reply) => {
    mustBeTeacher(request, key);
    const open = must(await readSettings(request.body));
    const { begin = 'teacher' } = request.query;
    if (begin !== 'teacher' && begin !== 'atOnce') throw badRequest('begin is teacher or atOnce');
    if (open.exercise.skill === 'expert')
      throw badRequest(
        'an expert thinks for seconds at each decision, and the whole room would wait; take regular for a live room',
      );
    const room = await hub.open(open, begin === 'atOnce');
    return reply.status(201).send({ room, join: joinAddress(request, room) });
  });

  app.get<Asked>('/api/rooms', async (request) => {
    mustBeTeacher(request, key);
    const rooms = [];
    for (const code of await hub.codes()) rooms.push(infoOf((await hub.room(code)).room));
    return { rooms };
  });

  const seatedFor = (request: FastifyRequest<Asked>) => {
    mustBeTeacher(request, key);
    return roomOf(hub, request);
  };

  app.get<Asked>('/api/rooms/:room/board', async (request) => {
    const seated = await seatedFor(request);
    return teacherStateOf(seated.room, (student) => hub.away(seated, student));
  });

  app.get<Asked>('/api/rooms/:room/board/changes', async (request) => {
    const seated = await seatedFor(request);
    const since = numberOf(request.query.since, 0, 1e9, 0);
    const wait = 1000 * numberOf(request.query.wait, 0, ROOM_LIMITS.wait, 0);
    const at = () => seated.room.seq;
    await waitFor(seated, EVERYBODY, at, since, Math.min(wait, LONGEST_WAIT), request);
    const state = at() > since ? teacherStateOf(seated.room, (student) => hub.away(seated, student)) : null;
    return { at: at(), state };
  });

  app.get<Asked>('/api/rooms/:room/board/events', async (request, reply) => {
    const seated = await seatedFor(request);
    stream(seated, EVERYBODY, () => seated.room.seq, reply);
  });

  app.post<Asked>('/api/rooms/:room/control', async (request) => {
    const seated = await seatedFor(request);
    await seated.ask(control(bodyOf(controlSchema, request), hub.luck));
    return teacherStateOf(seated.room, (student) => hub.away(seated, student));
  });

  app.delete<Asked>('/api/rooms/:room', async (request) => {
    const seated = await seatedFor(request);
    await hub.erase(seated.room.code);
    return { erased: seated.room.code };
  });

  app.get<Asked>('/api/rooms/:room/export', async (request) => {
    const seated = await seatedFor(request);
    return exportOf(seated.room);
  });
}
