/** News by two ways: a request that waits until there are some, and server-sent events where the network lets them through. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Seated } from '../hub.js';

/** Comments that keep a stream open through proxies, in milliseconds. */
const ALIVE = 15_000;

/** Resolves when something has happened to whoever listens, or after the wait, or when the request is given up. */
export function waitFor(
  seated: Seated,
  student: number,
  at: () => number,
  since: number,
  wait: number,
  request: FastifyRequest,
): Promise<void> {
  if (at() > since || wait === 0) return Promise.resolve();
  return new Promise((done) => {
    const end = () => {
      stop();
      clearTimeout(timer);
      request.raw.off('close', end);
      done();
    };
    const stop = seated.listen(student, end);
    const timer = setTimeout(end, wait);
    request.raw.on('close', end);
  });
}

/**
 * Stream `change` events with the number of the last thing that happened, until whoever listens goes. That the line is open is no
 * sign of life: nobody tells when a computer is shut.
 */
export function stream(seated: Seated, student: number, at: () => number, reply: FastifyReply): void {
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
    'x-content-type-options': 'nosniff',
  });
  const tell = (number: number) => raw.write(`event: change\ndata: {"at":${number}}\n\n`);
  tell(at());
  const stop = seated.listen(student, tell);
  const timer = setInterval(() => {
    raw.write(': alive\n\n');
  }, ALIVE);
  raw.on('close', () => {
    stop();
    clearInterval(timer);
  });
}
