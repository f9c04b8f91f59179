/** How likely a seat's own open offer falls this week: its government takes it back where the rival's sharp steps press too hard. */
import {
  type ByType,
  chance,
  impressionAfter,
  impressionOf,
  LAPSE,
  type Lens,
  type Rules,
  rivalOf,
  type SideView,
  sampleSheet,
  stream,
} from '../engine/index.js';

/** Sheets of each type that are drawn, always by the same luck. */
const DRAWN = 60;

/**
 * By type of the rival, the chance (0–1) that its week, as the seat would see it, presses the seat beyond what its offers bear.
 * @param lens what the seat sees of the rival's choices this week.
 */
export function lapseBy(rules: Rules, view: SideView, { tables }: Pick<Lens, 'tables'>): ByType {
  const rival = rules.sides[rivalOf(view.side)];
  const before = impressionOf(view.mind);
  const draw = stream('lapse', view.week, view.level.hash, view.side);
  return ([0, 1, 2] as const).map((t) => {
    let fallen = 0;
    for (let n = 0; n < DRAWN; n++) {
      const seen = sampleSheet(tables[t], rival.attention, rules.level.attention, draw).flatMap((index) => {
        const compiled = rival.moves[index];
        return compiled && chance(draw, compiled.move.visibility) ? [compiled] : [];
      });
      if (impressionAfter(before, seen, 0).pressure > LAPSE) fallen += 1;
    }
    return fallen / DRAWN;
  }) as ByType;
}
