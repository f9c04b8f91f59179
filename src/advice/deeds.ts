/** What a side does in a week, in four classes; and how likely a rival is to do each, type by type, through the seat's own lens. */
import { determinizationsAt, imagine } from '../ai/index.js';
import { type ByType, prepare, type Rules, type SideView, type Stance, stream } from '../engine/index.js';
import { drawnSheets } from './drawn.js';
import { attackOf } from './expects.js';

/** The class of its sharpest move, or nothing. Result codes count on this order. */
export const DEEDS = ['escalatory', 'neutral', 'conciliatory', 'nothing'] as const;
export type Deed = (typeof DEEDS)[number];

/** The class of a week with moves of these stances: sharp before friendly before neutral. */
export function deedOf(stances: readonly Stance[]): Deed {
  if (stances.includes('escalatory')) return 'escalatory';
  if (stances.includes('conciliatory')) return 'conciliatory';
  return stances.length > 0 ? 'neutral' : 'nothing';
}

/**
 * How likely each type of the rival is to do each of `DEEDS` in the coming week, as far as the view's owner can know.
 * @returns in the order of `DEEDS`, shares of 1 by type; those of a type sum to 1.
 */
export function deedsExpected(rules: Rules, view: SideView): ByType[] {
  const seed = `deeds/${view.level.hash}/${view.week}/${view.side}`;
  const [mind] = determinizationsAt(rules, view, { seed, strategy: 'policy', skill: 'regular' }, 1);
  if (!mind) throw new Error('one guess was asked for');
  const lens = prepare(rules, imagine(rules, view, mind, 1, view.side))[view.side].granted;
  const draw = stream(seed, view.week, 'deeds', view.side);
  const shares = DEEDS.map((): ByType => [0, 0, 0]);
  for (let t = 0 as 0 | 1 | 2; t < 3; t++) {
    const sheets = [...drawnSheets(rules, view.side, lens, t, draw)];
    // Attacks are decided apart from the rest of the sheet, and are the sharpest of deeds.
    const peace = attackOf(rules, lens, t).reduce((left, [, chance]) => left * (1 - chance), 1);
    for (const sheet of sheets) {
      const share = shares[DEEDS.indexOf(deedOf(sheet.map(({ move }) => move.stance)))];
      if (share) share[t] += peace / sheets.length;
    }
    const [sharp] = shares;
    if (sharp) sharp[t] += 1 - peace;
  }
  return shares;
}
