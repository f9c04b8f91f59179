/** Plane geometry for the map builder: simplification, ring capture, compact path strings, ellipses on the ground. */

/** Twice the area of the triangle a, b, c. */
function area2(a, b, c) {
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]));
}

/**
 * Visvalingam: drop the points that matter least. `points` are projected, `limit(point)` is the area below which a
 * point may go. Endpoints stay, so arcs shared by two lands still fit together. Returns the kept indices.
 */
export function simplify(points, limit) {
  const kept = points.map((_, i) => i);
  const weigh = (k) =>
    k <= 0 || k >= kept.length - 1
      ? Number.POSITIVE_INFINITY
      : area2(points[kept[k - 1]], points[kept[k]], points[kept[k + 1]]) / 2 / limit(points[kept[k]]);
  const weights = kept.map((_, k) => weigh(k));
  for (;;) {
    let worst = 0;
    for (let k = 1; k < weights.length; k++) if (weights[k] < weights[worst]) worst = k;
    if (!(weights[worst] < 1)) return kept;
    kept.splice(worst, 1);
    weights.splice(worst, 1);
    weights[worst - 1] = weigh(worst - 1);
    weights[worst] = weigh(worst);
  }
}

/** A d3 path context that only collects rings of points. */
export function ringCollector() {
  const rings = [];
  return {
    rings,
    beginPath() {},
    moveTo(x, y) {
      rings.push([[x, y]]);
    },
    lineTo(x, y) {
      rings.at(-1).push([x, y]);
    },
    closePath() {},
    arc() {},
  };
}

/** Signed area of a ring. */
export function ringArea(ring) {
  let sum = 0;
  ring.forEach(([x, y], i) => {
    const [u, v] = ring[(i + 1) % ring.length];
    sum += x * v - u * y;
  });
  return sum / 2;
}

/** Rings as one SVG path with relative integer coordinates, in units of 1/detail; degenerate rings vanish. */
export function toPath(rings, detail) {
  return rings.map((ring) => ringPath(ring, detail)).join('');
}

function ringPath(ring, detail) {
  const points = [];
  for (const [x, y] of ring) {
    const p = [Math.round(x * detail), Math.round(y * detail)];
    const last = points.at(-1);
    if (!last || last[0] !== p[0] || last[1] !== p[1]) points.push(p);
  }
  const [first] = points;
  if (points.length > 1 && points.at(-1)[0] === first[0] && points.at(-1)[1] === first[1]) points.pop();
  if (points.length < 3) return '';
  const steps = points.slice(1).map(([x, y], i) => `${pair(x - points[i][0], y - points[i][1])}`);
  return `M${pair(first[0], first[1])}l${steps.reduce((s, t) => (s === '' || t.startsWith('-') ? s + t : `${s} ${t}`), '')}z`;
}

function pair(x, y) {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}

/** An ellipse given in kilometres around a point, as a flat list of 48 projected points. */
export function groundEllipse([lon, lat, rx, ry, turn], project) {
  const flat = [];
  const tilt = (turn * Math.PI) / 180;
  for (let i = 0; i < 48; i++) {
    const t = (i * Math.PI) / 24;
    const [u, v] = [rx * Math.cos(t), ry * Math.sin(t)];
    const east = u * Math.cos(tilt) - v * Math.sin(tilt);
    const north = u * Math.sin(tilt) + v * Math.cos(tilt);
    const p = project([lon + east / (111.32 * Math.cos((lat * Math.PI) / 180)), lat + north / 110.57]);
    flat.push(Math.round(p[0]), Math.round(p[1]));
  }
  return flat;
}

/** The stretch of a closed ring between the points nearest to `from` and `to`, going whichever way passes `through`. */
export function stretch(ring, from, to, through) {
  const near = (p) => {
    let best = 0;
    ring.forEach((q, i) => {
      if (distance2(q, p) < distance2(ring[best], p)) best = i;
    });
    return best;
  };
  const walk = (a, b) => {
    const out = [ring[a]];
    for (let i = a; i !== b; ) {
      i = (i + 1) % ring.length;
      out.push(ring[i]);
    }
    return out;
  };
  const [a, b] = [near(from), near(to)];
  const one = walk(a, b);
  const other = walk(b, a).reverse();
  const gap = (line) => Math.min(...line.map((q) => distance2(q, through)));
  return gap(one) <= gap(other) ? one : other;
}

export function distance2(p, q) {
  return (p[0] - q[0]) ** 2 + (p[1] - q[1]) ** 2;
}
