/** The same lines as a table: one row a match, one column for each dotted path. Lists stand in their cell as JSON. */
import { type Rules, SIDES, type Side } from '../engine/index.js';
import { csvRow } from '../table/index.js';
import type { MatchLine } from './line.js';
import { isRecord } from './problems.js';
import type { Experiment } from './schema.js';

const sided = (name: string): string[] => SIDES.map((side) => `${name}.${side}`);

function theatres(rules: Rules, name: string): string[] {
  const of = (side: Side) => rules.level.theatres.filter((theatre) => theatre.side === side);
  return SIDES.flatMap((side) => of(side).map(({ id }) => `${name}.${side}.${id}`));
}

/** Columns of one week, without the path of the week itself. */
function weekColumns({ pWar }: Experiment, rules: Rules): string[] {
  const issues = rules.level.issues.map(({ id }) => id);
  const third = ['defence', 'stability', 'will', 'alignment', 'decision', 'voice'];
  return [
    'week',
    ...['orders', 'seen', 'belief', 'unbiased', 'reasons'].flatMap(sided),
    ...theatres(rules, 'posture'),
    'rung',
    'tension',
    'cohesion',
    ...['agreed', ...sided('offered')].flatMap((part) => issues.map((issue) => `table.${part}.${issue}`)),
    ...(rules.level.third ? third.map((name) => `ukraine.${name}`) : []),
    ...(pWar === undefined ? [] : ['pWar']),
  ];
}

/** The longest match of an experiment. */
function longest({ arms }: Experiment, rules: Rules): number {
  return Math.max(...arms.map(({ dials }) => dials?.weeks ?? rules.level.dials.weeks));
}

/** Every column of an experiment's table: known before the first match is played. */
export function columnsOf(experiment: Experiment, rules: Rules): string[] {
  const columns = [
    'arm',
    'seed',
    ...sided('types'),
    'outcome',
    'cause',
    'week',
    'peakRung',
    ...['score', 'belief', 'unbiased', 'peakBelief', 'backdowns'].flatMap(sided),
    'crisisPeak',
    'rungBefore',
    ...theatres(rules, 'start'),
    'skipped',
    'hash',
  ];
  if (experiment.detail !== 'weeks') return columns;
  const ofWeek = weekColumns(experiment, rules);
  for (let w = 0; w < longest(experiment, rules); w++)
    for (const column of ofWeek) columns.push(`weeks.${w}.${column}`);
  return columns;
}

/** Put every value at the end of a dotted path. Weeks are counted from 0; any other list is one value. */
export function flatten(value: unknown, path: string, into: Map<string, unknown>): void {
  const below = path === '' ? '' : `${path}.`;
  if (Array.isArray(value) && path === 'weeks') {
    value.forEach((entry, i) => {
      flatten(entry, `${below}${i}`, into);
    });
  } else if (isRecord(value)) {
    for (const key of Object.keys(value)) flatten(value[key], below + key, into);
  } else into.set(path, value);
}

/** A line as a row under these columns. */
export function rowOf(line: MatchLine, columns: readonly string[]): string {
  const found = new Map<string, unknown>();
  flatten(line, '', found);
  return csvRow(columns.map((column) => found.get(column)));
}
