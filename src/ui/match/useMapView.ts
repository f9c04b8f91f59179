/** What the map shows in each phase: the order in hand in both mirrors, or the scene that is being told. */
import { useMemo } from 'preact/hooks';
import type { Order, WeekOrders } from '../../engine/index.js';
import {
  type GuessModel,
  type Outlook,
  type Scene,
  sceneView,
  type TheatreView,
  theatreView,
} from '../../view/index.js';
import { inHand, mark, mirror } from './bench.js';
import { type Guess, useGuess, useGuesses } from './useGuess.js';

export interface OnMap {
  view: TheatreView;
  /** The order in hand as it stands on the sheet, if it is there. */
  order: Order | null;
  guess: Guess;
  /** What the analysts say of the orders that the scene asks about; null while they write, and in other scenes. */
  guesses: (GuessModel | null)[] | null;
}

const NONE: Order[] = [];

/** `told` is the outlook as far as it has been told; outside a resolution it is the whole. */
export function useMapView(look: Outlook, told: Outlook, draft: WeekOrders, scene: Scene | null): OnMap {
  const held = scene ? null : inHand.value;
  const order = draft.orders.find((one) => one.move === held?.move) ?? held;
  const guess = useGuess(look, draft, order);
  const asks = scene?.id === 'theyRead' ? scene.guessFor : NONE;
  const guesses = useGuesses(look, look.mornings.at(-1) ?? look.view, asks);
  const known = typeof guess === 'string' || !look.allowed.readings ? null : guess;
  const looked = mark.value;
  const chosen = mirror.value;
  const view = useMemo(
    () =>
      scene
        ? sceneView(told, scene, guesses, looked)
        : theatreView(look, { mirror: chosen, draft, focus: { order, guess: known, mark: looked } }),
    [look, told, scene, guesses, chosen, draft, order, known, looked],
  );
  return { view, order, guess, guesses };
}
