/** The signs on the buttons of the bar, and the marks of the two sides. */
import type { Side } from '../../engine/index.js';

const PATHS = {
  first: 'M4 3v10M13 3L6 8L13 13Z',
  back: 'M11 3L5 8L11 13Z',
  play: 'M5 3L13 8L5 13Z',
  pause: 'M5 3v10M11 3v10',
  forward: 'M5 3L11 8L5 13Z',
  last: 'M12 3v10M3 3L10 8L3 13Z',
} as const;
export type SignName = keyof typeof PATHS;

export function Sign({ name }: { name: SignName }) {
  return (
    <svg class="bar-sign" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** Round for the west, a diamond for Russia, so that colour is never alone. */
export function SideMark({ side }: { side: Side }) {
  return (
    <svg class={`side-mark ${side}`} viewBox="0 0 12 12" aria-hidden="true">
      {side === 'west' ? (
        <circle cx="6" cy="6" r="4.5" fill="currentColor" />
      ) : (
        <path d="M6 0.5L11.5 6L6 11.5L0.5 6Z" fill="currentColor" />
      )}
    </svg>
  );
}
