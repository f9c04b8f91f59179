/** The idea on the first page, moving once: two sides, ten weeks, each step ringed by how far it is felt; two of them in words. */
import { useState } from 'preact/hooks';
import { t } from '../../text/index.js';
import { Button } from '../parts/Button.js';
import { reducedMotion } from '../preferences.js';
import { RussiaMark, WestMark } from './sideMarks.js';
import { armPath, FRAME, SIZE, weekMarks } from './spiral.js';

const ARMS = [
  { side: 'west', other: 'russia', start: Math.PI },
  { side: 'russia', other: 'west', start: 0 },
] as const;

export function SpiralPicture() {
  const [times, setTimes] = useState(0);
  return (
    <figure class="spiral">
      <Spiral key={`drawn-${times}`} />
      <Steps key={`said-${times}`} />
      <figcaption class="small quiet">
        {t('title.pictureCaption')}{' '}
        {reducedMotion.value ? null : (
          <Button kind="bare" onPress={() => setTimes(times + 1)}>
            {t('title.pictureAgain')}
          </Button>
        )}
      </figcaption>
    </figure>
  );
}

function Spiral() {
  return (
    <svg viewBox={FRAME} role="img" aria-label={t('title.picture')}>
      {ARMS.map(({ side, other, start }) => (
        <g key={side}>
          <path class={`spiral-arm ${side}`} d={armPath(start)} pathLength={1} />
          {weekMarks(start).map(({ week, share, at }) => (
            <g key={week} class={`spiral-week week-${week}`}>
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
          {weekMarks(start).map(({ week, share, at }) => (
            <g key={week} class={`spiral-week week-${week}`}>
              {side === 'west' ? (
                <WestMark at={at} size={10 - 3 * share} />
              ) : (
                <RussiaMark at={at} size={12.5 - 3.5 * share} />
              )}
            </g>
          ))}
        </g>
      ))}
      <circle class="spiral-core" cx={SIZE / 2} cy={SIZE / 2} r="5" />
    </svg>
  );
}

/** The first step of each side, as it was meant and as it was read. */
function Steps() {
  return (
    <dl class="spiral-steps">
      {ARMS.map(({ side, other }) => (
        <div key={side} class={`spiral-step of-${side}`}>
          <dt class={side}>{t(`title.step.${side}.means`)}</dt>
          <dd class="serif">{t(`title.step.${side}.meant`)}</dd>
          <dt class={`spiral-read ${other}`}>{t(`title.step.${side}.reads`)}</dt>
          <dd class="serif spiral-read">{t(`title.step.${side}.read`)}</dd>
        </div>
      ))}
    </dl>
  );
}
