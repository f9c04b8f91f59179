/** What can be wrong with a level file: a code for programs, a path to the place, a sentence for its author. */

/** Every kind of problem that the loader reports. */
export const LEVEL_PROBLEMS = [
  'tooLarge',
  'tooDeep',
  'badJson',
  'badKey',
  'wrongType',
  'missing',
  'unknownKey',
  'outOfRange',
  'notWhole',
  'badFormat',
  'badLength',
  'unknownValue',
  'unknownBase',
  'duplicateId',
  'unknownId',
  'wrongSide',
  'notMonday',
  'badSum',
  'badTwin',
  'badNeighbour',
  'neighbourGraph',
  'badOption',
  'badTerms',
  'badAttack',
  'badCondition',
  'badEffect',
  'noThird',
  'missingText',
] as const;
export type LevelProblemCode = (typeof LEVEL_PROBLEMS)[number];

/** One problem. `path` leads to the place, as in `moves[3].twin`; it is empty for the file as a whole. */
export interface LevelProblem {
  path: string;
  code: LevelProblemCode;
  message: string;
}

/** Where in a file something stands: keys and list positions from the outside in. */
export type Path = readonly (string | number)[];

/** Write a path the way people do: `moves[3].options[0].values`. */
export function pathText(path: Path): string {
  let text = '';
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`;
    else text += text === '' ? part : `.${part}`;
  }
  return text;
}

/** Takes notes of problems as the checks find them. */
export interface Notebook {
  add(path: Path, code: LevelProblemCode, message: string): void;
}

/** A notebook that writes into `problems`, up to `limit` of them. */
export function notebook(problems: LevelProblem[], limit = 500): Notebook {
  return {
    add(path, code, message) {
      if (problems.length < limit) problems.push({ path: pathText(path), code, message });
    },
  };
}

/** A value cut short for a message. */
export function brief(value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
