/** The language in use. */
import { LANGUAGES, type LanguageId } from './areas.js';

let current: LanguageId = 'en';

export function language(): (typeof LANGUAGES)[LanguageId] {
  return LANGUAGES[current];
}

/** The language in use, as a BCP 47 tag. */
export function languageTag(): string {
  return language().tag;
}

export function setLanguage(next: LanguageId): void {
  current = next;
}
