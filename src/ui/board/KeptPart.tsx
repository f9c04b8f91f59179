/** What stays on this device, and clearing it. */
import type { BoardState, ClassBoard } from '../../session/index.js';
import { t } from '../../text/index.js';
import { Button } from '../parts/Button.js';
import { announce } from '../parts/Live.js';
import { Part } from '../parts/Part.js';
import { showPlace } from './address.js';

export function KeptPart({ board, state }: { board: ClassBoard; state: BoardState }) {
  const { codes, kept, canUndo, link } = state;
  if (codes.length === 0 && link === null && !canUndo) return null;
  const clear = () => {
    board.clear();
    showPlace({ student: null });
    announce(t('board.news.cleared'));
    requestAnimationFrame(() => document.getElementById('board-undo')?.focus());
  };
  return (
    <Part id="kept" title={t('board.kept')}>
      {kept ? (
        <p class="no-print">{t('board.kept.why')}</p>
      ) : (
        <p class="note risk-note">{t('board.kept.full')}</p>
      )}
      <div class="button-row">
        {canUndo ? (
          <button id="board-undo" type="button" class="button plain" onClick={() => void board.undo()}>
            {t('board.undo')}
          </button>
        ) : (
          <Button onPress={clear}>{t('board.clear')}</Button>
        )}
      </div>
    </Part>
  );
}
