/** What every request needs: who asks, for which room, and what is said when something is wrong. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type * as v from 'valibot';
import { type ClassResult, ROOM_CODE, type RoomProblem, readBody } from '../../class/index.js';
import { problemText } from '../../record/index.js';
import type { Hub, Seated } from '../hub.js';
import { badRequest, notFound, RoomError } from '../problem.js';
import type { Student } from '../room/room.js';

export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** The token of a request, or an empty text. */
export function tokenOf({ headers }: FastifyRequest): string {
  const [, token = ''] = /^Bearer ([\w-]{8,200})$/.exec(headers.authorization ?? '') ?? [];
  return token;
}

/** Alike, in a time that tells nothing of how far. */
const same = (a: string, b: string): boolean =>
  timingSafeEqual(Buffer.from(hashOfToken(a), 'hex'), Buffer.from(hashOfToken(b), 'hex'));

export function mustBeTeacher(request: FastifyRequest, key: string): void {
  if (!same(tokenOf(request), key)) throw new RoomError(401, 'noTeacher', 'this needs the teacher’s key');
}

type WithRoom = FastifyRequest<{ Params: { room: string } }>;

export async function roomOf(hub: Hub, { params }: Pick<WithRoom, 'params'>): Promise<Seated> {
  const code = params.room.toUpperCase();
  if (!ROOM_CODE.test(code)) throw notFound('a room code has five letters and digits');
  return hub.room(code);
}

/** The student who asks, with the room. It counts as a sign of life. */
export async function studentOf(
  hub: Hub,
  request: FastifyRequest,
): Promise<{ seated: Seated; student: Student }> {
  const seated = await roomOf(hub, request as WithRoom);
  const student = seated.room.byToken.get(hashOfToken(tokenOf(request)));
  if (!student) throw new RoomError(401, 'noSeat', 'this device has no seat in the room; join it anew');
  hub.saw(seated, student.number);
  return { seated, student };
}

/** The body of a request, checked. */
export function bodyOf<T extends v.GenericSchema>(schema: T, request: FastifyRequest): v.InferOutput<T> {
  return must(readBody(schema, request.body ?? {}));
}

export function must<T>(result: ClassResult<T>): T {
  if (result.ok) return result.value;
  const [first] = result.problems;
  throw badRequest(first ? problemText({ ...first, code: 'damaged' }) : 'it cannot be read');
}

/** A whole number in an address. */
export function numberOf(text: string | undefined, least: number, most: number, otherwise?: number): number {
  if (text === undefined && otherwise !== undefined) return otherwise;
  const number = text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw badRequest(`a whole number from ${least} to ${most} is wanted`);
}

/** Answer with what was wrong; what nobody foresaw is told to the one who runs the server, not to the one who asked. */
export function answerProblem(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  say: (line: string) => void,
) {
  if (error instanceof RoomError)
    return reply
      .status(error.status)
      .send({ error: error.code, message: error.message } satisfies RoomProblem);
  const { statusCode, message } = error as { statusCode?: number; message?: string };
  if (statusCode && statusCode < 500)
    return reply.status(statusCode).send({
      error: statusCode === 429 ? 'tooMany' : 'badRequest',
      message: message ?? '',
    } satisfies RoomProblem);
  say(`${request.method} ${request.url.split('?', 1)[0]}: ${error instanceof Error ? error.message : error}`);
  return reply
    .status(500)
    .send({ error: 'failed', message: 'the server failed at this; try again' } satisfies RoomProblem);
}
