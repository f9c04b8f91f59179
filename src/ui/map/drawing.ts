/** Lays a view out on a map of a given size: the one drawing that the SVG map and the theatre both show. */
import type { Drawing, MoveShape, OutlineShape, TheatreMove, TheatreView } from '../../view/index.js';
import { type Camera, fitCamera, type Size, toPixel, toPixels } from './camera.js';
import { locate, type MapData, type Point } from './mapData.js';
import { extent, keepApart, markShape } from './marks.js';
import { type End, moveShape } from './moves.js';
import { bendOf } from './routes.js';

export function composeDrawing(map: MapData, view: TheatreView, size: Size): Drawing {
  const camera = fitCamera(map, size, view.frame);
  const marks = keepApart(
    view.marks.flatMap((mark) => {
      const place = map.places[mark.place];
      return place ? [markShape(mark, toPixel(camera, place), view.mirror, camera.width)] : [];
    }),
  );
  const bare = { width: camera.width, height: camera.height, marks };
  const drawn = (moves: readonly TheatreMove[]) =>
    moves.flatMap((move, i) => {
      const lane = moves.slice(0, i).filter((other) => sameWay(map, other, move)).length;
      return drawnMove(map, view, camera, marks, move, lane);
    });
  return {
    ...bare,
    outlines: outlines(map, view, camera),
    hatches: hatches(map, view, camera),
    traces: drawn(view.traces ?? []).map((shape) => ({
      ...shape,
      alarm: view.traces?.find(({ id }) => id === shape.id)?.alarm ?? 0,
    })),
    moves: drawn(view.moves),
  };
}

function outlines(map: MapData, view: TheatreView, camera: Camera): OutlineShape[] {
  const shown = new Set([...view.marks, ...view.threats].map((each) => each.place));
  const lit = new Map(
    view.highlights.map((each) => [each.place, each.chosen ? 'chosen' : 'option'] as const),
  );
  return Object.entries(map.theatres).flatMap(([id, points]) => {
    const state = lit.get(id) ?? (shown.has(id) ? 'quiet' : null);
    return state ? [{ id, points: toPixels(camera, points), state }] : [];
  });
}

/** Hatching belongs to the other mirror: it is how threatening they think it is. */
function hatches(map: MapData, view: TheatreView, camera: Camera): Drawing['hatches'] {
  if (view.mirror !== 'read') return [];
  return view.threats.flatMap(({ place, strength }) => {
    const points = map.theatres[place];
    if (!points || strength < 0.05) return [];
    const spacing = Math.round(11 - 6 * Math.min(1, strength));
    return [
      { id: place, points: toPixels(camera, points), spacing, alpha: 0.25 + 0.4 * Math.min(1, strength) },
    ];
  });
}

/** Between the same two points, in either direction, whatever they are called: their curves would lie on each other. */
function sameWay(map: MapData, a: TheatreMove, b: TheatreMove): boolean {
  const ends = ({ from, to, side }: TheatreMove) =>
    [from, to].map((name) => String(locate(map, name, side))).sort();
  return ends(a).join() === ends(b).join();
}

function drawnMove(
  map: MapData,
  view: TheatreView,
  camera: Camera,
  marks: Drawing['marks'],
  move: TheatreMove,
  lane: number,
): MoveShape[] {
  const from = locate(map, move.from, move.side);
  const to = locate(map, move.to, move.side);
  if (!from || !to) return [];
  const end = (name: string | null, at: Point): End => {
    const [x, y] = toPixel(camera, at);
    const own = view.marks.find((mark) => mark.place === name && mark.side === move.side);
    const mark = own && marks.find(({ id }) => id === own.id);
    return mark ? { x: mark.x, y: mark.y, clear: extent(mark) + 3 } : { x, y, clear: 5 };
  };
  const way = { bend: bendOf(map, move.side, from, to), lane };
  const shape = moveShape(move, end(move.from, from), end(move.to, to), camera, way);
  return shape ? [shape] : [];
}
