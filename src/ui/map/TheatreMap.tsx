/** The map with the theatre's canvas where there is WebGL, and the SVG map before, without and after it. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TheatreHandle, TheatreModule, TheatreView } from '../../view/index.js';
import { composeDrawing } from './drawing.js';
import { MapFigure, type MapProps } from './MapFigure.js';
import { useMap } from './useMap.js';

export interface TheatreMapProps extends MapProps {
  /** `() => import('./theatre/index.js')`, given by the composition root. Left out: SVG only. Keep it the same function. */
  loadTheatre?: () => Promise<TheatreModule>;
  /** Go over to a new view with motion. */
  animate?: boolean;
  /** Called when a view is reached: at once without motion. */
  onSettled?: () => void;
}

/** How long the SVG map's own motion lasts, in ms. */
const SVG_MOTION = 1300;

export function TheatreMap({
  loadTheatre,
  animate = false,
  onSettled,
  ...props
}: TheatreMapProps): JSX.Element {
  const { view, motion } = props;
  const map = useMap(view.map);
  const host = useRef<HTMLDivElement>(null);
  const handle = useRef<TheatreHandle | null>(null);
  const latest = useRef({ view, motion, animate });
  latest.current = { view, motion, animate };
  const [live, setLive] = useState(false);

  useEffect(() => {
    if (!map || !loadTheatre) return undefined;
    let wanted = true;
    loadTheatre().then(
      (theatre) => {
        if (!wanted || !host.current || !theatre.webglAvailable()) return;
        handle.current = theatre.mountTheatre(host.current, {
          ...latest.current,
          draw: (next, size) => composeDrawing(map, next, size),
          onReady: () => setLive(true),
          onLost: () => {
            handle.current = null;
            setLive(false);
          },
        });
      },
      // It did not load, offline perhaps: the SVG map goes on.
      () => {},
    );
    return () => {
      wanted = false;
      handle.current?.destroy();
      handle.current = null;
      setLive(false);
    };
  }, [map, loadTheatre]);

  useEffect(() => handle.current?.setMotion(motion), [motion]);
  // By content: a page may build the same view anew with every picture.
  const content = JSON.stringify(view);
  useEffect(() => {
    let wanted = true;
    show(handle.current, view, animate, motion).then(() => wanted && onSettled?.());
    return () => {
      wanted = false;
    };
  }, [content]);

  return <MapFigure {...props} map={map} canvas={{ host, live }} />;
}

async function show(
  theatre: TheatreHandle | null,
  view: TheatreView,
  animate: boolean,
  motion: boolean,
): Promise<void> {
  if (!animate || !motion) {
    theatre?.update(view);
    return;
  }
  if (theatre) await theatre.play(view);
  else await new Promise((done) => setTimeout(done, SVG_MOTION));
}
