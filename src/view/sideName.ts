/** What a side is called: by its short name alone, or in a sentence with its article. */
import type { Level, Side } from '../engine/index.js';
import { InSentence, levelText, t } from '../text/index.js';

/** The short name by itself, for headings, legends and columns, such as "West". */
export const sideLabel = (level: Pick<Level, 'texts'>, side: Side): string =>
  levelText(level, `side.${side}.short`);

/** The name for a placeholder in a sentence, such as "the West", which begins a sentence as "The West". */
export const sideName = (level: Pick<Level, 'texts'>, side: Side): InSentence =>
  new InSentence(t('side.inSentence', { name: sideLabel(level, side) }));

/** The side that stands behind the country between, in a sentence; empty where nobody does. */
export const patronName = (level: Pick<Level, 'texts' | 'third'>): InSentence | string => {
  const patron = level.third?.patron ?? null;
  return patron ? sideName(level, patron) : '';
};
