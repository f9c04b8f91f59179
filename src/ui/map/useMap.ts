/** Loads the map file that a view asks for; null until it is there. */
import { useEffect, useState } from 'preact/hooks';
import type { MapId } from '../../view/index.js';
import { loadedMap, loadMap, type MapData } from './mapData.js';

export function useMap(id: MapId): MapData | null {
  const [map, setMap] = useState(() => loadedMap(id));
  useEffect(() => {
    let wanted = true;
    loadMap(id).then(
      (data) => wanted && setMap(data),
      // Without the file the map stays empty; the description and the page around it say everything.
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [id]);
  return map?.id === id ? map : null;
}
