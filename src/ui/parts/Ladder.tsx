/** The ladder of escalation, always in sight: ten rungs, the current one named, the top two hatched. */
import { useId } from 'preact/hooks';
import { RUNGS } from '../../engine/index.js';
import { t } from '../../text/index.js';

const FIRST_HATCHED = 8;

interface LadderProps {
  rung: number;
  /** What the current rung is called; its own name where nothing else is given. */
  name?: string;
  /** The current rung is shown in the colour of risk. */
  hot: boolean;
}

export function Ladder({
  rung,
  hot,
  name = t(`rung.${RUNGS[rung] ?? 'normalRelations'}.label`),
}: LadderProps) {
  const hatch = useId();
  return (
    <div>
      <p class="unseen">{t('ladder.here', { rung, name })}</p>
      <svg class="unseen" aria-hidden="true" width="0" height="0">
        <defs>
          <pattern
            id={hatch}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M0 0v5" stroke="currentColor" stroke-width="3" />
          </pattern>
        </defs>
      </svg>
      <ol class="ladder" aria-hidden="true">
        {RUNGS.map((id, index) => (
          <li key={id} class={rungClass(index, rung, hot)} title={`${index} · ${t(`rung.${id}.label`)}`}>
            <svg class="rung" aria-hidden="true">
              {index >= FIRST_HATCHED ? <rect width="100%" height="100%" fill={`url(#${hatch})`} /> : null}
            </svg>
            <span class="rung-number">{index}</span>
            {index === rung ? <span> {name}</span> : null}
          </li>
        ))}
      </ol>
    </div>
  );
}

function rungClass(index: number, rung: number, hot: boolean): string {
  if (index < rung) return 'below';
  if (index > rung) return 'above';
  return hot ? 'here hot' : 'here';
}
