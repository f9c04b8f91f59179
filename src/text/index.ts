/** The words of the interface: typed keys, areas loaded when they are needed, messages parsed once. */
import { IntlMessageFormat } from 'intl-messageformat';
import { type Area, type Catalogue, LANGUAGES, type LanguageId } from './areas.js';
import { filled } from './fill.js';
import { FORMATTERS } from './formatters.js';
import { language, languageTag, setLanguage } from './language.js';
import { addMessages, forgetMessages, messageOf } from './messages.js';
import type { Values } from './values.js';

export { addingUp } from './addingUp.js';
export type { Area, LanguageId } from './areas.js';
export { isolated } from './direction.js';
export {
  date,
  dateRange,
  decimal,
  list,
  percent,
  roughly,
  signed,
  troops,
  weekday,
  weeksAfter,
} from './format.js';
export { languageTag } from './language.js';
export { levelText } from './levelText.js';
export type { Values } from './values.js';
export { InSentence } from './values.js';

/** A key of any area. */
export type Key = keyof Catalogue;

/** Messages with a placeholder ask for values; the others take none. */
type Arguments<K extends Key> =
  Extract<Catalogue[K], `${string}{${string}`> extends never ? [] : [values: Values];

const parsed = new Map<string, IntlMessageFormat>();
const loaded = new Set<Area>(['shell']);

/** Make the words of these areas available. Pages load their areas before they are shown. */
export async function loadTexts(...areas: Area[]): Promise<void> {
  const wanted = areas.filter((area) => !loaded.has(area));
  const parts = await Promise.all(wanted.map((area) => language().areas[area]()));
  for (const part of parts) addMessages(part);
  for (const area of wanted) loaded.add(area);
}

/** Change the language: every area in use is loaded again. */
export async function useLanguage(next: LanguageId): Promise<void> {
  const areas = [...loaded];
  const parts = await Promise.all(areas.map((area) => LANGUAGES[next].areas[area]()));
  setLanguage(next);
  forgetMessages();
  parsed.clear();
  for (const part of parts) addMessages(part);
}

/** The words for a key. */
export function t<K extends Key>(key: K, ...values: Arguments<K>): string {
  return say(key, values[0]);
}

/** Is there a message under this key? For keys that are put together from data. */
export function hasText(key: string): key is Key {
  return messageOf(key) !== undefined;
}

/** The words for a key that was put together from data; the last part of the key where there are none. */
export function sayAny(key: string, values?: Values): string {
  return hasText(key) ? say(key, values) : (key.split('.').at(-1) ?? key);
}

function say(key: string, values?: Values): string {
  const message = messageOf(key);
  if (message === undefined) return key;
  if (!message.includes('{')) return message;
  try {
    return filled(formatterOf(key, message), values);
  } catch (problem) {
    console.error(`text ${key}`, problem);
    return message;
  }
}

function formatterOf(key: string, message: string): IntlMessageFormat {
  let formatter = parsed.get(key);
  if (!formatter) {
    formatter = new IntlMessageFormat(message, languageTag(), undefined, {
      ignoreTag: true,
      formatters: FORMATTERS,
    });
    parsed.set(key, formatter);
  }
  return formatter;
}
