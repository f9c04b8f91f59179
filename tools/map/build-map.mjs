/** Builds the map files: `node tools/map/build-map.mjs [folder]` writes europe.json, abstract.json and nameless.json (default assets/map). */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { geoConicConformal, geoContains, geoPath } from 'd3-geo';
import { feature, merge } from 'topojson-client';
import { buildAbstract } from './abstract.mjs';
import * as EUROPE from './europe.mjs';
import { groundEllipse, ringArea, ringCollector, simplify, stretch, toPath } from './geometry.mjs';
import { buildNameless } from './nameless.mjs';

const { CONTACT_LINE, CORE, CRIMEA, FRAME, PROJECTION } = EUROPE;
const [x0, y0, x1, y1] = FRAME.extent;

const projection = geoConicConformal()
  .parallels(PROJECTION.parallels)
  .rotate([-PROJECTION.lon, 0])
  .center([0, PROJECTION.lat])
  .scale(PROJECTION.scale)
  .translate(PROJECTION.at)
  .precision(0)
  .clipAngle(75)
  .clipExtent([
    [x0, y0],
    [x1, y1],
  ]);
/** The same projection without clipping, for single points. */
const project = geoConicConformal()
  .parallels(PROJECTION.parallels)
  .rotate([-PROJECTION.lon, 0])
  .center([0, PROJECTION.lat])
  .scale(PROJECTION.scale)
  .translate(PROJECTION.at);
const point = (lonLat) => project(lonLat).map(Math.round);

const CORE_BOX = core();
function core() {
  const { west, east, south, north, midLon, midLat } = CORE;
  const xs = [project([west, midLat])[0], project([east, midLat])[0]];
  const ys = [project([midLon, north])[1], project([midLon, south])[1]];
  return [xs[0], ys[0], xs[1], ys[1]].map(Math.round);
}

/** Fine where the game is played, coarser outside, in square map units. */
function limitAt([x, y]) {
  const [cx0, cy0, cx1, cy1] = CORE_BOX;
  const off = Math.max(cx0 - x, x - cx1, cy0 - y, y - cy1, 0);
  return 0.1 + Math.min(2.5, off / 80);
}

/** Topology arcs → the same arcs in degrees with fewer points. */
function thin(topology) {
  const { scale, translate } = topology.transform;
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const degrees = arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
    const far = degrees.every(([lon, lat]) => lon < -25 || lon > 85 || lat < 20 || lat > 75);
    if (far) return [degrees[0], degrees.at(-1)];
    return simplify(degrees.map(project), limitAt).map((i) => degrees[i]);
  });
  return { type: 'Topology', objects: topology.objects, arcs };
}

/** Projected, clipped rings of a shape, without specks; [] if nothing is in the picture. */
function rings(shape) {
  const context = ringCollector();
  geoPath(projection, context)(shape);
  return context.rings.filter((ring) => Math.abs(ringArea(ring)) > 3 * limitAt(ring[0]));
}

/** Natural Earth draws Crimea with Russia: take that polygon out of Russia and join it to Ukraine. */
function withCrimea(topology, geometries) {
  const [ukraine, russia] = ['804', '643'].map((iso) => geometries.find((g) => g.id === iso));
  const at = [CRIMEA.lon, CRIMEA.lat];
  const isCrimea = (arcs) => geoContains(feature(topology, { type: 'Polygon', arcs }), at);
  const crimea = { type: 'MultiPolygon', arcs: russia.arcs.filter(isCrimea) };
  if (crimea.arcs.length !== 1) throw new Error('Crimea not found in the source');
  russia.arcs = russia.arcs.filter((arcs) => !isCrimea(arcs));
  return { crimea: feature(topology, crimea), ukraine: merge(topology, [ukraine, crimea]) };
}

function contactArea(ukraineRings) {
  const line = CONTACT_LINE.line.map((p) => project(p));
  const outer = ukraineRings.reduce((a, b) => (Math.abs(ringArea(b)) > Math.abs(ringArea(a)) ? b : a));
  const border = stretch(outer, line.at(-1), line[0], project([39.8, 47.87]));
  return [[...line.slice(1, -1), ...border]];
}

function buildEurope() {
  const source = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const topology = thin(JSON.parse(readFileSync(source, 'utf8')));
  const geometries = topology.objects.countries.geometries;
  const { crimea, ukraine } = withCrimea(topology, geometries);
  const shapes = geometries.map((g) => ({
    iso: g.id ?? 'XK',
    name: EUROPE.NAMES[g.id] ?? g.properties.name,
    rings: rings(g.id === '804' ? ukraine : feature(topology, g)),
  }));
  const lands = shapes
    .filter((shape) => shape.rings.length > 0)
    .sort((a, b) => (a.iso < b.iso ? -1 : 1))
    .map(landOf);
  const areas = [
    areaOf('crimea', 'occupied', EUROPE.AREAS.crimea, rings(crimea)),
    areaOf(
      'donbas',
      'uncontrolled',
      EUROPE.AREAS.donbas,
      contactArea(shapes.find((s) => s.iso === '804').rings),
    ),
  ];
  return {
    id: 'europe',
    viewBox: FRAME.viewBox,
    extent: FRAME.extent,
    core: CORE_BOX,
    detail: FRAME.detail,
    lands,
    areas,
    places: mapValues(EUROPE.THEATRES, ({ at }) => point(at)),
    theatres: mapValues(EUROPE.THEATRES, ({ ellipse }) => groundEllipse(ellipse, project)),
    home: mapValues(EUROPE.HOME, (at) => point(at)),
    cities: namedPoints(EUROPE.CITIES),
    seas: namedPoints(EUROPE.SEAS),
  };
}

function areaOf(id, kind, { note, sign, at, rank }, shape) {
  return {
    id,
    kind,
    note,
    label: at ? { at: point(at), rank } : null,
    sign,
    path: toPath(shape, FRAME.detail),
  };
}

function landOf({ iso, name, rings: shape }) {
  const entry = EUROPE.LAND_LABELS[iso];
  const kind = EUROPE.KIND_BY_ISO[iso] ?? (EUROPE.NATO.has(iso) ? 'west' : 'other');
  const id = entry?.[0] ?? name.toLowerCase().replace(/[^a-z]+/g, '-');
  const label = entry ? { at: point([entry[1], entry[2]]), rank: entry[3] } : null;
  return { id, name, kind, label, path: toPath(shape, FRAME.detail) };
}

function namedPoints(entries) {
  return Object.entries(entries).map(([id, [name, lon, lat, rank]]) => ({
    id,
    name,
    rank,
    at: point([lon, lat]),
  }));
}

function mapValues(record, change) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

const here = dirname(fileURLToPath(import.meta.url));
const folder = process.argv[2] ?? join(here, '../../assets/map');
mkdirSync(folder, { recursive: true });
for (const map of [buildEurope(), buildAbstract(), buildNameless()]) {
  const text = `${JSON.stringify(map)}\n`;
  writeFileSync(join(folder, `${map.id}.json`), text);
  console.log(`${map.id}.json ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzip`);
}
