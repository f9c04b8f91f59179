/** Moves: twins, neighbours, options, terms, attacks. */
import { type Level, type Move, type MoveOption, SIDES } from '../engine/index.js';
import { checkConditions, checkMoveEffects, checkReference } from './checkEffects.js';
import type { Names } from './names.js';
import { brief, type Notebook, type Path } from './problems.js';

function checkTwin(notes: Notebook, names: Names, path: Path, move: Move): void {
  const here = [...path, 'twin'];
  const bad = (message: string) => notes.add(here, 'badTwin', message);
  if (move.twin === undefined) {
    if (move.look !== 'none') bad('a build needs a twin of the opposite look');
    return;
  }
  if (move.look === 'none') bad('only a build has a twin');
  if (!checkReference(notes, here, 'move', move.twin, names.moves)) return;
  const twin = names.moves.get(move.twin);
  if (!twin) return;
  if (twin.side !== move.side) notes.add(here, 'wrongSide', `${brief(twin.id)} is a move of the other side`);
  if (twin.twin !== move.id) bad(`${brief(twin.id)} does not name this move as its twin`);
  if (twin.look === move.look) bad(`${brief(twin.id)} has the same look`);
}

function checkNeighbour(notes: Notebook, names: Names, path: Path, move: Move): void {
  const here = [...path, 'neighbour'];
  if (!checkReference(notes, here, 'move', move.neighbour, names.moves)) return;
  if (move.neighbour === move.id) notes.add(here, 'badNeighbour', 'a move is not its own neighbour');
  if (names.moves.get(move.neighbour)?.side !== move.side) {
    notes.add(here, 'wrongSide', `${brief(move.neighbour)} is a move of the other side`);
  }
}

function checkOption(notes: Notebook, names: Names, path: Path, move: Move, option: MoveOption): void {
  if ((option.default ?? 0) >= option.values.length) {
    notes.add([...path, 'default'], 'badOption', `there are ${option.values.length} values, counted from 0`);
  }
  const seen = new Set<string>();
  option.values.forEach((value, i) => {
    const here = [...path, 'values', i, 'id'];
    if (seen.has(value.id)) notes.add(here, 'duplicateId', `${brief(value.id)} is there twice`);
    seen.add(value.id);
    if (option.id === 'theatre' && checkReference(notes, here, 'theatre', value.id, names.theatres)) {
      const side = names.theatres.get(value.id)?.side;
      if (side !== move.side)
        notes.add(here, 'wrongSide', `${brief(value.id)} is not a theatre of ${move.side}`);
    }
    if (option.id === 'package' && checkReference(notes, here, 'package', value.id, names.packages)) {
      const by = names.packages.get(value.id)?.by;
      if (by !== move.side)
        notes.add(here, 'wrongSide', `${brief(value.id)} is not a package of ${move.side}`);
    }
    const needed = ({ clarity: 'clarity', form: 'form', verified: 'verified', publicity: 'public' } as const)[
      option.id as 'form'
    ];
    if (needed !== undefined && value[needed] === undefined) {
      notes.add(here.slice(0, -1), 'badOption', `a value of "${option.id}" needs the key "${needed}"`);
    }
  });
}

/** Does the move carry an effect that makes an option matter? */
function checkOptionUse(notes: Notebook, path: Path, move: Move): void {
  const verbs = new Set(move.effects.map((effect) => effect.do));
  const ids = move.options.map((option) => option.id);
  ids.forEach((id, i) => {
    const here = [...path, 'options', i, 'id'];
    if (ids.indexOf(id) !== i) notes.add(here, 'duplicateId', `the option "${id}" is there twice`);
    if ((id === 'form' || id === 'verified') && !verbs.has('offer')) {
      notes.add(here, 'badOption', `"${id}" needs an effect "offer"`);
    }
    if (id === 'clarity' && !verbs.has('name'))
      notes.add(here, 'badOption', '"clarity" needs an effect "name"');
    const uses = (wanted: string) =>
      move.effects.some(
        (e) => ('theatre' in e && e.theatre === wanted) || ('package' in e && e.package === wanted),
      );
    if (id === 'theatre' && !uses('$theatre')) notes.add(here, 'badOption', 'no effect uses "$theatre"');
    if (id === 'package' && !uses('$package')) notes.add(here, 'badOption', 'no effect uses "$package"');
  });
}

function checkTerms(notes: Notebook, names: Names, path: Path, move: Move): void {
  const offers = move.effects.flatMap((effect) => (effect.do === 'offer' ? [effect.channel] : []));
  const here = [...path, 'terms'];
  if (!move.terms) {
    if (offers.length > 0) notes.add(here, 'badTerms', 'an offer needs issues on which terms can be chosen');
    return;
  }
  if (offers.length === 0) notes.add(here, 'badTerms', 'terms need an effect "offer"');
  if (offers.length > 1) notes.add(here, 'badTerms', 'one move makes one offer');
  const reach = new Set(offers.flatMap((channel) => names.channels.get(channel)?.issues ?? []));
  move.terms.forEach((issue, i) => {
    const known = checkReference(notes, [...here, i], 'issue', issue, names.issues);
    if (known && offers.length > 0 && !reach.has(issue)) {
      notes.add([...here, i], 'badTerms', `the channel ${brief(offers[0])} does not reach ${brief(issue)}`);
    }
    if (move.terms?.indexOf(issue) !== i)
      notes.add([...here, i], 'duplicateId', `${brief(issue)} is there twice`);
  });
}

/** An attack takes the whole week and lies behind a gate of readiness above the start. */
function checkAttack(notes: Notebook, level: Level, path: Path, move: Move): void {
  const attack = move.effects.find((effect) => effect.do === 'attack');
  if (attack?.do !== 'attack') return;
  const setup = level.sides[move.side];
  const bad = (key: string, message: string) => notes.add([...path, key], 'badAttack', message);
  if (!setup.attacks.includes(attack.kind))
    bad('effects', `sides.${move.side}.attacks does not list "${attack.kind}"`);
  if (move.attention !== 3) bad('attention', 'an attack takes an attention of 3');
  const gate = move.needs.some(
    (need) => need.what === `readiness.${move.side}` && (need.atLeast ?? 0) > setup.readiness,
  );
  if (!gate)
    bad('needs', `an attack needs "readiness.${move.side}" above the ${setup.readiness} of the start`);
}

function checkGraph(notes: Notebook, level: Level, names: Names): void {
  for (const side of SIDES) {
    const crosses = level.moves.some(
      (move) =>
        move.side === side &&
        move.stance === 'conciliatory' &&
        names.moves.get(move.neighbour)?.stance === 'escalatory',
    );
    const back = level.moves.some(
      (move) =>
        move.side === side &&
        move.stance === 'escalatory' &&
        names.moves.get(move.neighbour)?.stance === 'conciliatory',
    );
    if (!crosses || !back) {
      const message = `no neighbour of a move of ${side} crosses the line between conciliatory and escalatory ${crosses ? 'from' : 'to'} the escalatory side`;
      notes.add(['moves'], 'neighbourGraph', message);
    }
  }
}

/** Check all moves. */
export function checkMoves(notes: Notebook, names: Names): void {
  const { level } = names;
  level.moves.forEach((move, i) => {
    const path: Path = ['moves', i];
    if (move.attention > level.attention) {
      notes.add([...path, 'attention'], 'outOfRange', `a week has ${level.attention}`);
    }
    checkTwin(notes, names, path, move);
    checkNeighbour(notes, names, path, move);
    move.options.forEach((option, j) => {
      checkOption(notes, names, [...path, 'options', j], move, option);
    });
    checkOptionUse(notes, path, move);
    checkTerms(notes, names, path, move);
    checkAttack(notes, level, path, move);
    checkConditions(notes, names, [...path, 'needs'], move.needs);
    checkMoveEffects(notes, names, [...path, 'effects'], move);
    move.breaks?.forEach((issue, j) => {
      checkReference(notes, [...path, 'breaks', j], 'issue', issue, names.issues);
    });
    const meanings = move.meanings.map((meaning) => meaning.id);
    meanings.forEach((id, j) => {
      if (meanings.indexOf(id) !== j)
        notes.add([...path, 'meanings', j, 'id'], 'duplicateId', `${brief(id)} is there twice`);
    });
  });
  checkGraph(notes, level, names);
}
