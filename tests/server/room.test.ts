// A live room through HTTP: people join, pairs seal and see, somebody leaves and comes back, and nobody learns or does more than a seat may.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as at } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { playersOf } from '../../src/analysis/index.ts';
import { type ExerciseSettings, ROOM_LIMITS } from '../../src/class/index.ts';
import { groundOf, parseRecord } from '../../src/record/index.ts';
import { OPENAPI } from '../../src/server/http/openapi.ts';
import { seatLonely, takeOver } from '../../src/server/room/absence.ts';
import { must } from '../record/support.ts';
import {
  ask,
  board,
  control,
  join,
  KEY,
  openRoom,
  type Person,
  pair,
  plainFor,
  playOut,
  type Served,
  SMALL,
  served,
} from './support.ts';

let server: Served;
beforeAll(async () => {
  server = await served();
});
afterAll(() => server.close());

interface Export {
  records: { name: string; text: string }[];
  codes: { student: number; code: string }[];
  tables: { name: string; text: string }[];
  problems: string[];
}
const exported = async (room: string): Promise<Export> =>
  (await ask<Export>(server, 'GET', `/api/rooms/${room}/export`, { token: KEY })).body;

/** The cells of a table by the names of its columns. */
const cells = (csv: string): Record<string, string>[] => {
  const [head = '', ...rows] = csv.trim().split('\n');
  return rows.map((row) =>
    Object.fromEntries(head.split(',').map((name, at) => [name, row.split(',')[at] ?? ''])),
  );
};

/** The AI takes the seats of those who have been away for so many seconds. */
const away = async (room: string, ...people: Person[]) => {
  const seated = await server.hub.room(room);
  const numbers = people.map(({ number }) => number);
  await seated.ask(takeOver((student) => (numbers.includes(student) ? ROOM_LIMITS.grace + 1 : 0)));
};

describe('joining', () => {
  test('gives a seat whose token resumes it, with the label that was typed', async () => {
    const room = await openRoom(server);
    const ann = await join(server, room, '  Ann ');
    expect(await ann.state()).toMatchObject({ phase: 'lobby', student: 1, label: 'Ann', others: 0 });
    await ann.ask('PUT', '/label', { label: 'Anna' });
    expect((await ann.state()).label).toBe('Anna');
  });

  test('is possible in the middle of the lesson, and then begins at once', async () => {
    const room = await openRoom(server);
    await join(server, room);
    await control(server, room, { do: 'begin' });
    const late = await join(server, room);
    expect(await late.match()).toMatchObject({ side: 'west', rival: 'ai', sealed: null });
  });

  test('pairs a latecomer with the next; whoever stays without a partner plays the AI after a while', async () => {
    const room = await openRoom(server, { pairing: 'pairs' });
    const first = await join(server, room);
    await control(server, room, { do: 'begin' });
    expect((await first.match()).rival).toBe('ai');
    const [second, third] = [await join(server, room), await join(server, room)];
    expect([(await second.match()).rival, (await third.match()).rival]).toEqual(['student', 'student']);
    const fourth = await join(server, room);
    expect(await fourth.state()).toMatchObject({ phase: 'playing', matches: [] });
    const seated = await server.hub.room(room);
    const waited = (seconds: number) => seated.ask(seatLonely(() => seconds, server.hub.luck));
    await waited(ROOM_LIMITS.partner - 1);
    expect((await fourth.state()).matches).toEqual([]);
    await waited(ROOM_LIMITS.partner + 1);
    expect((await fourth.match()).rival).toBe('ai');
  });

  test('seats those who come at once where the room begins by itself', async () => {
    const { body } = await ask<{ room: string }>(server, 'POST', '/api/rooms?begin=atOnce', {
      token: KEY,
      body: { ...SMALL, pairing: 'pairs' },
    });
    const [first, second] = [await join(server, body.room), await join(server, body.room)];
    expect([(await first.match()).side, (await second.match()).side]).toEqual(['west', 'russia']);
  });

  test('gives a device that has a seat no second one', async () => {
    const room = await openRoom(server);
    const ann = await join(server, room, 'Ann');
    const again = await ask(server, 'POST', `/api/rooms/${room}/seats`, { token: ann.token, body: {} });
    expect(again).toMatchObject({ status: 200, body: { token: ann.token, student: ann.number } });
    expect((await board(server, room)).students).toHaveLength(1);
  });

  test('is refused with a sentence where the room is locked, has ended, or is none', async () => {
    const room = await openRoom(server);
    await control(server, room, { do: 'lock' });
    const seats = (code: string) => ask(server, 'POST', `/api/rooms/${code}/seats`, { body: {} });
    expect(await seats(room)).toMatchObject({ status: 403, body: { error: 'locked' } });
    await control(server, room, { do: 'unlock' });
    expect((await seats(room)).status).toBe(201);
    await control(server, room, { do: 'end' });
    expect(await seats(room)).toMatchObject({ status: 409, body: { message: 'the room has ended' } });
    expect(await seats('ZZZZZ')).toMatchObject({ status: 404 });
    expect(await seats('<b>')).toMatchObject({ status: 404 });
  });
});

describe('a pair', () => {
  test('plays sealed: the step is taken when both have sealed, and the same record comes to both', async () => {
    const [ann, ben, room] = await pair(server);
    await ann.seal();
    expect(await ann.match()).toMatchObject({ steps: [], sealed: { awaiting: 'orders' } });
    expect(await ben.match()).toMatchObject({ steps: [], sealed: null });
    await ben.seal();
    expect((await ann.match()).steps).toHaveLength(1);
    expect(await ann.match()).toMatchObject({ sealed: null });
    await playOut([ann, ben]);
    const [hers, his] = [(await ann.match()).over, (await ben.match()).over];
    expect(hers).toEqual(his);
    expect(must(parseRecord(JSON.stringify(hers))).orders.length).toBeGreaterThan(0);
    expect((await board(server, room)).students.map(({ match }) => match?.awaiting)).toEqual([
      'over',
      'over',
    ]);
  });

  test('can seal once: the same again is well, another is refused, and so is a step that is not awaited', async () => {
    const [ann] = await pair(server);
    const input = plainFor(await ann.match());
    const put = (step: number, given: unknown) =>
      ann.ask('PUT', `/matches/0/steps/${step}`, { input: given });
    expect((await put(0, input)).status).toBe(200);
    expect((await put(0, input)).status).toBe(200);
    const other = { awaiting: 'orders', orders: { orders: [], table: 'wait', challenge: true } };
    expect(await put(0, other)).toMatchObject({ status: 409, body: { error: 'sealed' } });
    expect((await put(1, input)).status).toBe(409);
    expect(
      (await put(0, { awaiting: 'orders', orders: { orders: [{ move: 'x', with: {}, meant: '' }] } })).status,
    ).toBe(400);
  });

  test('cannot give orders that the rules refuse', async () => {
    const [ann] = await pair(server);
    const orders = {
      orders: [{ move: 'noSuchMove', with: {}, meant: '' }],
      table: 'wait',
      challenge: false,
    } as const;
    expect(
      await ann.seal({ awaiting: 'orders', orders: { ...orders, orders: [...orders.orders] } }),
    ).toMatchObject({
      status: 400,
      body: { error: 'rejected' },
    });
  });

  test('swaps sides for a second match, which begins when both are ready', async () => {
    const [ann, ben] = await pair(server, { pairing: 'swap' });
    await playOut([ann, ben]);
    await ann.ask('POST', '/next');
    expect((await ann.state()).matches).toHaveLength(1);
    await ben.ask('POST', '/next');
    expect([(await ann.match()).side, (await ben.match()).side]).toEqual(['russia', 'west']);
    await playOut([ann, ben]);
    expect((await ann.ask('POST', '/next')).status).toBe(409);
  });
});

describe('nobody learns what the other seat has sealed', () => {
  test('whatever it is, all answers to the first seat are the same until both have sealed', async () => {
    const settings: ExerciseSettings = { pairing: 'pairs', level: 'january-2022', weeks: 3, seed: 'sealed' };
    const [ann, ben] = await pair(server, settings);
    const view = (await ben.match()).start.view;
    const level = { id: view.level.id, hash: view.level.hash };
    const { rules } = must(await groundOf({ rules: 2, level }));
    const players = await playersOf(2, level.hash);
    const orders = players?.decide(rules, view, {
      seed: 'ben',
      strategy: 'hardline',
      skill: 'regular',
    }).orders;
    if (!orders) throw new Error('the AI decides');
    expect(orders.orders.length).toBeGreaterThan(0);
    const shown = async () => {
      const { at: _, ...state } = await ann.state();
      return JSON.stringify(state);
    };
    const before = await shown();
    const sealed = await ben.seal({ awaiting: 'orders', orders });
    expect(sealed.status).toBe(200);
    expect(await shown()).toBe(before);
    const news = await ann.ask<{ state: { at: number } | null }>('GET', '/changes?since=0');
    const { at: __, ...state } = news.body.state ?? { at: 0 };
    expect(JSON.stringify(state)).toBe(before);
  });

  test('neither seed, nor types, nor the state are in what a seat is sent before the end', async () => {
    const [ann] = await pair(server, {
      seed: 'a-seed-of-its-own',
      rival: 'revisionist',
      brief: 'opportunist',
    });
    const { text } = await ann.ask('GET', '');
    expect(text).not.toContain('a-seed-of-its-own');
    expect(text).not.toContain('revisionist');
    for (const hidden of ['"observers"', '"minds"', '"types"', '"rival":"seeker"'])
      expect(text).not.toContain(hidden);
  });
});

describe('somebody who leaves', () => {
  test('stops nobody: after the grace time the AI plays the seat, the partner is told, the seat is given back, the tables mark it', async () => {
    const [ann, ben, room] = await pair(server, { weeks: 4 });
    await ann.seal();
    await away(room, ben);
    expect((await ann.match()).steps.length).toBeGreaterThan(0);
    expect(await ann.match()).toMatchObject({ rival: 'absent' });
    const done = (await ann.match()).steps.length;
    await ann.seal();
    expect((await ann.match()).steps.length).toBeGreaterThan(done);
    expect((await ben.match()).byAi || (await ben.match()).rival).toBeTruthy();
    await ben.state();
    expect((await ben.match()).byAi).toBe(false);
    expect((await ann.match()).rival).toBe('student');
    await playOut([ann, ben]);
    const tables = await exported(room);
    const students = cells(tables.tables.find(({ name }) => name === 'students.csv')?.text ?? '');
    const [hers, his] = [ann, ben].map(({ number }) => students.find((row) => row.number === String(number)));
    expect(Number(his?.m1_weeks_by_ai)).toBeGreaterThan(0);
    expect(hers?.m1_weeks_by_ai).toBe('0');
    expect(hers?.m1_partner_weeks_by_ai).toBe(his?.m1_weeks_by_ai);
  });

  test('between two matches stops nobody either: the second begins with the AI in their place', async () => {
    const [ann, ben, room] = await pair(server, { pairing: 'swap' });
    await playOut([ann, ben]);
    await away(room, ben);
    expect((await ann.state()).matches).toHaveLength(1);
    await ann.ask('POST', '/next');
    expect((await ann.state()).matches).toHaveLength(1);
    await away(room, ben);
    expect(await ann.match()).toMatchObject({ at: 1, side: 'russia', rival: 'absent' });
    expect(await ben.match()).toMatchObject({ at: 1, side: 'west' });
  });

  test('is not replaced while nobody waits for them', async () => {
    const [, ben, room] = await pair(server);
    await away(room, ben);
    expect((await board(server, room)).students.every(({ match }) => match?.byAi === false)).toBe(true);
  });

  test('and one whom the teacher has removed has no seat any more; the partner plays on', async () => {
    const [ann, ben, room] = await pair(server);
    await control(server, room, { do: 'remove', student: ben.number });
    expect((await ben.ask('GET', '')).status).toBe(401);
    await playOut([ann]);
    expect((await ann.match()).over).not.toBeNull();
  });
});

describe('the teacher', () => {
  test('needs the key', async () => {
    const room = await openRoom(server);
    for (const [method, path] of [
      ['GET', '/board'],
      ['POST', '/control'],
      ['GET', '/export'],
      ['DELETE', ''],
    ] as const)
      expect(
        (
          await ask(server, method, `/api/rooms/${room}${path}`, {
            token: 'not-the-key',
            ...(method === 'POST' ? { body: {} } : {}),
          })
        ).status,
      ).toBe(401);
    expect((await ask(server, 'POST', '/api/rooms', { body: {} })).status).toBe(401);
  });

  test('is told why an expert plays in no room: it would hold up all others', async () => {
    const body = { ...SMALL, skill: 'expert' };
    const told = await ask(server, 'POST', '/api/rooms', { token: KEY, body });
    expect(told).toMatchObject({ status: 400, body: { error: 'badRequest' } });
    expect(told.body.message).toMatch(/take regular/);
  });

  test('pauses all, and moves all on', async () => {
    const [ann, ben, room] = await pair(server);
    await control(server, room, { do: 'pause' });
    expect((await ann.seal()).status).toBe(409);
    expect((await ann.state()).phase).toBe('paused');
    await control(server, room, { do: 'resume' });
    await ann.seal();
    await control(server, room, { do: 'moveOn' });
    expect((await ben.match()).steps).toHaveLength(1);
    expect((await ben.match()).steps[0]?.byAi).toBe(true);
  });

  test('hands a seat to the AI and back; coming back alone does not end that', async () => {
    const [ann, ben, room] = await pair(server);
    await control(server, room, { do: 'toAi', student: ben.number });
    await ann.seal();
    expect((await ben.match()).byAi).toBe(true);
    expect((await ann.match()).steps.length).toBeGreaterThan(0);
    await control(server, room, { do: 'giveBack', student: ben.number });
    expect((await ben.match()).byAi).toBe(false);
  });

  test('pairs by hand those who have no match', async () => {
    const room = await openRoom(server, { pairing: 'pairs' });
    const [ann, ben] = [await join(server, room), await join(server, room)];
    await control(server, room, { do: 'pair', west: ben.number, russia: ann.number });
    expect((await ben.match()).side).toBe('west');
    expect((await control(server, room, { do: 'pair', west: 1, russia: 2 })).status).toBe(409);
    expect((await control(server, room, { do: 'pair', west: 1, russia: 1 })).status).toBe(400);
  });

  test('erases a room with all that was in it', async () => {
    const [ann, , room] = await pair(server);
    expect((await ask(server, 'DELETE', `/api/rooms/${room}`, { token: KEY })).status).toBe(200);
    expect((await ann.ask('GET', '')).status).toBe(404);
    expect(server.store.rooms.has(room)).toBe(false);
  });

  test('takes away records that verify, codes that count, and tables of them', async () => {
    const asked: ExerciseSettings = {
      pairing: 'pairs',
      questions: {
        belief: [1],
        foretell: true,
        after: [{ kind: 'choice', id: 'why', text: 'Why?', options: ['a', 'b'] }],
      },
    };
    const [ann, ben, room] = await pair(server, asked);
    const solo = await join(server, room, 'Cleo');
    await control(server, room, { do: 'begin' });
    await ann.ask('PUT', '/matches/0/beliefs/1', { percent: 70 });
    await ann.ask('PUT', '/matches/0/foretold/1', { shares: [70, 10, 10, 10] });
    expect((await ann.ask('PUT', '/matches/0/beliefs/2', { percent: 70 })).status).toBe(404);
    expect((await ann.ask('PUT', '/matches/0/foretold/1', { shares: [70, 10, 10, 20] })).status).toBe(400);
    await ann.ask('PUT', '/answers', { id: 'why', number: 2 });
    expect((await ann.ask('PUT', '/answers', { id: 'why', number: 3 })).status).toBe(400);
    await playOut([ann, ben, solo]);
    await ann.ask('POST', '/handin');
    const all = await exported(room);
    expect(all.problems).toEqual([]);
    expect(all.records).toHaveLength(2);
    expect(all.codes).toHaveLength(3);
    const students = cells(all.tables.find(({ name }) => name === 'students.csv')?.text ?? '');
    const hers = students.find(({ number }) => number === String(ann.number));
    expect(hers).toMatchObject({
      answer_why: '2',
      handed_in: '1',
      m1_rival_by: 'human',
      m1_partner: String(ben.number),
    });
    expect(hers?.m1_belief_brier).not.toBe('');
    expect(students.find(({ label }) => label === 'Cleo')).toMatchObject({
      m1_rival_by: 'ai',
      m1_partner: '',
      handed_in: '0',
    });
  });
});

describe('limits', () => {
  test('a seat is nobody else’s: another room’s token, or none, opens nothing', async () => {
    const [ann, , room] = await pair(server);
    const other = await openRoom(server);
    expect((await ask(server, 'GET', `/api/rooms/${other}/me`, { token: ann.token })).status).toBe(401);
    expect((await ask(server, 'GET', `/api/rooms/${room}/me`)).status).toBe(401);
    expect((await ask(server, 'GET', `/api/rooms/${room}/me`, { token: `${ann.token}x` })).status).toBe(401);
  });

  test('a seat that floods is told to wait, and another behind the same address is not', async () => {
    const small = await served({ perMinute: 20 });
    const [ann, ben] = await pair(small);
    const answers = [];
    for (let n = 0; n < 30; n++) answers.push((await ann.ask('GET', '')).status);
    expect(answers).toContain(429);
    expect((await ben.ask('GET', '')).status).toBe(200);
    await small.close();
  });

  test('tokens that are nobody’s do not escape the limit of an address, and do not touch that of a seat', async () => {
    const small = await served({ perMinuteOfAddress: 20 });
    const [ann] = await pair(small);
    const answers = [];
    for (let n = 0; n < 30; n++)
      answers.push((await ask(small, 'GET', ann.me, { token: `made-up-token-${n}` })).status);
    expect(answers[0]).toBe(401);
    expect(answers.at(-1)).toBe(429);
    expect((await ann.ask('GET', '')).status).toBe(200);
    await small.close();
  });

  test('nothing but the game is handed out beside the rooms', async () => {
    const folder = mkdtempSync(at(tmpdir(), 'spiral-dist-'));
    const dist = at(folder, 'dist');
    mkdirSync(dist);
    writeFileSync(at(dist, 'index.html'), 'the game');
    writeFileSync(at(folder, 'secret.txt'), 'secret');
    const small = await served({ dist });
    const got = (url: string) => small.app.inject({ method: 'GET', url });
    const page = await got('/');
    expect([page.statusCode, page.body, page.headers['x-content-type-options']]).toEqual([
      200,
      'the game',
      'nosniff',
    ]);
    expect(page.headers).not.toHaveProperty('set-cookie');
    for (const path of [
      '../secret.txt',
      '%2e%2e/secret.txt',
      '..%2fsecret.txt',
      'x/../../secret.txt',
      '..%5csecret.txt',
    ]) {
      const { statusCode, body } = await got(`/${path}`);
      expect([path, statusCode >= 400, body === 'secret']).toEqual([path, true, false]);
    }
    await small.close();
    rmSync(folder, { recursive: true });
  });

  test('what is too large, no JSON, or no such request gets a clear answer', async () => {
    const [ann] = await pair(server);
    const large = await ann.ask('PUT', '/label', { label: 'x'.repeat(100_000) });
    expect(large.status).toBe(413);
    expect((await ann.ask('PUT', '/label', { label: 'x'.repeat(100) })).status).toBe(400);
    expect((await ann.ask('PUT', '/label', { label: 'a', more: 1 })).status).toBe(400);
    expect((await ask(server, 'GET', '/api/nothing')).status).toBe(404);
    const broken = await server.app.inject({
      method: 'POST',
      url: '/api/rooms/ABCDE/seats',
      headers: { 'content-type': 'application/json' },
      payload: '{',
    });
    expect(broken.statusCode).toBe(400);
  });
});

test('news wait until there are some', async () => {
  const [ann, ben] = await pair(server);
  const { at } = await ann.state();
  const waiting = ann.ask<{ at: number; state: unknown }>('GET', `/changes?since=${at}&wait=20`);
  await ben.seal();
  const news = await waiting;
  expect(news.body.at).toBeGreaterThan(at);
  expect(news.body.state).not.toBeNull();
});

test('every request is described, and every description is a request', async () => {
  const fresh = await served();
  const routes: string[] = [];
  // Fastify prints its routes as a tree; each request that is described is tried instead, and those that are not are found by asking for them.
  for (const [path, methods] of Object.entries(OPENAPI.paths))
    for (const method of Object.keys(methods)) {
      const url = path.replaceAll(/\{(\w+)\}/g, ':$1');
      expect(fresh.app.hasRoute({ method: method.toUpperCase() as 'GET', url })).toBe(true);
      routes.push(`${method.toUpperCase()} ${url}`);
    }
  const printed = fresh.app.printRoutes({ commonPrefix: false });
  const methods = [...printed.matchAll(/\(([A-Z, ]+)\)/g)].flatMap(([, list = '']) => list.split(', '));
  expect(methods.filter((method) => method !== 'HEAD')).toHaveLength(routes.length);
  await fresh.close();
});
