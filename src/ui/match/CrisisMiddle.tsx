/** What stands between the two sides of a crisis: the ladder, and the risk as a field of cases of which one is lost. */
import { useId } from 'preact/hooks';
import { RUNGS } from '../../session/index.js';
import { t } from '../../text/index.js';
import type { CrisisModel, RiskShape } from '../../view/index.js';

/** From this rung on, accidents are possible; from the other on, the rungs are hatched. */
const FIRST_RISKY = 4;
const FIRST_HATCHED = 8;
const STEP = 10;

export function CrisisLadder({ rung, text }: { rung: number; text: string }) {
  const hatch = useId();
  const state = (index: number) =>
    index < rung ? 'below' : index > rung ? 'above' : rung >= FIRST_RISKY ? 'here hot' : 'here';
  return (
    <figure class="crisis-ladder">
      <svg viewBox={`0 0 60 ${STEP * RUNGS.length}`} aria-hidden="true">
        <defs>
          <pattern
            id={hatch}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M0 0v5" />
          </pattern>
        </defs>
        {RUNGS.map((id, index) => (
          <rect
            key={id}
            class={`crisis-rung ${state(index)}`}
            y={STEP * (RUNGS.length - 1 - index)}
            width="60"
            height={STEP - 2}
            fill={index > rung && index >= FIRST_HATCHED ? `url(#${hatch})` : undefined}
          />
        ))}
      </svg>
      <figcaption>{text}</figcaption>
    </figure>
  );
}

export function RiskShapes({ crisis }: { crisis: CrisisModel }) {
  if (!crisis.riskSays) return null;
  return (
    <figure class="crisis-risk">
      <p class="group-title">{t('crisis.risk')}</p>
      {crisis.shapes.length > 0 ? (
        <div class="crisis-shapes">
          {crisis.shapes.map((shape, index) => (
            <Shape key={shape.label} shape={shape} later={index > 0} />
          ))}
        </div>
      ) : null}
      <figcaption>{crisis.riskSays}</figcaption>
    </figure>
  );
}

/** Side of the field; more cases than this are drawn as the one alone, in its true size. */
const SIDE = 60;
const MOST = 400;

/** A risk in its shape and in words. */
function Shape({ shape, later }: { shape: RiskShape; later: boolean }) {
  const { cases, text, label } = shape;
  return (
    <div class={later ? 'crisis-shape later' : 'crisis-shape'}>
      <Field cases={cases} />
      <p>
        <strong class="crisis-odds risk">{text}</strong> {label}
      </p>
    </div>
  );
}

/** A field of as many cells as there are cases, one of them filled: the fewer the cases, the larger it is. */
function Field({ cases }: { cases: number }) {
  const columns = Math.ceil(Math.sqrt(cases));
  const size = SIDE / columns;
  const gap = Math.min(2, size * 0.16);
  const cells = cases > MOST ? 0 : cases;
  return (
    <svg viewBox={`-1 -1 ${SIDE + 2} ${SIDE + 2}`} aria-hidden="true">
      {cells === 0 ? <rect class="crisis-case" width={SIDE} height={SIDE} /> : null}
      {Array.from({ length: cells }, (_, index) => (
        <rect
          key={`${columns}.${index + 1}`}
          class={index === 0 ? 'crisis-case lost' : 'crisis-case'}
          x={(index % columns) * size + gap / 2}
          y={SIDE - size * (Math.floor(index / columns) + 1) + gap / 2}
          width={size - gap}
          height={size - gap}
        />
      ))}
      {cells === 0 ? <rect class="crisis-case lost" y={SIDE - size} width={size} height={size} /> : null}
    </svg>
  );
}
