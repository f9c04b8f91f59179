/** All words on the map, with their places: marks first, then cities, lands, areas and seas where room is left. */
import { type Drawing, type MapSide, pointOn, type TheatreView } from '../../view/index.js';
import { type Camera, rankFor, toPixel } from './camera.js';
import type { LandKind, MapData, Point } from './mapData.js';
import { extent } from './marks.js';
import {
  BESIDE,
  type Box,
  type LabelWish,
  ON_IT,
  type Placed,
  placeLabels,
  ROUND,
  ROUND_AND_OFF,
  type Spot,
} from './place.js';
import { textWidth } from './textWidth.js';

export interface MapLabel {
  id: string;
  kind: 'mark' | 'city' | 'land' | 'area' | 'sea';
  /** Which land or side it belongs to, for its colour. */
  of: LandKind | MapSide | null;
  lines: readonly string[];
  /** What changed since last week, set after a mark's label. */
  delta: string;
  box: Placed;
  /** The dot of a city. */
  dot: Point | null;
}

type Wish = LabelWish & Omit<MapLabel, 'box'>;

const LINE = 15;
/** A number over a sign takes both away: rather over a line, a dot or a name. */
const SIGN = 10;
/** Names of lands may give way a little, but not so far that they leave their land. */
const UP_DOWN: readonly Spot[] = [
  [0, 0],
  [0, 1],
  [0, -1],
];
const LARGE: readonly Spot[] = [...ON_IT, ...ROUND];
/** The country between is named at every size: further off rather than not at all, the nearest spot first. */
const ALWAYS: readonly Spot[] = [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2]
  .flatMap((across) => [-3, -2, -1, 0, 1, 2, 3].map((down): Spot => [across, down]))
  .sort((a, b) => Math.hypot(...a) - Math.hypot(...b));

/** `scale` is the size of the reader's text against the usual; `reserved` are boxes that panels cover. */
export function layOutLabels(
  map: MapData,
  view: TheatreView,
  drawing: Drawing,
  camera: Camera,
  scale: number,
  reserved: readonly Box[],
): MapLabel[] {
  const rank = rankFor(camera.width / scale);
  const name = (id: string, own: string) => view.names?.[id] ?? own;
  const near = ([x, y]: Point) => x > -40 && y > -20 && x < camera.width + 40 && y < camera.height + 20;
  const wish = (part: Partial<Wish> & Pick<Wish, 'id' | 'kind' | 'lines' | 'spots'>, [x, y]: Point): Wish => {
    const size = FONT[part.kind];
    const measure = (line: string) => textWidth(line, size.px * scale, size.spacing);
    const delta = part.delta ? measure(part.delta) + 5 * scale : 0;
    const bare = Math.max(...part.lines.map(measure)) + 4;
    const shape = { width: bare + delta, shorter: delta > 0 ? bare : 0 };
    const height = LINE * scale * part.lines.length;
    return { of: null, delta: '', dot: null, required: false, clear: 0, ...part, ...shape, x, y, height };
  };

  const marks = view.marks.flatMap((mark) => {
    const shape = drawing.marks.find(({ id }) => id === mark.id);
    if (!shape) return [];
    const clear = extent(shape);
    const part = {
      id: `mark:${mark.id}`,
      kind: 'mark',
      of: mark.side,
      lines: [mark.label],
      delta: mark.deltaLabel,
    } as const;
    return [wish({ ...part, spots: ROUND_AND_OFF, required: true, clear }, [shape.x, shape.y])];
  });
  const cities = map.cities
    .filter((city) => city.rank <= rank)
    .map((city) => {
      const at = toPixel(camera, city.at);
      const part = {
        id: `city:${city.id}`,
        kind: 'city',
        lines: [name(city.id, city.name)],
        clear: 3,
      } as const;
      return wish({ ...part, spots: BESIDE, dot: at }, at);
    });
  const lands = map.lands.flatMap((land) => {
    if (!land.label || land.label.rank > rank) return [];
    const lines = [name(land.id, land.name).toUpperCase()];
    const part = { id: `land:${land.id}`, kind: 'land', of: land.kind, lines } as const;
    const room =
      land.kind === 'third'
        ? { spots: ALWAYS, clear: 14, required: true }
        : land.kind === 'russia'
          ? { spots: LARGE, clear: 14 }
          : { spots: UP_DOWN, clear: 0 };
    return [wish({ ...part, ...room }, toPixel(camera, land.label.at))];
  });
  const areas = map.areas.flatMap((area) => {
    if (!area.label || area.label.rank > rank || area.sign === '') return [];
    const lines = name(area.id, area.sign).split('|');
    return [
      wish(
        { id: `area:${area.id}`, kind: 'area', lines, spots: UP_DOWN, clear: 4 },
        toPixel(camera, area.label.at),
      ),
    ];
  });
  const seas = map.seas
    .filter((sea) => sea.rank <= rank)
    .map((sea) =>
      wish(
        { id: `sea:${sea.id}`, kind: 'sea', lines: [name(sea.id, sea.name)], spots: ON_IT },
        toPixel(camera, sea.at),
      ),
    );

  const byRank = [
    ...lands.filter((l) => l.of !== 'west' && l.of !== 'other'),
    ...cities,
    ...areas,
    ...lands,
    ...seas,
  ];
  // Marks find room round the name of the country between; it would not always find room round them.
  const named = lands.filter((l) => l.of === 'third');
  const wishes = [...new Set([...named, ...marks, ...byRank])].filter((each) => near([each.x, each.y]));
  const signs = drawing.marks.map((mark) => ({
    ...around(mark.x, mark.y, extent(mark)),
    weight: SIGN,
  }));
  const dots = cities.map((city) => around(city.x, city.y, 3));
  const lines = drawing.moves.flatMap(({ curve }) => along(curve).map(([x, y]) => around(x, y, 1.5)));
  const bounds = { x: 2, y: 2, width: camera.width - 4, height: camera.height - 4 };
  const placed = placeLabels(wishes, [...signs, ...dots, ...lines, ...reserved], bounds);
  return wishes.flatMap(({ id, kind, of, lines, delta, dot }) => {
    const box = placed.get(id);
    // The mark keeps its sign of a change, and its name says how much.
    return box ? [{ id, kind, of, lines, delta: box.shortened ? '' : delta, dot, box }] : [];
  });
}

const FONT: Record<MapLabel['kind'], { px: number; spacing: number }> = {
  mark: { px: 13, spacing: 0 },
  city: { px: 12, spacing: 0 },
  land: { px: 12, spacing: 0.12 },
  area: { px: 12, spacing: 0 },
  sea: { px: 12, spacing: 0.06 },
};

/** Points on a curve, close enough together that no word fits between them. */
function along(curve: Drawing['moves'][number]['curve']): Point[] {
  const [x0, y0, , , x1, y1] = curve;
  const steps = Math.max(1, Math.ceil((Math.abs(x1 - x0) + Math.abs(y1 - y0)) / 10));
  return Array.from({ length: steps + 1 }, (_, i) => pointOn(curve, i / steps));
}

function around(x: number, y: number, r: number): Box {
  return { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
}
