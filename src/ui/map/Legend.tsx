/** The legend, in the page below the map, so that it never covers a mark. */
import type { JSX } from 'preact';
import type { LegendEntry, LegendSign } from '../../view/index.js';
import { Sign } from './Ink.js';
import { SIGNS } from './marks.js';

export function Legend({ entries }: { entries: readonly LegendEntry[] }): JSX.Element | null {
  if (entries.length === 0) return null;
  return (
    <ul class="map-legend">
      {entries.map(({ sign, text }) => (
        <li key={sign}>
          <svg class="map-legend-sign" viewBox="-12 -9 24 18" aria-hidden="true" focusable="false">
            {drawn(sign)}
          </svg>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

function drawn(sign: LegendSign): JSX.Element {
  switch (sign) {
    case 'west':
    case 'russia':
    case 'third':
      return (
        <g class={`map-${sign}`}>
          <Sign mark={{ r: 6.5, ...SIGNS[sign] }} />
        </g>
      );
    case 'estimate':
      return <circle class="map-ring map-legend-ring" r="7.5" />;
    case 'reading':
      return (
        <g>
          {[2.5, 5, 7.5].map((r) => (
            <circle key={r} class="map-ripple" r={r} />
          ))}
        </g>
      );
    case 'changed':
      return <circle class="map-changed" r="3.5" />;
    case 'planned':
      return <path class="map-line map-legend-ring" d="M-11 0H9M5-4L9 0L5 4" stroke-dasharray="5 3" />;
    case 'threat':
      return hatched('map-hatch-threat', 'M-11 7L3-7M-5 7L9-7M1 7L11-3');
    case 'occupied':
      return hatched('map-hatch-occupied', 'M-9-7L5 7M-3-7L11 7M3-7L11 1M-11-3L-1 7');
    case 'uncontrolled':
      return hatched('map-hatch-uncontrolled', 'M-7-7L7 7M1-7L11 3M-11-3L-1 7');
  }
}

function hatched(name: string, lines: string): JSX.Element {
  return (
    <g>
      <rect class="map-legend-patch" x="-11" y="-7" width="22" height="14" />
      <path class={name} d={lines} />
    </g>
  );
}
