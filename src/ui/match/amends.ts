/** Dealing with a misreading: puts the order on the sheet, or keeps it for the sheet after the crisis, and says it once. */
import { useEffect } from 'preact/hooks';
import type { Playing } from '../../session/index.js';
import { t } from '../../text/index.js';
import {
  type AmendsModel,
  answeredId,
  type Misreading,
  type Outlook,
  owedAmends,
  owedId,
} from '../../view/index.js';
import { dispatch } from '../matchDoor.js';
import { announce } from '../parts/Live.js';

/** Do what was chosen; the event is then over for good. */
export async function dealWith(look: Outlook, { id }: Misreading, way: AmendsModel): Promise<void> {
  const { order, label, move } = way;
  if (order === null) announce(t('misread.says.stands'));
  else if (look.view.awaiting === 'crisis') {
    await dispatch({ do: 'dismiss', id: owedId(id, way.id) });
    announce(t('misread.says.later', { way: label, move }));
  } else {
    const done = await dispatch({ do: 'add', side: look.side, order });
    if (!done.ok) return;
    await dispatch({ do: 'dismiss', id: answeredId(id, order.move) });
    announce(t('misread.says.added', { way: label, move }));
  }
  await dispatch({ do: 'dismiss', id });
}

/** When orders are written again after a crisis, what was chosen in it comes onto the sheet by itself, once. */
export function useOwedAmends(look: Outlook, { desk, turn, thinking }: Playing, free: boolean): void {
  const owed = free && turn === look.side && !thinking ? owedAmends(look, desk) : null;
  useEffect(() => {
    if (!owed) return;
    const { way, done } = owed;
    dispatch({ do: 'dismiss', id: done }).then(() => {
      if (way.order) dispatch({ do: 'add', side: look.side, order: way.order });
    });
  }, [owed?.done]);
}
