/** The commands of the room server from their words to their exit status: 0 done, 1 it failed, 2 the call or the settings are wrong. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { readSettings } from '../class/index.js';
import { problemText, reasonOf, textOfBytes } from '../record/index.js';
import { type Request, readArgs, USAGE, UsageError } from './args.js';

/** The world as the command finds it. */
export interface World {
  /** Folder in which it was called. */
  folder: string;
  /** Folder of the project. */
  root: string;
  environment: Record<string, string | undefined>;
  input: NodeJS.ReadableStream;
  print(line: string): void;
  say(line: string): void;
  /** Resolves when the command is asked to stop. */
  stopped: Promise<void>;
  /** Show an address in the browser. */
  show(address: string): void;
}

/** It cannot go on, with its exit status. */
class Failure extends Error {
  constructor(
    readonly status: 1 | 2,
    message: string,
  ) {
    super(message);
  }
}

type Asked<Name extends Request['command']> = Extract<Request, { command: Name }>;

async function serve(request: Asked<'serve'>, world: World): Promise<void> {
  const [{ builtGame }, { startServer }] = await Promise.all([import('./build.js'), import('./start.js')]);
  const server = await startServer({
    host: request.host,
    port: request.port,
    data: resolve(world.folder, request.data),
    database: world.environment.DATABASE_URL || null,
    dist: builtGame(world.root, world.say),
    keep: request.keep,
    ...(request.grace === null ? {} : { grace: request.grace }),
    say: (line) => world.say(`class: ${line}`),
  });
  world.print(`class ready at ${server.url}, teacher key ${server.key}`);
  for (const address of server.reached) world.say(`In this network: ${address}`);
  world.say(`The teacher’s page: ${server.url}#/live/teacher   (Ctrl+C stops the server; rooms are kept)`);
  if (request.open) world.show(`${server.url}#/live/teacher`);
  await world.stopped;
  await server.close();
}

/** Ask the server with the teacher's key, and give what it answers. */
async function ask<T>(url: string, key: string, method: string, path: string, body?: unknown): Promise<T> {
  let answer: Response;
  try {
    answer = await fetch(`${url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${key}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch (error) {
    const cause =
      error instanceof Error && error.cause instanceof Error ? error.cause.message : reasonOf(error);
    throw new Failure(1, `no server answers at ${url}: ${cause}`);
  }
  const told = (await answer.json().catch(() => null)) as (T & { message?: string }) | null;
  if (answer.ok && told) return told;
  throw new Failure(answer.status === 400 ? 2 : 1, told?.message ?? `the server answered ${answer.status}`);
}

async function room({ url, key, lobby, file }: Asked<'room'>, world: World): Promise<void> {
  let text: string;
  try {
    text = textOfBytes(file === '-' ? await buffer(world.input) : readFileSync(resolve(world.folder, file)));
  } catch (error) {
    throw new Failure(1, `${file} cannot be read: ${reasonOf(error)}`);
  }
  const open = await readSettings(text);
  if (!open.ok) {
    const [first] = open.problems;
    throw new Failure(2, first ? problemText({ ...first, code: 'damaged' }) : 'the settings cannot be read');
  }
  const made = await ask<{ room: string; join: string }>(
    url,
    key,
    'POST',
    `/api/rooms?begin=${lobby ? 'teacher' : 'atOnce'}`,
    JSON.parse(text.replace(/^\uFEFF/, '')),
  );
  world.print(JSON.stringify({ room: made.room, join: made.join }));
}

async function bots(request: Asked<'bots'>, world: World): Promise<void> {
  const { runBots } = await import('./bots.js');
  const { command: _, ...asked } = request;
  const total = await runBots(asked, { ended: (result) => world.print(JSON.stringify(result)) });
  world.print(JSON.stringify(total));
  if (total.failed > 0)
    throw new Failure(1, `${total.failed} of ${total.students} could not play to the end`);
}

interface ExportedFiles {
  records: { name: string; text: string }[];
  tables: { name: string; text: string }[];
  problems: string[];
}

/** What a server sends is not believed to be a plain name. */
const PLAIN = /^[A-Za-z0-9][A-Za-z0-9._-]{0,80}$/;

async function exported({ url, key, room: code, out }: Asked<'export'>, world: World): Promise<void> {
  const { records, tables, problems } = await ask<ExportedFiles>(
    url,
    key,
    'GET',
    `/api/rooms/${code}/export`,
  );
  const folder = resolve(world.folder, out);
  const write = (under: string, { name, text }: { name: string; text: string }) => {
    if (!PLAIN.test(name)) throw new Failure(1, `the server sent a file of the name ${JSON.stringify(name)}`);
    const file = join(folder, under, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  try {
    mkdirSync(join(folder, 'records'), { recursive: true });
    for (const file of records) write('records', file);
    for (const file of tables) write('', file);
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(1, `${out} cannot be written: ${reasonOf(error)}`);
  }
  for (const problem of problems) world.say(`class: ${problem}`);
  world.print(`${records.length} records, ${tables.length} tables in ${out}`);
}

async function follow(request: Request, world: World): Promise<void> {
  switch (request.command) {
    case 'serve':
      return serve(request, world);
    case 'room':
      return room(request, world);
    case 'bots':
      return bots(request, world);
    case 'export':
      return exported(request, world);
    case 'help':
      world.print(USAGE);
  }
}

/** Do what the words say, and give the exit status. Never throws. */
export async function command(args: readonly string[], world: World): Promise<number> {
  try {
    await follow(readArgs(args), world);
    return 0;
  } catch (error) {
    const line = reasonOf(error).replace(/[\p{Cc}\p{Cs}]/gu, ' ');
    world.say(`class: ${line}`);
    if (error instanceof Failure) return error.status;
    return error instanceof UsageError ? 2 : 1;
  }
}
