/** How far reading is, with a way to stop it and to go on. */
import type { BoardState, ClassBoard } from '../../session/index.js';
import { t } from '../../text/index.js';
import { Button } from '../parts/Button.js';

export function BoardWorking({ board, state }: { board: ClassBoard; state: BoardState }) {
  const { working, unread } = state;
  if (working) {
    const words = t(`board.working.${working.what}`, { done: working.done, of: working.of });
    return (
      <p class="working no-print">
        <progress class="working-bar" max={working.of} value={working.done} aria-label={words} />
        <span aria-hidden="true">{words}</span>
        <Button kind="bare" onPress={board.stop}>
          {t('board.working.stop')}
        </Button>
      </p>
    );
  }
  if (unread === 0) return null;
  return (
    <div class="button-row">
      <Button onPress={() => void board.goOn()}>{t('board.goOn', { count: unread })}</Button>
    </div>
  );
}
