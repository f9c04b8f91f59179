/** The rim of `npm run verify`: words, streams and the exit status. */
import { availableParallelism } from 'node:os';
import { verifyCommand } from './verify.js';

// A reader who leaves ends the run quietly.
process.stdout.on('error', () => process.exit(1));
process.stderr.on('error', () => {});

try {
  process.exitCode = await verifyCommand(process.argv.slice(2), {
    write: (text) => process.stdout.write(text),
    say: (line) => process.stderr.write(`${line}\n`),
    input: process.stdin,
    folder: process.cwd(),
    jobs: availableParallelism(),
  });
} catch (error) {
  process.stderr.write(`verify: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
