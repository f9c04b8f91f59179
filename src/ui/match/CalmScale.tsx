/** A place between calm and alarm, with the range of the guess where it has one. */
const x = (at: number): number => 50 + 50 * at;

interface CalmScaleProps {
  /** −1 calms, 1 alarms. */
  at: number;
  range?: { low: number; high: number } | null;
}

export function CalmScale({ at, range = null }: CalmScaleProps) {
  const left = range ? x(Math.min(range.low, range.high)) : 0;
  const width = range ? Math.max(1.5, x(Math.max(range.low, range.high)) - left) : 0;
  return (
    <svg class="guess-scale" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <rect class="guess-calm" x="0" y="4" width="50" height="4" />
      <rect class="guess-alarm" x="50" y="4" width="50" height="4" />
      <path class="guess-middle" d="M50 2v8" vector-effect="non-scaling-stroke" />
      {range ? <rect class="guess-range" x={left} y="2.5" width={width} height="7" /> : null}
      <path class="guess-at" d={`M${x(at)} 0v12`} vector-effect="non-scaling-stroke" />
    </svg>
  );
}
