/** A room server of its own process, as a teacher starts it, and what is asked of it with the key. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { ExerciseSettings } from '../../../src/class/index.ts';
import { root } from '../../../tools/ensure.mjs';

/** A port that nobody has. */
export const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

export class Server {
  #child: ChildProcess | null = null;
  key = '';
  said = '';

  constructor(
    readonly port: number,
    readonly data: string,
    readonly database: string | null = null,
  ) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Start it, and wait until it is ready. */
  start(): Promise<void> {
    const args = ['--port', String(this.port), '--host', '127.0.0.1', '--data', this.data];
    const child = spawn(
      process.execPath,
      [join(root, 'tools/run-ts.mjs'), 'tools/class.ts', 'serve', ...args],
      {
        cwd: root,
        env: { ...process.env, DATABASE_URL: this.database ?? '' },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    this.#child = child;
    child.stderr.on('data', (text) => {
      this.said += text;
    });
    return new Promise((done, failed) => {
      child.stdout.on('data', (text) => {
        const [, key] = /^class ready at \S+, teacher key (\S+)/m.exec(String(text)) ?? [];
        if (key) {
          this.key = key;
          done();
        }
      });
      child.once('exit', (code) => failed(new Error(`the server ended with ${code}: ${this.said}`)));
    });
  }

  /** End it by a signal, and wait for its end. */
  stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (!child || child.exitCode !== null) return Promise.resolve();
    child.removeAllListeners('exit');
    return new Promise((done) => {
      child.once('exit', () => done());
      child.kill(signal);
    });
  }

  async ask<T>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.key}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  }

  async room(settings: ExerciseSettings): Promise<string> {
    return (await this.ask<{ room: string }>('POST', '/api/rooms', settings)).room;
  }

  /** Begin once so many have joined. */
  async beginWith(room: string, students: number): Promise<void> {
    for (;;) {
      const board = await this.ask<{ students: unknown[] }>('GET', `/api/rooms/${room}/board`);
      if (board.students.length >= students) break;
      await new Promise((done) => setTimeout(done, 100));
    }
    await this.ask('POST', `/api/rooms/${room}/control`, { do: 'begin' });
  }
}

export interface Exported {
  records: { name: string; text: string }[];
  codes: { student: number; code: string }[];
  tables: { name: string; text: string }[];
  problems: string[];
}
