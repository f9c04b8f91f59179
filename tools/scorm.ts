// npm run build:scorm -- SETTINGS.json | LINK [--out FILE]
// Builds the game and packs it with one exercise into a SCORM 1.2 package, a zip that learning platforms take.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readExercise, toExerciseLink } from '../src/class/index.ts';
import { packageOf } from './scorm/package.ts';

const root = process.env.SPIRAL_ROOT ?? process.cwd();
const USAGE =
  'npm run build:scorm -- SETTINGS.json | LINK [--out FILE]   (FILE is spiral-scorm.zip if not given)';

/** The command cannot go on; `status` is 2 where the call or the settings are wrong. */
class Failure extends Error {
  constructor(
    readonly status: 1 | 2,
    message: string,
  ) {
    super(message);
  }
}

function readCall(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        out: { type: 'string', default: 'spiral-scorm.zip' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const [source, more] = positionals;
    if (!values.help && (!source || more)) throw new Error('give one file of settings, or one link');
    return { source: source ?? '', out: resolve(process.cwd(), values.out), help: values.help === true };
  } catch (error) {
    throw new Failure(2, `${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

async function exerciseIn(source: string) {
  const text = /x\d{1,4}-/.test(source) ? source : readFileSync(resolve(process.cwd(), source), 'utf8');
  const open = await readExercise(text);
  if (!open.ok)
    throw new Failure(2, open.problems.map(({ path, message }) => `${path} ${message}`.trim()).join('\n'));
  const link = toExerciseLink(open.value);
  if (!link.ok) throw new Failure(1, link.problems[0]?.message ?? 'it has no link');
  return { link: link.value, id: open.value.id, title: open.value.exercise.title || 'Spiral' };
}

function build(folder: string): void {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const made = spawnSync(
    process.execPath,
    [vite, 'build', '--logLevel', 'warn', '--outDir', folder, '--emptyOutDir'],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
    },
  );
  if (made.status !== 0) throw new Failure(1, 'the build failed: the reason is above');
}

async function main(args: string[]): Promise<void> {
  const { source, out, help } = readCall(args);
  if (help) return console.log(USAGE);
  const exercise = await exerciseIn(source);
  const folder = mkdtempSync(join(tmpdir(), 'spiral-scorm-'));
  try {
    build(folder);
    const zip = packageOf(folder, exercise);
    writeFileSync(out, zip);
    console.log(`${out}: ${(zip.length / 1e6).toFixed(1)} MB, exercise ${exercise.id}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(`build:scorm: ${error instanceof Error ? error.message : error}`);
  process.exitCode = error instanceof Failure ? error.status : 1;
}
