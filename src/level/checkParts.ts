/** Everything but the moves: sides, the third party, theatres, issues, channels, packages, events. */
import { type Level, SIDES, type Side, TYPES } from '../engine/index.js';
import { checkConditions, checkFreeEffects, checkReference } from './checkEffects.js';
import { type Names, PLACES } from './names.js';
import { brief, type Notebook, type Path } from './problems.js';

/** Day of the week of an ISO date, 0 = Monday, by Zeller's rule. */
export function weekday(iso: string): number {
  let year = Number(iso.slice(0, 4));
  let month = Number(iso.slice(5, 7));
  const day = Number(iso.slice(8, 10));
  if (month < 3) {
    month += 12;
    year -= 1;
  }
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const zeller =
    (day +
      Math.floor((13 * (month + 1)) / 5) +
      rest +
      Math.floor(rest / 4) +
      Math.floor(century / 4) +
      5 * century) %
    7;
  return (zeller + 5) % 7;
}

function checkIds(
  notes: Notebook,
  path: Path,
  items: readonly { id: string }[],
  taken = new Set<string>(),
): void {
  items.forEach((item, i) => {
    if (taken.has(item.id)) notes.add([...path, i, 'id'], 'duplicateId', `${brief(item.id)} is there twice`);
    taken.add(item.id);
  });
}

function checkSide(notes: Notebook, names: Names, side: Side): void {
  const setup = names.level.sides[side];
  const path: Path = ['sides', side];
  const total = setup.typeWeights.reduce((sum, weight) => sum + weight, 0);
  if (Math.abs(total - 1) > 1e-9)
    notes.add([...path, 'typeWeights'], 'badSum', `the weights sum to ${total}, not to 1`);
  checkIds(notes, [...path, 'allies'], setup.allies);
  setup.formations.forEach((formation, i) => {
    const here = [...path, 'formations', i, 'theatre'];
    const known = checkReference(notes, here, 'theatre', formation.theatre, names.theatres);
    if (known && names.theatres.get(formation.theatre)?.side !== side) {
      notes.add(here, 'wrongSide', `${brief(formation.theatre)} is not a theatre of ${side}`);
    }
  });
  for (const [id, step] of Object.entries(setup.opening)) {
    const here = [...path, 'opening', id];
    const steps = names.issues.get(id)?.steps ?? 0;
    if (checkReference(notes, here, 'issue', id, names.issues) && step > steps) {
      notes.add(here, 'outOfRange', `the issue has ${steps} steps`);
    }
  }
  setup.redLines.forEach((id, i) => {
    const here = [...path, 'redLines', i];
    if (checkReference(notes, here, 'move', id, names.moves) && names.moves.get(id)?.side === side) {
      notes.add(here, 'wrongSide', 'a red line is crossed by a move of the rival');
    }
  });
  setup.attacks.forEach((kind, i) => {
    const there = names.level.moves.some(
      (move) =>
        move.side === side && move.effects.some((effect) => effect.do === 'attack' && effect.kind === kind),
    );
    if (!there)
      notes.add([...path, 'attacks', i], 'badAttack', `no move of ${side} is an attack of this kind`);
  });
  const built = names.level.moves.filter((move) => move.side === side);
  if (built.length === 0) notes.add(['moves'], 'missing', `${side} has no moves`);
}

function checkTable(notes: Notebook, names: Names): void {
  const { level } = names;
  level.issues.forEach((issue, i) => {
    if (issue.needsConsent && level.third === null) {
      notes.add(['issues', i, 'needsConsent'], 'noThird', 'the level has no third party');
    }
  });
  level.channels.forEach((channel, i) => {
    channel.issues.forEach((id, j) => {
      checkReference(notes, ['channels', i, 'issues', j], 'issue', id, names.issues);
    });
    if (channel.third && level.third === null) {
      notes.add(['channels', i, 'third'], 'noThird', 'the level has no third party');
    }
  });
  level.packages.forEach((item, i) => {
    for (const id of Object.keys(item.allyCost)) {
      checkReference(notes, ['packages', i, 'allyCost', id], `ally of ${item.by}`, id, names.allies[item.by]);
    }
    if (item.closes !== undefined) {
      checkReference(notes, ['packages', i, 'closes'], 'channel', item.closes, names.channels);
    }
  });
}

function checkThird(notes: Notebook, names: Names): void {
  const third = names.level.third;
  if (third === null) return;
  checkIds(notes, ['third', 'decisions'], third.decisions);
  checkIds(notes, ['third', 'voices'], third.voices);
  if (third.patron !== null && third.patron === third.threatenedBy) {
    notes.add(['third', 'threatenedBy'], 'wrongSide', 'the patron does not threaten');
  }
  third.decisions.forEach((decision, i) => {
    checkConditions(notes, names, ['third', 'decisions', i, 'when'], decision.when);
    checkFreeEffects(notes, names, ['third', 'decisions', i, 'effects'], decision.effects);
  });
  third.voices.forEach((voice, i) => {
    checkConditions(notes, names, ['third', 'voices', i, 'when'], voice.when);
  });
}

function checkLists(notes: Notebook, level: Level): void {
  for (const key of ['moves', 'theatres', 'issues', 'channels', 'packages', 'events'] as const) {
    checkIds(notes, [key], level[key]);
  }
}

/** Check everything but the moves and the texts. */
export function checkParts(notes: Notebook, names: Names): void {
  const { level } = names;
  checkLists(notes, level);
  if (weekday(level.date) !== 0) notes.add(['date'], 'notMonday', `${level.date} is not a Monday`);
  for (const side of SIDES) checkSide(notes, names, side);
  checkTable(notes, names);
  checkThird(notes, names);
  level.theatres.forEach((theatre, i) => {
    const places = PLACES[level.map];
    if (!places.includes(theatre.place)) {
      notes.add(
        ['theatres', i, 'place'],
        'unknownId',
        `unknown place ${brief(theatre.place)}; known: ${places.join(', ')}`,
      );
    }
  });
  level.events.forEach((event, i) => {
    checkConditions(notes, names, ['events', i, 'when'], event.when);
    checkFreeEffects(notes, names, ['events', i, 'effects'], event.effects);
  });
  const ordered = TYPES.map((type) => level.types[type].gain);
  if (ordered.some((gain, i) => gain < (ordered[i - 1] ?? 0))) {
    notes.add(['types'], 'outOfRange', 'gain must not fall from seeker to opportunist to revisionist');
  }
}
