/** What the reader has chosen for good: looks, how much the match shows and may be worked out at once, and which notes have been seen. Kept on this device only. */
import { computed, signal } from '@preact/signals';
import type { Type } from '../engine/index.js';
import { type Appearance, type Services, services } from './services.js';

const NAME = 'spiral.preferences';

interface Preferences extends Appearance {
  /** Are the few sounds of a match on? */
  sound: boolean;
  /** At most so many workers analyse matches; `automatic` is what the device can bear. */
  workers: 'automatic' | '1' | '2' | '4';
  /** The note before the first match has been read. */
  noteSeen: boolean;
  /** The guided opening has been played or waved away. */
  guided: boolean;
  /** How much of the match is on the screen at once. */
  depth: 'essential' | 'full';
  /** Three advisers lay sheets on the table. */
  advisers: boolean;
  /** How fast a resolved week tells itself; `press`: only when the reader presses. */
  telling: 'slow' | 'normal' | 'fast' | 'press';
  /** The seat and the brief of the match that was set up last. */
  seat: 'west' | 'russia' | 'both';
  brief: 'drawn' | Type;
}

const DEFAULTS: Preferences = {
  theme: 'system',
  text: 'normal',
  motion: 'system',
  sound: false,
  workers: 'automatic',
  noteSeen: false,
  guided: false,
  depth: 'essential',
  advisers: true,
  telling: 'normal',
  seat: 'west',
  brief: 'drawn',
};

const ALLOWED: { [K in keyof Preferences]: readonly Preferences[K][] } = {
  theme: ['system', 'light', 'dark'],
  text: ['normal', 'large', 'larger'],
  motion: ['system', 'reduced', 'full'],
  sound: [false, true],
  workers: ['automatic', '1', '2', '4'],
  noteSeen: [false, true],
  guided: [false, true],
  depth: ['essential', 'full'],
  advisers: [true, false],
  telling: ['slow', 'normal', 'fast', 'press'],
  seat: ['west', 'russia', 'both'],
  brief: ['drawn', 'seeker', 'opportunist', 'revisionist'],
};

/** The preferences now. Change them with `prefer`. */
export const preferences = signal<Readonly<Preferences>>(DEFAULTS);

const systemReduces = signal(false);

/** Is motion to be left out? Already weighs the setting against the system's wish. */
export const reducedMotion = computed(() => {
  const { motion } = preferences.value;
  return motion === 'reduced' || (motion === 'system' && systemReduces.value);
});

/** How many workers the reader allows to analyse matches. */
export function workersAllowed(): number {
  const { workers } = preferences.value;
  return workers === 'automatic' ? Number.POSITIVE_INFINITY : Number(workers);
}

/** Take what was kept and what the system wishes, and apply both. */
export function startPreferences(): void {
  followSystemMotion(services().systemReducesMotion);
  take(parsePreferences(services().texts.read(NAME)));
}

/** Follow the system's wish for less motion from now on. */
export function followSystemMotion(ask: Services['systemReducesMotion']): void {
  systemReduces.value = ask((reduces) => {
    systemReduces.value = reduces;
  });
}

/** Change some preferences and keep them. */
export function prefer(changes: Partial<Preferences>): void {
  take({ ...preferences.value, ...changes });
  services().texts.write(NAME, JSON.stringify(preferences.value));
}

/** Back to how it was on the first visit. Nothing is written. */
export function forgetPreferences(): void {
  take(DEFAULTS);
}

function take(next: Preferences): void {
  preferences.value = next;
  services().applyAppearance(next);
}

/** Whatever was kept by whichever version: what can be used of it, defaults for the rest. */
export function parsePreferences(text: string | null): Preferences {
  let kept: unknown = null;
  try {
    kept = JSON.parse(text ?? 'null');
  } catch {
    // Unreadable preferences are as good as none.
  }
  const known = typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
  const pick = <K extends keyof Preferences>(key: K): Preferences[K] =>
    ALLOWED[key].find((value) => value === known[key]) ?? DEFAULTS[key];
  return {
    theme: pick('theme'),
    text: pick('text'),
    motion: pick('motion'),
    sound: pick('sound'),
    workers: pick('workers'),
    noteSeen: pick('noteSeen'),
    guided: pick('guided'),
    depth: pick('depth'),
    advisers: pick('advisers'),
    telling: pick('telling'),
    seat: pick('seat'),
    brief: pick('brief'),
  };
}
