/** The brief of a seat: what it wants, what it fears, what it does not know. */
import { sayAny, t } from '../text/index.js';
import { hasWords, type Outlook } from './outlook.js';

export interface BriefModel {
  title: string;
  text: string;
  type: string;
  objectives: string[];
  lines: string[];
}

export function briefOf(look: Outlook): BriefModel {
  const { side, level, view } = look;
  const line = (key: string, text: 'match.brief.line' | 'match.brief.struck') =>
    hasWords(look, key) ? [t(text, { text: look.say(key) })] : [];
  return {
    title: t('match.brief.title', { name: look.say(`side.${side}.name`) }),
    text: look.say(`brief.${side}.${view.type}`),
    type: t('match.brief.type', {
      type: sayAny(`type.${view.type}.label`),
      why: sayAny(`type.${view.type}.why`),
    }),
    objectives: level.sides[side].briefs[view.type].map((code) => look.say(`objective.${code}`)),
    lines: [
      ...line(`redline.${side}`, 'match.brief.line'),
      ...line(level.sides[side].struck, 'match.brief.struck'),
      t('match.brief.unknown'),
    ],
  };
}
