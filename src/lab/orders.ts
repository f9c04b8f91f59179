/** The orders of a script: checked against the level before the match, and written out in the long form. */
import {
  type CompiledMove,
  moveOf,
  type Order,
  type OrderOptions,
  plainOrder,
  RESIGN,
  type Rules,
  type Side,
} from '../engine/index.js';
import { brief, isRecord, type Problem, pathText } from './problems.js';
import type { ScriptOrder } from './schema.js';

type Path = readonly (string | number)[];

const listed = (names: readonly string[]): string => (names.length > 0 ? names.join(', ') : 'none');

function optionProblem(rules: Rules, compiled: CompiledMove, key: string, value: unknown): Problem | null {
  if (key === 'terms' && compiled.terms.length > 0) return termsProblem(rules, compiled, value);
  const option = compiled.options.find(({ id }) => id === key);
  if (!option) {
    const known = compiled.options.map(({ id }): string => id);
    if (compiled.terms.length > 0) known.push('terms');
    const message = `${compiled.move.id} has no such option; known: ${listed(known)}`;
    return { path: key, message };
  }
  if (option.values.some(({ id }) => id === value)) return null;
  const known = listed(option.values.map(({ id }) => id));
  return { path: key, message: `unknown value ${brief(value)}; known: ${known}` };
}

function termsProblem(rules: Rules, compiled: CompiledMove, terms: unknown): Problem | null {
  if (!isRecord(terms)) return { path: 'terms', message: `found ${brief(terms)}; expected steps by issue` };
  for (const [issue, step] of Object.entries(terms)) {
    const path = `terms.${issue}`;
    if (!compiled.terms.some((term) => term.issue === issue)) {
      const known = listed(compiled.terms.map((term) => term.issue));
      return { path, message: `${compiled.move.id} has no terms on this issue; known: ${known}` };
    }
    const steps = rules.issues[issue]?.steps ?? 0;
    if (!Number.isInteger(step) || (step as number) < 0 || (step as number) > steps)
      return { path, message: `${brief(step)} is out of range; give a whole number from 0 to ${steps}` };
  }
  return null;
}

/** What is wrong with an order at any time in this level. Whether it is legal in its week is only known in its week. */
export function orderProblems(rules: Rules, side: Side, order: unknown, path: Path): Problem[] {
  const long = isRecord(order);
  const id = long ? order.move : order;
  if (typeof id !== 'string' || id === RESIGN) return [];
  const compiled = moveOf(rules, side, id);
  if (!compiled) {
    const known = listed(rules.sides[side].moves.map(({ move }) => move.id));
    const where = pathText(long ? [...path, 'move'] : path);
    return [{ path: where, message: `unknown move ${brief(id)} of ${side}; known: ${known}, ${RESIGN}` }];
  }
  if (!long) return [];
  const problems: Problem[] = [];
  for (const [key, value] of Object.entries(isRecord(order.with) ? order.with : {})) {
    const problem = optionProblem(rules, compiled, key, value);
    if (problem) problems.push({ ...problem, path: pathText([...path, 'with', problem.path]) });
  }
  const meanings = compiled.move.meanings.map((meaning) => meaning.id);
  if (typeof order.meant === 'string' && !meanings.includes(order.meant)) {
    const message = `unknown meaning ${brief(order.meant)}; known: ${listed(meanings)}`;
    problems.push({ path: pathText([...path, 'meant']), message });
  }
  return problems;
}

/** Every problem of a script that has been given for a side, as far as its shape lets it be read. */
export function scriptProblems(rules: Rules, side: Side, script: unknown, path: Path): Problem[] {
  if (!Array.isArray(script)) return [];
  return script.flatMap((week: unknown, w) =>
    Array.isArray(week)
      ? week.flatMap((order: unknown, o) => orderProblems(rules, side, order, [...path, w, o]))
      : [],
  );
}

/** A checked order in the long form: options not named take the move's defaults; the meaning is the first unless said. */
export function longOrder(rules: Rules, side: Side, order: ScriptOrder): Order {
  const given = typeof order === 'string' ? { move: order } : order;
  const compiled = moveOf(rules, side, given.move);
  if (!compiled) return { move: given.move, with: {}, meant: '' };
  const options: OrderOptions = given.with ?? {};
  return {
    move: given.move,
    with: { ...plainOrder(compiled).with, ...options },
    meant: given.meant ?? compiled.move.meanings[0]?.id ?? '',
  };
}
