/** Says by which rules a match is played, where they are not the present ones. */
import { RULES_VERSION } from '../engine/index.js';
import { t } from '../text/index.js';

/** The sentence for a match of that version of the rules; null for the present one, which goes without saying. */
export const rulesNote = (rules: number): string | null =>
  rules === RULES_VERSION ? null : t('rules.note', { rules });
