/** A share as a thin bar. The number stands beside it in words, so the bar itself is silent. */
import type { Side } from '../../engine/index.js';

interface BarProps {
  /** 0–1. */
  share: number;
  /** Whose colour; ink where it is nobody's. */
  side?: Side | undefined;
  /** A mark on the scale, e.g. a threshold, 0–1. */
  mark?: number | undefined;
}

export function Bar({ share, side, mark }: BarProps) {
  const width = 100 * Math.min(1, Math.max(0, share));
  return (
    <svg
      class={side ? `bar ${side}` : 'bar'}
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect class="bar-track" width="100" height="6" />
      <rect class="bar-fill" width={width} height="6" />
      {mark === undefined ? null : (
        <path
          d={`M${100 * mark} 0v6`}
          stroke="currentColor"
          stroke-width="1"
          vector-effect="non-scaling-stroke"
        />
      )}
    </svg>
  );
}
