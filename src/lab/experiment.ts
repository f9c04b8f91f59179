/** From unchecked JSON to an experiment that can be run, or to every problem in it with its path. */
import { compile, type Level, type Rules, SIDES } from '../engine/index.js';
import { scriptProblems } from './orders.js';
import { brief, isRecord, type Problem } from './problems.js';
import { checkShape, type Experiment } from './schema.js';

/** What a level's name leads to, and the file in which it was found. */
export type FoundLevel = { level: Level; file?: string } | { problems: Problem[] };

/** Finds a level by its id or path. */
export type FindLevel = (name: string) => Promise<FoundLevel>;

export type CheckedExperiment =
  /** `levelFile` is where the level was read, if it is not one that ships. */
  | { ok: true; experiment: Experiment; level: Level; levelFile?: string; rules: Rules }
  | { ok: false; problems: Problem[] };

/** Arms that share a name could not be told apart in the output. */
function nameProblems(arms: readonly unknown[]): Problem[] {
  const taken = new Map<string, number>();
  const problems: Problem[] = [];
  arms.forEach((arm, i) => {
    const name = isRecord(arm) ? arm.name : undefined;
    if (typeof name !== 'string') return;
    const first = taken.get(name);
    if (first === undefined) taken.set(name, i);
    else problems.push({ path: `arms[${i}].name`, message: `${brief(name)} is the name of arms[${first}]` });
  });
  return problems;
}

/** P(war) is told with the weeks, or not at all: nobody should wait for what is not written. */
function pWarProblems({ pWar, detail }: Record<string, unknown>): Problem[] {
  if (pWar === undefined || detail === 'weeks') return [];
  return [{ path: 'pWar', message: 'is written with the weeks; set "detail" to "weeks"' }];
}

function scriptsIn(arms: readonly unknown[], rules: Rules): Problem[] {
  return arms.flatMap((arm, i) =>
    SIDES.flatMap((side) => {
      const seat = isRecord(arm) ? arm[side] : undefined;
      const strategy = isRecord(seat) ? seat.strategy : undefined;
      if (!isRecord(strategy)) return [];
      return scriptProblems(rules, side, strategy.script, ['arms', i, side, 'strategy', 'script']);
    }),
  );
}

/** Check an experiment from anywhere. Never throws on bad JSON; finds its level, and reports everything at once. */
export async function checkExperiment(json: unknown, findLevel: FindLevel): Promise<CheckedExperiment> {
  const shape = checkShape(json);
  const problems = 'problems' in shape ? shape.problems : [];
  const raw = isRecord(json) ? json : {};
  const arms: unknown[] = Array.isArray(raw.arms) ? raw.arms : [];
  problems.push(...nameProblems(arms));
  if (!problems.some(({ path }) => path === 'pWar')) problems.push(...pWarProblems(raw));
  const named = typeof raw.level === 'string' && raw.level !== '';
  const found: FoundLevel = named ? await findLevel(raw.level as string) : { problems: [] };
  if ('problems' in found) return { ok: false, problems: [...problems, ...found.problems] };
  const rules = compile(found.level);
  problems.push(...scriptsIn(arms, rules));
  if ('problems' in shape || problems.length > 0) return { ok: false, problems };
  const { level, file } = found;
  return { ok: true, experiment: shape.experiment, level, ...(file && { levelFile: file }), rules };
}
