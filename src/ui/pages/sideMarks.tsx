/** The marks of the two sides as on the map, for drawings of the first page: they differ in shape and pattern too. */
import type { Point } from './spiral.js';

interface MarkProps {
  at: Point;
  size: number;
}

/** A round mark with horizontal bars. */
export function WestMark({ at: { x, y }, size }: MarkProps) {
  const bar = (dy: number) => {
    const half = Math.sqrt(size * size - dy * dy) * 0.78;
    return `M${x - half} ${y + dy}h${2 * half}`;
  };
  return (
    <g class="spiral-mark">
      <circle cx={x} cy={y} r={size} />
      <path d={[-size / 2.6, 0, size / 2.6].map(bar).join('')} />
    </g>
  );
}

/** A diamond with vertical bars. */
export function RussiaMark({ at: { x, y }, size }: MarkProps) {
  const bar = (dx: number) => {
    const half = (size - Math.abs(dx)) * 0.72;
    return `M${x + dx} ${y - half}v${2 * half}`;
  };
  return (
    <g class="spiral-mark">
      <path d={`M${x} ${y - size}l${size} ${size}l${-size} ${size}l${-size} ${-size}z`} />
      <path d={[-size / 2.8, 0, size / 2.8].map(bar).join('')} />
    </g>
  );
}
