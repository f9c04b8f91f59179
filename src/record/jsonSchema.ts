/** The JSON Schema of records, for doc/record.schema.json. */
import { recordSchema } from './schema.js';
import { type JsonSchema, jsonOf } from './shapes.js';

/** The schema as it is published. */
export function recordJsonSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A match of Spiral as a record (record/1)',
    ...jsonOf(recordSchema),
  };
}
