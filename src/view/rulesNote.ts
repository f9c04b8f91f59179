/** Says by which rules and on which level a match is played, where they are not the present ones. */
import { RULES_VERSION } from '../engine/index.js';
import { oldEditionOf } from '../session/index.js';
import { t } from '../text/index.js';

/**
 * The sentence for a match of that version of the rules, on the level of that hash; null for the present ones, which go
 * without saying. Old rules were played on old levels only, so one sentence is enough.
 */
export function rulesNote(rules: number, level: string): string | null {
  if (rules !== RULES_VERSION) return t('rules.note', { rules });
  return oldEditionOf(level) === null ? null : t('rules.earlierLevel');
}
