/** The map as a figure: land, ink or canvas, words and buttons, the corner with caption, and the legend below. */
import type { ComponentChildren, JSX, RefObject } from 'preact';
import { useId, useMemo, useRef } from 'preact/hooks';
import type { TheatreCaption, TheatreView } from '../../view/index.js';
import { fitCamera } from './camera.js';
import { composeDrawing } from './drawing.js';
import { Ink } from './Ink.js';
import { Land } from './Land.js';
import { Legend } from './Legend.js';
import { layOutLabels } from './labels.js';
import type { MapData } from './mapData.js';
import { Overlay } from './Overlay.js';
import { useFlight } from './useFlight.js';
import { useStage } from './useStage.js';

export interface MapProps {
  view: TheatreView;
  /** False: nothing moves. The page decides it from the reader's setting and the system's wish. */
  motion: boolean;
  onSelect: (markId: string) => void;
  onHover?: (markId: string | null) => void;
  /** Makes the highlighted theatres buttons. */
  onPick?: (place: string) => void;
  /** Controls for the corner, such as the switch between the two mirrors. */
  children?: ComponentChildren;
}

interface FigureProps extends MapProps {
  map: MapData | null;
  /** Where a canvas is to be laid, and whether it shows the marks now. */
  canvas?: { host: RefObject<HTMLDivElement | null>; live: boolean };
}

export function MapFigure({
  map,
  view,
  motion,
  onSelect,
  onHover,
  onPick,
  children,
  canvas,
}: FigureProps): JSX.Element {
  const id = useId();
  const stageRef = useRef<HTMLDivElement>(null);
  const cornerRef = useRef<HTMLDivElement>(null);
  const stage = useStage(stageRef, cornerRef);
  const laid = useMemo(() => {
    if (!map || !stage) return null;
    const { width, height, scale, reserved } = stage;
    const camera = fitCamera(map, { width, height }, view.frame);
    const drawing = composeDrawing(map, view, { width, height });
    return { camera, drawing, labels: layOutLabels(map, view, drawing, camera, scale, reserved) };
  }, [map, view, stage]);
  const sceneRef = useRef<HTMLDivElement>(null);
  useFlight(sceneRef, laid?.camera ?? null, motion);
  return (
    <figure class="map" aria-label={view.title} aria-describedby={id}>
      <p class="unseen" id={id}>
        {view.description}
      </p>
      <div class="map-body">
        <div class="map-corner" ref={cornerRef}>
          {children}
          {view.caption && <Caption caption={view.caption} />}
        </div>
        <div class={canvas?.live ? 'map-stage map-live' : 'map-stage'} ref={stageRef}>
          <div class="map-scene" ref={sceneRef}>
            {map && laid && (
              <Land
                map={map}
                camera={laid.camera}
                outlines={laid.drawing.outlines}
                traces={laid.drawing.traces}
              />
            )}
            {laid && <Ink drawing={laid.drawing} motion={motion} />}
            {canvas && <div class="map-canvas" ref={canvas.host} aria-hidden="true" />}
            {laid && (
              <Overlay
                view={view}
                {...laid}
                motion={motion}
                onSelect={onSelect}
                onHover={onHover}
                onPick={onPick}
              />
            )}
          </div>
        </div>
      </div>
      <Legend entries={view.legend} />
    </figure>
  );
}

function Caption({ caption }: { caption: TheatreCaption }): JSX.Element {
  return (
    <div class="map-caption">
      <p class="map-caption-title">{caption.title}</p>
      {caption.lines.map((line) => (
        <p key={line.text} class={`map-caption-${line.tone}`}>
          {line.text}
        </p>
      ))}
    </div>
  );
}
