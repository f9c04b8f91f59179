/** Runs the schema and puts its findings into the loader's own words. */
import * as v from 'valibot';
import type { Level } from '../engine/index.js';
import { brief, type LevelProblem, type LevelProblemCode, type Path, pathText } from './problems.js';
import { type Checked, levelSchema } from './schema.js';

type Issue = v.BaseIssue<unknown>;

/** Codes that a finding of the schema library can have, in levels and in records. */
export type ShapeCode = Extract<
  LevelProblemCode,
  | 'unknownKey'
  | 'outOfRange'
  | 'notWhole'
  | 'badFormat'
  | 'badLength'
  | 'unknownValue'
  | 'missing'
  | 'wrongType'
>;

/** Code of our own for each kind of finding; all others are `wrongType`. */
const CODES: Record<string, ShapeCode> = {
  raw_check: 'unknownKey',
  min_value: 'outOfRange',
  max_value: 'outOfRange',
  integer: 'notWhole',
  regex: 'badFormat',
  min_length: 'badLength',
  max_length: 'badLength',
  picklist: 'unknownValue',
  literal: 'unknownValue',
  union: 'unknownValue',
  variant: 'unknownValue',
};

/** Our code for a finding of the schema library. */
export function codeOf(issue: Issue): ShapeCode {
  if (issue.kind === 'schema' && issue.received === 'undefined') return 'missing';
  return CODES[issue.type] ?? 'wrongType';
}

function messageOf(issue: Issue, code: LevelProblemCode): string {
  const expected = issue.expected ?? '';
  switch (code) {
    case 'unknownKey':
    case 'badFormat':
      return code === 'badFormat' ? `${brief(issue.input)}: ${issue.message}` : issue.message;
    case 'missing':
      return 'this key is missing';
    case 'outOfRange':
      return `${brief(issue.input)} is out of range; expected ${expected}`;
    case 'badLength':
      return `has ${issue.received.replace(/"/g, '')} entries or characters; expected ${expected}`;
    case 'notWhole':
      return `${brief(issue.input)} is not a whole number`;
    default:
      return `found ${issue.received.slice(0, 60)}; expected ${expected.slice(0, 400)}`;
  }
}

/** Where a finding of the schema library stands. */
export function pathOf(issue: Issue): Path {
  return (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));
}

/** Check the shape of a JSON value. Returns the level, or every problem with its path. */
export function checkShape(json: unknown): { level: Level } | { problems: LevelProblem[] } {
  const result = v.safeParse(levelSchema, json);
  if (result.success) {
    const level: Checked = result.output;
    return { level };
  }
  return {
    problems: result.issues.slice(0, 500).map((issue) => {
      const code = codeOf(issue);
      return { path: pathText(pathOf(issue)), code, message: messageOf(issue, code) };
    }),
  };
}
