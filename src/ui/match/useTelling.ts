/** How a resolution goes on: by itself, unless the reader wants to press for each scene, and by keys and buttons at any time. */
import { useEffect, useRef } from 'preact/hooks';
import type { Scene, SceneId } from '../../view/index.js';
import { preferences } from '../preferences.js';
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
/** A press within so many ms after the last scene has come by itself was meant for the scene before it. */
const CROSSED = 500;
const PACE = { slow: 2.5, normal: 1, fast: 0.5 } as const;

export interface Telling {
  at: number;
  last: boolean;
  /** It would go on by itself, if it were not paused. */
  plays: boolean;
  /** The scene after this one; nothing at the last one. */
  next(): void;
  back(): void;
  /** To the last scene; from there on to what comes after the week. */
  on(): void;
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
      telling.on();
      return true;
    case 'ArrowRight':
    case 'ArrowLeft':
      if (target?.closest('input, select, textarea')) return false;
      if (event.key === 'ArrowLeft') telling.back();
      else if (!event.repeat) telling.next();
      return true;
    case 'Escape':
      if (asked.value || telling.last) return false;
      telling.on();
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
  const plays = speed !== 'press' && !last;
  const came = useRef(Number.NEGATIVE_INFINITY);
  const pace = speed === 'press' ? 0 : PACE[speed];
  const runs = plays && !paused.value && open.value === null && asked.value === null;
  const telling: Telling = {
    at,
    last,
    plays,
    next: () => {
      if (!last) sceneAt.value = at + 1;
    },
    back: () => {
      paused.value = true;
      // From where it stands now: keys may come faster than the page is drawn.
      sceneAt.value = Math.max(0, Math.min(sceneAt.value, scenes.length - 1) - 1);
    },
    on: () => {
      if (!last) sceneAt.value = scenes.length - 1;
      else if (performance.now() - came.current > CROSSED) onDone();
    },
    pause: () => {
      paused.value = !paused.value;
    },
  };
  const id = scenes[at]?.id;
  useEffect(() => {
    if (!runs || !id) return undefined;
    const timer = setTimeout(() => {
      if (document.hidden) {
        paused.value = true;
        return;
      }
      if (at + 1 === scenes.length - 1) came.current = performance.now();
      sceneAt.value = at + 1;
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
