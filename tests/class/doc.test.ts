// doc/exercise.schema.json and doc/class.md are those of this build. After a change, write the schema anew:
// UPDATE_GOLDENS=1 npx vitest run --project unit tests/class/doc.test.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/class/cliArgs.ts';
import {
  CLASS_PROBLEMS,
  EXERCISE_LIMITS,
  MOST_CODES,
  PRESET_IDS,
  parseExercise,
  QUESTION_LIMITS,
} from '../../src/class/index.ts';
import { exerciseJsonSchema } from '../../src/class/jsonSchema.ts';
import { root } from '../../tools/ensure.mjs';
import { must } from '../record/support.ts';
import { run } from './support.ts';

const SCHEMA = join(root, 'doc/exercise.schema.json');
if (process.env.UPDATE_GOLDENS) writeFileSync(SCHEMA, `${JSON.stringify(exerciseJsonSchema(), null, 2)}\n`);
const doc = readFileSync(join(root, 'doc/class.md'), 'utf8');

test('the JSON Schema is that of the reader', () => {
  expect(JSON.parse(readFileSync(SCHEMA, 'utf8'))).toEqual(JSON.parse(JSON.stringify(exerciseJsonSchema())));
});

test('every key, preset, command, limit and problem is told', () => {
  const { properties } = exerciseJsonSchema() as { properties: object };
  for (const name of [...Object.keys(properties), ...PRESET_IDS]) expect(doc).toContain(`\`${name}\``);
  for (const name of Object.keys(COMMANDS)) expect(doc).toContain(`class -- ${name} `);
  for (const limit of [MOST_CODES, EXERCISE_LIMITS.settings, EXERCISE_LIMITS.note, QUESTION_LIMITS.answer])
    expect(doc).toContain(limit.toLocaleString('en'));
  const ofCodes = CLASS_PROBLEMS.filter((code) => !['afterEnd', 'noExercise', 'tooMany'].includes(code));
  for (const code of ofCodes) expect(doc).toContain(`\`${code}\``);
});

test('the example works as it is told', async () => {
  const settings = /echo '(.*)' > settings/.exec(doc)?.[1] ?? '';
  must(parseExercise(settings));
  const link = (await run(['exercise', '-'], { '-': settings })).printed.join('');
  const codes = await run(['practice', '-', '--students', '3'], { '-': settings });
  const board = await run(['board', '-', '--exercise', link], { '-': codes.printed.join('\n') });
  expect(board.printed[0]).toBe('codes 3: 3 count, 0 do not');
  expect(board.printed[1]).toMatch(/: students 3, matches 3, finished 3$/);
});
