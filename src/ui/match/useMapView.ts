/** What the map shows in each phase: the order in hand in both mirrors, or the scene that is being told. */
import { useMemo } from 'preact/hooks';
import type { Order, WeekOrders } from '../../engine/index.js';
import { type Outlook, type Scene, type TheatreView, theatreView } from '../../view/index.js';
import { inHand, mark, mirror } from './bench.js';
import { type Guess, useGuess } from './useGuess.js';

export interface OnMap {
  view: TheatreView;
  /** The order in hand as it stands on the sheet, if it is there. */
  order: Order | null;
  guess: Guess;
}

/** While one's own orders are told, the rival still stands where it stood; its own scene lets it move. */
function lookIn(look: Outlook, scene: Scene): Outlook {
  const morning = look.mornings.at(-1);
  return scene.id === 'yours' && morning ? { ...look, view: { ...look.view, mind: morning.mind } } : look;
}

export function useMapView(look: Outlook, draft: WeekOrders, scene: Scene | null): OnMap {
  const held = scene ? null : inHand.value;
  const order = draft.orders.find((one) => one.move === held?.move) ?? held;
  const guess = useGuess(look, draft, order);
  const known = typeof guess === 'string' ? null : guess;
  const looked = mark.value;
  const chosen = mirror.value;
  const view = useMemo(
    () =>
      scene
        ? theatreView(lookIn(look, scene), {
            mirror: scene.id === 'theyRead' ? 'read' : 'meant',
            draft: null,
            focus: { order: null, guess: null, mark: looked },
            moves: scene.moves,
          })
        : theatreView(look, { mirror: chosen, draft, focus: { order, guess: known, mark: looked } }),
    [look, scene, chosen, draft, order, known, looked],
  );
  return { view, order, guess };
}
