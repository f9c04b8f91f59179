/** What a server says when it cannot do what was asked: a status of HTTP, a code for programs, a sentence for people. */

export class RoomError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const notFound = (what: string): RoomError => new RoomError(404, 'notFound', what);
export const notNow = (why: string): RoomError => new RoomError(409, 'notNow', why);
export const badRequest = (why: string): RoomError => new RoomError(400, 'badRequest', why);
