/** The library: every match as a text of its own on the shelf, written twice so that no crash can damage the only copy. */
import type { MatchRecord } from '../record/index.js';
import { RECORD_LIMITS } from '../record/index.js';
import { type Kept, makeEntry, readEntry, type Summary } from './libraryEntry.js';
import type { KeptTexts } from './ports.js';
import { fileOf, linkOf, type Read, readStudy, type Study } from './records.js';
import type { Shelf } from './shelf.js';

const KEPT = 'spiral.library.';
/** Where the next text of an entry lies until it has replaced the one before. */
const NEXT = 'spiral.library-next.';

export interface Library {
  /** All matches, the one that was kept last first. */
  entries(): readonly Kept[];
  get(id: string): Kept | null;
  /** Read the match of an entry. */
  open(id: string): Promise<Read<Study>>;
  /** Keep a record: as a new entry, or in place of the one with that id. Null where it is too large to be kept. */
  keep(study: Study, summary: Summary, more?: { id?: string; name?: string }): Kept | null;
  rename(id: string, name: string): void;
  remove(id: string): void;
  /** Put an entry back that was removed. */
  putBack(entry: Kept): void;
  /** The entry that holds exactly this match, or null. */
  same(study: Study): Kept | null;
  clear(): void;
  /** Look at the shelf again: another page may have written to it. */
  reload(): void;
  /** False when the last entry could not be written and is only there until the page closes. */
  written(): boolean;
}

/** What a list shows of a record. `end` is its outcome where the record does not say. */
export function summaryOf(record: MatchRecord, outcome: MatchRecord['outcome'] = record.outcome): Summary {
  const { sides, weeks } = record.settings;
  const end = outcome ?? null;
  return {
    rules: record.rules,
    level: record.level.id,
    own: record.level.embedded !== undefined,
    seed: record.seed,
    seats: { west: sides.west.by, russia: sides.russia.by },
    played: record.orders.length,
    weeks,
    outcome: end && { kind: end.kind, cause: end.cause, by: end.by },
    branches: record.branches?.length ?? 0,
  };
}

/** The match as short as it can be kept. */
function bodyOf(study: Study): string | null {
  const link = linkOf(study);
  if (link.ok) return link.value;
  const text = fileOf(study);
  return text.length <= RECORD_LIMITS.record ? text : null;
}

/** `fresh` gives an id that no other entry has; `onChange` hears of every change. */
export function openLibrary(
  texts: KeptTexts,
  shelf: Pick<Shelf, 'setAside'>,
  fresh: () => string,
  onChange: () => void,
): Library {
  let entries = new Map<string, Kept>();
  let written = true;

  const read = (id: string): Kept | string | null => {
    const text = texts.read(KEPT + id);
    return text === null ? null : readEntry(id, text);
  };

  const aside = (name: string, detail: string) =>
    shelf.setAside(texts.read(name) ?? '', { code: 'unreadable', detail }, name);

  /** A text that was being written when the page closed takes the place of the one before, if it is whole. */
  const finish = (id: string) => {
    const text = texts.read(NEXT + id) ?? '';
    const next = readEntry(id, text);
    if (typeof next !== 'string') {
      if (texts.write(KEPT + id, text)) texts.remove(NEXT + id);
    } else if (texts.read(KEPT + id) === null) aside(NEXT + id, next);
    else texts.remove(NEXT + id);
  };

  const reload = () => {
    for (const name of texts.names(NEXT)) finish(name.slice(NEXT.length));
    const found = new Map<string, Kept>();
    for (const name of texts.names(KEPT)) {
      const id = name.slice(KEPT.length);
      const entry = read(id);
      if (typeof entry === 'string') aside(name, entry);
      else if (entry) found.set(id, entry);
    }
    entries = found;
  };

  const write = (entry: Kept) => {
    const text = makeEntry(entry);
    texts.write(NEXT + entry.id, text);
    written = texts.write(KEPT + entry.id, text);
    texts.remove(NEXT + entry.id);
    // The second copy may have taken the last room.
    written ||= texts.write(KEPT + entry.id, text);
    entries = new Map(entries).set(entry.id, entry);
    onChange();
  };

  /** An entry as it lies there now: another page may have written it since. One that cannot be read is left for `reload`. */
  const current = (id: string): Kept | null => {
    const entry = read(id);
    if (typeof entry === 'string') return null;
    const known = entries.get(id);
    if (entry && (known?.body !== entry.body || known.name !== entry.name)) {
      entries = new Map(entries).set(id, entry);
    }
    return entry;
  };

  reload();
  return {
    entries: () => [...entries.values()].sort((a, b) => b.place - a.place || (a.id < b.id ? -1 : 1)),
    get: current,
    async open(id) {
      const entry = current(id);
      if (entry) return readStudy(entry.body);
      const message = 'the library has no such match';
      return { ok: false, problems: [{ path: '', code: 'missing', message }] };
    },
    keep(study, summary, { id, name = '' } = {}) {
      const body = bodyOf(study);
      if (body === null) return null;
      const before = id === undefined ? null : current(id);
      const last = Math.max(0, ...[...entries.values()].map(({ place }) => place));
      const entry =
        before !== null
          ? { ...before, summary, body }
          : { id: id ?? fresh(), place: last + 1, name: name.slice(0, RECORD_LIMITS.name), summary, body };
      write(entry);
      return entry;
    },
    rename(id, name) {
      const entry = current(id);
      if (entry) write({ ...entry, name: name.trim().slice(0, RECORD_LIMITS.name) });
    },
    remove(id) {
      texts.remove(KEPT + id);
      texts.remove(NEXT + id);
      entries = new Map([...entries].filter(([one]) => one !== id));
      onChange();
    },
    putBack(entry) {
      // A match that was played on meanwhile has made its entry anew.
      write(current(entry.id) === null ? entry : { ...entry, id: fresh() });
    },
    same(study) {
      const body = bodyOf(study);
      return [...entries.values()].find((entry) => entry.body === body) ?? null;
    },
    clear() {
      for (const prefix of [KEPT, NEXT]) for (const name of texts.names(prefix)) texts.remove(name);
      entries = new Map();
      written = true;
      onChange();
    },
    reload() {
      reload();
      onChange();
    },
    written: () => written,
  };
}
