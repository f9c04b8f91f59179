/** Which texts a level must bring along, by key. */
import { type Level, type Move, SIDES, TYPES } from '../engine/index.js';
import type { Notebook } from './problems.js';

function moveKeys(move: Move): string[] {
  const { id } = move;
  return [
    ...['name', 'short', 'does', 'when'].map((part) => `move.${id}.${part}`),
    `read.${id}.calm`,
    `read.${id}.alarm`,
    ...move.meanings.map((meaning) => `meaning.${id}.${meaning.id}`),
    ...move.options.flatMap((option) => [
      `optionName.${option.id}`,
      ...option.values.map((value) => `option.${option.id}.${value.id}`),
    ]),
  ];
}

function sideKeys(level: Level): string[] {
  return SIDES.flatMap((side) => [
    ...['name', 'short', 'office', 'people'].map((part) => `side.${side}.${part}`),
    ...TYPES.map((type) => `brief.${side}.${type}`),
    ...TYPES.flatMap((type) => level.sides[side].briefs[type].map((code) => `objective.${code}`)),
    ...level.sides[side].allies.map((ally) => `ally.${ally.id}`),
    level.sides[side].struck,
    `redline.${side}`,
  ]);
}

function thirdKeys(level: Level): string[] {
  if (level.third === null) return [];
  return [
    'third.name',
    'third.office',
    ...level.third.decisions.map((decision) => `decision.${decision.id}`),
    ...level.third.voices.map((voice) => `voice.${voice.id}`),
  ];
}

/** Every text key that the level's own content calls for, without repetition, in the order of the file. */
export function textKeys(level: Level): string[] {
  const keys = [
    'name',
    'subtitle',
    'summary',
    'note',
    ...sideKeys(level),
    ...thirdKeys(level),
    ...level.theatres.map((theatre) => `theatre.${theatre.id}`),
    ...level.issues.flatMap((issue) => [
      `issue.${issue.id}.name`,
      ...Array.from({ length: issue.steps + 1 }, (_, step) => `issue.${issue.id}.step.${step}`),
    ]),
    ...level.channels.map((channel) => `channel.${channel.id}`),
    ...level.packages.flatMap((item) => [`package.${item.id}.name`, `package.${item.id}.short`]),
    ...level.events.flatMap((event) => [`event.${event.id}.title`, `event.${event.id}.text`]),
    ...level.moves.flatMap(moveKeys),
  ];
  return [...new Set(keys)];
}

/** English must be complete; another language may leave texts out, and English stands in for them. */
export function checkTexts(notes: Notebook, level: Level): void {
  const english = level.texts.en;
  if (!english) {
    notes.add(['texts', 'en'], 'missingText', 'English texts are missing');
    return;
  }
  for (const key of textKeys(level)) {
    if (!Object.hasOwn(english, key))
      notes.add(['texts', 'en', key], 'missingText', `no English text for "${key}"`);
  }
}
