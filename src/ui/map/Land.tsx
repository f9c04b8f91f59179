/** The land, the outlines of theatres and the traces of past weeks as a quiet SVG: lies under the marks of either renderer. */
import type { JSX } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import type { Drawing } from '../../view/index.js';
import type { Camera } from './camera.js';
import type { Area, Land as LandShape, MapData } from './mapData.js';

const ORDER: readonly LandShape['kind'][] = ['other', 'west', 'russia', 'belarus', 'third'];

interface LandProps {
  map: MapData;
  camera: Camera;
  outlines: Drawing['outlines'];
  traces: Drawing['traces'];
}

export function Land({ map, camera, outlines, traces }: LandProps): JSX.Element {
  const id = useId();
  const scale = camera.k / map.detail;
  // The same element each time, so that thousands of points are not compared again on every change of the view.
  const lands = useMemo(() => landPaths(map), [map]);
  const areas = useMemo(() => map.areas.map((area) => areaPath(area, id)), [map, id]);
  return (
    <svg
      class="map-land"
      viewBox={`0 0 ${camera.width} ${camera.height}`}
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <Hatch id={`${id}-occupied`} gap={6} scale={scale} kind="occupied" />
        <Hatch id={`${id}-uncontrolled`} gap={9} scale={scale} kind="uncontrolled" />
      </defs>
      <rect class="map-sea" width={camera.width} height={camera.height} />
      <g transform={`matrix(${scale} 0 0 ${scale} ${camera.x} ${camera.y})`}>
        {lands}
        {areas}
      </g>
      {outlines.map(({ id, points, state }) => (
        <polygon key={id} class={`map-outline map-outline-${state}`} points={points.join(' ')} />
      ))}
      {traces.map((trace) => (
        <Trace key={trace.id} trace={trace} />
      ))}
    </svg>
  );
}

/** What a past week has left: the way it went, faint; hatched across as far as the other side takes it for a threat. */
function Trace({ trace }: { trace: Drawing['traces'][number] }): JSX.Element {
  const [x0, y0, cx, cy, x1, y1] = trace.curve;
  const d = `M${x0} ${y0}Q${cx} ${cy} ${x1} ${y1}`;
  return (
    <>
      {trace.alarm >= 0.05 && (
        <path class="map-trace-alarm" d={d} opacity={0.25 + 0.5 * Math.min(1, trace.alarm)} />
      )}
      <path
        class={`map-trace map-${trace.side}`}
        d={d}
        stroke-dasharray={trace.dash.join(' ') || undefined}
      />
    </>
  );
}

function landPaths(map: MapData): JSX.Element {
  const lands = [...map.lands].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  return (
    <g>
      {lands.map((land) => (
        <path key={land.id} class={`map-land-${land.kind}`} d={land.path} />
      ))}
    </g>
  );
}

function areaPath(area: Area, id: string): JSX.Element {
  return (
    <path
      key={area.id}
      class={`map-area map-area-${area.kind}`}
      d={area.path}
      fill={`url(#${id}-${area.kind})`}
    />
  );
}

/** Diagonal lines at a fixed distance on the screen, whatever the scale of the land. */
function Hatch({
  id,
  gap,
  scale,
  kind,
}: {
  id: string;
  gap: number;
  scale: number;
  kind: Area['kind'];
}): JSX.Element {
  return (
    <pattern
      id={id}
      width={gap}
      height={gap}
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${1 / scale}) rotate(-45)`}
    >
      <line class={`map-hatch-${kind}`} x1="0" y1="0" x2="0" y2={gap} />
    </pattern>
  );
}
