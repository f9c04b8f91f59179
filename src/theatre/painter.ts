/**
 * Draws one frame with a Phaser Graphics object; every length is scaled to the device's pixels here. Outlines of
 * theatres stay in the page below, with the land: they do not move, and their many dots are dear in WebGL.
 */
import type { GameObjects } from 'phaser';
import { type MoveShape, pointOn, type TheatreTheme } from '../view/index.js';
import type { Frame } from './between.js';
import { circle, dashes, diamond, type Flat, hatchLines, polyline } from './strokes.js';
import { toNumber } from './theme.js';

type Graphics = GameObjects.Graphics;
type Palette = Readonly<Record<keyof TheatreTheme, number>>;

/** The brush: a Graphics object, the device's pixels per CSS pixel, and the colours. */
class Brush {
  constructor(
    private readonly graphics: Graphics,
    private readonly scale: number,
    readonly palette: Palette,
  ) {}

  line(points: Flat, width: number, colour: number, alpha: number, dash: Flat = []): void {
    if (alpha <= 0 || width <= 0) return;
    this.graphics.lineStyle(width * this.scale, colour, alpha);
    for (const piece of dash.length > 0 ? dashes(points, dash) : [points]) this.trace(piece).strokePath();
  }

  fill(points: Flat, colour: number, alpha: number): void {
    if (alpha <= 0) return;
    this.graphics.fillStyle(colour, alpha);
    this.trace(points).closePath().fillPath();
  }

  private trace(points: Flat): Graphics {
    const { graphics, scale } = this;
    graphics.beginPath();
    graphics.moveTo((points[0] ?? 0) * scale, (points[1] ?? 0) * scale);
    for (let i = 2; i + 1 < points.length; i += 2) {
      graphics.lineTo((points[i] ?? 0) * scale, (points[i + 1] ?? 0) * scale);
    }
    return graphics;
  }
}

export function paint(graphics: Graphics, frame: Frame, theme: TheatreTheme, scale: number): void {
  graphics.clear();
  const brush = new Brush(graphics, scale, {
    west: toNumber(theme.west),
    russia: toNumber(theme.russia),
    third: toNumber(theme.third),
    risk: toNumber(theme.risk),
    ink: toNumber(theme.ink),
    sheet: toNumber(theme.sheet),
  });
  for (const hatch of frame.hatches) {
    for (const line of hatchLines(hatch.points, hatch.spacing))
      brush.line(line, 1, brush.palette.risk, hatch.alpha);
  }
  for (const mark of frame.marks) {
    for (const { r, alpha } of mark.ripples) {
      brush.line(circle(mark.x, mark.y, r), 1.25, brush.palette.risk, alpha * mark.alpha);
    }
  }
  for (const move of frame.moves) paintMove(brush, move);
  for (const { x, y, r, side, risk } of frame.travellers) {
    const shape = (reach: number) => (side === 'russia' ? diamond(x, y, reach * 1.2) : circle(x, y, reach));
    brush.fill(shape(r + 1.5), brush.palette.sheet, 1);
    brush.fill(shape(r), brush.palette[risk ? 'risk' : side], 1);
  }
  for (const mark of frame.marks) paintMark(brush, mark);
}

function paintMove(brush: Brush, move: Frame['moves'][number]): void {
  const colour = brush.palette[move.risk ? 'risk' : move.side];
  brush.line(polyline(move.curve, move.drawn), move.width, colour, move.alpha, move.dash);
  if (move.drawn >= 1) paintHead(brush, move, colour, move.alpha);
}

function paintHead(brush: Brush, move: MoveShape, colour: number, alpha: number): void {
  const [x0, y0, , , x1, y1] = move.curve;
  if (move.head === 'none') return;
  if (move.head === 'dots') {
    brush.fill(circle(x0, y0, 3), colour, alpha);
    brush.fill(circle(x1, y1, 3), colour, alpha);
    return;
  }
  const size = 6 + move.width;
  const [px, py] = pointOn(move.curve, 0.98);
  const length = Math.sqrt((x1 - px) ** 2 + (y1 - py) ** 2) || 1;
  const [ux, uy] = [(x1 - px) / length, (y1 - py) / length];
  const wing = (side: number) => [
    x1 - ux * size - uy * side * size * 0.5,
    y1 - uy * size + ux * side * size * 0.5,
  ];
  const head = [...wing(1), x1, y1, ...wing(-1)];
  if (move.head === 'arrow') brush.fill(head, colour, alpha);
  else brush.line(head, 2, colour, alpha);
}

function paintMark(brush: Brush, mark: Frame['marks'][number]): void {
  const { x, y, r, ring, alpha, state } = mark;
  const { ink, sheet } = brush.palette;
  const colour = brush.palette[mark.side];
  const at = (flat: Flat) => flat.map((value, i) => value * r + (i % 2 === 0 ? x : y));
  if (state !== 'plain') {
    brush.line(circle(x, y, Math.max(r * 1.2, ring) + 3), state === 'selected' ? 2 : 1, ink, alpha);
  }
  if (ring > 0) brush.line(circle(x, y, ring), 1.25, colour, alpha, [3, 3]);
  const sign = mark.outline.length === 0 ? circle(x, y, r) : at(mark.outline);
  brush.fill(sign, sheet, alpha);
  brush.line([...sign, ...sign.slice(0, 4)], 2, colour, alpha);
  for (let i = 0; i + 3 < mark.bars.length; i += 4)
    brush.line(at(mark.bars.slice(i, i + 4)), 2, colour, alpha);
  if (!mark.changed) return;
  brush.fill(circle(x + r * 0.95, y - r * 0.95, 4.25), sheet, alpha);
  brush.fill(circle(x + r * 0.95, y - r * 0.95, 3), ink, alpha);
}
