/** Finds what a match is played on, and says what is missing in the session's own codes. */
import { type Level, RULES_VERSION } from '../engine/index.js';
import type { Ground, GroundRef, RecordProblemCode } from '../record/index.js';
import type { Match } from './match.js';
import type { Ports } from './ports.js';
import { bad, good, type Problem, type Result } from './result.js';

/** A new match is played by the present rules, on the level that ships now under that id, or on somebody's own. */
export const freshGround = (id: string, own?: Level): GroundRef => ({
  rules: RULES_VERSION,
  level: own ? { id, embedded: own } : { id },
});

/** What a match is played on, as its records and whatever goes on from it name it. */
export const groundRefOf = ({ start, foreign, level }: Match) => ({
  rules: start.rules,
  level: { ...start.level, ...(foreign ? { embedded: level } : {}) },
});

/** What can be missing, by the record's code. */
const MISSING = {
  levelUnavailable: 'levelUnavailable',
  rulesUnavailable: 'levelUnavailable',
  unknownLevel: 'levelUnknown',
  unknownRules: 'otherRules',
  otherLevel: 'otherLevel',
} as const satisfies Partial<Record<RecordProblemCode, Problem['code']>>;

const isMissing = (code: string): code is keyof typeof MISSING => Object.hasOwn(MISSING, code);

/** The ground that is named; a level that the rules cannot take is a broken one. */
export async function groundFor(of: GroundRef, ports: Pick<Ports, 'ground'>): Promise<Result<Ground>> {
  const found = await ports.ground(of);
  if (found.ok) return good(found.value);
  const [first] = found.problems;
  const detail = first?.message ?? '';
  return bad({ code: first && isMissing(first.code) ? MISSING[first.code] : 'levelBroken', detail });
}
