/** Risks of losing control, in words. */
import { percent, t } from '../text/index.js';

/** Small risks keep a decimal: nought is said only where it is nought. */
export function riskText(risk: number): string {
  if (risk === 0) return percent(0);
  return risk < 0.0005
    ? t('match.crisis.tiny', { risk: percent(0.001, 1) })
    : percent(risk, risk < 0.1 ? 1 : 0);
}
