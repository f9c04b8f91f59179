/** The drawing on the first page: two sides, ten weeks, each step ringed by how far it is felt on the other side. */
import { t } from '../../text/index.js';
import { armPath, FRAME, type Point, SIZE, weekMarks } from './spiral.js';

const ARMS = [
  { side: 'west', other: 'russia', start: Math.PI },
  { side: 'russia', other: 'west', start: 0 },
] as const;

export function SpiralPicture() {
  return (
    <figure class="spiral">
      <svg viewBox={FRAME} role="img" aria-label={t('title.picture')}>
        {ARMS.map(({ side, other, start }) => (
          <g key={side}>
            <path class={`spiral-arm ${side}`} d={armPath(start)} pathLength={1} />
            {weekMarks(start).map(({ week, share, at }) => (
              <g key={week}>
                {[0, 1, 2].slice(0, Math.ceil(share * 3)).map((ring) => (
                  <circle
                    key={ring}
                    class={`spiral-ring ${other}`}
                    cx={at.x}
                    cy={at.y}
                    r={15 - 4 * share + (ring + 1) * 4.5}
                  />
                ))}
              </g>
            ))}
          </g>
        ))}
        {ARMS.map(({ side, start }) => (
          <g key={side} class={side}>
            {weekMarks(start).map(({ week, share, at }) =>
              side === 'west' ? (
                <WestMark key={week} at={at} size={10 - 3 * share} />
              ) : (
                <RussiaMark key={week} at={at} size={12.5 - 3.5 * share} />
              ),
            )}
          </g>
        ))}
        <circle class="spiral-core" cx={SIZE / 2} cy={SIZE / 2} r="5" />
      </svg>
      <figcaption class="small quiet">{t('title.pictureCaption')}</figcaption>
    </figure>
  );
}

/** A round mark with horizontal bars, as on the map. */
function WestMark({ at: { x, y }, size }: { at: Point; size: number }) {
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
function RussiaMark({ at: { x, y }, size }: { at: Point; size: number }) {
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
