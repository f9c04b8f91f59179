// Measures tasks against one another: interleaved rounds, so that a slow minute of the machine slows them all, and medians.

/** Something to measure. `run` does it once and says how many units of work that was. */
export interface Task {
  name: string;
  unit: string;
  run(): number;
}

export interface Row {
  name: string;
  unit: string;
  /** Units a second. */
  rate: number;
  /** Median over the rounds of this rate by the first task's rate in the same round. */
  ratio: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Run each task once to warm up, then `rounds` times in turn. `now` is a clock in milliseconds. */
export function measure(tasks: readonly Task[], rounds: number, now: () => number): Row[] {
  for (const task of tasks) task.run();
  const rates: number[][] = tasks.map(() => []);
  for (let round = 0; round < rounds; round++) {
    tasks.forEach((task, i) => {
      const started = now();
      const units = task.run();
      rates[i]?.push((1000 * units) / (now() - started));
    });
  }
  const first = rates[0] ?? [];
  return tasks.map(({ name, unit }, i) => {
    const own = rates[i] ?? [];
    return { name, unit, rate: median(own), ratio: median(own.map((rate, r) => rate / (first[r] ?? rate))) };
  });
}

/** Rows as a table for reading. */
export function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ name }) => name.length));
  return rows
    .map(({ name, unit, rate, ratio }) => {
      const shown = rate >= 100 ? rate.toFixed(0) : rate.toFixed(1);
      return `${name.padEnd(width)}  ${shown.padStart(8)} ${unit.padEnd(8)}  × ${ratio.toFixed(3)}`;
    })
    .join('\n');
}
