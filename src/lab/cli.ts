/** The rim of the lab command: streams, signals, the clock of the progress report, and the exit status. */
import { command } from './command.js';

const REPORT_EVERY = 500;

let reported = Number.NEGATIVE_INFINITY;
function progress(done: number, total: number): void {
  const now = performance.now();
  if (done < total && now - reported < REPORT_EVERY) return;
  reported = now;
  process.stderr.write(`lab: ${done} of ${total} matches\n`);
}

const stop = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());
// A broken error stream must not end the run.
process.stderr.on('error', () => {});

// npm runs its scripts in the project's folder, and tells where it was called.
const called = process.env.INIT_CWD;
process.exitCode = await command(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  say: (line) => process.stderr.write(`${line}\n`),
  folders: called ? [process.cwd(), called] : [process.cwd()],
  signal: stop.signal,
  progress,
});
