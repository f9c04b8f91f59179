// A student's seat in a live room: sealed orders, lost networks, refreshed pages, held-back events, and what each hears.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { joinRoom, keptSeat, type OpenRoom, openRoom, tidyRoom } from '../../src/session/liveRoom.js';
import type { RoomSession } from '../../src/session/roomSession.js';
import { directThinker } from '../../src/session/think.js';
import { groundOn, level, memoryTexts, openSession, ownSeat, playingOf, portsOver } from './bench.js';
import { RoomServer } from './roomServer.js';

const open: OpenRoom[] = [];
afterEach(() => {
  for (const room of open.splice(0)) room.close();
});

const ground = groundOn(level('january-2022'));

function seated(server: RoomServer, token: string, texts = memoryTexts(), seat = ownSeat) {
  const own = openSession(portsOver(texts));
  const room = openRoom(
    {
      courier: server.courier(),
      own,
      texts,
      seat,
      thinker: directThinker,
      ground: async () => ({ ok: true, value: ground }),
    },
    { room: 'ABCDE', token, student: 1 },
  );
  open.push(room);
  return { room, texts, own };
}

const there = (room: OpenRoom) => vi.waitFor(() => expect(room.snapshot().state).not.toBeNull());

async function playing(room: OpenRoom): Promise<RoomSession> {
  await there(room);
  const session = await room.play(0);
  if (!session) throw new Error('no match');
  return session;
}

const stepsOf = (session: RoomSession) => playingOf(session).match.steps.length;
const call = { move: 'westLeadersCall', with: {}, meant: 'clarify' };
const alert = { move: 'alert', with: {}, meant: 'ready' };

describe('a pair', () => {
  test('plays a week once both have sealed, and neither is sent anything of the other before', async () => {
    const server = new RoomServer();
    const [one, two] = [seated(server, 'one'), seated(server, 'two')];
    const [west, russia] = [await playing(one.room), await playing(two.room)];
    await west.dispatch({ do: 'add', side: 'west', order: call });
    await west.dispatch({ do: 'resolve', side: 'west' });
    await vi.waitFor(() => expect(one.room.snapshot().state?.matches[0]?.sealed).not.toBeNull());
    expect(playingOf(west)).toMatchObject({ turn: null, thinking: true });
    two.room.look();
    await vi.waitFor(() => expect(server.sent.two?.length).toBeGreaterThan(1));
    expect(server.sent.two?.join('')).not.toContain('westLeadersCall');
    expect(playingOf(russia)).toMatchObject({ turn: 'russia', thinking: false });
    await russia.dispatch({ do: 'resolve', side: 'russia' });
    await vi.waitFor(() => expect([stepsOf(west), stepsOf(russia)]).toEqual([1, 1]));
    expect(playingOf(west)).toMatchObject({ turn: 'west', thinking: false });
    expect(playingOf(west).desk.drafts.west.orders).toEqual([]);
    expect(server.arrived).toBe(2);
  });

  test('may not write the sheet of the other, nor change what it has sealed', async () => {
    const server = new RoomServer();
    const west = await playing(seated(server, 'one').room);
    expect((await west.dispatch({ do: 'add', side: 'russia', order: call })).ok).toBe(false);
    await west.dispatch({ do: 'resolve', side: 'west' });
    expect((await west.dispatch({ do: 'add', side: 'west', order: call })).ok).toBe(false);
  });

  test('has the whole match in the library of each device once it is over', async () => {
    const server = new RoomServer(1);
    const [one, two] = [seated(server, 'one'), seated(server, 'two')];
    const [west, russia] = [await playing(one.room), await playing(two.room)];
    while (server.match.state.awaiting !== 'over') {
      const step = server.match.steps.length;
      const crisis = server.match.state.awaiting === 'crisis';
      for (const [session, side] of [
        [west, 'west'],
        [russia, 'russia'],
      ] as const) {
        await session.dispatch(crisis ? { do: 'answer', side, answer: 'backDown' } : { do: 'resolve', side });
      }
      await vi.waitFor(() => expect([stepsOf(west), stepsOf(russia)]).toEqual([step + 1, step + 1]));
    }
    await vi.waitFor(() => expect(one.room.snapshot().state?.matches[0]?.over).not.toBeNull());
    const [over] = one.room.snapshot().state?.matches ?? [];
    const entry = over && (await one.room.keepOver(over));
    expect(entry && one.own.library.get(entry)?.summary).toMatchObject({ seed: 'room', played: 1 });
    expect(over && (await one.room.keepOver(over))).toBe(entry);
  });
});

describe('a page that is opened again', () => {
  test('has the sheet as it was left', async () => {
    const server = new RoomServer();
    const first = seated(server, 'one');
    const before = await playing(first.room);
    await before.dispatch({ do: 'add', side: 'west', order: call });
    first.room.close();
    const after = await playing(seated(server, 'one', first.texts).room);
    expect(playingOf(after).desk.drafts.west.orders).toEqual([call]);
  });

  test('sends what was sealed and had not arrived', async () => {
    const server = new RoomServer();
    const first = seated(server, 'one');
    const before = await playing(first.room);
    await before.dispatch({ do: 'add', side: 'west', order: call });
    server.down = true;
    await before.dispatch({ do: 'resolve', side: 'west' });
    first.room.close();
    server.down = false;
    const after = seated(server, 'one', first.texts);
    await playing(after.room);
    await vi.waitFor(() =>
      expect(after.room.snapshot().state?.matches[0]?.sealed).toMatchObject({ orders: { orders: [call] } }),
    );
  });

  test('shows what was sealed elsewhere, and does not write over it', async () => {
    const server = new RoomServer();
    const first = await playing(seated(server, 'one').room);
    await first.dispatch({ do: 'add', side: 'west', order: alert });
    await first.dispatch({ do: 'resolve', side: 'west' });
    await vi.waitFor(() => expect(server.arrived).toBe(1));
    const other = await playing(seated(server, 'one').room);
    expect(playingOf(other).desk.sealedOrders.west?.orders).toEqual([alert]);
    expect(playingOf(other).turn).toBeNull();
  });

  test('plays only where it has the seat of this device, until it takes it over', async () => {
    let mine = false;
    const seat = {
      ...ownSeat,
      held: () => mine,
      take: async () => mine,
      seize: async () => {
        mine = true;
      },
    };
    const session = await playing(seated(new RoomServer(), 'one', memoryTexts(), seat).room);
    expect(session.snapshot().elsewhere).toBe(true);
    expect(await session.dispatch({ do: 'add', side: 'west', order: call })).toMatchObject({
      problem: { code: 'elsewhere' },
    });
    await session.dispatch({ do: 'seize' });
    expect((await session.dispatch({ do: 'add', side: 'west', order: call })).ok).toBe(true);
  });
});

describe('a network that fails', () => {
  test('is named by whose link is down, and a decision arrives once it is back', async () => {
    const server = new RoomServer();
    const { room } = seated(server, 'one');
    const west = await playing(room);
    server.down = true;
    await west.dispatch({ do: 'resolve', side: 'west' });
    await vi.waitFor(() => expect(room.snapshot().status).toBe('roomSilent'));
    expect(room.snapshot().pending).toBe(true);
    server.offline = true;
    await vi.waitFor(() => expect(room.snapshot().status).toBe('deviceOffline'));
    server.offline = false;
    server.down = false;
    await vi.waitFor(() => expect(room.snapshot()).toMatchObject({ status: 'here', pending: false }));
    expect(server.arrived).toBe(1);
    expect(playingOf(west)).toMatchObject({ turn: null });
  });

  test('is named at once where the device itself says so, and goes on when it is back', async () => {
    const server = new RoomServer();
    const { room } = seated(server, 'one');
    await there(room);
    server.offline = true;
    for (const tell of server.device) tell();
    expect(room.snapshot().status).toBe('deviceOffline');
    server.offline = false;
    for (const tell of server.device) tell();
    await vi.waitFor(() => expect(room.snapshot().status).toBe('here'));
  });

  test('holds events back: news come by long polls', async () => {
    const server = new RoomServer();
    server.holdsEvents = true;
    const { room } = seated(server, 'one');
    await there(room);
    await vi.waitFor(() => {
      server.changed();
      expect(room.snapshot().way).toBe('poll');
    });
    server.phase = 'paused';
    server.changed();
    await vi.waitFor(() => expect(room.snapshot().state?.phase).toBe('paused'));
  });

  test('lets events through: nothing is polled', async () => {
    const server = new RoomServer();
    const { room } = seated(server, 'one');
    await there(room);
    server.phase = 'paused';
    server.changed();
    await vi.waitFor(() => expect(room.snapshot().state?.phase).toBe('paused'));
    expect(room.snapshot().way).toBe('events');
  });
});

test('a decision sealed while the room is paused is sent when it goes on', async () => {
  const server = new RoomServer();
  const { room } = seated(server, 'one');
  const west = await playing(room);
  server.phase = 'paused';
  await west.dispatch({ do: 'resolve', side: 'west' });
  await vi.waitFor(() => expect(server.arrived).toBeGreaterThan(0));
  expect(playingOf(west).desk.sealedOrders.west).toBeDefined();
  server.phase = 'playing';
  server.changed();
  await vi.waitFor(() => expect(room.snapshot().state?.matches[0]?.sealed).not.toBeNull());
});

test('who is removed from a room is told, and nothing more is asked', async () => {
  const server = new RoomServer();
  const { room } = seated(server, 'one');
  await there(room);
  server.removed.push('one');
  server.changed();
  await vi.waitFor(() =>
    expect(room.snapshot()).toMatchObject({ status: 'gone', problem: { error: 'noSeat' } }),
  );
});

test('estimates, answers and the label go to the room as they are given', async () => {
  const server = new RoomServer();
  const { room } = seated(server, 'one');
  await there(room);
  for (const percent of [38, 39, 40]) room.say(0, { belief: { week: 1, percent } });
  room.say(0, { foretold: { week: 1, shares: [70, 10, 10, 10] } });
  expect(room.snapshot().state?.matches[0]?.beliefs).toEqual([{ week: 1, percent: 40 }]);
  room.answer('why', 'They seem afraid.');
  room.label('Ann');
  room.handIn();
  await vi.waitFor(() => expect(server.given).toHaveLength(5));
  expect(server.given.join('\n')).toContain('/matches/0/beliefs/1?steps=0 {"percent":40}');
});

test('a seat is kept on the device, and a code is read however it was typed', async () => {
  const texts = memoryTexts();
  const joined = await joinRoom(new RoomServer().courier(), texts, 'ABCDE', 'Ann');
  expect(joined).toMatchObject({ ok: true, value: { token: 'one' } });
  expect(keptSeat(texts, 'ABCDE')).toEqual({ room: 'ABCDE', token: 'one', student: 1 });
  expect(keptSeat(texts, 'OTHER')).toBeNull();
  expect(tidyRoom(' ab-c de ')).toBe('ABCDE');
});

test('a page without a room behind it says so, and a device without a network too', async () => {
  const server = new RoomServer();
  server.down = true;
  const asked = () => joinRoom(server.courier(), memoryTexts(), 'ABCDE', '');
  expect(await asked()).toMatchObject({ ok: false, problem: { error: 'noServer' } });
  server.offline = true;
  expect(await asked()).toMatchObject({ ok: false, problem: { error: 'deviceOffline' } });
});
