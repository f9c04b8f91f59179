/** Small schemas from which the record's is built. Each knows itself as a JSON Schema too, so that the two cannot differ. */
import * as v from 'valibot';
import { knownText } from './meant.js';
import { brief, isObject } from './problems.js';

/** A piece of JSON Schema. */
export type JsonSchema = { readonly [key: string]: unknown };

const described = new WeakMap<object, JsonSchema>();

function as<const T extends v.GenericSchema>(json: JsonSchema, schema: T): T {
  described.set(schema, json);
  return schema;
}

/** The JSON Schema of a schema that was built here. */
export function jsonOf(schema: v.GenericSchema): JsonSchema {
  const json = described.get(schema);
  if (!json) throw new Error(`a schema of the type ${schema.type} was not built from these shapes`);
  return json;
}

/** The same schema with a sentence for its readers. */
export function say<const T extends v.GenericSchema>(description: string, schema: T): T {
  return as({ description, ...jsonOf(schema) }, { ...schema });
}

/** A key that may be absent. */
export const optional = <const T extends v.GenericSchema>(schema: T) =>
  as(jsonOf(schema), v.exactOptional(schema));

/** A list that may be absent, and then is empty. */
export const listOrNone = <const T extends v.GenericSchema>(item: T, max: number) =>
  otherwise<v.GenericSchema<v.InferInput<T>[], v.InferOutput<T>[]>>([], list(item, max));

/** A key that may be absent, and then has this value. */
export const otherwise = <const T extends v.GenericSchema>(value: v.InferInput<T>, schema: T) =>
  as(
    { ...jsonOf(schema), default: value },
    v.optional(schema, () => structuredClone(value)),
  );

const wanted = (input: unknown, kind: string): string => `found ${brief(input)}; expected ${kind}`;
const anObject = () => v.custom<Record<string, unknown>>(isObject, ({ input }) => wanted(input, 'an object'));

function keyItem(input: Record<string, unknown>, key: string): v.IssuePathItem {
  return { type: 'object', origin: 'value', input: {}, key, value: input[key] };
}

const isAbsent = (schema: v.GenericSchema): boolean =>
  schema.type === 'exact_optional' || schema.type === 'optional';

/** An object with these keys and no others; every key too many is reported. */
export function object<const T extends v.ObjectEntries>(entries: T) {
  const known = Object.keys(entries);
  const parts = Object.entries(entries) as [string, v.GenericSchema][];
  const required = parts.filter(([, part]) => !isAbsent(part)).map(([key]) => key);
  const json = {
    type: 'object',
    properties: Object.fromEntries(parts.map(([key, part]) => [key, jsonOf(part)])),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
  const whole = v.pipe(
    // The library would take a list for an object.
    anObject(),
    v.looseObject(entries),
    v.rawCheck(({ dataset, addIssue }) => {
      const found = dataset.value as Record<string, unknown>;
      for (const key of Object.keys(found)) {
        if (Object.hasOwn(entries, key)) continue;
        addIssue({ message: `unknown key; ${knownText(key, known)}`, path: [keyItem(found, key)] });
      }
    }),
  );
  type Whole = v.ObjectSchema<T, undefined>;
  return as(json, whole as unknown as v.GenericSchema<v.InferInput<Whole>, v.InferOutput<Whole>>);
}

export const bySide = <const T extends v.GenericSchema>(item: T) => object({ west: item, russia: item });

export const list = <const T extends v.GenericSchema>(item: T, max: number) =>
  as(
    { type: 'array', items: jsonOf(item), maxItems: max },
    v.pipe(
      v.custom<v.InferInput<T>[]>(
        (input) => Array.isArray(input) && input.length <= max,
        ({ input }) =>
          Array.isArray(input) ? `has ${input.length} entries; at most ${max}` : wanted(input, 'a list'),
      ),
      v.array(item),
    ),
  );

/** Keys that look like `pattern`, each with such a value. */
export function table<const T extends v.GenericSchema>(pattern: RegExp, item: T, max: number) {
  const key = v.pipe(v.string(), v.regex(pattern, `a key is of the form ${pattern.source}`));
  const json = {
    type: 'object',
    propertyNames: { pattern: pattern.source },
    additionalProperties: jsonOf(item),
    maxProperties: max,
  };
  const fits = (input: unknown) => isObject(input) && Object.keys(input).length <= max;
  const misfit = ({ input }: v.CustomIssue) =>
    isObject(input) ? `has ${Object.keys(input).length} keys; at most ${max}` : wanted(input, 'an object');
  return as(json, v.pipe(v.custom<Record<string, v.InferInput<T>>>(fits, misfit), v.record(key, item)));
}

export const text = (max: number, min = 0) =>
  as(
    { type: 'string', ...(min > 0 ? { minLength: min } : {}), maxLength: max },
    v.pipe(v.string(), v.minLength(min), v.maxLength(max)),
  );

export const pattern = (form: RegExp, kind: string) =>
  as(
    { type: 'string', pattern: form.source },
    v.pipe(
      v.string(),
      v.regex(form, ({ input }) => wanted(input, kind)),
    ),
  );

export const oneOf = <const T extends string>(names: readonly T[]) =>
  as(
    { enum: names },
    v.picklist(names, (issue) => `unknown value ${brief(issue.input)}; ${knownText(issue.input, names)}`),
  );

export const exactly = <const T extends string>(name: T) => as({ const: name }, v.literal(name));

export const orNull = <const T extends v.GenericSchema>(schema: T) =>
  as({ anyOf: [jsonOf(schema), { type: 'null' }] }, v.nullable(schema));

export const flag = () => as({ type: 'boolean' }, v.boolean());

export const number = () => as({ type: 'number' }, v.pipe(v.number(), v.finite()));

export const whole = (min: number, max: number) =>
  as(
    { type: 'integer', minimum: min, maximum: max },
    v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max)),
  );

/** Anything with keys; it is checked elsewhere. */
export const anyObject = () => as({ type: 'object' }, anObject());

/** One of several objects that tell each other apart by the value of one key. */
export function either<const T extends Record<string, v.GenericSchema>>(key: string, cases: T) {
  const names = Object.keys(cases);
  const unknown = v.pipe(anObject(), v.looseObject({ [key]: oneOf(names) }));
  const choose = (input: unknown) => {
    const name = isObject(input) ? input[key] : undefined;
    return (typeof name === 'string' && Object.hasOwn(cases, name)
      ? cases[name]
      : unknown) as unknown as T[keyof T];
  };
  return as({ oneOf: names.map((name) => jsonOf(cases[name] as v.GenericSchema)) }, v.lazy(choose));
}
