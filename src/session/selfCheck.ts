/** Plays recorded matches again in this very browser and compares the hash of each end with the recorded one. */
import type { BySide, DialSettings, Level, Type } from '../engine/index.js';
import { begin, hashOf, type Input, replay, type Settings } from './match.js';
import type { Breathe } from './ports.js';
import type { Result } from './result.js';

/** A match with its known end. */
export interface GoldenMatch {
  name: string;
  level: string;
  seed: string;
  types: Partial<BySide<Type>>;
  dials: DialSettings;
  inputs: Input[];
  hash: string;
}

export interface CheckResult {
  name: string;
  weeks: number;
  ok: boolean;
  expected: string;
  /** The hash found, or the code of what went wrong. */
  found: string;
}

const nobody = { by: 'ai', strategy: 'pass', skill: 'novice' } as const;

/** The settings of a match that is only played again. */
export const settingsOf = (golden: Omit<GoldenMatch, 'hash' | 'inputs'>): Settings => ({
  level: golden.level,
  seed: golden.seed,
  seats: { west: nobody, russia: nobody },
  types: golden.types,
  dials: golden.dials,
  guided: false,
});

/** Play one record again. */
export function checkOne(level: Level, golden: GoldenMatch): CheckResult {
  const fresh = begin(level, settingsOf(golden), false);
  const match = fresh.ok ? replay(fresh.value, golden.inputs) : fresh;
  const found = match.ok ? hashOf(match.value) : match.problem.code;
  const weeks = match.ok ? match.value.steps.filter((one) => one.input.awaiting === 'orders').length : 0;
  return { name: golden.name, weeks, ok: found === golden.hash, expected: golden.hash, found };
}

/** Play all records again, giving the page a turn after each. */
export async function selfCheck(
  goldens: readonly GoldenMatch[],
  levelOf: (id: string) => Promise<Result<Level>>,
  breathe: Breathe,
  onResult: (result: CheckResult) => void = () => {},
): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  for (const golden of goldens) {
    const level = await levelOf(golden.level);
    const result = level.ok
      ? checkOne(level.value, golden)
      : { name: golden.name, weeks: 0, ok: false, expected: golden.hash, found: level.problem.code };
    results.push(result);
    onResult(result);
    await breathe();
  }
  return results;
}
