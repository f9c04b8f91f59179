/** The map while a scene is told: its moves, where the camera goes, and how this week's orders stir the other mirror. */
import type { GuessModel } from './guess.js';
import { theatreView } from './mirrors.js';
import { motion } from './motion.js';
import type { Outlook } from './outlook.js';
import type { Scene } from './scene.js';
import type { TheatreView } from './theatre.js';

/** How far each place an order went to alarms or calms by the analysts' guess; several orders add up, within ±1. */
function stirredBy(
  look: Outlook,
  scene: Scene,
  guesses: readonly (GuessModel | null)[],
): Map<string, number> {
  const stirred = new Map<string, number>();
  scene.guessFor.forEach((order, index) => {
    const move = motion(look, look.side, order, false);
    const place = move?.kind === 'withdraw' ? move.from : move?.to;
    const by = guesses[index]?.at ?? 0;
    if (place) stirred.set(place, Math.min(1, Math.max(-1, (stirred.get(place) ?? 0) + by)));
  });
  return stirred;
}

/** `look` is the outlook as far as it has been told; `mark` the forces that are looked at. */
export function sceneView(
  look: Outlook,
  scene: Scene,
  guesses: readonly (GuessModel | null)[] | null,
  mark: string | null,
): TheatreView {
  return theatreView(look, {
    mirror: scene.id === 'theyRead' ? 'read' : 'meant',
    draft: null,
    focus: { order: null, guess: null, mark },
    moves: scene.moves,
    frame: scene.frame,
    ...(guesses ? { stirred: stirredBy(look, scene, guesses) } : {}),
  });
}
