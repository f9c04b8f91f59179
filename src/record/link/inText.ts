/** Links and codes in whatever text somebody pasted: folded and quoted by mail, with invisible characters, in lists, among words. */
import { LIMITS } from '../limits.js';
import { KINDS, type Kind, unpack } from './frame.js';

/** Characters that nobody sees: soft hyphens, spaces without width, marks of direction. */
const UNSEEN =
  /\u00AD|\u034F|\u061C|\u180E|[\u200B-\u200F]|[\u202A-\u202E]|[\u2060-\u2069]|[\uFE00-\uFE0F]|\uFEFF/g;
/** What mail puts before the lines of somebody else's letter. */
const QUOTED = /^[ \t]*(?:[>|][ \t]?)+/gm;
/** A line that goes on in the next one, as mail writes it. */
const SOFT_BREAK = /=\r?\n/g;
/** Every piece of a folded link but the first and the last has this many characters at least: most words have fewer. */
const SHORTEST_PIECE = 16;
/** Characters that are looked at in search of the ends of links, over a whole text. */
const PATIENCE = 5_000_000;

export interface FoundLinks {
  /** In their order; one that is not whole is there as far as it goes. */
  links: string[];
  /** Lines without any part of a link, as they were written. */
  skipped: string[];
}

/** Where a text has a link, and which part of it that link takes up. */
interface Span {
  link: string;
  from: number;
  to: number;
}

/** The pieces that a link may consist of: letters and digits, then white space, then more of them. */
function piecesFrom(text: string, from: number, most: number): { piece: string; end: number }[] {
  const pieces: { piece: string; end: number }[] = [];
  const next = /[\w-]+/y;
  for (let at = from; at < most; ) {
    next.lastIndex = at;
    const piece = next.exec(text)?.[0];
    if (piece === undefined) break;
    const end = Math.min(most, at + piece.length);
    pieces.push({ piece: text.slice(at, end), end });
    if (pieces.length > 1 && piece.length < SHORTEST_PIECE) break;
    const gap = /\s+/y;
    gap.lastIndex = end;
    const space = gap.exec(text)?.[0];
    if (space === undefined) break;
    at = end + space.length;
  }
  return pieces;
}

/** How many of the pieces a link may have: one, all with and without a word behind it, then every other number. */
function likelyFirst(count: number): Iterable<number> {
  const likely = [1, count - 1, count].filter((some) => some >= 1 && some <= count);
  return new Set([...likely, ...Array.from({ length: count }, (_, at) => at + 1)]);
}

function spansIn(text: string, kind: Kind, version: number): Span[] {
  const start = new RegExp(`(?<![\\w-])${KINDS[kind]}\\d{1,4}-`, 'g');
  const starts = [...text.matchAll(start)].map(({ index }) => index);
  const spans: Span[] = [];
  let patience = PATIENCE;
  for (const [at, from] of starts.entries()) {
    if (from < (spans.at(-1)?.to ?? 0)) continue;
    const most = Math.min(starts[at + 1] ?? text.length, from + 2 * LIMITS.link);
    const pieces = piecesFrom(text, from, most);
    let whole: Span | null = null;
    for (const count of likelyFirst(pieces.length)) {
      const link = pieces
        .slice(0, count)
        .map(({ piece }) => piece)
        .join('');
      const { end } = pieces[count - 1] as { end: number };
      patience -= link.length;
      if (patience < 0) break;
      if (unpack(kind, version, link).ok) {
        whole = { link, from, to: end };
        break;
      }
    }
    const [first] = pieces;
    if (whole) spans.push(whole);
    else if (first) spans.push({ link: first.piece, from, to: first.end });
  }
  return spans;
}

/** All links of a kind in a text, and its lines that have none. @param version of the form, by which whole links are known. */
export function linksIn(kind: Kind, version: number, given: string): FoundLinks {
  const text = given.replace(SOFT_BREAK, '\n').replace(UNSEEN, '').replace(QUOTED, '');
  const spans = spansIn(text, kind, version);
  const skipped: string[] = [];
  let from = 0;
  let next = 0;
  for (const line of text.split('\n')) {
    const to = from + line.length;
    while ((spans[next]?.to ?? Number.POSITIVE_INFINITY) <= from) next++;
    const linked = (spans[next]?.from ?? Number.POSITIVE_INFINITY) <= to;
    if (!linked && line.trim() !== '') skipped.push(line.trim());
    from = to + 1;
  }
  return { links: spans.map(({ link }) => link), skipped };
}
