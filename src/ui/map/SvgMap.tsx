/** The map in SVG alone: complete without a canvas. */
import type { JSX } from 'preact';
import { MapFigure, type MapProps } from './MapFigure.js';
import { useMap } from './useMap.js';

export function SvgMap(props: MapProps): JSX.Element {
  return <MapFigure {...props} map={useMap(props.view.map)} />;
}
