/** Everything that changes, drawn in SVG: hatches of threat, ripples, moves, marks. The fallback for the canvas, and for print. */
import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Drawing, HatchShape, MarkShape, MoveShape } from '../../view/index.js';
import { headPath } from './heads.js';
import { extent } from './marks.js';

export function Ink({ drawing, motion }: { drawing: Drawing; motion: boolean }): JSX.Element {
  const id = useId();
  return (
    <svg
      class={motion ? 'map-ink map-moving' : 'map-ink'}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      aria-hidden="true"
      focusable="false"
    >
      {drawing.hatches.map((hatch) => (
        <Threat key={hatch.id} hatch={hatch} id={`${id}-${hatch.id}`} />
      ))}
      {drawing.marks.map((mark) => (
        <Ripples key={mark.id} mark={mark} />
      ))}
      {drawing.moves.map((move) => (
        <Move key={move.id} move={move} motion={motion} />
      ))}
      {drawing.marks.map((mark) => (
        <Mark key={mark.id} mark={mark} />
      ))}
    </svg>
  );
}

function Threat({ hatch, id }: { hatch: HatchShape; id: string }): JSX.Element {
  const { spacing } = hatch;
  return (
    <g class="map-threat">
      <pattern
        id={id}
        width={spacing}
        height={spacing}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line class="map-hatch-threat" x1="0" y1="0" x2="0" y2={spacing} />
      </pattern>
      <polygon points={hatch.points.join(' ')} fill={`url(#${id})`} opacity={hatch.alpha} />
    </g>
  );
}

function Ripples({ mark }: { mark: MarkShape }): JSX.Element {
  return (
    <g transform={`translate(${mark.x} ${mark.y})`}>
      {mark.ripples.map((ripple, i) => (
        <circle key={`${i}`} class={`map-ripple map-ripple-${i}`} r={ripple.r} opacity={ripple.alpha} />
      ))}
    </g>
  );
}

function Mark({ mark }: { mark: MarkShape }): JSX.Element {
  return (
    <g
      class={`map-mark map-${mark.side} map-mark-${mark.state}`}
      transform={`translate(${mark.x} ${mark.y})`}
    >
      {mark.state !== 'plain' && <circle class="map-halo" r={extent(mark) + 3} />}
      {mark.ring > 0 && <circle class="map-ring" r={mark.ring} />}
      <Sign mark={mark} />
      {mark.changed && <circle class="map-changed" cx={mark.r * 0.95} cy={-mark.r * 0.95} r="3.5" />}
    </g>
  );
}

/** The sign of a side at a radius; also used by the legend. */
export function Sign({ mark }: { mark: Pick<MarkShape, 'r' | 'outline' | 'bars'> }): JSX.Element {
  const { r, outline, bars } = mark;
  const lines: string[] = [];
  for (let i = 0; i + 3 < bars.length; i += 4) {
    lines.push(`M${bars.slice(i, i + 2).map((v) => v * r)}L${bars.slice(i + 2, i + 4).map((v) => v * r)}`);
  }
  return (
    <>
      {outline.length === 0 ? (
        <circle class="map-sign" r={r} />
      ) : (
        <polygon class="map-sign" points={outline.map((v) => v * r).join(' ')} />
      )}
      <path class="map-bars" d={lines.join('')} />
    </>
  );
}

function Move({ move, motion }: { move: MoveShape; motion: boolean }): JSX.Element {
  const [x0, y0, cx, cy, x1, y1] = move.curve;
  const d = `M${x0} ${y0}Q${cx} ${cy} ${x1} ${y1}`;
  const head = headPath(move);
  return (
    <g class={`map-move map-${move.risk ? 'risk' : move.side} map-move-${move.kind}`}>
      <path
        class="map-line"
        d={d}
        stroke-width={move.width}
        stroke-dasharray={move.dash.join(' ') || undefined}
      />
      {head && <path class={`map-head map-head-${move.head}`} d={head} />}
      {motion && move.traveller > 0 && <Traveller d={d} r={move.traveller} />}
    </g>
  );
}

/** A formation that goes along the line once. */
function Traveller({ d, r }: { d: string; r: number }): JSX.Element {
  const circle = useRef<SVGCircleElement>(null);
  // Their clock is the picture's, which has long been running: they are started by hand.
  useEffect(() => {
    for (const run of circle.current?.querySelectorAll<SVGAnimationElement>('animate, animateMotion') ?? []) {
      run.beginElement();
    }
  }, []);
  const once = { dur: '1.2s', begin: 'indefinite' };
  // Preact's types do not know `path`.
  const along = { ...once, path: d };
  return (
    <circle class="map-traveller" r={r} opacity="0" ref={circle}>
      <animateMotion {...along} />
      <animate attributeName="opacity" values="0;1;1;0" {...once} />
    </circle>
  );
}
