/** How a resolution goes on: by itself where motion is wanted, and by keys and buttons at any time. */
import { useEffect } from 'preact/hooks';
import type { Scene, SceneId } from '../../view/index.js';
import { preferences, reducedMotion } from '../preferences.js';
import { asked } from './asked.js';
import { open, paused, sceneAt } from './bench.js';

/** How long each scene stands at normal speed, in ms; a week of six scenes takes about twelve seconds. */
const LASTS: Readonly<Record<SceneId, number>> = {
  yours: 2200,
  theirs: 2200,
  youRead: 2800,
  theyRead: 2200,
  round: 3000,
  world: 2600,
  ladder: 1800,
  crisis: 2500,
  summary: 0,
};
const PACE = { slow: 2.5, normal: 1, fast: 0.5 } as const;

export interface Telling {
  at: number;
  last: boolean;
  /** It would go on by itself, if it were not paused. */
  plays: boolean;
  next(): void;
  back(): void;
  /** To the last scene; from there on. */
  skip(): void;
  pause(): void;
}

/** The controls that have keys of their own. */
const BUSY = 'button, a, input, select, textarea, summary, [contenteditable], dialog';

/** What a key does; false if it is none of ours. */
function press(event: KeyboardEvent, telling: Telling): boolean {
  const target = event.target instanceof Element ? event.target : null;
  const strong = target?.closest('.resolution-foot .strong') ?? null;
  switch (event.key) {
    case 'Enter':
    case ' ':
      // A held key never runs through the week, and a focused button presses itself.
      if (event.repeat) return strong !== null || !target?.closest(BUSY);
      if (target?.closest(BUSY)) return false;
      telling.next();
      return true;
    case 'ArrowRight':
    case 'ArrowLeft':
      if (target?.closest('input, select, textarea')) return false;
      if (event.key === 'ArrowLeft') telling.back();
      else if (!event.repeat && !telling.last) telling.next();
      return true;
    case 'Escape':
      if (asked.value || telling.last) return false;
      telling.skip();
      return true;
    default:
      return false;
  }
}

/** `onDone` is called when the reader goes on from the last scene. */
export function useTelling(scenes: readonly Scene[], onDone: () => void): Telling {
  const at = Math.min(sceneAt.value, scenes.length - 1);
  const last = at === scenes.length - 1;
  const { telling: speed } = preferences.value;
  const plays = speed !== 'press' && !reducedMotion.value && !last;
  const pace = speed === 'press' ? 0 : PACE[speed];
  const runs = plays && !paused.value && open.value === null && asked.value === null;
  const telling: Telling = {
    at,
    last,
    plays,
    next: () => {
      if (last) onDone();
      else sceneAt.value = at + 1;
    },
    back: () => {
      paused.value = true;
      // From where it stands now: keys may come faster than the page is drawn.
      sceneAt.value = Math.max(0, Math.min(sceneAt.value, scenes.length - 1) - 1);
    },
    skip: () => {
      if (last) onDone();
      else sceneAt.value = scenes.length - 1;
    },
    pause: () => {
      paused.value = !paused.value;
    },
  };
  const id = scenes[at]?.id;
  useEffect(() => {
    if (!runs || !id) return undefined;
    const timer = setTimeout(() => {
      if (!document.hidden) sceneAt.value = at + 1;
      else paused.value = true;
    }, LASTS[id] * pace);
    return () => clearTimeout(timer);
  }, [runs, id, at, pace]);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.defaultPrevented || open.value !== null || target?.closest('dialog')) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (press(event, telling)) event.preventDefault();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  });
  return telling;
}
