/** The JSON Schema of an exercise's settings, for doc/exercise.schema.json. */
import { shapes } from '../record/index.js';
import { exerciseSchema } from './exercise.js';

/** The schema as it is published. */
export function exerciseJsonSchema(): shapes.JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'The settings of an exercise of Spiral (exercise/1)',
    ...shapes.jsonOf(exerciseSchema),
  };
}
