/** What the person at the page has in hand: the chosen move, the mirror, the open tab and window. Not part of the match. */
import { signal } from '@preact/signals';
import type { Order, Track } from '../../engine/index.js';
import type { AdviserModel, Mirror } from '../../view/index.js';

/** Parts of the match on a narrow page. */
export type Tab = 'map' | 'room' | 'moves' | 'orders' | 'own' | 'rival' | 'more';

/** What lies beside the map in essential depth. */
export type Pane = 'room' | 'moves';

/** What lies beside the moves in full depth. */
export type Aside = 'move' | 'table' | 'advisers';

/** Windows over the match. */
export type Window =
  | 'menu'
  | 'log'
  | 'brief'
  | 'keys'
  | 'terms'
  | 'resign'
  | 'pass'
  | 'own'
  | 'rival'
  | 'asks';

export const track = signal<Track | null>(null);
/** The order that is being put together; on the sheet or not yet. */
export const inHand = signal<Order | null>(null);
/** The forces on the map that are looked at, by the id of their mark. */
export const mark = signal<string | null>(null);
export const mirror = signal<Mirror>('meant');
export const tab = signal<Tab>('map');
export const pane = signal<Pane>('room');
export const aside = signal<Aside>('table');
export const open = signal<Window | null>(null);
/** The scene of the resolution that is shown. */
export const sceneAt = signal(0);
/** The resolution stands still until the reader goes on. */
export const paused = signal(false);
/** Has the reader switched the mirrors this week? The guided opening asks. */
export const mirrored = signal(false);
/** The advisers whose sheets were taken this week, each once; the guided opening asks. */
export const tried = signal<readonly AdviserModel['id'][]>([]);

/** Put everything down: a new match, another person, a new week. */
export function clearBench(): void {
  inHand.value = null;
  mark.value = null;
  mirror.value = 'meant';
  tab.value = 'map';
  pane.value = 'room';
  aside.value = 'table';
  open.value = null;
  sceneAt.value = 0;
  paused.value = false;
  mirrored.value = false;
  tried.value = [];
}

export function switchMirror(): void {
  mirror.value = mirror.value === 'meant' ? 'read' : 'meant';
  mirrored.value = true;
}
