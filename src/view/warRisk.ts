/** The risk of war in words: how likely in the weeks ahead, and a warning where an attack this week is likely or has become so. */
import type { WarReason, WarRisk } from '../session/index.js';
import { sayAny, t } from '../text/index.js';
import { chanceText } from './adviserSays.js';
import type { Outlook } from './outlook.js';
import { sideName } from './sideName.js';

export interface WarRiskModel {
  /** The weeks ahead in one sentence. */
  ahead: string;
  /** More likely than a quarter: said in the colour of risk. */
  high: boolean;
  /** That an attack may come this week, why, and what it was a week ago; empty where nothing warns of it. */
  warning: string[];
  /** That they may press too hard for an offer of one's own to stay open; empty where that is not likely. */
  lapse: string;
}

/** Chance of an attack this week from which it is warned of, and what counts as a jump below it. */
const LIKELY = 0.1;
const JUMP = { from: 0.04, times: 2 } as const;
/** Chance of a war in the weeks ahead that counts as high, and below which no number is said. */
const HIGH = 0.25;
const LOW = 0.05;
/** Chance from which it is said that an own offer may fall this week. */
const LAPSES = 0.3;

const isWarned = ({ week, before }: WarRisk): boolean =>
  week >= LIKELY || (before !== null && week >= JUMP.from && week >= JUMP.times * before);

function reasonText(look: Outlook, reason: WarReason): string {
  if (reason !== 'defence') return sayAny(`war.reason.${reason}`);
  return look.view.third ? t('war.reason.third', { third: look.say('third.name') }) : t('war.reason.defence');
}

/** The risk of war as the outlook's seat may know it, ready to be drawn; null where previews are not shown. */
export function warRiskModel(look: Outlook, risk: WarRisk): WarRiskModel | null {
  if (!look.allowed.previews) return null;
  const { week, before, ahead, weeks, reasons, lapse } = risk;
  const name = sideName(look.level, look.rival);
  const jumped = before !== null && week >= JUMP.times * Math.max(before, LOW / JUMP.times);
  return {
    ahead:
      ahead < LOW ? t('war.ahead.small', { weeks }) : t('war.ahead', { weeks, chance: chanceText(ahead) }),
    high: ahead >= HIGH,
    lapse: lapse >= LAPSES ? t('match.warning.offerLapses') : '',
    warning: isWarned(risk)
      ? [
          t('war.warning', { name, chance: chanceText(week) }),
          jumped ? t(before < LOW ? 'war.jumped.small' : 'war.jumped', { chance: chanceText(before) }) : '',
          t('war.reason.ready'),
          ...reasons.map((reason) => reasonText(look, reason)),
        ].filter(Boolean)
      : [],
  };
}
