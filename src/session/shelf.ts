/** Where the autosave lies: one running match, and every text that could not be taken, set aside under a name of its own. */
import type { KeptTexts } from './ports.js';
import type { Problem } from './result.js';

const RUNNING = 'spiral.match';
const ASIDE = 'spiral.aside.';

/** A save, or a match of the library, that was set aside. `text` is exactly what was found. */
export interface Aside {
  name: string;
  problem: Problem;
  text: string;
}

export interface Shelf {
  read(): string | null;
  write(text: string): boolean;
  clear(): void;
  /** Move what lies under a name (the running match, if none is given) aside; it stays in memory where it cannot be written. */
  setAside(text: string, problem: Problem, from?: string): void;
  asides(): readonly Aside[];
  drop(name: string): void;
}

function readAside(texts: KeptTexts, name: string): Aside {
  const raw = texts.read(name) ?? '';
  try {
    const { problem, text } = JSON.parse(raw) as { problem?: Problem; text?: unknown };
    if (typeof problem?.code === 'string' && typeof text === 'string') return { name, problem, text };
  } catch {
    // What cannot be read is offered as it was found.
  }
  return { name, problem: { code: 'unreadable', detail: '' }, text: raw };
}

export function openShelf(texts: KeptTexts, stamp: () => string): Shelf {
  let asides = texts.names(ASIDE).map((name) => readAside(texts, name));
  return {
    read: () => texts.read(RUNNING),
    write: (text) => texts.write(RUNNING, text),
    clear: () => texts.remove(RUNNING),
    setAside(text, problem, from = RUNNING) {
      const name = ASIDE + stamp();
      const aside = { name, problem, text };
      const written = texts.write(name, JSON.stringify({ problem, text }));
      asides = [...asides, aside];
      // The original goes only when its copy is safe.
      if (written) texts.remove(from);
    },
    asides: () => asides,
    drop(name) {
      texts.remove(name);
      asides = asides.filter((aside) => aside.name !== name);
    },
  };
}
