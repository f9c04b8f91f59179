// doc/record.schema.json and the example of doc/records.md are those of this build. After a change, write them anew:
// UPDATE_GOLDENS=1 npx vitest run --project unit tests/record/doc.test.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { verifyText } from '../../src/analysis/index.ts';
import { RULES_VERSION } from '../../src/engine/index.ts';
import { VERIFY_USAGE } from '../../src/lab/verify.ts';
import { parseRecord, RECORD_LIMITS, RECORD_PROBLEMS } from '../../src/record/index.ts';
import { recordJsonSchema } from '../../src/record/jsonSchema.ts';
import { root } from '../../tools/ensure.mjs';
import { january } from '../support/engine.ts';
import { must } from './support.ts';

const SCHEMA = join(root, 'doc/record.schema.json');
const DOC = join(root, 'doc/records.md');

if (process.env.UPDATE_GOLDENS) {
  writeFileSync(SCHEMA, `${JSON.stringify(recordJsonSchema(), null, 2)}\n`);
  const text = readFileSync(DOC, 'utf8')
    .replace(/("id": "january-2022", "hash": )"[^"]*"/, `$1"${january.hash}"`)
    .replace(/("rules": )\d+/, `$1${RULES_VERSION}`);
  writeFileSync(DOC, text);
}

const doc = readFileSync(DOC, 'utf8');
const example = /```json\n([\s\S]*?)```/.exec(doc)?.[1] ?? '';

test('the JSON Schema is that of the reader', () => {
  expect(JSON.parse(readFileSync(SCHEMA, 'utf8'))).toEqual(JSON.parse(JSON.stringify(recordJsonSchema())));
});

describe('the example', () => {
  test('is a record, for the current level', () => {
    expect(must(parseRecord(example)).level.hash, 'write anew with UPDATE_GOLDENS=1').toBe(january.hash);
  });

  test('verifies', async () => {
    expect(await verifyText(example)).toEqual({ verdict: 'ok', weeks: 2 });
  });

  test('fits the JSON Schema as far as its keys go', () => {
    const { properties, required } = recordJsonSchema() as { properties: object; required: string[] };
    const keys = Object.keys(JSON.parse(example));
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(keys));
    expect(keys).toEqual(expect.arrayContaining(required));
  });
});

test('every key of a record and every limit is told', () => {
  for (const key of Object.keys((recordJsonSchema() as { properties: object }).properties))
    expect(doc).toContain(`\`${key}`);
  for (const name of ['record', 'link', 'values', 'note'] as const)
    expect(doc).toContain(RECORD_LIMITS[name].toLocaleString('en'));
  expect(doc).toContain(VERIFY_USAGE.split('\n')[0] ?? '');
  expect(RECORD_PROBLEMS.length).toBeGreaterThan(10);
});
