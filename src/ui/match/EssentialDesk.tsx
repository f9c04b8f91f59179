/** The desk in essential depth: the figures under the map, the room or all moves beside it, the sheet below. */
import { t } from '../../text/index.js';
import { putAtDrawn } from '../keepFocus.js';
import { Button } from '../parts/Button.js';
import { inHand, pane } from './bench.js';
import { FigureStrip } from './FigureStrip.js';
import type { DeskProps } from './parts.js';

export function EssentialDesk({ look, parts, hasRoom, inRoom, inHand: held }: DeskProps) {
  return (
    <>
      {inRoom || !held ? <FigureStrip look={look} /> : parts.detail}
      <div class="side-pane">
        {inRoom ? parts.room : <AllMoves hasRoom={hasRoom}>{parts.moves}</AllMoves>}
        {parts.sheet}
      </div>
    </>
  );
}

/** From all moves back to the advisers, the reader with them. */
export function toRoom(): void {
  inHand.value = null;
  pane.value = 'room';
  putAtDrawn('.room-pane');
}

/** From the advisers to all moves, the reader with them. */
export function toMoves(): void {
  pane.value = 'moves';
  putAtDrawn('.moves-pane');
}

/** Every move, with the way back to the room where there is one. */
export function AllMoves({ hasRoom, children }: { hasRoom: boolean; children: preact.ComponentChildren }) {
  return (
    <div class="all-moves">
      <div class="all-moves-head">
        <h2 class="room-title">{t('room.allMoves')}</h2>
        {hasRoom ? (
          <Button kind="bare" onPress={toRoom}>
            {t('room.back')}
          </Button>
        ) : null}
      </div>
      {children}
    </div>
  );
}
