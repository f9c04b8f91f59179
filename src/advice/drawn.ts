/** Weeks that a type of the rival may order, drawn from the seat's own lens. */
import {
  type CompiledMove,
  type Draw,
  type Lens,
  type Rules,
  rivalOf,
  type Side,
  sampleSheet,
} from '../engine/index.js';

/** Sheets of each type that are drawn, always by the same luck. */
export const DRAWN = 60;

/**
 * The moves of each of the drawn sheets of one type, one sheet after another.
 * @param side the seat that looks at its rival. @param t number of the type. @param draw may be used for other luck in between.
 */
export function* drawnSheets(
  rules: Rules,
  side: Side,
  { tables }: Pick<Lens, 'tables'>,
  t: 0 | 1 | 2,
  draw: Draw,
): Generator<CompiledMove[], void, undefined> {
  const rival = rules.sides[rivalOf(side)];
  for (let n = 0; n < DRAWN; n++)
    yield sampleSheet(tables[t], rival.attention, rules.level.attention, draw).flatMap(
      (index) => rival.moves[index] ?? [],
    );
}
