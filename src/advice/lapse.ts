/** How likely a seat's own open offer falls this week: its government takes it back where the rival's sharp steps press too hard. */
import {
  type ByType,
  chance,
  impressionAfter,
  impressionOf,
  LAPSE,
  type Lens,
  type Rules,
  type SideView,
  stream,
} from '../engine/index.js';
import { DRAWN, drawnSheets } from './drawn.js';

/**
 * By type of the rival, the chance (0–1) that its week, as the seat would see it, presses the seat beyond what its offers bear.
 * @param lens what the seat sees of the rival's choices this week.
 */
export function lapseBy(rules: Rules, view: SideView, lens: Pick<Lens, 'tables'>): ByType {
  const before = impressionOf(view.mind);
  const draw = stream('lapse', view.week, view.level.hash, view.side);
  return ([0, 1, 2] as const).map((t) => {
    let fallen = 0;
    for (const sheet of drawnSheets(rules, view.side, lens, t, draw)) {
      const seen = sheet.filter(({ move }) => chance(draw, move.visibility));
      if (impressionAfter(before, seen, 0).pressure > LAPSE) fallen += 1;
    }
    return fallen / DRAWN;
  }) as ByType;
}
