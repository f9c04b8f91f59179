/** The guided opening at work: which act is asked for now, and a note on the desk of each that was done. */
import { useEffect, useRef } from 'preact/hooks';
import type { Playing } from '../../session/index.js';
import {
  actDone,
  amendsOn,
  type Doing,
  type Hint,
  hintOf,
  type Outlook,
  sameSheet,
  takenWith,
} from '../../view/index.js';
import { dispatch } from '../matchDoor.js';
import { asked } from './asked.js';
import { inHand, mirrored, tried } from './bench.js';
import { depthShown } from './depth.js';
import type { Advised } from './useAdvice.js';

function doingOf(look: Outlook, { desk }: Playing, advised: Advised): Doing {
  const draft = desk.drafts[look.side];
  const advisers = typeof advised === 'string' ? [] : advised;
  const kept = amendsOn(look, desk);
  return {
    picked: inHand.value !== null,
    mirrored: mirrored.value,
    took: advisers.find(({ sheet }) => sameSheet(takenWith(look, kept, sheet).sheet, draft))?.id ?? null,
    tried: tried.value.length,
    asked: asked.value?.id ?? null,
    depth: depthShown.value,
    advised: advised !== 'none',
  };
}

/** The hint to show now; `on` is false while no orders are written. */
export function useGuide(look: Outlook, playing: Playing, advised: Advised, on: boolean): Hint | null {
  const shown = useRef<string | null>(null);
  const { desk } = playing;
  const guided = on && look.match.settings.guided;
  const doing = guided ? doingOf(look, playing, advised) : null;
  const hint = doing ? hintOf(look, desk, doing) : null;
  useEffect(() => {
    if (!doing) return;
    const before = shown.current;
    shown.current = hint?.id ?? null;
    // An act that was asked for and is done has its answer; one done before it was asked for needs none.
    if (before && before !== hint?.id && actDone(before, look, desk, doing))
      dispatch({ do: 'dismiss', id: before });
  }, [hint?.id, guided]);
  return hint;
}
