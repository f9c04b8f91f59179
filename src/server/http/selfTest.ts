/** What a device asks before the lesson, without a seat: does an event come through, and may a request wait? */
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { numberOf } from './asked.js';

/** Seconds that a test may wait: nobody holds a request open for long without a seat. */
const LONGEST = 5;

export function selfTestRoutes(app: FastifyInstance): void {
  app.get('/api/test/events', async (_request, reply) => {
    reply.hijack();
    reply.raw.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
    });
    reply.raw.write('event: change\ndata: {"at":0}\n\n');
    const timer = setTimeout(() => reply.raw.end(), 1000 * LONGEST);
    reply.raw.on('close', () => clearTimeout(timer));
  });
  app.get('/api/test/changes', async (request: FastifyRequest) => {
    const { wait } = request.query as Record<string, string | undefined>;
    await pause(1000 * numberOf(wait, 0, LONGEST, 0));
    return { at: 0, state: null };
  });
}
