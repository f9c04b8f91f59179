/** The level of a room's matches, once one of them has been opened: what the sides are called stands in it. */
import { useEffect, useState } from 'preact/hooks';
import type { Level } from '../../engine/index.js';
import type { OpenRoom, StudentState } from '../../session/index.js';

export function useLevel(open: OpenRoom, { matches }: StudentState): Level | null {
  const [level, setLevel] = useState<Level | null>(null);
  const first = matches[0]?.at;
  useEffect(() => {
    if (first === undefined) return;
    void open.play(first).then((session) => setLevel(session?.snapshot().playing?.match.level ?? null));
  }, [open, first]);
  return level;
}
