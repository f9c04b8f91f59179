/** Attention as dots: spent ones full, free ones open. The number stands beside them for screen readers. */
interface DotsProps {
  filled: number;
  of?: number;
  says: string;
}

export function Dots({ filled, of = filled, says }: DotsProps) {
  const width = of * 10;
  return (
    <span class="dots">
      <svg class="dots-row" viewBox={`0 0 ${width} 10`} width={width} height="10" aria-hidden="true">
        {Array.from({ length: of }, (_, index) => (
          <circle
            key={`dot-${index + 1}`}
            class={index < filled ? 'dot full' : 'dot'}
            cx={index * 10 + 5}
            cy="5"
            r="3.5"
          />
        ))}
      </svg>
      <span class="unseen">{says}</span>
    </span>
  );
}
