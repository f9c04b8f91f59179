// Numbers as they are printed, by unit.
import type { Figure, Unit, Want } from '../../tests/validation/kit/types.ts';

const DIGITS: Record<Unit, number> = { share: 3, points: 1, belief: 3, logOdds: 2, score: 3, number: 3 };
const SIGNED: readonly Unit[] = ['points', 'logOdds'];
const WORDS: Record<Unit, string> = {
  share: '',
  points: ' points',
  belief: '',
  logOdds: ' log odds',
  score: '',
  number: '',
};

/** A number in a unit. A minus is a minus, and there is no −0. */
export function inUnit(value: number, unit: Unit): string {
  if (Number.isNaN(value)) return 'none';
  if (unit === 'number' && Number.isInteger(value)) return String(value);
  if (unit === 'number' && value !== 0 && Math.abs(value) < 0.0005) return 'less than 0.001';
  const digits = Math.abs(value).toFixed(DIGITS[unit]);
  const zero = Number(digits) === 0;
  const sign = zero ? '' : value < 0 ? '−' : SIGNED.includes(unit) ? '+' : '';
  return `${sign}${digits}`;
}

/** A figure's value. */
export const amount = ({ value, unit }: Figure): string => inUnit(value, unit);

/** A figure's value with its interval. */
export function withInterval({ value, low, high, unit }: Figure): string {
  const middle = `${inUnit(value, unit)}${WORDS[unit]}`;
  if (Number.isNaN(value) || (low === value && high === value)) return middle;
  return `${middle} [${inUnit(low, unit)}, ${inUnit(high, unit)}]`;
}

/** What a claim asks, in words. */
export function asked(want: Want, unit: Unit): string {
  if ('between' in want) {
    const [low, high] = want.between;
    return low === high ? `exactly ${inUnit(low, unit)}` : `${inUnit(low, unit)} to ${inUnit(high, unit)}`;
  }
  return 'atLeast' in want ? `≥ ${inUnit(want.atLeast, unit)}` : `≤ ${inUnit(want.atMost, unit)}`;
}
