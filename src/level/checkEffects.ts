/** Conditions and effects: what they refer to, and whether a verb makes sense where it stands. */
import { type Condition, type Effect, type Move, SIDES, type Side } from '../engine/index.js';
import type { Names } from './names.js';
import { brief, type Notebook, type Path } from './problems.js';
import { COMMON_NUMBERS } from './schema.js';

/** Numbers that follow from others each time they are asked for: no effect can change them. */
export const DERIVED = ['clarity', 'cohesion', 'offence', 'defence'] as const;

/** Verbs that need a mover; events and the third party have none. */
const NEEDS_MOVER: readonly Effect['do'][] = [
  'name',
  'impose',
  'offer',
  'talk',
  'commit',
  'inspect',
  'squeeze',
  'diversify',
  'subvert',
  'expose',
  'plot',
  'advance',
  'attack',
];

const unknown = (kind: string, id: string, known: Iterable<string>) =>
  `unknown ${kind} ${brief(id)}; known: ${[...known].join(', ')}`;

/** Note a reference to something that the level does not have. */
export function checkReference(
  notes: Notebook,
  path: Path,
  kind: string,
  id: string,
  known: ReadonlyMap<string, unknown>,
): boolean {
  if (known.has(id)) return true;
  notes.add(path, 'unknownId', unknown(kind, id, known.keys()));
  return false;
}

function checkCondition(notes: Notebook, names: Names, path: Path, condition: Condition): void {
  const { what, atLeast, atMost, agreed, step, done, notDone, within } = condition;
  const bad = (message: string) => notes.add(path, 'badCondition', message);
  const tests = [what, agreed, done, notDone, condition.named, condition.imposed, condition.notImposed];
  if (tests.every((test) => test === undefined)) bad('tests nothing');
  if (what !== undefined && atLeast === undefined && atMost === undefined)
    bad('"what" needs "atLeast" or "atMost"');
  if (what === undefined && (atLeast !== undefined || atMost !== undefined)) bad('a bound needs "what"');
  if (atLeast !== undefined && atMost !== undefined && atLeast > atMost) bad('"atLeast" is above "atMost"');
  if (step !== undefined && agreed === undefined) bad('"step" needs "agreed"');
  if (within !== undefined && done === undefined && notDone === undefined)
    bad('"within" needs "done" or "notDone"');
  if (what?.startsWith('third') && names.level.third === null) {
    notes.add([...path, 'what'], 'noThird', 'the level has no third party');
  }
  if (agreed !== undefined && checkReference(notes, [...path, 'agreed'], 'issue', agreed, names.issues)) {
    const steps = names.issues.get(agreed)?.steps ?? 0;
    if ((step ?? 1) > steps) notes.add([...path, 'step'], 'outOfRange', `the issue has ${steps} steps`);
  }
  for (const key of ['done', 'notDone'] as const) {
    const id = condition[key];
    if (id !== undefined) checkReference(notes, [...path, key], 'move', id, names.moves);
  }
  for (const key of ['named', 'imposed', 'notImposed'] as const) {
    const id = condition[key];
    if (id !== undefined) checkReference(notes, [...path, key], 'package', id, names.packages);
  }
}

/** Check a list of conditions. */
export function checkConditions(
  notes: Notebook,
  names: Names,
  path: Path,
  conditions: readonly Condition[],
): void {
  conditions.forEach((condition, i) => {
    checkCondition(notes, names, [...path, i], condition);
  });
}

function isCommon(what: string): boolean {
  return (COMMON_NUMBERS as readonly string[]).includes(what);
}

/** What holds for an effect wherever it stands. `side` is whose forces it moves, if that is known. */
function checkAnywhere(notes: Notebook, names: Names, path: Path, effect: Effect, side: Side | null): void {
  const third = names.level.third;
  if (effect.do === 'change') {
    const derived = (DERIVED as readonly string[]).includes(effect.what);
    if (derived)
      notes.add([...path, 'what'], 'badEffect', `"${effect.what}" follows from other numbers; change those`);
    if (effect.what.startsWith('third') && third === null) {
      notes.add([...path, 'what'], 'noThird', 'the level has no third party');
    }
  }
  if (effect.do === 'deploy' || effect.do === 'withdraw') {
    const id = effect.theatre;
    if (id === undefined || id === '$theatre') return;
    const here = [...path, 'theatre'];
    const known = checkReference(notes, here, 'theatre', id, names.theatres);
    if (known && side !== null && names.theatres.get(id)?.side !== side) {
      notes.add(here, 'wrongSide', `${brief(id)} is not a theatre of ${side}`);
    }
  }
}

/** Check the effects of a move. */
export function checkMoveEffects(notes: Notebook, names: Names, path: Path, move: Move): void {
  const offered = new Set(move.options.map((option) => option.id));
  move.effects.forEach((effect, i) => {
    const here = [...path, i];
    const of = 'of' in effect ? effect.of : undefined;
    const rival: Side = move.side === 'west' ? 'russia' : 'west';
    const owner = of === 'rival' ? rival : of === undefined || of === 'self' ? move.side : of;
    checkAnywhere(notes, names, here, effect, owner);
    if (
      (effect.do === 'deploy' || effect.do === 'withdraw') &&
      effect.theatre === '$theatre' &&
      !offered.has('theatre')
    ) {
      notes.add([...here, 'theatre'], 'badOption', 'the move has no option "theatre"');
    }
    if (effect.do === 'name' || effect.do === 'impose')
      checkPackage(notes, names, here, effect.package, move);
    if (effect.do === 'offer' || effect.do === 'talk') {
      checkReference(notes, [...here, 'channel'], 'channel', effect.channel, names.channels);
    }
    if (effect.do === 'strain') {
      checkReference(notes, [...here, 'issue'], 'issue', effect.issue, names.issues);
    }
    if (effect.do === 'plot' && names.level.third === null) {
      notes.add(here, 'noThird', 'the level has no third party');
    }
  });
}

function checkPackage(notes: Notebook, names: Names, here: Path, id: string, move: Move): void {
  const path = [...here, 'package'];
  if (id === '$package') {
    const offered = move.options.some((option) => option.id === 'package');
    if (!offered) notes.add(path, 'badOption', 'the move has no option "package"');
  } else if (
    checkReference(notes, path, 'package', id, names.packages) &&
    names.packages.get(id)?.by !== move.side
  ) {
    notes.add(path, 'wrongSide', `${brief(id)} is not a package of ${move.side}`);
  }
}

/** Check effects of events and of the third party: they have no mover, so every seat must be named. */
export function checkFreeEffects(
  notes: Notebook,
  names: Names,
  path: Path,
  effects: readonly Effect[],
): void {
  effects.forEach((effect, i) => {
    const here = [...path, i];
    if (NEEDS_MOVER.includes(effect.do)) {
      notes.add([...here, 'do'], 'badEffect', `"${effect.do}" needs a mover, and there is none here`);
      return;
    }
    const of = 'of' in effect ? effect.of : undefined;
    const seat = SIDES.find((side) => side === of) ?? null;
    const needsSeat = effect.do !== 'change' || !isCommon(effect.what);
    if (needsSeat && seat === null) {
      notes.add([...here, 'of'], 'badEffect', `name a seat here: ${SIDES.join(' or ')}`);
    }
    if ((effect.do === 'deploy' || effect.do === 'withdraw') && effect.theatre === '$theatre') {
      notes.add([...here, 'theatre'], 'badOption', 'nobody chooses an option here');
    }
    checkAnywhere(notes, names, here, effect, seat);
  });
}
