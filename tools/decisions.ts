// node tools/run-ts.mjs tools/decisions.ts [--seeds N] [--seat west|russia|mirror] [--workers N]
// Prints who scores what against whom, and what follows for the decisions of a player: for tuning, in one go.
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type Rules, TYPES } from '../src/engine/index.ts';
import {
  beatenBy,
  commonest,
  drawn,
  edgeOver,
  harmOf,
  knowing,
  knowingPlain,
  luckShare,
  meansOf,
  worstOf,
} from '../tests/validation/kit/choice.ts';
import {
  harmIn,
  type Judged,
  LINES,
  LOOKING,
  places,
  rulesBySeat,
  SCRIPTS,
  SEATS,
  scoresIn,
  tablesOf,
  weightsOf,
} from '../tests/validation/kit/decisions.ts';
import { withRange } from '../tests/validation/kit/stats.ts';
import type { Row } from '../tests/validation/kit/types.ts';

interface Share {
  seats: string[];
  from: number;
  to: number;
}

const named = (ids: readonly string[]): Judged[] => SEATS.filter(({ id }) => ids.includes(id));

async function observed({ seats, from, to }: Share): Promise<Row[]> {
  const rules = await rulesBySeat();
  const some = named(seats);
  return Array.from({ length: to - from }, (_, i) => tablesOf(rules, `decisions/${from + i}`, some));
}

/** Rows of all seeds, in this thread or in several. */
async function gathered(seats: string[], seeds: number, workers: number): Promise<Row[]> {
  if (workers === 1) return observed({ seats, from: 0, to: seeds });
  const parts = Array.from({ length: workers }, (_, i): Share => {
    const edge = (k: number) => Math.round((seeds * k) / workers);
    return { seats, from: edge(i), to: edge(i + 1) };
  });
  const done = parts.map(
    (part) =>
      new Promise<Row[]>((resolve, reject) => {
        const worker = new Worker(pathToFileURL(process.argv[1] ?? ''), { workerData: part });
        worker.on('message', resolve);
        worker.on('error', reject);
      }),
  );
  return (await Promise.all(done)).flat();
}

const SCRIPT_WIDTH = Math.max(...SCRIPTS.map((id) => id.length)) + 2;
const percent = (value: number): string => `${Math.round(100 * value)}%`.padStart(4);

function printSeat(rules: Rules, judged: Judged, rows: readonly Row[]): void {
  const weights = weightsOf(rules, judged.side);
  const scores = scoresIn(rows, judged);
  const violent = scoresIn(rows, judged, 'violence');
  const harm = harmIn(rows, judged);
  const mean = (list: typeof scores) => meansOf(list, TYPES.length, SCRIPTS.length);
  const [score, violence, harmed] = [mean(scores), mean(violent), mean(harm)];
  console.log(`\n${judged.name} (${judged.level}); types of the rival ${weights.join(' / ')}`);
  const head = TYPES.map((type) => `${type} (violence, harm)`.padEnd(30)).join('');
  console.log(`  ${'script'.padEnd(SCRIPT_WIDTH)}${head}drawn`);
  SCRIPTS.forEach((id, s) => {
    const cells = TYPES.map((_type, t) => {
      const of = (table: readonly (readonly number[])[]) => table[t]?.[s] ?? Number.NaN;
      return `${of(score).toFixed(3)} ${percent(of(violence))} ${percent(of(harmed))}`.padEnd(30);
    });
    console.log(
      `${LINES.includes(id) ? '· ' : '  '}${id.padEnd(SCRIPT_WIDTH)}${cells.join('')}${drawn(score, weights, s).toFixed(3)}`,
    );
  });
  const lines = places(LINES);
  const all = places(SCRIPTS);
  const beaten = all.map((s) => ({ s, by: beatenBy(scores, s) }));
  const weakest = beaten.reduce((a, b) => (b.by.value < a.by.value ? b : a));
  const { type, by } = worstOf(scores, weakest.s);
  const worst = commonest(harm, lines);
  const best = all.filter((s) => SCRIPTS[s] !== 'random');
  const say = (name: string, words: string) => console.log(`  ${name.padEnd(4)}${words}`);
  say(
    'D1',
    `knowing the type, over lines: ${withRange(knowing(scores, weights, lines))}, plain ${knowingPlain(scores, weights, lines).value.toFixed(3)}; over scripts: ${withRange(knowing(scores, weights, all))} (≥ 0.06)`,
  );
  say(
    'D2',
    `weakest proof: ${SCRIPTS[weakest.s]} beaten by ${withRange(weakest.by)} against ${TYPES[type]} by ${SCRIPTS[by]} (≥ 0.08)`,
  );
  say(
    'D4',
    `best that looks − best line: ${withRange(edgeOver(scores, weights, places(LOOKING), lines))} (≥ 0.03)`,
  );
  say(
    'D6',
    `best − random: ${withRange(edgeOver(scores, weights, best, places(['random'])))} (≥ 0.15); harm of ${SCRIPTS[worst.line]} against ${TYPES[worst.type]}: ${withRange(harmOf(harm, lines))} (≥ 0.15)`,
  );
  say(
    'D10',
    `luck: ${withRange(luckShare(scores, weights, lines))} over lines, ${withRange(luckShare(scores, weights, all))} over scripts (≤ 0.45)`,
  );
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seeds: { type: 'string', default: '60' },
      seat: { type: 'string' },
      workers: { type: 'string', default: '1' },
    },
  });
  const seats = SEATS.map(({ id }) => id).filter((id) => !values.seat || values.seat.split(',').includes(id));
  const seeds = Number(values.seeds);
  const workers = Number(values.workers);
  if (seats.length === 0 || !(seeds >= 2) || !(workers >= 1))
    throw new Error(
      '--seeds takes 2 or more, --workers 1 or more, --seat one of west, russia, mirror (or several, with commas)',
    );
  const rows = await gathered(seats, seeds, workers);
  const rules = await rulesBySeat();
  console.log(`${seeds} seeds a cell; score by the seeker's brief against the regular policy.`);
  console.log(
    'Lines are marked with a dot. Choices are made on one half of the seeds and measured on the other.',
  );
  for (const judged of named(seats)) printSeat(rules.get(judged.id) as Rules, judged, rows);
}

if (isMainThread) await main();
else parentPort?.postMessage(await observed(workerData as Share));
