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

interface Noticed {
  mutation: Mutation;
  /** Experiments whose verdict became worse: which, from what, to what. */
  red: { id: string; sound: Verdict; broken: Verdict }[];
}

/** doc/mutations.md from what was noticed: nothing of time or machine. */
export function mutationsDocument(all: readonly Noticed[]): string {
  const rows = all.map(({ mutation, red }) => {
    const told = red.map(({ id, sound, broken }) => `\`${id}\`: ${sound} → ${broken}`).join('; ');
    return `| \`${mutation.id}\` | ${mutation.what} | \`${mutation.file}\` | ${told || '**nothing**'} |`;
  });
  const noticed = all.filter(({ red }) => red.length > 0).length;
  return [
    '# Mutations: does the suite notice a broken mechanism?',
    '',
    'Written by `npm run validate -- --mutations`; do not edit. Each mutation turns one mechanism of the rules or the AI into',
    'nonsense by one edit of one source (`tools/validate/mutations.ts`). The experiments of [validation.md](validation.md) that',
    'should notice are run with the sources as they are and with the edit, on the same seeds: a fifth of them, or half where it',
    'takes more. An experiment turns red when its verdict becomes worse.',
    '',
    `${noticed} of ${all.length} mutations turn at least one experiment red.`,
    '',
    '| mutation | what is broken | where | turned red |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

/** Run the mutations, and print or write the document. Returns the exit status: 0 if each was noticed. */
export async function mutate(root: string, options: Options): Promise<number> {
  const wanted = options.only?.split(',');
  const mutations = MUTATIONS.filter(({ id }) => wanted === undefined || wanted.includes(id));
  if (mutations.length === 0) throw new Error(`known mutations: ${MUTATIONS.map(({ id }) => id).join(', ')}`);
  const work = mkdtempSync(join(tmpdir(), 'spiral-mutations-'));
  const all: Noticed[] = [];
  try {
    const plain = await bundle(root, join(work, 'sound'), null);
    const known = new Map<number, Map<string, Verdict>>();
    for (const share of new Set(mutations.map((each) => each.share ?? SHARE))) {
      const alike = mutations.filter((each) => (each.share ?? SHARE) === share);
      const ids = [...new Set(alike.flatMap(({ seenBy }) => seenBy))];
      process.stderr.write(`validate: as it is, ${ids.length} experiments\n`);
      known.set(share, verdicts(root, plain, ids, { ...options, scale: options.scale * share }));
    }
    for (const mutation of mutations) {
      const share = mutation.share ?? SHARE;
      const sound = known.get(share) ?? new Map<string, Verdict>();
      const program = await bundle(root, join(work, mutation.id), mutation);
      const broken = verdicts(root, program, mutation.seenBy, { ...options, scale: options.scale * share });
      const of = (from: Map<string, Verdict>, id: string) => from.get(id) ?? 'not met';
      const red = mutation.seenBy
        .map((id) => ({ id, sound: of(sound, id), broken: of(broken, id) }))
        .filter((each) => RANK.indexOf(each.broken) > RANK.indexOf(each.sound));
      all.push({ mutation, red });
      const names = red.map(({ id }) => id).join(', ');
      process.stderr.write(`validate: mutation ${mutation.id} turns red: ${names || 'nothing'}\n`);
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  const text = mutationsDocument(all);
  if (wanted === undefined && options.scale === 1) writeFileSync(join(root, 'doc/mutations.md'), text);
  else console.log(text);
  return all.every(({ red }) => red.length > 0) ? 0 : 1;
}
