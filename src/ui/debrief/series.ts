/** Curves of the course of a match as series of a chart: each side has its colour and its mark, an observer is dashed. */
import type { CourseCurve } from '../../view/index.js';
import type { Series } from '../parts/chartTypes.js';

/** `steps` draws a number that holds for the whole week. */
export function seriesOf(curve: CourseCurve, steps = false): Series {
  const { id, name, values, side, unbiased, gap } = curve;
  return {
    id,
    name,
    values,
    colour: side ?? 'plain',
    mark: side === null || unbiased ? 'none' : side === 'west' ? 'circle' : 'diamond',
    dashed: unbiased,
    steps,
    ...(gap ? { band: gap } : {}),
  };
}
