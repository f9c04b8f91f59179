/** Risks of losing control, in words: as shares, and as one case in so many. */
import { decimal, percent, t } from '../text/index.js';

/** Small risks keep a decimal: nought is said only where it is nought. */
export function riskText(risk: number): string {
  if (risk === 0) return percent(0);
  return risk < 0.0005
    ? t('match.crisis.tiny', { risk: percent(0.001, 1) })
    : percent(risk, risk < 0.1 ? 1 : 0);
}

/** Risks below this are small: one line says so, and no number. */
export const SMALL = 0.01;

/** Cases beyond this number are not told apart. */
const MOST = 1000;

/** From here on, two digits are as much as an estimate can say. */
const ROUGH = 100;

/** In how many cases a risk from 0 to 1 comes once, at least 1; null where there is none. */
export function casesOf(risk: number): number | null {
  if (risk <= 0) return null;
  const cases = Math.max(1, Math.round(1 / risk));
  return cases < ROUGH ? cases : Math.round(cases / 10) * 10;
}

/** A risk as "1 in 14"; "no risk" where there is none. */
export function oddsText(risk: number): string {
  const cases = casesOf(risk);
  if (cases === null) return t('crisis.odds.none');
  return cases > MOST
    ? t('crisis.odds.tiny', { cases: decimal(MOST) })
    : t('crisis.odds', { cases: decimal(cases) });
}
