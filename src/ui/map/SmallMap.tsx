/** A map at small size: the land, the marks and the moves of a week, the name of the country between, and the rest in words. */
import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { TheatreView } from '../../view/index.js';
import { fitCamera, toPixel } from './camera.js';
import { composeDrawing } from './drawing.js';
import { Ink } from './Ink.js';
import { Land } from './Land.js';
import type { MapData } from './mapData.js';
import { useMap } from './useMap.js';
import { useStage } from './useStage.js';

/** `name` says for a screen reader what moves on it. */
export function SmallMap({ view, name }: { view: TheatreView; name: string }): JSX.Element {
  const map = useMap(view.map);
  const box = useRef<HTMLDivElement>(null);
  const corner = useRef<HTMLDivElement>(null);
  const stage = useStage(box, corner);
  const laid = useMemo(
    () => map && stage && { camera: fitCamera(map, stage), drawing: composeDrawing(map, view, stage) },
    [map, view, stage],
  );
  return (
    <div class="map map-small" role="img" aria-label={name}>
      <div class="map-stage" ref={box}>
        {map && laid ? (
          <Land
            map={map}
            camera={laid.camera}
            outlines={laid.drawing.outlines}
            traces={laid.drawing.traces}
          />
        ) : null}
        {laid ? <Ink drawing={laid.drawing} motion={false} /> : null}
        {map && laid ? <ThirdName map={map} view={view} camera={laid.camera} /> : null}
      </div>
    </div>
  );
}

interface ThirdNameProps {
  map: MapData;
  view: TheatreView;
  camera: ReturnType<typeof fitCamera>;
}

function ThirdName({ map, view, camera }: ThirdNameProps): JSX.Element | null {
  const third = map.lands.find(({ kind }) => kind === 'third');
  if (!third?.label) return null;
  const [x, y] = toPixel(camera, third.label.at);
  return (
    <svg class="map-overlay" viewBox={`0 0 ${camera.width} ${camera.height}`} aria-hidden="true">
      <g class="map-label map-label-land map-of-third">
        <text x={x} y={y} text-anchor="middle">
          {view.names?.[third.id] ?? third.name}
        </text>
      </g>
    </svg>
  );
}
