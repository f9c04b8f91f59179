/** The log: every week so far in the scenes that its steps were shown in. */
import { t } from '../text/index.js';
import { datesOf } from './nameless.js';
import type { Outlook } from './outlook.js';
import type { Scene } from './scene.js';
import { scenesOf } from './scenes.js';

export interface LogWeek {
  week: number;
  title: string;
  dates: string;
  scenes: Scene[];
}

/** Latest week first. */
export function logOf(look: Outlook): LogWeek[] {
  return look.weeks
    .map(({ week, steps }) => ({
      week,
      title: t('match.week', { week }),
      dates: datesOf(look.level, week),
      scenes: steps.flatMap((index) => scenesOf(look, index)),
    }))
    .reverse();
}
