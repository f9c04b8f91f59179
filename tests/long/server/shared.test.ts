// Several servers on one PostgreSQL: who joins at one plays with who joined at another, and a server that dies stops nobody.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyText } from '../../../src/analysis/index.ts';
import { type BotResult, runBots } from '../../../src/server/bots.ts';
import { type Postgres, startPostgres } from './postgres.ts';
import { type Exported, freePort, Server } from './support.ts';

let postgres: Postgres;
const servers: Server[] = [];
const another = async (): Promise<Server> => {
  const server = new Server(await freePort(), '', postgres.address);
  servers.push(server);
  await server.start();
  return server;
};

beforeAll(async () => {
  postgres = await startPostgres();
}, 120_000);
afterAll(async () => {
  for (const server of servers) await server.stop();
  await postgres.stop();
});

const bots = (server: Server, room: string, students: number, seed: string, ended: BotResult[] = []) =>
  runBots(
    { url: server.url, room, students, weeks: null, seed, leave: 0 },
    { ended: (result) => ended.push(result) },
  );

test('two servers that start together have one key, one list of rooms, and matches between their students', async () => {
  const [one, two] = await Promise.all([another(), another()]);
  expect(two.key).toBe(one.key);
  const room = await one.room({ pairing: 'swap', weeks: 4 });
  const ended: BotResult[] = [];
  const playing = Promise.all([bots(one, room, 6, 'one', ended), bots(two, room, 6, 'two', ended)]);
  await two.beginWith(room, 12);
  await playing;
  expect(ended.filter(({ failed }) => failed !== null)).toEqual([]);
  expect(ended.every(({ handedIn, outcomes }) => handedIn && outcomes.length === 2)).toBe(true);
  const [there, here] = [
    await one.ask<Exported>('GET', `/api/rooms/${room}/export`),
    await two.ask<Exported>('GET', `/api/rooms/${room}/export`),
  ];
  expect(there).toEqual(here);
  expect(there.records).toHaveLength(12);
  for (const { text } of there.records) expect((await verifyText(text)).verdict).toBe('ok');
  await two.ask('DELETE', `/api/rooms/${room}`);
  await expect
    .poll(() => one.ask('GET', `/api/rooms/${room}`).catch(String), { timeout: 5_000 })
    .toMatch(/404/);
});

test('a server that is killed again and again is made up for by its own restart; the other goes on', async () => {
  const [one, two] = servers as [Server, Server];
  const room = await one.room({ pairing: 'pairs', weeks: 8 });
  const ended: BotResult[] = [];
  let over = false;
  const playing = Promise.all([bots(one, room, 8, 'a', ended), bots(two, room, 8, 'b', ended)]).finally(
    () => {
      over = true;
    },
  );
  await two.beginWith(room, 16);
  for (let crashes = 0; crashes < 3 && !over; crashes++) {
    await new Promise((done) => setTimeout(done, 2_000 + 2_000 * Math.random()));
    await one.stop('SIGKILL');
    await one.start();
  }
  await playing;
  expect(ended.filter(({ failed }) => failed !== null)).toEqual([]);
  const { records, problems } = await two.ask<Exported>('GET', `/api/rooms/${room}/export`);
  expect(problems).toEqual([]);
  expect(records).toHaveLength(8);
  for (const { text } of records) expect((await verifyText(text)).verdict).toBe('ok');
});

test('a hundred pairs on a PostgreSQL of their own', async () => {
  const [one] = servers as [Server];
  const room = await one.room({ pairing: 'pairs', weeks: 10 });
  const playing = bots(one, room, 200, 'load');
  await one.beginWith(room, 200);
  const total = await playing;
  console.log(JSON.stringify({ postgres: postgres.version, ...total }));
  expect(total).toMatchObject({ students: 200, finished: 200, failed: 0 });
  expect(total.median).toBeLessThanOrEqual(100);
  expect(total.p99).toBeLessThanOrEqual(500);
});
