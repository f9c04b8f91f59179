// The benchmark itself: what is measured, and how it is printed.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { StrategyId } from '../../src/ai/index.js';
import { bySide, compile, type Rules, stateHash } from '../../src/engine/index.js';
import { playMatch, strategyPlayer } from '../../src/lab/index.js';
import { loadShipped } from '../../src/level/index.js';
import { measure, type Row, type Task, table } from './measure.ts';
import { type Recording, recordMatch } from './recording.ts';
import { firstScreenGzip, jsonBytes } from './sizes.ts';
import { steppers } from './steppers.ts';
import { versionTasks } from './versions.ts';

const LEVEL = 'january-2022';
const UNIT = 'weeks/s';

/** Ways of stepping over the same recordings. Each is first shown to arrive where the others do. */
export function steppingTasks(rules: Rules, recordings: readonly Recording[]): Task[] {
  return Object.entries(steppers(rules)).map(([name, stepper]) => {
    for (const recording of recordings) {
      if (stateHash(stepper(recording)) !== recording.hash)
        throw new Error(`${name} does not arrive at the recorded end of ${recording.start.seed}`);
    }
    return {
      name: `step: ${name}`,
      unit: UNIT,
      run: () => recordings.reduce((weeks, recording) => weeks + stepper(recording).week, 0),
    };
  });
}

/** Whole matches on one core, thinking included. */
function matchTask(rules: Rules, west: StrategyId, russia: StrategyId, matches: number): Task {
  const strategies = { west, russia };
  return {
    name: `match: ${west} against ${russia}`,
    unit: UNIT,
    run() {
      let weeks = 0;
      for (let k = 0; k < matches; k++) {
        const seed = `bench/${k}`;
        const players = bySide((side) =>
          strategyPlayer(side, { seed, strategy: strategies[side], skill: 'regular' }),
        );
        const played = playMatch(rules, { seed, types: {}, dials: {} }, players);
        if (!played.ok) throw new Error('a match without dials always starts');
        weeks += played.state.week;
      }
      return weeks;
    },
  };
}

function hashTask(recordings: readonly Recording[]): Task {
  return {
    name: 'state hash',
    unit: 'hashes/s',
    run() {
      for (const { start } of recordings) stateHash(start);
      return recordings.length;
    },
  };
}

/** Processor time of this process in milliseconds: other programs on the machine do not count. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

interface Report {
  level: string;
  rounds: number;
  matches: number;
  rows: Row[];
  sizes: { stateStartBytes: number; stateEndBytes: number; firstScreenScriptGzipBytes: number | null };
}

async function report(rounds: number, matches: number, root: string): Promise<Report> {
  const rules = compile(await loadShipped(LEVEL));
  const recordings = Array.from({ length: matches }, (_, k) => recordMatch(rules, `bench/${k}`));
  const ways = steppingTasks(rules, recordings);
  const tasks = [
    ...ways,
    matchTask(rules, 'hardline', 'titForTat', matches),
    matchTask(rules, 'policy', 'policy', matches),
    hashTask(recordings),
    ...(await versionTasks(rules.hash, matches)),
  ];
  const first = recordings[0];
  const end = first ? steppers(rules)['plain copies']?.(first) : undefined;
  return {
    level: LEVEL,
    rounds,
    matches,
    rows: measure(tasks, rounds, processorTime),
    sizes: {
      stateStartBytes: jsonBytes(first?.start),
      stateEndBytes: jsonBytes(end),
      firstScreenScriptGzipBytes: firstScreenGzip(join(root, 'dist')),
    },
  };
}

function print({ level, rounds, matches, rows, sizes }: Report): void {
  console.log(`${level}, ${matches} matches a round, by processor time, medians of ${rounds} rounds`);
  console.log(`× is the rate by that of the first row in the same round\n`);
  console.log(table(rows));
  const scripts = sizes.firstScreenScriptGzipBytes;
  console.log(
    `\nstate as JSON            ${sizes.stateStartBytes} bytes at the start, ${sizes.stateEndBytes} at the end`,
  );
  console.log(
    `first screen's scripts   ${scripts === null ? 'no dist/: run npm run build' : `${scripts} bytes gzip`}`,
  );
}

function count(name: string, text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new Error(`--${name}: give a whole number from 1`);
  return Number(text);
}

/** Run with the words of the command line. */
export async function main(args: readonly string[], root: string): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean' },
      rounds: { type: 'string', default: '7' },
      matches: { type: 'string', default: '20' },
    },
  });
  const result = await report(count('rounds', values.rounds), count('matches', values.matches), root);
  if (values.json) console.log(JSON.stringify(result, null, 2));
  else print(result);
}
