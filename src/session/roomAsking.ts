/** One request to a room's computer, and what came of it: a value, the room's own refusal, or that there is no room. */
import * as v from 'valibot';
import type { RoomProblem } from '../class/index.js';
import type { Asking, Courier } from './courier.js';
import { problemIn } from './roomLink.js';

const REQUEST_WITHIN = 15_000;

/** What is wrong, where no room has answered: this page's own codes. */
export type NoRoom = { error: 'noServer' | 'deviceOffline'; message: string };

export type RoomTold<T> = { ok: true; value: T } | { ok: false; problem: RoomProblem | NoRoom };

const none = (error: NoRoom['error']): { ok: false; problem: NoRoom } => ({
  ok: false,
  problem: { error, message: '' },
});

/** Ask once. An empty answer counts as one where it is read as one. */
export async function askOnce<T>(
  courier: Courier,
  path: string,
  asking: Asking,
  read: (json: unknown) => T | null,
): Promise<RoomTold<T>> {
  const answered = await courier.ask(path, { within: REQUEST_WITHIN, ...asking });
  if (!answered) return none(courier.deviceOffline() ? 'deviceOffline' : 'noServer');
  const value = answered.status < 300 ? read(answered.json) : null;
  if (value !== null) return { ok: true, value };
  const problem = problemIn(answered);
  // A page without a room server answers with its own "not found", which is no problem of a room's.
  return problem ? { ok: false, problem } : none('noServer');
}

/** Reads an answer of this shape; null where it has another one. */
export const shaped =
  <T>(schema: v.GenericSchema) =>
  (json: unknown): T | null => {
    const read = v.safeParse(schema, json);
    return read.success ? (read.output as T) : null;
  };
