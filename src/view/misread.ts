/** The most misread moves: what a move said, what they read, and whether sight or judgement bent it. */
import { isMisread, type MoveReading, mostMisread, offBy } from '../analysis/index.js';
import type { Level, Side } from '../engine/index.js';
import { type Match, rivalOf } from '../session/index.js';
import { type InSentence, signed, t } from '../text/index.js';
import { toneOf } from './belief.js';
import { outlookOf } from './outlook.js';
import { countedIn, reasonLabel } from './reasonText.js';
import { howText } from './sheet.js';
import { sideName } from './sideName.js';

export interface MisreadMove {
  id: string;
  week: number;
  name: string;
  how: string;
  meant: string;
  /** What they took it for, in a line. */
  looked: string;
  /** Changes in log odds: as they read it (the ledger's figure), as an unbiased observer who saw it as it was would have, and the difference. */
  theirs: number;
  theirsText: string;
  plainly: number;
  plainlyText: string;
  by: number;
  byText: string;
  tone: 'risk' | 'calm' | 'plain';
  /** Why it came out so. */
  because: string;
}

const SHOWN = 5;

function becauseOf(level: Level, reading: MoveReading, rival: InSentence): string {
  const { slipped, bySight, byJudgement, reasons } = reading;
  const named = countedIn(level, reasons).slice(0, 3).map(reasonLabel).join(t('debrief.join'));
  const cause = slipped
    ? t('debrief.misread.slipped')
    : Math.abs(bySight) > Math.abs(byJudgement)
      ? t('debrief.misread.sight')
      : t('debrief.misread.judgement', { rival });
  return t('debrief.misread.because', { cause, reasons: named });
}

/** The moves of a side that were seen and lay furthest from what they said, furthest first. */
export function misreadOf(match: Match, side: Side, readings: readonly MoveReading[]): MisreadMove[] {
  const look = outlookOf(match, side);
  const rival = sideName(match.level, rivalOf(side));
  return mostMisread(readings.filter((one) => one.side === side && isMisread(one)))
    .slice(0, SHOWN)
    .map((reading): MisreadMove => {
      const { week, index, order, looked, named, plainly } = reading;
      const by = offBy(reading);
      return {
        id: `${week}.${index}`,
        week,
        name: look.say(`move.${order.move}.name`),
        how: howText(look, order),
        meant: order.meant ? look.say(`meaning.${order.move}.${order.meant}`) : '',
        looked:
          looked === order.move ? '' : t('debrief.ledger.as', { name: look.say(`move.${looked}.name`) }),
        theirs: named,
        theirsText: signed(named),
        plainly,
        plainlyText: signed(plainly),
        by,
        byText: signed(by),
        tone: toneOf(by),
        because: becauseOf(look.level, reading, rival),
      };
    });
}
