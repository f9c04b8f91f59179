// Small plots as SVG: figures with their intervals and thresholds, or curves. Plain text, the same on every machine.
import type { Figure, Plot, Want } from '../../tests/validation/kit/types.ts';
import { verdictOf } from '../../tests/validation/kit/verdict.ts';
import { amount } from './format.ts';

const INK = '#1c2330';
const PALE = '#8a8f9c';
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

/** Each figure on a line of its own, from its interval to its threshold (dashed) and to no effect (thin). */
export function drawFigures(title: string, figures: readonly Figure[]): string {
  const shown = figures.filter(({ want, value }) => want && !Number.isNaN(value));
  const [left, right, row] = [400, 640, 26];
  const body: string[] = [];
  shown.forEach((figure, i) => {
    const { name, value, low, high, want } = figure;
    const y = 14 + row * i;
    const marks = limits(want);
    const least = Math.min(low, ...marks);
    const most = Math.max(high, ...marks);
    const room = most > least ? most - least : 1;
    const x = (v: number) => left + ((v - least) / room) * (right - left);
    const state = verdictOf(figure);
    const colour = state === 'holds' ? GOOD : state === 'not met' ? BAD : HALF;
    body.push(text(8, y + 8, name.length > 62 ? `${name.slice(0, 61)}…` : name, ' font-size="11"'));
    if (want && !('between' in want) && want.from !== undefined)
      body.push(line(x(want.from), y - 6, x(want.from), y + 14, PALE));
    for (const mark of 'between' in (want ?? {}) ? marks : marks.slice(0, 1))
      body.push(line(x(mark), y - 6, x(mark), y + 14, INK, ' stroke-dasharray="3 2"'));
    body.push(line(x(low), y + 4, x(high), y + 4, colour, ' stroke-width="2"'));
    body.push(`<circle cx="${at(x(value))}" cy="${at(y + 4)}" r="4" fill="${colour}"/>`);
    body.push(text(right + 12, y + 8, `${amount(figure)} ${state}`, ' font-size="11"'));
  });
  return frame(820, 20 + row * shown.length, title, body);
}

/** Curves over a common x, with intervals. */
export function drawCurves(title: string, { x: across, y: up, lines }: Plot): string {
  const points = lines.flatMap((each) => each.points);
  const span = (values: readonly number[]): [number, number] => {
    const low = Math.min(...values);
    const high = Math.max(...values);
    return high > low ? [low, high] : [low - 0.5, high + 0.5];
  };
  const [x0, x1] = span(points.map((p) => p.x));
  const [y0, y1] = span(points.flatMap((p) => [p.low, p.high]));
  const [left, right, top, bottom] = [64, 420, 20, 240];
  const x = (v: number) => left + ((v - x0) / (x1 - x0)) * (right - left);
  const y = (v: number) => bottom - ((v - y0) / (y1 - y0)) * (bottom - top);
  const body = [line(left, bottom, right, bottom, INK), line(left, top, left, bottom, INK)];
  for (const v of [x0, x1])
    body.push(text(x(v), bottom + 16, v.toFixed(2), ' text-anchor="middle" font-size="11"'));
  for (const v of [y0, y1])
    body.push(text(left - 6, y(v) + 4, v.toFixed(2), ' text-anchor="end" font-size="11"'));
  body.push(text((left + right) / 2, bottom + 32, across, ' text-anchor="middle"'));
  body.push(text(8, 12, up, ' font-size="11"'));
  if (y0 < 0 && y1 > 0) body.push(line(left, y(0), right, y(0), PALE));
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
  return frame(620, 284, title, body);
}
