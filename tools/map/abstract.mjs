/** An invented map for classes that play with countries A and B: a calm coast, two large lands and the one between them. */
import { toPath } from './geometry.mjs';

const VIEW = [0, 0, 1000, 700];
const EXTENT = [-260, -90, 1260, 790];
const DETAIL = 3;

/** Hand-set corner points; every line between two of them is roughened below, once, so that neighbours share it. */
const NORTH_A = [
  [-300, 96],
  [-120, 60],
  [40, 118],
  [150, 96],
  [255, 150],
  [392, 122],
];
const NORTH_C = [
  [392, 122],
  [440, 154],
  [490, 116],
  [560, 128],
  [616, 108],
];
const NORTH_B = [
  [616, 108],
  [735, 140],
  [830, 88],
  [960, 118],
  [1090, 70],
  [1300, 104],
];
const SOUTH_A = [
  [398, 566],
  [318, 598],
  [215, 566],
  [120, 612],
  [-20, 590],
  [-140, 640],
  [-300, 612],
];
const SOUTH_C = [
  [618, 590],
  [570, 556],
  [520, 588],
  [470, 606],
  [440, 572],
  [398, 566],
];
const SOUTH_B = [
  [1300, 640],
  [1120, 602],
  [985, 634],
  [880, 590],
  [800, 618],
  [705, 570],
  [618, 590],
];
const BORDER_AC = [
  [392, 122],
  [378, 210],
  [404, 290],
  [380, 380],
  [402, 470],
  [398, 566],
];
const BORDER_CB = [
  [616, 108],
  [632, 190],
  [604, 270],
  [634, 355],
  [608, 450],
  [626, 520],
  [618, 590],
];
const ISLAND = [
  [500, 668],
  [552, 652],
  [598, 668],
  [576, 694],
  [525, 698],
  [500, 668],
];

const lineA = { north: wander(NORTH_A, 1), south: wander(SOUTH_A, 2) };
const lineB = { north: wander(NORTH_B, 3), south: wander(SOUTH_B, 4) };
const lineC = { north: wander(NORTH_C, 5), south: wander(SOUTH_C, 6) };
const borderAC = wander(BORDER_AC, 7);
const borderCB = wander(BORDER_CB, 8);

export function buildAbstract() {
  const land = (id, name, kind, at, ...lines) => ({
    id,
    name,
    kind,
    label: at && { at, rank: 1 },
    path: toPath([lines.flat()], DETAIL),
  });
  return {
    id: 'abstract',
    viewBox: VIEW,
    extent: EXTENT,
    core: [85, 110, 925, 600],
    detail: DETAIL,
    lands: [
      land('a', 'A', 'west', [265, 232], lineA.north, borderAC, lineA.south),
      land('b', 'B', 'russia', [745, 232], lineB.north, lineB.south, [...borderCB].reverse()),
      land('c', 'C', 'third', [505, 235], lineC.north, borderCB, lineC.south, [...borderAC].reverse()),
      land('island', 'Island', 'other', null, wander(ISLAND, 9)),
    ],
    areas: [],
    seas: [],
    places: {
      aHome: [195, 300],
      aBorder: [322, 430],
      between: [505, 385],
      bBorder: [688, 430],
      bHome: [815, 300],
    },
    theatres: {
      aHome: oval(180, 300, 92, 112),
      aBorder: oval(322, 418, 50, 125),
      between: oval(506, 385, 84, 140),
      bBorder: oval(688, 418, 50, 125),
      bHome: oval(830, 300, 92, 112),
    },
    home: { west: [130, 222], russia: [880, 222], third: [505, 305] },
    cities: [
      { id: 'aCapital', name: 'Capital of A', rank: 2, at: [130, 222] },
      { id: 'cCapital', name: 'Capital of C', rank: 2, at: [505, 305] },
      { id: 'bCapital', name: 'Capital of B', rank: 2, at: [880, 222] },
    ],
  };
}

/** Midpoint displacement along a polyline with a small fixed generator: the same coast on every machine. */
export function wander(line, seed) {
  let state = seed * 2654435761;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296 - 0.5;
  };
  let points = line;
  for (let round = 0; round < 4; round++) {
    points = points.flatMap((p, i) => {
      const q = points[i + 1];
      if (!q) return [p];
      const sway = next() * (round === 0 ? 0.28 : 0.42);
      return [p, [(p[0] + q[0]) / 2 - (q[1] - p[1]) * sway, (p[1] + q[1]) / 2 + (q[0] - p[0]) * sway]];
    });
  }
  return points;
}

/** A soft outline of 48 points, flat. */
export function oval(x, y, rx, ry) {
  return Array.from({ length: 48 }, (_, i) => {
    const t = (i * Math.PI) / 24;
    return [Math.round(x + rx * Math.cos(t)), Math.round(y + ry * Math.sin(t))];
  }).flat();
}
