/** The server's HTTP side: the built game and the live rooms from one origin, with limits for every seat. */
import fastifyRateLimit from '@fastify/rate-limit';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { ROOM_LIMITS } from '../../class/index.js';
import type { Hub } from '../hub.js';
import { answerProblem, hashOfToken, tokenOf } from './asked.js';
import { OPENAPI } from './openapi.js';
import { selfTestRoutes } from './selfTest.js';
import { studentRoutes } from './student.js';
import { teacherRoutes } from './teacher.js';

export interface AppOptions {
  hub: Hub;
  /** The teacher's key. */
  key: string;
  /** Folder of the built game; null where only the rooms are wanted. */
  dist: string | null;
  /** Told what nobody foresaw. */
  say(line: string): void;
  /** Requests a minute from one seat. */
  perMinute?: number;
  /** And from one address, of all who have no seat. */
  perMinuteOfAddress?: number;
}

/** Requests a minute: of a seat, and of all who have none behind one address, which may be a whole class. */
const OF_SEAT = 240;
const OF_ADDRESS = 3_000;

const SAFE = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'SAMEORIGIN',
};

export async function makeApp({
  hub,
  key,
  dist,
  say,
  perMinute = OF_SEAT,
  perMinuteOfAddress = OF_ADDRESS,
}: AppOptions): Promise<FastifyInstance> {
  const teacher = hashOfToken(key);
  /** A seat is known by its token, never by its address alone: a class sits behind one. A token that is nobody's counts for nothing. */
  const whoAsks = (request: FastifyRequest): string | null => {
    const token = tokenOf(request);
    if (!token) return null;
    const hash = hashOfToken(token);
    const { room = '' } = (request.params ?? {}) as { room?: string };
    return hash === teacher || hub.knows(room.toUpperCase(), hash) ? hash : null;
  };
  const app = Fastify({ bodyLimit: ROOM_LIMITS.body, logger: false, forceCloseConnections: true });
  app.setErrorHandler((error, request, reply) => answerProblem(error, request, reply, say));
  app.addHook('onSend', async (request, reply) => {
    reply.headers(SAFE);
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
  });
  await app.register(fastifyRateLimit, {
    global: true,
    timeWindow: 60_000,
    keyGenerator: (request) => whoAsks(request) ?? `address/${request.ip}`,
    max: (request) => (whoAsks(request) ? perMinute : perMinuteOfAddress),
    errorResponseBuilder: (_request, { after }) => ({
      statusCode: 429,
      message: `too many requests; go on in ${after}`,
    }),
  });
  app.get('/api/health', async () => ({ ok: true, rooms: true }));
  app.get('/api/openapi.json', async () => OPENAPI);
  selfTestRoutes(app);
  studentRoutes(app, hub);
  teacherRoutes(app, hub, key);
  if (dist)
    await app.register(fastifyStatic, { root: dist, cacheControl: false, etag: true, lastModified: true });
  app.setNotFoundHandler((request, reply) =>
    reply.status(404).send({
      error: 'notFound',
      message: request.url.startsWith('/api/') ? 'there is no such request' : 'not found',
    }),
  );
  return app;
}
