/** The map with its two mirrors: canvas where the browser can, drawing where it cannot. */
import { t } from '../../text/index.js';
import type { Mirror, Scene, TheatreView } from '../../view/index.js';
import { TheatreMap } from '../map/index.js';
import { theatreLoader } from '../matchDoor.js';
import { Segments } from '../parts/Segments.js';
import { reducedMotion } from '../preferences.js';
import { mark, mirror, mirrored } from './bench.js';
import { Voice } from './SceneView.js';

interface MapPaneProps {
  view: TheatreView;
  /** Go over to the view with motion. */
  animate?: boolean;
  /** Without the switch: while the week is shown, and where readings are not. */
  still?: boolean;
  onPick?: (place: string) => void;
  /** What the country between says now, on the map itself. */
  quote?: Scene['quote'];
}

export function MapPane({ view, animate = false, still = false, onPick, quote = null }: MapPaneProps) {
  const choices: { id: Mirror; label: string }[] = [
    { id: 'meant', label: t('match.map.asMeant') },
    { id: 'read', label: t('match.map.asRead') },
  ];
  return (
    <div class="map-pane" data-hint="map">
      <TheatreMap
        view={view}
        motion={!reducedMotion.value}
        animate={animate}
        onSelect={(id) => {
          mark.value = mark.value === id ? null : id;
        }}
        {...(onPick ? { onPick } : {})}
        {...(theatreLoader ? { loadTheatre: theatreLoader } : {})}
      >
        {quote && !view.caption ? <Voice quote={quote} /> : null}
        {still ? null : (
          <div class="mirror-switch">
            <Segments
              label={t('match.map.switch')}
              quiet
              choices={choices}
              chosen={mirror.value}
              onChoose={(id) => {
                mirror.value = id;
                mirrored.value = true;
              }}
            />
          </div>
        )}
      </TheatreMap>
    </div>
  );
}
