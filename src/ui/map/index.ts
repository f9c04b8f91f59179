/** Door to the map: the component with the canvas, the one without, and the map files. */
import './tones.css';
import './map.css';
import './ink.css';
import './words.css';

export type { MapProps } from './MapFigure.js';
export { loadMap, type MapData } from './mapData.js';
export { SmallMap } from './SmallMap.js';
export { SvgMap } from './SvgMap.js';
export { TheatreMap, type TheatreMapProps } from './TheatreMap.js';
