/** The shape of an experiment as a schema: keys, kinds, ranges, and every name that needs no level to be known. */
import * as v from 'valibot';
import { STRATEGIES, type StrategyId } from '../ai/index.js';
import {
  CRISIS_ANSWERS,
  type CrisisAnswer,
  checkDials,
  type DialSettings,
  SKILLS,
  type Skill,
  TYPES,
  type Type,
} from '../engine/index.js';
import { brief, isRecord, type Problem, pathText } from './problems.js';

/** Names that an experiment can use. */
export const KNOWN_STRATEGIES: readonly StrategyId[] = STRATEGIES;
export const KNOWN_SKILLS: readonly Skill[] = SKILLS;

/** Bounds of an experiment: far above what anybody waits for, and below what would lose count. */
export const LIMITS = { matches: 10_000_000, arms: 10_000, text: 200, pWar: 10_000 } as const;

type Entries = v.ObjectEntries;

function keyItem(input: Record<string, unknown>, key: string): v.IssuePathItem {
  return { type: 'object', origin: 'value', input: {}, key, value: input[key] };
}

/** An object with these keys and no others; every key too many is reported. */
function object<const T extends Entries>(entries: T) {
  const known = Object.keys(entries).join(', ');
  const whole = (input: unknown) =>
    v.pipe(
      v.looseObject(entries),
      v.rawCheck(({ addIssue }) => {
        if (!isRecord(input)) return;
        for (const key of Object.keys(input)) {
          if (Object.hasOwn(entries, key)) continue;
          addIssue({ message: `unknown key; known: ${known}`, path: [keyItem(input, key)] });
        }
      }),
    );
  // The library would take a list for an object.
  return v.pipe(v.custom<v.InferInput<ReturnType<typeof whole>>>(isRecord), v.lazy(whole));
}

/** One of a list of names. */
function oneOf<const T extends string>(kind: string, known: readonly T[]) {
  return v.pipe(
    v.string(),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed || (known as readonly string[]).includes(dataset.value)) return;
      addIssue({ message: `unknown ${kind} ${brief(dataset.value)}; known: ${known.join(', ')}` });
    }),
    v.transform((name) => name as T),
  );
}

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.text));

const longOrder = object({
  move: v.string(),
  with: v.exactOptional(v.custom<Record<string, unknown>>(isRecord)),
  meant: v.exactOptional(v.string()),
});
const order = v.lazy((input) => (isRecord(input) ? longOrder : v.string()));

const script = object({
  script: v.array(v.array(order)),
  crisis: v.exactOptional(oneOf('crisis answer', CRISIS_ANSWERS)),
});

const side = object({
  strategy: v.lazy((input) => (isRecord(input) ? script : oneOf('strategy', KNOWN_STRATEGIES))),
  type: v.exactOptional(oneOf('type', [...TYPES, 'drawn'])),
  skill: v.exactOptional(oneOf('skill', KNOWN_SKILLS)),
});

const dials = v.pipe(
  v.custom<DialSettings>(isRecord),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const given: Record<string, unknown> = dataset.value;
    for (const key of Object.keys(given)) {
      const value = given[key];
      // The engine's own check, one dial at a time; what has parts is put to it as text.
      const plain = typeof value === 'object' && value !== null ? brief(value) : value;
      for (const { message } of checkDials(Object.fromEntries([[key, plain]])))
        addIssue({ message, path: [keyItem(given, key)] });
    }
  }),
);

const pWar = v.pipe(
  v.number(),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { value } = dataset;
    if (Number.isInteger(value) && value >= 1 && value <= LIMITS.pWar) return;
    addIssue({ message: `${brief(value)} is out of range; give a whole number from 1 to ${LIMITS.pWar}` });
  }),
);

export const experimentSchema = object({
  format: v.literal('lab/1'),
  level: text,
  matches: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.matches)),
  seed: text,
  detail: v.exactOptional(oneOf('detail', ['summary', 'weeks'])),
  pWar: v.exactOptional(pWar),
  arms: v.pipe(
    v.array(object({ name: text, west: side, russia: side, dials: v.exactOptional(dials) })),
    v.minLength(1),
    v.maxLength(LIMITS.arms),
  ),
});

/** An order as a script writes it. */
export type ScriptOrder = string | { move: string; with?: Record<string, unknown>; meant?: string };

/** A strategy written out week by week. */
export interface ScriptStrategy {
  script: ScriptOrder[][];
  crisis?: CrisisAnswer;
}

/** Who plays a seat, and as what. */
export interface SeatSpec {
  strategy: StrategyId | ScriptStrategy;
  type?: Type | 'drawn';
  skill?: Skill;
}

export interface Arm {
  name: string;
  west: SeatSpec;
  russia: SeatSpec;
  dials?: DialSettings;
}

/** An experiment whose shape is right. */
export interface Experiment {
  format: 'lab/1';
  level: string;
  matches: number;
  seed: string;
  detail?: 'summary' | 'weeks';
  /** Rollouts for P(war) after each week. */
  pWar?: number;
  arms: Arm[];
}

const KINDS: Record<string, string> = {
  Array: 'a list',
  Object: 'an object',
  unknown: 'an object',
  string: 'a text',
  number: 'a number',
};

function messageOf(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === 'schema' && issue.received === 'undefined') return 'this key is missing';
  const found = brief(issue.input);
  switch (issue.type) {
    case 'raw_check':
    case 'check':
      return issue.message;
    case 'min_value':
    case 'max_value':
      return `${found} is out of range; give a whole number from 1 to ${LIMITS.matches}`;
    case 'integer':
      return `${found} is not a whole number`;
    case 'min_length':
    case 'max_length':
      return `has the length ${issue.received.replace(/"/g, '')}; expected ${issue.expected}`;
    default:
      return `found ${found}; expected ${KINDS[issue.expected ?? ''] ?? issue.expected}`;
  }
}

/** Check the shape of a JSON value: the experiment, or every problem with its path. */
export function checkShape(json: unknown): { experiment: Experiment } | { problems: Problem[] } {
  const result = v.safeParse(experimentSchema, json);
  if (result.success) return { experiment: result.output as Experiment };
  return {
    problems: result.issues.map((issue) => ({
      path: pathText((issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))),
      message: messageOf(issue),
    })),
  };
}
