// The command: which experiments, how much of them, and where the results go.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { hashText, RULES_VERSION } from '../../src/engine/index.ts';
import { SHIPPED } from '../../src/level/index.ts';
import { EXPERIMENTS } from '../../tests/validation/experiments/index.ts';
import { rulesOf } from '../../tests/validation/kit/levels.ts';
import { observationOf, resultOf } from '../../tests/validation/kit/run.ts';
import type { Experiment, Row } from '../../tests/validation/kit/types.ts';
import { mutate } from './mutate.ts';
import { drawCurves, drawFigures } from './plot.ts';
import { observeAll, seedsOf } from './pool.ts';
import { type About, documentOf, type Reported, section } from './report.ts';

const OPTIONS = {
  only: { type: 'string' },
  scale: { type: 'string', default: '1' },
  jobs: { type: 'string' },
  out: { type: 'string' },
  resume: { type: 'string' },
  json: { type: 'boolean', default: false },
  mutations: { type: 'boolean', default: false },
  list: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const HELP = `npm run validate -- [options]
  runs the statistical experiments and writes doc/validation.md; some twenty minutes on two cores
  --only ID,…      only these experiments: ids, numbers of groups, or how an id begins; printed, unless --out is given
  --scale SHARE    this share of the seeds (1)
  --jobs N         worker threads (as many as there are cores)
  --out FOLDER     where the report and its pictures go (doc)
  --resume FOLDER  keep rows there as soon as they are whole, and go on from what is there
  --json           one line an experiment on standard output
  --mutations      break one mechanism after another and see that an experiment turns red (doc/mutations.md)
  --list           names of all experiments`;

/** A command that cannot be understood. */
export class WrongCall extends Error {}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    throw new WrongCall(`${error instanceof Error ? error.message : error}\n${HELP}`);
  }
}

function numberIn(words: string, name: string, least: number, most: number): number {
  const value = Number(words);
  if (!(value >= least && value <= most))
    throw new WrongCall(`--${name}: ${words}; give ${least} to ${most}`);
  return value;
}

/** Experiments by id, or by the start of one; all where nothing is named. */
function chosen(only: string | undefined): Experiment[] {
  if (only === undefined) return [...EXPERIMENTS];
  const words = only.split(',').filter((word) => word !== '');
  const found = new Set<Experiment>();
  for (const word of words) {
    const exact = EXPERIMENTS.filter(({ id, group }) => id === word || String(group) === word);
    const some = exact.length > 0 ? exact : EXPERIMENTS.filter(({ id }) => id.startsWith(word));
    if (some.length === 0)
      throw new WrongCall(
        `no experiment is called ${word}; known: ${EXPERIMENTS.map(({ id }) => id).join(', ')}`,
      );
    for (const each of some) found.add(each);
  }
  return EXPERIMENTS.filter((each) => found.has(each));
}

async function about(): Promise<About> {
  const levels = await Promise.all(SHIPPED.map(async (id) => ({ id, hash: (await rulesOf(id)).hash })));
  return { rules: RULES_VERSION, levels };
}

/**
 * Rows at a scale, by the name of what is observed. With a folder, those of each observation are kept there as soon as they are whole and taken
 * from there, so that a run that was broken off goes on. They are good for the rules that they were made with, and no others.
 */
async function gathered(
  experiments: readonly Experiment[],
  scale: number,
  jobs: number,
  folder: string | null,
): Promise<Map<string, Row[]>> {
  let shown = -1;
  const progress = (done: number, total: number) => {
    const percent = Math.floor((20 * done) / total) * 5;
    if (percent !== shown) process.stderr.write(`validate: ${percent} %\n`);
    shown = percent;
  };
  if (folder === null) return observeAll(experiments, scale, jobs, { progress });
  mkdirSync(folder, { recursive: true });
  const { rules, levels } = await about();
  const key = hashText(JSON.stringify([rules, levels])).slice(0, 8);
  const fileOf = (experiment: Experiment) =>
    join(
      folder,
      `${observationOf(experiment)}-${seedsOf(experiment, scale)}x${experiment.blocks}-${key}.json`,
    );
  const kept = experiments.filter((experiment) => existsSync(fileOf(experiment)));
  const rest = experiments.filter((experiment) => !kept.includes(experiment));
  const rows = await observeAll(rest, scale, jobs, {
    progress,
    whole(id, list) {
      const experiment = rest.find((each) => observationOf(each) === id);
      // JSON has no NaN: null stands for it.
      if (experiment) writeFileSync(fileOf(experiment), JSON.stringify(list));
    },
  });
  for (const experiment of kept) {
    const list = JSON.parse(readFileSync(fileOf(experiment), 'utf8')) as (number | null)[][];
    rows.set(
      observationOf(experiment),
      list.map((row) => row.map((value) => value ?? Number.NaN)),
    );
  }
  return rows;
}

/** Plots of all experiments and the document, into a folder. */
function write(
  all: readonly Reported[],
  facts: About,
  rows: ReadonlyMap<string, string>,
  folder: string,
): void {
  const pictures = join(folder, 'validation');
  mkdirSync(pictures, { recursive: true });
  for (const name of readdirSync(pictures)) if (name.endsWith('.svg')) rmSync(join(pictures, name));
  const paths = new Map<string, string>();
  for (const [id, svg] of rows) {
    writeFileSync(join(pictures, `${id}.svg`), svg);
    paths.set(id, `validation/${id}.svg`);
  }
  writeFileSync(join(folder, 'validation.md'), documentOf(all, facts, paths));
}

export async function main(args: readonly string[], root: string): Promise<number> {
  const values = parsed(args);
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (values.list) {
    for (const { id, group, title } of EXPERIMENTS)
      console.log(`${String(group).padStart(2)}  ${id.padEnd(28)} ${title}`);
    return 0;
  }
  const scale = numberIn(values.scale, 'scale', 0.001, 100);
  const jobs = values.jobs === undefined ? availableParallelism() : numberIn(values.jobs, 'jobs', 1, 64);
  if (values.mutations) return mutate(root, { only: values.only, scale, jobs });
  const experiments = chosen(values.only);
  const resume = values.resume === undefined ? null : resolve(values.resume);
  const rows = await gathered(experiments, scale, jobs, resume);
  const rowsOf = (experiment: Experiment) => rows.get(observationOf(experiment)) ?? [];
  const all = experiments.map((experiment): Reported => {
    const seeds = seedsOf(experiment, scale);
    return { experiment, seeds, result: resultOf(experiment, seeds, rowsOf(experiment)) };
  });
  if (values.json) {
    for (const { experiment, result } of all)
      console.log(JSON.stringify({ id: experiment.id, verdict: result.verdict, figures: result.figures }));
    return 0;
  }
  const whole = values.only === undefined && scale === 1;
  if (!whole && values.out === undefined) {
    console.log(all.flatMap((reported) => section(reported, null)).join('\n'));
    return 0;
  }
  const pictures = new Map<string, string>();
  for (const { experiment, result } of all) {
    const svg = experiment.plot
      ? drawCurves(experiment.title, experiment.plot(rowsOf(experiment)))
      : drawFigures(experiment.title, result.figures);
    pictures.set(experiment.id, svg);
  }
  const folder = values.out === undefined ? resolve(root, 'doc') : resolve(values.out);
  write(all, await about(), pictures, folder);
  process.stderr.write(`validate: wrote ${join(folder, 'validation.md')}\n`);
  return 0;
}
