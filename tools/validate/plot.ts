// Small plots as SVG: figures with their intervals and thresholds, or curves. Plain text, the same on every machine.
import type { Figure, Plot, Unit, Want } from '../../tests/validation/kit/types.ts';
import { verdictOf } from '../../tests/validation/kit/verdict.ts';
import { amount } from './format.ts';

const INK = '#1c2330';
const PALE = '#8a8f9c';
const GRID = '#e4dfd2';
const GOOD = '#0b6e63';
const BAD = '#b3401f';
const HALF = '#a06a00';
const COLOURS = [GOOD, BAD, '#3a4fa3', HALF];

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const at = (x: number): string => x.toFixed(1);

function frame(width: number, height: number, title: string, body: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="sans-serif" font-size="12">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#fbf8f1"/>`,
    ...body,
    '</svg>',
    '',
  ].join('\n');
}

const text = (x: number, y: number, words: string, more = ''): string =>
  `<text x="${at(x)}" y="${at(y)}" fill="${INK}"${more}>${escaped(words)}</text>`;
const line = (x1: number, y1: number, x2: number, y2: number, colour: string, more = ''): string =>
  `<line x1="${at(x1)}" y1="${at(y1)}" x2="${at(x2)}" y2="${at(y2)}" stroke="${colour}"${more}/>`;

function limits(want: Want | undefined): number[] {
  if (!want) return [];
  if ('between' in want) return [...want.between];
  const from = want.from === undefined ? [] : [want.from];
  return 'atLeast' in want ? [want.atLeast, ...from] : [want.atMost, ...from];
}

/** Round numbers that divide a span: about `want` of them. */
function ticks(low: number, high: number, want: number): number[] {
  const rough = (high - low) / want;
  let step = 1;
  while (step > rough) step /= 10;
  while (step * 10 <= rough) step *= 10;
  step *= [10, 5, 2].find((times) => step * times <= rough * 1.5) ?? 1;
  const list: number[] = [];
  for (let k = Math.ceil(low / step - 1e-9); k * step <= high + step * 1e-9; k++) list.push(k * step);
  return list;
}

const short = (value: number, list: readonly number[]): string => {
  const step = list.length > 1 ? (list[1] as number) - (list[0] as number) : 1;
  const digits = step >= 1 ? 0 : step >= 0.1 ? 1 : step >= 0.01 ? 2 : 3;
  return value
    .toFixed(digits)
    .replace(/^-(0\.?0*)$/, '$1')
    .replace('-', '−');
};

function span(values: readonly number[]): [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  return high > low ? [low, high] : [low - 0.5, high + 0.5];
}

/** Words under an axis of a unit. */
const AXIS: Record<Unit, string> = {
  share: 'share',
  points: 'points of a hundred',
  belief: 'belief',
  logOdds: 'log odds',
  score: 'score',
  number: '',
};

interface Place {
  left: number;
  right: number;
  top: number;
}

/** The figures of one unit on one axis. Returns where the next may begin. */
function drawGroup(
  figures: readonly Figure[],
  unit: Unit,
  { left, right, top }: Place,
  body: string[],
): number {
  const row = 24;
  const bottom = top + row * figures.length + 4;
  const reach = (list: readonly Figure[]) =>
    span(list.flatMap(({ low, high, want }) => [low, high, ...limits(want)]));
  // Plain numbers are of many kinds: each row then has an axis of its own, without marks.
  const alike = unit !== 'number';
  let [x0, x1] = reach(figures);
  const x = (v: number) => left + ((v - x0) / (x1 - x0)) * (right - left);
  const marks = alike ? ticks(x0, x1, 4) : [];
  for (const v of marks) {
    body.push(line(x(v), top, x(v), bottom, GRID));
    body.push(text(x(v), bottom + 14, short(v, marks), ' text-anchor="middle" font-size="11"'));
  }
  if (alike && x0 <= 0 && x1 >= 0) body.push(line(x(0), top, x(0), bottom, PALE));
  figures.forEach((figure, i) => {
    const { name, value, low, high, want } = figure;
    const y = top + row * (i + 0.5);
    if (!alike) [x0, x1] = reach([figure]);
    const state = verdictOf(figure);
    const colour = state === 'holds' ? GOOD : state === 'not met' ? BAD : HALF;
    body.push(text(8, y + 4, name.length > 66 ? `${name.slice(0, 65)}…` : name, ' font-size="11"'));
    for (const mark of 'between' in (want ?? {}) ? limits(want) : limits(want).slice(0, 1))
      body.push(line(x(mark), y - 9, x(mark), y + 9, INK, ' stroke-dasharray="3 2"'));
    if (high > low) body.push(line(x(low), y, x(high), y, colour, ' stroke-width="2"'));
    body.push(`<circle cx="${at(x(value))}" cy="${at(y)}" r="4" fill="${colour}"/>`);
    body.push(text(right + 14, y + 4, `${amount(figure)}${want ? ` ${state}` : ''}`, ' font-size="11"'));
  });
  if (alike) body.push(line(left, bottom, right, bottom, INK));
  if (AXIS[unit] !== '') body.push(text(right + 14, bottom + 14, AXIS[unit], ' font-size="11"'));
  return bottom + 30;
}

/** Each figure that something is asked of on a line of its own, with its interval and its threshold (dashed), one axis for each unit. */
export function drawFigures(title: string, figures: readonly Figure[]): string {
  const shown = figures.filter(({ want, value }) => want && !Number.isNaN(value));
  const asked = shown.length > 0 ? shown : figures.filter(({ value }) => !Number.isNaN(value));
  const body: string[] = [];
  let top = 10;
  for (const unit of new Set(asked.map((figure) => figure.unit))) {
    const group = asked.filter((figure) => figure.unit === unit);
    top = drawGroup(group, unit, { left: 400, right: 640, top }, body);
  }
  return frame(820, top, title, body);
}

/** One row for each name, values along a common axis that begins at zero where none is below it. */
function drawRows(title: string, { x: across, names = [], lines }: Plot): string {
  const points = lines.flatMap((each) => each.points);
  const [left, right, top, row] = [150, 560, 16, 18 + 8 * (lines.length - 1)];
  const bottom = top + row * names.length + 6;
  const [x0, x1] = span([0, ...points.flatMap((p) => [p.low, p.high])]);
  const x = (v: number) => left + ((v - x0) / (x1 - x0)) * (right - left);
  const body = [line(left, bottom, right, bottom, INK)];
  const marks = ticks(x0, x1, 6);
  for (const v of marks) {
    body.push(line(x(v), top, x(v), bottom, GRID));
    body.push(text(x(v), bottom + 15, short(v, marks), ' text-anchor="middle" font-size="11"'));
  }
  names.forEach((name, k) => {
    body.push(text(left - 10, top + row * (k + 0.5) + 4, name, ' text-anchor="end" font-size="11"'));
  });
  lines.forEach((each, i) => {
    const colour = COLOURS[i % COLOURS.length] as string;
    for (const p of each.points) {
      const y = top + row * (p.x + 0.5) + 8 * (i - (lines.length - 1) / 2);
      if (p.high > p.low) body.push(line(x(p.low), y, x(p.high), y, colour, ' stroke-width="2"'));
      body.push(`<circle cx="${at(x(p.y))}" cy="${at(y)}" r="3.5" fill="${colour}"/>`);
    }
    if (each.name !== '') body.push(text(right + 16, top + 18 * i + 8, each.name, ` style="fill:${colour}"`));
  });
  body.push(text((left + right) / 2, bottom + 32, across, ' text-anchor="middle"'));
  return frame(720, bottom + 42, title, body);
}

/** Curves over a common x, with intervals; or rows, where x has names. */
export function drawCurves(title: string, plot: Plot): string {
  if (plot.names) return drawRows(title, plot);
  const { x: across, y: up, lines, diagonal = false } = plot;
  const points = lines.flatMap((each) => each.points);
  const [x0, x1] = span(points.map((p) => p.x));
  const [y0, y1] = span(points.flatMap((p) => [p.low, p.high]));
  const [left, right, top, bottom] = [64, 424, 24, 264];
  const x = (v: number) => left + ((v - x0) / (x1 - x0)) * (right - left);
  const y = (v: number) => bottom - ((v - y0) / (y1 - y0)) * (bottom - top);
  const body: string[] = [];
  const across0 = ticks(x0, x1, 5);
  for (const v of across0) {
    body.push(line(x(v), top, x(v), bottom, GRID));
    body.push(text(x(v), bottom + 16, short(v, across0), ' text-anchor="middle" font-size="11"'));
  }
  const up0 = ticks(y0, y1, 5);
  for (const v of up0) {
    body.push(line(left, y(v), right, y(v), GRID));
    body.push(text(left - 6, y(v) + 4, short(v, up0), ' text-anchor="end" font-size="11"'));
  }
  body.push(line(left, bottom, right, bottom, INK), line(left, top, left, bottom, INK));
  body.push(text((left + right) / 2, bottom + 34, across, ' text-anchor="middle"'));
  body.push(text(8, 14, up, ' font-size="11"'));
  if (y0 < 0 && y1 > 0) body.push(line(left, y(0), right, y(0), PALE));
  if (diagonal) {
    const [a, b] = [Math.max(x0, y0), Math.min(x1, y1)];
    body.push(line(x(a), y(a), x(b), y(b), PALE, ' stroke-dasharray="4 3"'));
    body.push(text(right + 16, bottom, 'dashed: as foretold', ' font-size="11"'));
  }
  lines.forEach((each, i) => {
    const colour = COLOURS[i % COLOURS.length] as string;
    const path = each.points.map((p) => `${at(x(p.x))},${at(y(p.y))}`).join(' ');
    body.push(`<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>`);
    for (const p of each.points) {
      if (p.high > p.low) body.push(line(x(p.x), y(p.low), x(p.x), y(p.high), colour));
      body.push(`<circle cx="${at(x(p.x))}" cy="${at(y(p.y))}" r="3" fill="${colour}"/>`);
    }
    body.push(text(right + 16, top + 18 * i + 8, each.name, ` style="fill:${colour}"`));
  });
  return frame(620, 308, title, body);
}
