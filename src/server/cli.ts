/** The rim of the room server's command: streams, signals, the browser, and the exit status. */
import { spawn } from 'node:child_process';
import { command } from './command.js';

// A reader who leaves ends the run quietly.
process.stdout.on('error', () => process.exit(1));
process.stderr.on('error', () => {});

const stopped = new Promise<void>((done) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
});

const OPENERS: Partial<Record<NodeJS.Platform, [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

function show(address: string): void {
  const [program, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  // Where there is none, the address has been printed.
  spawn(program, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

process.exitCode = await command(process.argv.slice(2), {
  folder: process.cwd(),
  root: process.env.SPIRAL_ROOT ?? process.cwd(),
  environment: process.env,
  input: process.stdin,
  print: (line) => process.stdout.write(`${line}\n`),
  say: (line) => process.stderr.write(`${line}\n`),
  stopped,
  show,
});
