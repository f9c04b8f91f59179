/** What a student can ask for: a seat, what it may know, and what is done from it. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  answerSchema,
  beliefSchema,
  foretoldSchema,
  joinSchema,
  labelSchema,
  ROOM_LIMITS,
  sealSchema,
} from '../../class/index.js';
import { freshToken, type Hub, LONGEST_WAIT } from '../hub.js';
import * as act from '../room/act.js';
import type { Act } from '../room/room.js';
import { infoOf, studentStateOf } from '../room/shown.js';
import { bodyOf, hashOfToken, numberOf, roomOf, studentOf, tokenOf } from './asked.js';
import { stream, waitFor } from './news.js';

interface Asked {
  Params: Record<'room' | 'match' | 'step' | 'week', string>;
  Querystring: Record<string, string | undefined>;
}

export function studentRoutes(app: FastifyInstance, hub: Hub): void {
  app.get<Asked>('/api/rooms/:room', async (request) => infoOf((await roomOf(hub, request)).room));

  app.post<Asked>('/api/rooms/:room/seats', async (request, reply) => {
    const seated = await roomOf(hub, request);
    const { label } = bodyOf(joinSchema, request);
    const own = seated.room.byToken.get(hashOfToken(tokenOf(request)));
    // One seat a device: whoever has one is given it again.
    if (own) return reply.status(200).send({ token: tokenOf(request), student: own.number });
    const token = freshToken();
    const hash = hashOfToken(token);
    await seated.ask(act.join(hash, label.trim(), hub.luck));
    const student = seated.room.byToken.get(hash)?.number ?? 0;
    hub.saw(seated, student);
    return reply.status(201).send({ token, student });
  });

  const stateFor = async (request: FastifyRequest<Asked>) => {
    const { seated, student } = await studentOf(hub, request);
    const known = numberOf(request.query.steps, 0, 1000, 0);
    return { seated, student, state: () => studentStateOf(seated.room, student, known) };
  };

  app.get<Asked>('/api/rooms/:room/me', async (request) => (await stateFor(request)).state());

  app.get<Asked>('/api/rooms/:room/me/changes', async (request) => {
    const { seated, student, state } = await stateFor(request);
    const since = numberOf(request.query.since, 0, 1e9, 0);
    const wait = 1000 * numberOf(request.query.wait, 0, ROOM_LIMITS.wait, 0);
    const at = () => student.changed;
    await waitFor(seated, student.number, at, since, Math.min(wait, LONGEST_WAIT), request);
    hub.saw(seated, student.number);
    return { at: at(), state: at() > since ? state() : null };
  });

  app.get<Asked>('/api/rooms/:room/me/events', async (request, reply) => {
    const { seated, student } = await studentOf(hub, request);
    stream(seated, student.number, () => student.changed, reply);
  });

  /** Do something from a seat, and answer with what the seat then knows. */
  const done = async (request: FastifyRequest<Asked>, make: (student: number) => Act) => {
    const { seated, student, state } = await stateFor(request);
    await seated.ask(make(student.number));
    return state();
  };
  const place = ({ params }: FastifyRequest<Asked>) => numberOf(params.match, 0, 9);
  const week = ({ params }: FastifyRequest<Asked>) => numberOf(params.week, 1, 99);

  app.put<Asked>('/api/rooms/:room/me/matches/:match/steps/:step', (request) => {
    const { input } = bodyOf(sealSchema, request);
    return done(request, (student) =>
      act.sealStep(student, place(request), numberOf(request.params.step, 0, 999), input),
    );
  });
  app.put<Asked>('/api/rooms/:room/me/matches/:match/beliefs/:week', (request) => {
    const { percent } = bodyOf(beliefSchema, request);
    return done(request, (student) => act.estimate(student, place(request), week(request), percent));
  });
  app.put<Asked>('/api/rooms/:room/me/matches/:match/foretold/:week', (request) => {
    const { shares } = bodyOf(foretoldSchema, request);
    return done(request, (student) => act.foretell(student, place(request), week(request), shares));
  });
  app.put<Asked>('/api/rooms/:room/me/answers', (request) => {
    const { id, text, number } = bodyOf(answerSchema, request);
    const given = number ?? (text === undefined || text === '' ? null : text);
    return done(request, (student) => act.answer(student, id, given));
  });
  app.put<Asked>('/api/rooms/:room/me/label', (request) => {
    const { label } = bodyOf(labelSchema, request);
    return done(request, (student) => act.relabel(student, label.trim()));
  });
  app.post<Asked>('/api/rooms/:room/me/next', (request) => done(request, act.goOn));
  app.post<Asked>('/api/rooms/:room/me/handin', (request) => done(request, act.handIn));
}
