/** What others have written, so that its direction stays its own: in a sentence, a title or a list, seen or heard. */

/** Marks that change the direction of what follows. */
const MARKS = /[\u202A-\u202E\u2066-\u2069]/g;

/** Letters of scripts that run from right to left, and signs that pass for one. */
const TURNS = /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** A text without marks that would turn what stands around it. */
export const unturned = (text: string): string => text.replace(MARKS, '');

/** What a person gave as a name, to be put into a sentence: what runs from right to left stays within it. */
export function isolated(name: string): string {
  const text = unturned(name);
  return text !== name || TURNS.test(text) ? `\u2068${text}\u2069` : text;
}
