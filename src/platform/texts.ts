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
  /** Each with what lay on the shelf when it could not be written: once another page has put something else there, that counts. */
  const memory = new Map<string, { text: string; over: string | null }>();
  const attempt = <T>(ask: (shelf: Shelf) => T, otherwise: T): T => {
    if (!shelf) return otherwise;
    try {
      return ask(shelf);
    } catch {
      return otherwise;
    }
  };
  const shelved = (key: string) => attempt((at) => at.getItem(key), null);
  return {
    read(key) {
      const [kept, lies] = [memory.get(key), shelved(key)];
      return kept && kept.over === lies ? kept.text : lies;
    },
    write(key, text) {
      const written = attempt((at) => {
        at.setItem(key, text);
        return true;
      }, false);
      if (written) memory.delete(key);
      else memory.set(key, { text, over: shelved(key) });
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

/** One of the browser's own shelves; null where reading it is already forbidden. */
function browserShelf(which: 'localStorage' | 'sessionStorage'): Shelf | null {
  try {
    return globalThis[which] ?? null;
  } catch {
    return null;
  }
}

export const keptTexts = openTexts(browserShelf('localStorage'));

/** Texts that go when their tab is closed. */
export const passingTexts = openTexts(browserShelf('sessionStorage'));

/** A shelf of this page alone. */
function ownShelf(): Shelf {
  const texts = new Map<string, string>();
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
    key: (index) => [...texts.keys()][index] ?? null,
    get length() {
      return texts.size;
    },
  };
}

/** Texts of this page alone, where somebody else keeps what has to last. */
export const pageTexts = (): KeptTexts => openTexts(ownShelf());

/** Forget every text of this game. */
export function forgetAll(): void {
  for (const texts of [keptTexts, passingTexts]) for (const name of texts.names(PREFIX)) texts.remove(name);
}
