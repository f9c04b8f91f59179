/** The rim of the lab command: streams, signals, the clock of the progress report, and the exit status. */
import { command } from './command.js';

/** In milliseconds. */
const REPORT_EVERY = 500;
const IN_EARNEST = 1000;

let reported = Number.NEGATIVE_INFINITY;
function progress(done: number, total: number): void {
  const now = performance.now();
  if (done < total && now - reported < REPORT_EVERY) return;
  reported = now;
  process.stderr.write(`lab: ${done} of ${total} matches\n`);
}

const stop = new AbortController();
let asked = Number.POSITIVE_INFINITY;
/** The first signal ends the run after its line. npm may send it twice at once, so only a later one is meant in earnest. */
function interrupt(): void {
  const now = performance.now();
  if (now - asked > IN_EARNEST) process.exit(1);
  asked = Math.min(asked, now);
  stop.abort();
}
for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, interrupt);
// A broken error stream must not end the run.
process.stderr.on('error', () => {});

process.exitCode = await command(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  say: (line) => process.stderr.write(`${line}\n`),
  folder: process.cwd(),
  signal: stop.signal,
  progress,
});
