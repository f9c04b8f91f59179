/** Words and buttons over the marks: the same in both renderers, and all that keyboard and screen reader need. */
import type { JSX } from 'preact';
import type { Drawing, TheatreView } from '../../view/index.js';
import type { MapLabel } from './labels.js';
import { reach } from './marks.js';

export interface OverlayProps {
  view: TheatreView;
  drawing: Drawing;
  labels: readonly MapLabel[];
  motion: boolean;
  onSelect: (markId: string) => void;
  onHover?: ((markId: string | null) => void) | undefined;
  onPick?: ((place: string) => void) | undefined;
}

export function Overlay({
  view,
  drawing,
  labels,
  motion,
  onSelect,
  onHover,
  onPick,
}: OverlayProps): JSX.Element {
  const frame = { viewBox: `0 0 ${drawing.width} ${drawing.height}`, focusable: 'false' } as const;
  return (
    <>
      <svg class={motion ? 'map-overlay map-moving' : 'map-overlay'} {...frame} aria-hidden="true">
        {labels.map((label) => (
          <Label key={`${label.id} ${label.lines} ${label.delta}`} label={label} />
        ))}
      </svg>
      <svg class="map-overlay" {...frame} role="none">
        {view.marks.map((mark) => {
          const shape = drawing.marks.find(({ id }) => id === mark.id);
          if (!shape) return null;
          return (
            <Target key={mark.id} x={shape.x} y={shape.y} rx={reach(shape)} ry={reach(shape)}>
              <button
                type="button"
                class="map-target"
                aria-label={mark.name}
                title={mark.name}
                aria-pressed={mark.selected}
                onClick={() => onSelect(mark.id)}
                onPointerEnter={() => onHover?.(mark.id)}
                onPointerLeave={() => onHover?.(null)}
              />
            </Target>
          );
        })}
        {onPick &&
          view.highlights.map((each) => {
            const outline = drawing.outlines.find(({ id }) => id === each.place);
            if (!outline) return null;
            return (
              <Target key={each.place} {...middle(outline.points)}>
                <button
                  type="button"
                  class="map-target"
                  aria-label={each.name}
                  aria-pressed={each.chosen}
                  onClick={() => onPick(each.place)}
                />
              </Target>
            );
          })}
      </svg>
    </>
  );
}

/** A real button, laid over the drawing: a place in SVG needs no style attribute. */
function Target(props: { x: number; y: number; rx: number; ry: number; children: JSX.Element }): JSX.Element {
  const { x, y, rx, ry, children } = props;
  return (
    <foreignObject x={x - rx} y={y - ry} width={2 * rx} height={2 * ry}>
      {children}
    </foreignObject>
  );
}

function middle(points: readonly number[]): { x: number; y: number; rx: number; ry: number } {
  const xs = points.filter((_, i) => i % 2 === 0);
  const ys = points.filter((_, i) => i % 2 === 1);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return { x: (left + right) / 2, y: (top + bottom) / 2, rx: (right - left) / 2, ry: (bottom - top) / 2 };
}

function Label({ label }: { label: MapLabel }): JSX.Element {
  const { box, kind, of, lines, delta, dot } = label;
  const step = box.height / lines.length;
  // Set towards its point, as the width of the box is only an estimate.
  const across = kind === 'mark' || kind === 'city' ? box.spot[0] : 0;
  const anchor = across > 0 ? 'start' : across < 0 ? 'end' : 'middle';
  const x = box.x + (box.width * (1 - across)) / 2;
  return (
    <g class={`map-label map-label-${kind}${of ? ` map-of-${of}` : ''}${delta ? ' map-label-changed' : ''}`}>
      {dot && <circle class="map-city" cx={dot[0]} cy={dot[1]} r="2.5" />}
      {lines.map((line, i) => (
        <text key={line} x={x} y={box.y + step * (i + 0.5)} text-anchor={anchor} dominant-baseline="central">
          {line}
          {delta && i === 0 && (
            <tspan class="map-delta" dx="5">
              {delta}
            </tspan>
          )}
        </text>
      ))}
    </g>
  );
}
