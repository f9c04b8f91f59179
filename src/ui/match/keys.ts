/** Keys of the match. Single letters can be switched off, and never act while something is being typed or chosen. */
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Key } from '../../text/index.js';
import { cardsOf, type TrackTab } from '../../view/index.js';
import { services } from '../services.js';
import { inHand, open, switchMirror, track } from './bench.js';
import type { MatchHands } from './hands.js';
import { roomShown, switchRoom } from './roomShown.js';
import type { Advised } from './useAdvice.js';

type KeyText = Extract<Key, `match.keys.${string}`>;

/** The list that the dialog shows. */
export const KEYS: readonly { keys: string[]; text: KeyText }[] = [
  { keys: ['1', '…', '6'], text: 'match.keys.numbers' },
  { keys: ['1', '2', '3'], text: 'match.keys.advisers' },
  { keys: ['A'], text: 'match.keys.room' },
  { keys: ['←', '→', '↑', '↓'], text: 'match.keys.arrows' },
  { keys: ['Enter'], text: 'match.keys.enter' },
  { keys: ['Delete', 'Backspace'], text: 'match.keys.delete' },
  { keys: ['Ctrl', 'Z'], text: 'match.keys.undo' },
  { keys: ['R'], text: 'match.keys.resolve' },
  { keys: ['M'], text: 'match.keys.mirror' },
  { keys: ['L'], text: 'match.keys.log' },
  { keys: ['B'], text: 'match.keys.brief' },
  { keys: ['?'], text: 'match.keys.help' },
  { keys: ['Esc'], text: 'match.keys.escape' },
  { keys: ['Enter', 'Space'], text: 'match.keys.on' },
  { keys: ['→'], text: 'match.keys.next' },
  { keys: ['←'], text: 'match.keys.back' },
  { keys: ['Esc'], text: 'match.keys.skip' },
  { keys: ['1', '…', '4'], text: 'match.keys.answers' },
  { keys: ['Enter'], text: 'match.keys.give' },
];

const NAME = 'spiral.keys';

/** Are single-letter keys on? */
export const keysOn = signal(true);

export function readKeysOn(): void {
  keysOn.value = services().texts.read(NAME) !== 'off';
}

export function setKeysOn(on: boolean): void {
  keysOn.value = on;
  services().texts.write(NAME, on ? 'on' : 'off');
}

const TYPING = 'input:not([type="radio"]):not([type="checkbox"]), select, textarea, [contenteditable]';

/** Show a track with a move of it in hand, and put the focus there. */
function openTrack(chosen: TrackTab, hands: MatchHands): void {
  track.value = chosen.id;
  const held = chosen.cards.some((card) => card.id === inHand.value?.move);
  const first = chosen.cards[0];
  if (!held && first) hands.choose(first.id);
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.move-grid [tabindex="0"]')?.focus());
}

interface Desk {
  hands: MatchHands | null;
  tracks: TrackTab[];
  advised: Advised;
}

/** A number takes a sheet of the room while the room is in sight, and else opens a kind of moves. */
function actOnNumber(number: number, { tracks, advised }: Desk, hands: MatchHands): boolean {
  if (roomShown(advised)) {
    const card = typeof advised === 'string' ? undefined : cardsOf(advised)[number - 1];
    if (card) hands.take(card);
    return card !== undefined;
  }
  const chosen = tracks[number - 1];
  if (chosen) openTrack(chosen, hands);
  return chosen !== undefined;
}

/** The letter of a key; on a keyboard of another script, that which stands there on a Latin one. */
export function letterOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  if (key.length !== 1 || key.charCodeAt(0) < 128) return key.toLowerCase();
  return /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1]?.toLowerCase() ?? key;
}

/** Act on a single key; true if it was one of ours. */
function act(key: string, desk: Desk): boolean {
  const { hands, advised } = desk;
  const number = Number.parseInt(key, 10);
  if (hands && number > 0) return actOnNumber(number, desk, hands);
  switch (key) {
    case 'r':
      hands?.resolve();
      return hands !== null;
    case 'a':
      if (hands) switchRoom(advised);
      return hands !== null;
    case 'm':
      if (hands) switchMirror();
      return hands !== null;
    case 'l':
      open.value = 'log';
      return true;
    case 'b':
      open.value = 'brief';
      return true;
    case '?':
      open.value = 'keys';
      return true;
    default:
      return false;
  }
}

/** Listen while the match is shown. */
export function useKeys(desk: Desk): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.defaultPrevented || event.isComposing || open.value !== null || target?.closest('dialog'))
        return;
      if ((event.ctrlKey || event.metaKey) && letterOf(event) === 'z' && !event.shiftKey) {
        if (target?.closest(TYPING) || !desk.hands) return;
        event.preventDefault();
        desk.hands.undo();
        return;
      }
      // A key that is held is meant once.
      if (event.repeat || !keysOn.value || target?.closest(TYPING)) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (act(letterOf(event), desk)) event.preventDefault();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [desk.hands, desk.tracks, desk.advised]);
}
