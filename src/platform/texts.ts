/** Keeps small named texts in the browser; where it is not allowed to, in memory until the page closes. */
import type { KeptTexts } from '../session/index.js';

/** Every name of this game begins so; other pages of the same origin are left alone. */
export const PREFIX = 'spiral.';

/** The part of the browser's storage that is needed here. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * Texts on a shelf that may be missing, full or forbidden. What could not be written stays in memory, so that the page
 * goes on; `write` says false, so that it can tell.
 */
export function openTexts(shelf: Shelf | null): KeptTexts {
  const memory = new Map<string, string>();
  const attempt = <T>(ask: (shelf: Shelf) => T, otherwise: T): T => {
    if (!shelf) return otherwise;
    try {
      return ask(shelf);
    } catch {
      return otherwise;
    }
  };
  return {
    read: (key) => memory.get(key) ?? attempt((at) => at.getItem(key), null),
    write(key, text) {
      const written = attempt((at) => {
        at.setItem(key, text);
        return true;
      }, false);
      if (written) memory.delete(key);
      else memory.set(key, text);
      return written;
    },
    remove(key) {
      memory.delete(key);
      attempt((at) => at.removeItem(key), undefined);
    },
    names(prefix) {
      const kept = attempt((at) => Array.from({ length: at.length }, (_, index) => at.key(index) ?? ''), []);
      return [...new Set([...kept, ...memory.keys()])].filter((name) => name.startsWith(prefix)).sort();
    },
  };
}

/** The browser's own shelf; null where reading it is already forbidden. */
function browserShelf(): Shelf | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

export const keptTexts = openTexts(browserShelf());

/** Forget every text of this game. */
export function forgetAll(): void {
  for (const name of keptTexts.names(PREFIX)) keptTexts.remove(name);
}
