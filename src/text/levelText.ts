/** Words that a level brings along. They come from strangers' files, so a message that does not parse is shown as it is. */
import { IntlMessageFormat } from 'intl-messageformat';
import { unturned } from './direction.js';
import { filled } from './fill.js';
import { languageTag } from './language.js';
import { messageOf } from './messages.js';
import type { Values } from './values.js';

/** The part of a level that holds its words: by language, then by key. */
export interface WithTexts {
  texts: Record<string, Record<string, string>>;
  /** Shown with nameless sides: what names a country, an office or a place is said in the words of the area `nameless`. */
  names?: 'abstract';
}

const parsed = new Map<string, IntlMessageFormat>();

/** The level's words for a key, in the page's language or else in English; the key itself where it has none. */
export function levelText(level: WithTexts, key: string, values?: Values): string {
  const own = languageTag().split('-')[0] ?? 'en';
  const nameless = level.names === 'abstract' ? messageOf(`nameless.${key}`) : undefined;
  const given = nameless ?? level.texts[own]?.[key] ?? level.texts.en?.[key];
  if (given === undefined) return key;
  const message = unturned(given);
  if (!message.includes('{')) return message;
  try {
    let formatter = parsed.get(message);
    if (!formatter) {
      formatter = new IntlMessageFormat(message, languageTag(), undefined, { ignoreTag: true });
      parsed.set(message, formatter);
    }
    return filled(formatter, values);
  } catch {
    return message;
  }
}
