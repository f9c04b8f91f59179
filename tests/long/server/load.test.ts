// 200 practice students in 100 pairs, ten weeks: answered in at most 100 ms (median) and 500 ms (99 of 100); and a third of them leaving stops nobody.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runBots } from '../../../src/server/bots.ts';
import { freePort, Server } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'spiral-load-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a hundred pairs', async () => {
  const server = new Server(await freePort(), join(folder, 'data'));
  await server.start();
  const room = await server.room({ pairing: 'pairs', weeks: 10 });
  const playing = runBots(
    { url: server.url, room, students: 200, weeks: null, seed: 'load', leave: 0 },
    { ended: () => {} },
  );
  await server.beginWith(room, 200);
  const total = await playing;
  await server.stop();
  console.log(JSON.stringify(total));
  expect(total).toMatchObject({ students: 200, finished: 200, failed: 0 });
  expect(total.median).toBeLessThanOrEqual(100);
  expect(total.p99).toBeLessThanOrEqual(500);
});

test('where 30 % leave in mid-match, all others come to the end', async () => {
  const server = new Server(await freePort(), join(folder, 'leaving'));
  await server.start();
  const room = await server.room({ pairing: 'pairs', weeks: 6 });
  const playing = runBots(
    { url: server.url, room, students: 30, weeks: null, seed: 'leaving', leave: 0.3 },
    { ended: () => {} },
  );
  await server.beginWith(room, 30);
  const total = await playing;
  await server.stop();
  expect(total.left).toBeGreaterThan(4);
  expect(total.finished).toBe(30 - total.left);
  expect(total.failed).toBe(0);
});
