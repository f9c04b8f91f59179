/** The needle of belief: a scale from "threatened" to "out for gain" on which it moves from what was thought to what is thought now. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../text/index.js';
import { estimateText } from '../../view/index.js';
import { reducedMotion } from '../preferences.js';

/** The bill adds up first; then the needle moves. In ms. */
const WAITS = 700;
const MOVES = 900;

interface NeedleProps {
  /** Shares of 1. */
  before: number;
  after: number;
}

export function Needle({ before, after }: NeedleProps) {
  const hand = useRef<SVGGElement>(null);
  const [from, to] = [100 * before, 100 * after];
  useLayoutEffect(() => {
    if (reducedMotion.value) return undefined;
    const moving = hand.current?.animate?.(
      [{ transform: `translateX(${from - to}px)` }, { transform: 'translateX(0)' }],
      { delay: WAITS, duration: MOVES, easing: 'ease-in-out', fill: 'backwards' },
    );
    return () => moving?.cancel();
  }, [from, to]);
  const [was, is] = [estimateText(before), estimateText(after)];
  return (
    <figure class="needle">
      <figcaption>
        <span class="quiet">{t('match.belief')}</span>{' '}
        <span class="figure">
          {was === is ? null : `${was} → `}
          <strong>{is}</strong>
        </span>
      </figcaption>
      <svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
        <path class="needle-scale" d="M0 10H100M0 7v6M50 8v4M100 7v6" vector-effect="non-scaling-stroke" />
        <path
          class={`needle-way ${after > before ? 'risk' : 'calm'}`}
          d={`M${from} 10H${to}`}
          vector-effect="non-scaling-stroke"
        />
        <path class="needle-was" d={`M${from} 5V13`} vector-effect="non-scaling-stroke" />
        <g ref={hand}>
          <path class="needle-hand" d={`M${to} 1V13`} vector-effect="non-scaling-stroke" />
        </g>
      </svg>
    </figure>
  );
}
