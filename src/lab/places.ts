/** Where a run may write: never over what it is made of, and never two matches into one file. */
import { realpathSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { brief, type Problem } from './problems.js';
import { fileOf } from './records.js';
import type { Arm, Experiment } from './schema.js';

/** A file that a run has read. */
export interface Source {
  /** What it is, as people are told. */
  name: string;
  path: string;
}

/** What stands at a path, by the disk's own count: links and other spellings of a name come to the same. */
function identityOf(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}

function isSame(a: string, b: string): boolean {
  const found = identityOf(a);
  return found !== null && found === identityOf(b);
}

/** A name as a disk may compare it: without case, and with accents taken apart. */
function folded(name: string): string {
  return name.normalize('NFD').toUpperCase().toLowerCase().normalize('NFD');
}

/** Would a match of this experiment be recorded under the name of this file? */
function isRecordOf({ arms, matches }: Experiment, file: string): boolean {
  const k = Number(/-(\d+)\.json$/i.exec(file)?.[1] ?? matches);
  return k < matches && arms.some(({ name }) => folded(fileOf(name, k)) === folded(file));
}

/** Throws where the output or a record would be written over a file that the run has read. */
export function keepSources(
  sources: readonly Source[],
  experiment: Experiment,
  { out, records }: { out: string | null; records: string | null },
): void {
  for (const { name, path } of sources) {
    if (out !== null && isSame(path, out))
      throw new Error(`--out: ${out} is the ${name}, and would be written over`);
    if (records === null || identityOf(path) === null) continue;
    const real = realpathSync(path);
    if (isSame(dirname(real), records) && isRecordOf(experiment, basename(real)))
      throw new Error(`--records: ${real} is the ${name}, and would be written over`);
  }
}

/** Arms whose records would lie in the same files on a disk that ignores case. */
export function recordProblems(arms: readonly Arm[]): Problem[] {
  const taken = new Map<string, string>();
  return arms.flatMap(({ name }, i) => {
    const file = folded(fileOf(name, 0));
    const other = taken.get(file);
    if (other === undefined) {
      taken.set(file, name);
      return [];
    }
    const message = `${brief(name)} and ${brief(other)} differ in case or accents only: --records would write both into the same files; rename one`;
    return [{ path: `arms[${i}].name`, message }];
  });
}
