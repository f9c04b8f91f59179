// How long the analysis of a ten-week match takes on one worker and on two: the story's moments, and the whole workbench.
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { openAnalyst, type Question } from '../../src/analysis/index.js';
import type { WorkerLike } from '../../src/channel/index.js';
import { compile } from '../../src/engine/index.js';
import { type Experiment, matchPlayer } from '../../src/lab/index.js';
import { loadShipped } from '../../src/level/index.js';
import { levelRef } from '../../src/record/index.js';

const LEVEL = 'january-2022';
const WEEKS = 10;
const EXPERIMENT: Experiment = {
  format: 'lab/1',
  level: LEVEL,
  matches: 200,
  seed: 'bench/analysis',
  arms: [
    {
      name: 'ten weeks',
      west: { strategy: 'policy' },
      russia: { strategy: 'policy' },
      dials: { weeks: WEEKS },
    },
  ],
};

/** The first of a row of matches that lasts its ten weeks. */
async function tenWeeks(): Promise<string> {
  const rules = compile(await loadShipped(LEVEL));
  let text = '';
  const keep = (_file: string, record: string): void => {
    text = record;
  };
  const play = matchPlayer(EXPERIMENT, rules, { level: await levelRef(rules), keep });
  for (let k = 0; k < EXPERIMENT.matches; k++) if (play(k).week === WEEKS) return text;
  throw new Error('no match lasts ten weeks');
}

/** Everything that the workbench asks; `brief` asks the same of fewer weeks and rollouts. */
function workbench(record: string, brief: boolean): Question[] {
  const about = { record, side: 'west' } as const;
  const decisions = brief ? { weeks: [2, 6, 9], samples: 16 } : {};
  return [
    { ask: 'facts', record },
    { ask: 'moments', ...about },
    { ask: 'curve', record, ...(brief ? { samples: 64 } : {}) },
    { ask: 'decisions', ...about, ...decisions },
    { ask: 'decisions', record, side: 'russia', ...decisions },
    { ask: 'otherTypes', ...about },
    { ask: 'weighed', record },
  ];
}

/** A thread as the pool knows workers; `threads` takes it down. */
function openThread(threads: Worker[]): WorkerLike {
  // Bundled beside this program: tools/worker.ts.
  const thread = new Worker(new URL('./worker.js', import.meta.url));
  threads.push(thread);
  const worker: WorkerLike = {
    onmessage: null,
    onerror: null,
    postMessage: (message) => thread.postMessage(message),
    terminate: () => void thread.terminate(),
  };
  thread.on('message', (data) => worker.onmessage?.({ data }));
  thread.on('error', (error) => worker.onerror?.({ message: String(error) }));
  return worker;
}

interface Run {
  workers: number;
  /** Seconds until the questions were answered, and until each was first told of. */
  seconds: number;
  firstTold: number;
  /** Processor seconds of the whole program. */
  processor: number;
  /** The share of the time in which each worker had something to do. */
  busy: number[];
}

async function run(workers: number, questions: readonly Question[]): Promise<Run> {
  const threads: Worker[] = [];
  const analyst = openAnalyst({ open: () => openThread(threads), most: () => workers });
  const begun = performance.now();
  const processor = process.cpuUsage();
  let told = 0;
  const onProgress = ({ found }: { found: unknown }): void => {
    if (found !== null && told === 0) told = performance.now() - begun;
  };
  await Promise.all(questions.map((question) => analyst.ask(question, { onProgress })));
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(processor);
  const busy = threads.map((thread) => thread.performance.eventLoopUtilization().utilization);
  analyst.close();
  return { workers, seconds, firstTold: told / 1000, processor: (user + system) / 1e6, busy };
}

interface Measured {
  name: string;
  runs: Run[];
  /** How many times as fast two workers are as one, by the clock; and what it would be if two cores were theirs alone. */
  ratio: number;
  possible: number;
  /** How many times as much of this work the machine does when it is done twice at once, by two that share nothing. */
  machine: number;
}

async function measured(name: string, questions: readonly Question[]): Promise<Measured> {
  const one = await run(1, questions);
  const two = await run(2, questions);
  const possible = (2 * one.processor) / two.processor;
  const apart = await Promise.all([run(1, questions), run(1, questions)]);
  const machine = (2 * one.seconds) / Math.max(...apart.map(({ seconds }) => seconds));
  return { name, runs: [one, two], ratio: one.seconds / two.seconds, possible, machine };
}

function print(all: readonly Measured[]): void {
  console.log(
    `${LEVEL}, a match of ${WEEKS} weeks; one run each, by the clock: what else the machine does counts too\n`,
  );
  for (const { name, runs, ratio, possible, machine } of all) {
    for (const { workers, seconds, firstTold, processor, busy } of runs) {
      const shares = busy.map((share) => `${Math.round(100 * share)} %`).join(', ');
      console.log(
        `${name}, ${workers === 1 ? '1 worker ' : `${workers} workers`}  ${seconds.toFixed(1)} s` +
          ` (first told after ${firstTold.toFixed(1)} s; ${processor.toFixed(1)} s of processor; busy ${shares})`,
      );
    }
    console.log(
      `${name}: two workers are × ${ratio.toFixed(2)} as fast as one; by processor time at most × ${possible.toFixed(2)};` +
        ` two that share nothing do × ${machine.toFixed(2)} as much as one, which is all that this machine has\n`,
    );
  }
}

/** Run with the words of the command line after `analysis`. */
export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean' }, brief: { type: 'boolean' } },
  });
  const record = await tenWeeks();
  const all = [
    await measured('moments', [{ ask: 'moments', record, side: 'west' }]),
    await measured('workbench', workbench(record, values.brief === true)),
  ];
  if (values.json) console.log(JSON.stringify(all, null, 2));
  else print(all);
}
