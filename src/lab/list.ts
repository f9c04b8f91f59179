/** What `--list` prints: everything that an experiment can name. */
import { strategyOf } from '../ai/index.js';
import {
  bySide,
  CAUSES,
  type CompiledMove,
  CRISIS_ANSWERS,
  compile,
  DIALS,
  OUTCOMES,
  REASONS,
  RESIGN,
  RULES_VERSION,
  type Rules,
  TYPES,
} from '../engine/index.js';
import { levelFinder, levelIds } from './levels.js';
import { KNOWN_SKILLS, KNOWN_STRATEGIES } from './schema.js';

async function rulesOfAll(): Promise<Rules[]> {
  const find = levelFinder([]);
  const all: Rules[] = [];
  for (const id of levelIds()) {
    const found = await find(id);
    // A file in levels/ that is no level is not offered; naming it in an experiment says what is wrong with it.
    if ('level' in found) all.push(compile(found.level));
  }
  return all;
}

function levelEntry({ level, hash }: Rules) {
  return {
    id: level.id,
    hash,
    attention: level.attention,
    dials: level.dials,
    typeWeights: bySide((side) => level.sides[side].typeWeights),
    theatres: bySide((side) => level.theatres.filter((t) => t.side === side).map(({ id }) => id)),
    issues: Object.fromEntries(level.issues.map(({ id, steps }) => [id, steps])),
  };
}

/** What an order of this move may say. */
function orderEntry({ move, options, terms }: CompiledMove) {
  return {
    with: Object.fromEntries(options.map(({ id, values }) => [id, values.map((value) => value.id)])),
    terms: terms.map(({ issue }) => issue),
    meant: move.meanings.map(({ id }) => id),
    attention: move.attention,
    stance: move.stance,
  };
}

const byLevel = <T>(all: readonly Rules[], make: (rules: Rules) => T) =>
  Object.fromEntries(all.map((rules) => [rules.level.id, make(rules)]));

/** The whole list as plain JSON. */
export async function listing() {
  const all = await rulesOfAll();
  return {
    format: 'lab/1',
    rules: RULES_VERSION,
    levels: all.map(levelEntry),
    strategies: KNOWN_STRATEGIES.map((id) => ({ id, reference: strategyOf(id).reference })),
    skills: KNOWN_SKILLS,
    types: [...TYPES, 'drawn'],
    crisis: CRISIS_ANSWERS,
    dials: DIALS,
    moves: byLevel(all, (rules) => bySide((side) => rules.sides[side].moves.map(({ move }) => move.id))),
    orders: byLevel(all, (rules) =>
      bySide((side) =>
        Object.fromEntries(rules.sides[side].moves.map((move) => [move.move.id, orderEntry(move)])),
      ),
    ),
    resign: RESIGN,
    reasons: REASONS,
    outcomes: OUTCOMES,
    causes: CAUSES,
  };
}
