/** The brief of a seat: what it wants, what it fears, what it does not know. */

import { sayAny, t } from '../text/index.js';
import { hasWords, type Outlook } from './outlook.js';
import { sideName } from './sideName.js';

export interface BriefModel {
  title: string;
  text: string;
  /** Its first sentence: with the objectives, enough to begin with. */
  lead: string;
  type: string;
  objectives: string[];
  lines: string[];
}

/** The first sentence of a text. */
const leadOf = (text: string): string => text.match(/^.*?[.!?](?=\s|$)/s)?.[0] ?? text;

export function briefOf(look: Outlook): BriefModel {
  const { side, level, view } = look;
  const line = (key: string, text: 'match.brief.line' | 'match.brief.struck') =>
    hasWords(look, key) ? [t(text, { text: look.say(key) })] : [];
  const text = look.say(`brief.${side}.${view.type}`);
  const objectives = level.sides[side].briefs[view.type].map((code) => look.say(`objective.${code}`));
  return {
    title: t('match.brief.title', { name: sideName(look.level, side) }),
    text,
    lead: leadOf(text),
    type: t('match.brief.type', {
      type: sayAny(`type.${view.type}.label`),
      why: sayAny(`type.${view.type}.why`),
    }),
    objectives,
    lines: [
      ...line(`redline.${side}`, 'match.brief.line'),
      ...line(level.sides[side].struck, 'match.brief.struck'),
      t('match.brief.unknown'),
    ],
  };
}
