/** Plays recorded matches again in this very browser and compares the hash of each end with the recorded one. */
import type { BySide, DialSettings, Type } from '../engine/index.js';
import type { Ground, GroundRef } from '../record/index.js';
import { groundFor } from './ground.js';
import { begin, hashOf, type Input, replay, type Settings } from './match.js';
import type { Breathe, Ports } from './ports.js';

/** A match with its known end, under the version of the rules with which it was recorded. */
export interface GoldenMatch extends GroundRef {
  name: string;
  seed: string;
  types: Partial<BySide<Type>>;
  dials: DialSettings;
  inputs: Input[];
  hash: string;
}

export interface CheckResult {
  name: string;
  /** Version of the rules. */
  rules: number;
  weeks: number;
  ok: boolean;
  expected: string;
  /** The hash found, or the code of what went wrong. */
  found: string;
}

const nobody = { by: 'ai', strategy: 'pass', skill: 'novice' } as const;

/** The settings of a match that is only played again. */
const settingsOf = (golden: Omit<GoldenMatch, 'hash' | 'inputs'>): Settings => ({
  level: golden.level.id,
  seed: golden.seed,
  seats: { west: nobody, russia: nobody },
  types: golden.types,
  dials: golden.dials,
  guided: false,
});

/** Play one record again. */
function checkOne(ground: Ground, golden: GoldenMatch): CheckResult {
  const fresh = begin(ground, settingsOf(golden), false);
  const match = fresh.ok ? replay(fresh.value, golden.inputs) : fresh;
  const found = match.ok ? hashOf(match.value) : match.problem.code;
  const weeks = match.ok ? match.value.steps.filter((one) => one.input.awaiting === 'orders').length : 0;
  return {
    name: golden.name,
    rules: golden.rules,
    weeks,
    ok: found === golden.hash,
    expected: golden.hash,
    found,
  };
}

/** Play all records again, giving the page a turn after each. */
export async function selfCheck(
  goldens: readonly GoldenMatch[],
  ports: Pick<Ports, 'ground'>,
  breathe: Breathe,
  onResult: (result: CheckResult) => void = () => {},
): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  for (const golden of goldens) {
    const { name, rules, level, hash } = golden;
    const ground = await groundFor({ rules, level }, ports);
    const result = ground.ok
      ? checkOne(ground.value, golden)
      : { name, rules, weeks: 0, ok: false, expected: hash, found: ground.problem.code };
    results.push(result);
    onResult(result);
    await breathe();
  }
  return results;
}
