// Mutation test: bundle the suite with one mechanism broken, run the experiments that should notice, and say which did.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Verdict } from '../../tests/validation/kit/types.ts';
import { MUTATIONS, type Mutation } from './mutations.ts';

interface Options {
  /** Mutations to run, by id; all where nothing is named. */
  only: string | undefined;
  scale: number;
  jobs: number;
}

type Plugin = { name: string; transform(code: string, id: string): string | null };

/** The edited source, or an error where the place is not found exactly once. */
export function edited(code: string, { id, file, find, by }: Mutation): string {
  const places = [...code.matchAll(new RegExp(find.source, `${find.flags.replace('g', '')}g`))].length;
  if (places !== 1) throw new Error(`mutation ${id}: found ${places} places in ${file} instead of one`);
  return code.replace(find, by);
}

/** Bundles the command with a mutation, or as it is. Node's own loader finds the bundler, which cannot be bundled itself. */
async function bundle(root: string, folder: string, mutation: Mutation | null): Promise<string> {
  const name = pathToFileURL(join(root, 'node_modules/rolldown/dist/index.mjs')).href;
  const { rolldown } = await import(/* @vite-ignore */ name);
  let done = false;
  const plugin: Plugin = {
    name: 'mutation',
    transform(code, id) {
      if (!mutation || !id.replaceAll('\\', '/').endsWith(mutation.file)) return null;
      done = true;
      return edited(code, mutation);
    },
  };
  const build = await rolldown({
    cwd: root,
    input: { validate: join(root, 'tools/validate.ts') },
    platform: 'node',
    resolve: { extensionAlias: { '.js': ['.ts', '.tsx', '.js'] } },
    plugins: [plugin],
    onLog() {},
  });
  await build.write({ dir: folder, format: 'esm', chunkFileNames: '[name]-[hash].js' });
  await build.close();
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}\n');
  if (mutation && !done)
    throw new Error(`mutation ${mutation.id}: ${mutation.file} is not part of the suite`);
  return join(folder, 'validate.js');
}

function verdicts(
  root: string,
  program: string,
  ids: readonly string[],
  { scale, jobs }: Options,
): Map<string, Verdict> {
  const args = [program, '--only', ids.join(','), '--scale', String(scale), '--jobs', String(jobs), '--json'];
  const run = spawnSync(process.execPath, args, {
    cwd: root,
    env: { ...process.env, SPIRAL_ROOT: root },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(`${program} ended with ${run.status}\n${run.stderr}`);
  return new Map(
    run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; verdict: Verdict })
      .map(({ id, verdict }) => [id, verdict]),
  );
}

/** Share of the seeds that a mutation takes unless it says more. */
const SHARE = 0.2;

const RANK: readonly Verdict[] = ['holds', 'holds in direction', 'not met'];

/** Run the mutations and print a table. Returns the exit status: 0 if each was noticed. */
export async function mutate(root: string, options: Options): Promise<number> {
  const wanted = options.only?.split(',');
  const mutations = MUTATIONS.filter(({ id }) => wanted === undefined || wanted.includes(id));
  if (mutations.length === 0) throw new Error(`known mutations: ${MUTATIONS.map(({ id }) => id).join(', ')}`);
  const work = mkdtempSync(join(tmpdir(), 'spiral-mutations-'));
  let missed = 0;
  try {
    const plain = await bundle(root, join(work, 'sound'), null);
    const known = new Map<number, Map<string, Verdict>>();
    for (const share of new Set(mutations.map((each) => each.share ?? SHARE))) {
      const alike = mutations.filter((each) => (each.share ?? SHARE) === share);
      const ids = [...new Set(alike.flatMap(({ seenBy }) => seenBy))];
      process.stderr.write(`validate: as it is, ${ids.length} experiments\n`);
      known.set(share, verdicts(root, plain, ids, { ...options, scale: options.scale * share }));
    }
    console.log(`| mutation | what is broken | turned red by |\n|---|---|---|`);
    for (const mutation of mutations) {
      process.stderr.write(`validate: mutation ${mutation.id}\n`);
      const share = mutation.share ?? SHARE;
      const sound = known.get(share) ?? new Map<string, Verdict>();
      const program = await bundle(root, join(work, mutation.id), mutation);
      const broken = verdicts(root, program, mutation.seenBy, { ...options, scale: options.scale * share });
      const red = mutation.seenBy.filter(
        (id) => RANK.indexOf(broken.get(id) ?? 'not met') > RANK.indexOf(sound.get(id) ?? 'not met'),
      );
      const told = red.map((id) => `\`${id}\` (${sound.get(id)} → ${broken.get(id)})`).join(', ');
      console.log(`| \`${mutation.id}\` | ${mutation.what} | ${told || '**nothing**'} |`);
      if (red.length === 0) missed += 1;
    }
    console.log(`\n${mutations.length - missed} of ${mutations.length} mutations were noticed.`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return missed === 0 ? 0 : 1;
}
