// What the session's tests share: a shelf in memory, the shipped levels, thinkers in the same thread, ready settings.
import { readFileSync } from 'node:fs';
import type { Level, Side } from '../../src/engine/index.js';
import { extend } from '../../src/level/index.js';
import { present } from '../../src/record/index.js';
import {
  type Ground,
  good,
  groundOf,
  type KeptTexts,
  openSession,
  type Playing,
  type Ports,
  type Seat,
  type SeatLock,
  type Session,
  type Settings,
} from '../../src/session/index.js';
import { directThinker } from '../../src/session/think.js';

const levels = new Map<string, Level>();

const read = (id: string): unknown => JSON.parse(readFileSync(`levels/${id}.json`, 'utf8'));

/** A shipped level; one that extends others is made whole. */
export function level(id: string): Level {
  const known = levels.get(id);
  if (known) return known;
  const bases = new Map(
    ['january-2022', 'january-2022-long', 'abstract-mirror'].map((one) => [one, read(one)]),
  );
  const whole = extend(read(id), bases);
  if ('problems' in whole) throw new Error(JSON.stringify(whole.problems));
  const made = whole.json as Level;
  levels.set(id, made);
  return made;
}

/** The present rules on a level. */
export const groundOn = (on: Level): Ground => ({ engine: present, rules: present.compile(on) });

/** A shelf in memory. `full` makes every write fail. */
export function memoryTexts(): KeptTexts & { map: Map<string, string>; full: boolean } {
  const map = new Map<string, string>();
  const texts = {
    map,
    full: false,
    read: (key: string) => map.get(key) ?? null,
    write(key: string, text: string) {
      if (texts.full) return false;
      map.set(key, text);
      return true;
    },
    remove: (key: string) => void map.delete(key),
    names: (prefix: string) => [...map.keys()].filter((name) => name.startsWith(prefix)).sort(),
  };
  return texts;
}

/** The seat of somebody who is alone. */
export const ownSeat: SeatLock = {
  held: () => true,
  take: async () => true,
  seize: async () => {},
  leave: () => {},
  watch: () => {},
};

let stamps = 0;

export function portsOver(texts: KeptTexts, more: Partial<Ports> = {}): Ports {
  return {
    texts,
    seat: ownSeat,
    ground: groundOf,
    checkLevel: (json) => good(json as Level),
    thinker: directThinker,
    stamp: () => {
      stamps += 1;
      return String(stamps);
    },
    freshId: () => {
      stamps += 1;
      return `id${stamps}`;
    },
    ...more,
  };
}

export const human: Seat = { by: 'human' };
export const rival = (strategy = 'policy'): Seat => ({ by: 'ai', strategy, skill: 'regular' });

export const settings = (more: Partial<Settings> = {}): Settings => ({
  level: 'january-2022',
  seed: 'test',
  seats: { west: human, russia: rival() },
  types: {},
  dials: {},
  guided: false,
  ...more,
});

export function playingOf(session: Session): Playing {
  const { playing } = session.snapshot();
  if (!playing) throw new Error('no match is open');
  return playing;
}

/** Pass every week and stand firm in every crisis until the match is over or `weeks` have been resolved. */
export async function passOn(session: Session, side: Side, weeks = 26): Promise<void> {
  for (;;) {
    const { match } = playingOf(session);
    const { awaiting, week } = match.state;
    if (awaiting === 'over' || (awaiting === 'orders' && week > weeks)) return;
    const done = await session.dispatch(
      awaiting === 'crisis' ? { do: 'answer', side, answer: 'standFirm' } : { do: 'resolve', side },
    );
    if (!done.ok) throw new Error(JSON.stringify(done.problem));
  }
}

export { openSession };
