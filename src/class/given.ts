/** What somebody pasted or dropped, as codes: a list with one a line, or letters in which mail has folded them. */
import { codesIn, linesOf } from './board.js';

export interface GivenCodes {
  codes: string[];
  /** Lines that hold no code and look like none, as they were written. */
  skipped: string[];
}

/** A code alone, as far as one can see. */
const BEGINS = /^c\d{1,4}-[\w-]+$/;
/** One word, too long for a name: what is left of a code whose beginning was lost. */
const LIKE_A_CODE = /^[\w-]{60,}$/;

/**
 * The codes of a text in their order. In a list a line that was a code once stays in its place, so that it is counted and named
 * as the command line does; elsewhere lines without a code are greetings.
 */
export function codesOf(text: string): GivenCodes {
  const plain = text.split(/\s+/).filter((word) => word !== '');
  // Where every line begins a code, none is folded: there is nothing to look for.
  if (plain.length > 0 && plain.every((word) => BEGINS.test(word))) return { codes: plain, skipped: [] };
  const found = codesIn(text);
  const lines = linesOf(text);
  const known = new Set(found.codes);
  const written = new Set(lines);
  const isList = found.codes.every((code) => written.has(code)) && found.codes.length <= lines.length;
  if (!isList) return found;
  const kept = (line: string) => known.has(line) || LIKE_A_CODE.test(line);
  return { codes: lines.filter(kept), skipped: lines.filter((line) => !kept(line)) };
}
