/** The rim of the class command: files, streams and the exit status. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { command } from './command.js';

// A reader who leaves ends the run quietly.
process.stdout.on('error', () => process.exit(1));
process.stderr.on('error', () => {});

const place = (file: string): string => resolve(process.cwd(), file);

process.exitCode = await command(process.argv.slice(2), {
  read: async (file) => (file === '-' ? buffer(process.stdin) : readFileSync(place(file))),
  write: (file, text) => writeFileSync(place(file), text),
  place,
  print: (line) => process.stdout.write(`${line}\n`),
  say: (line) => process.stderr.write(`${line}\n`),
});
