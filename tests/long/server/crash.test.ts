// The server dies at random moments: no sealed order is lost or doubled, and every record verifies. N = 20 crashes, half of them power cuts.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { verifyText } from '../../../src/analysis/index.ts';
import type { SealedInput, StudentState } from '../../../src/class/index.ts';
import { canonical } from '../../../src/engine/index.ts';
import { type BotResult, runBots } from '../../../src/server/bots.ts';
import { type Exported, freePort, Server } from './support.ts';

const CRASHES = 20;
const STUDENTS = 24;
/** Inputs that are acknowledged between two crashes, at least. */
const HEARD = 12;
const folder = mkdtempSync(join(tmpdir(), 'spiral-crash-'));
let server: Server;
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

test('killed and cut off, the server forgets nothing that it has acknowledged', async () => {
  const data = join(folder, 'data');
  server = new Server(await freePort(), data);
  await server.start();
  let crashes = 0;
  let rounds = 0;
  while (crashes < CRASHES) {
    rounds += 1;
    const room = await server.room({
      pairing: 'swap',
      weeks: 10,
      questions: { belief: [1, 2, 3], foretell: true },
    });
    const acknowledged = new Map<string, SealedInput>();
    const ended: BotResult[] = [];
    let over = false;
    const playing = runBots(
      { url: server.url, room, students: STUDENTS, weeks: null, seed: `crash ${rounds}`, leave: 0 },
      {
        ended: (result) => ended.push(result),
        sealed: (student, at, step, input) => acknowledged.set(`${student}/${at}/${step}`, input),
      },
    ).finally(() => {
      over = true;
    });
    await server.beginWith(room, STUDENTS);
    while (!over && crashes < CRASHES) {
      // Students go on trying for a minute: between two crashes some of them have to be heard.
      const heard = acknowledged.size;
      while (!over && acknowledged.size < heard + HEARD) await sleep(50);
      await sleep(Math.random() * 1000);
      if (over) break;
      await server.stop('SIGKILL');
      crashes += 1;
      // A power cut leaves what was synced: the journal. What the database had not synced may be anything; here it is nothing.
      if (crashes % 2 === 0) rmSync(join(data, 'postgres'), { recursive: true, force: true });
      await server.start();
    }
    const total = await playing;
    expect(ended.filter(({ failed }) => failed !== null)).toEqual([]);
    expect(total.finished).toBe(STUDENTS);
    const { records, problems } = await server.ask<Exported>('GET', `/api/rooms/${room}/export`);
    expect(problems).toEqual([]);
    for (const { text } of records) expect((await verifyText(text)).verdict).toBe('ok');
    // The export names matches; who sat where is in the events, so what each sealed is looked up from the seats themselves.
    const states = await server.ask<{ students: { student: number }[] }>('GET', `/api/rooms/${room}/board`);
    expect(states.students).toHaveLength(STUDENTS);
    const parsed = records.map(
      ({ text }) => JSON.parse(text) as NonNullable<StudentState['matches'][number]['over']>,
    );
    const given = new Set(
      parsed.flatMap(({ orders }) =>
        orders.flatMap((week) => [canonical(week.west), canonical(week.russia)]),
      ),
    );
    for (const input of acknowledged.values())
      if (input.awaiting === 'orders') expect(given.has(canonical(input.orders))).toBe(true);
    const steps = parsed.reduce(
      (sum, { orders }) => sum + orders.reduce((all, { crisis }) => all + 1 + crisis.length, 0),
      0,
    );
    // Two seats a match, each step acknowledged once to each: none is lost, and none came twice.
    expect(acknowledged.size).toBe(2 * steps);
  }
  expect(crashes).toBe(CRASHES);
});
