/** Paints the shapes of a picture on a canvas. */
import { COLOURS, FONTS, type Measure, type Shape, SIZE } from './shapes.js';

/** Measures words as this canvas sets them. */
export const measureOn =
  (context: CanvasRenderingContext2D): Measure =>
  (text, font) => {
    context.font = FONTS[font];
    return context.measureText(text).width;
  };

/** Half the size of a mark, in pixels. */
const MARK = 5;

function mark(context: CanvasRenderingContext2D, { at: [x, y], side }: Extract<Shape, { is: 'mark' }>): void {
  context.beginPath();
  if (side === 'west') context.arc(x, y, MARK, 0, 2 * Math.PI);
  else {
    const reach = MARK * 1.25;
    context.moveTo(x, y - reach);
    context.lineTo(x + reach, y);
    context.lineTo(x, y + reach);
    context.lineTo(x - reach, y);
  }
  context.fill();
}

function line(context: CanvasRenderingContext2D, shape: Extract<Shape, { is: 'line' }>): void {
  context.lineWidth = shape.width;
  context.lineJoin = 'round';
  context.setLineDash(shape.dash ? [8, 6] : []);
  context.beginPath();
  for (const [x, y] of shape.points) context.lineTo(x, y);
  context.stroke();
}

export function paintShapes(context: CanvasRenderingContext2D, shapes: readonly Shape[]): void {
  context.fillStyle = COLOURS.sheet;
  context.fillRect(0, 0, SIZE.width, SIZE.height);
  for (const shape of shapes) {
    context.fillStyle = COLOURS[shape.colour];
    context.strokeStyle = COLOURS[shape.colour];
    if (shape.is === 'line') line(context, shape);
    else if (shape.is === 'mark') mark(context, shape);
    else {
      context.font = FONTS[shape.font];
      context.textAlign = shape.end ? 'right' : 'left';
      context.fillText(shape.text, ...shape.at);
    }
  }
}
