/** What can be wrong with an experiment: a path to the place and a sentence for its author. */

/** One problem. `path` leads to the place, as in `arms[1].west.strategy`; it is empty for the experiment as a whole. */
export interface Problem {
  path: string;
  message: string;
}

/** Write a path the way people do. A dial keeps its dot: `arms[0].dials.empathy.russia`. */
export function pathText(parts: readonly (string | number)[]): string {
  let text = '';
  for (const part of parts) {
    if (typeof part === 'number') text += `[${part}]`;
    else text += text === '' ? part : `.${part}`;
  }
  return text;
}

/** A value as it stands in the file, cut short; what has parts is only named. */
export function brief(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** A problem as one line of text. */
export function problemLine({ path, message }: Problem): string {
  return `${path || 'experiment'}: ${message}`;
}

/** Is this an object with keys? */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
