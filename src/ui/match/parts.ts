/** What a desk is put together from, in either depth, wide or narrow. */
import type { JSX } from 'preact';
import type { Outlook } from '../../view/index.js';

export type Part = 'room' | 'moves' | 'detail' | 'table' | 'sheet' | 'own' | 'rival';

export interface DeskProps {
  look: Outlook;
  parts: Record<Part, JSX.Element>;
  /** The map, where the desk has to place it. */
  map: JSX.Element | null;
  /** Is there a room of advisers, and is it shown? */
  hasRoom: boolean;
  inRoom: boolean;
  /** Is a move in hand? */
  inHand: boolean;
  /** Orders on the sheet. */
  count: number;
}
