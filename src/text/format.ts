/** Numbers, shares, dates and lists in words, the same way on every page. */
import { FORMATTERS } from './formatters.js';
import { languageTag } from './language.js';

const MINUS = '\u2212';
const THIN = '\u202f';

/** A number with a fixed count of decimals and a true minus sign. */
export function decimal(value: number, digits = 0): string {
  const text = numbers(digits).format(Math.abs(value));
  return isNegative(value, digits) ? MINUS + text : text;
}

/** A change: always with its sign; nothing is "±0". */
export function signed(value: number, digits = 2): string {
  const text = numbers(digits).format(Math.abs(value));
  if (isNegative(value, digits)) return MINUS + text;
  return isNegative(-value, digits) ? `+${text}` : `±${text}`;
}

/** A share between 0 and 1 as a percentage. */
export function percent(share: number, digits = 0): string {
  return `${decimal(share * 100, digits)}${THIN}%`;
}

/** An estimate, marked as one. */
export function roughly(text: string): string {
  return `≈${THIN}${text}`;
}

/** Thousands of troops as a count: 3 → "3,000", 4.25 → "4,250". */
export function troops(thousands: number): string {
  return decimal(Math.round(thousands * 1000));
}

/** An ISO date or year-month in words: "24 February 2022". */
export function date(iso: string, style: 'long' | 'short' | 'day' = 'long'): string {
  const [year = 0, month = 1, day] = iso.split('-').map(Number);
  const at = new Date(Date.UTC(year, month - 1, day ?? 1));
  const shown: Intl.DateTimeFormatOptions = { timeZone: 'UTC', month: style === 'long' ? 'long' : 'short' };
  if (style !== 'day') shown.year = 'numeric';
  if (day !== undefined) shown.day = 'numeric';
  return dates(shown).format(at);
}

/** The name of the day of the week of an ISO date. */
export function weekday(iso: string): string {
  return dates({ timeZone: 'UTC', weekday: 'long' }).format(new Date(iso));
}

/** The ISO date so many weeks after an ISO date. */
export function weeksAfter(start: string, weeks: number): string {
  return new Date(new Date(start).getTime() + weeks * 7 * 86_400_000).toISOString().slice(0, 10);
}

/** The first and last day of a week that begins `weeks` after an ISO date, as "14–20 February 2022". */
export function dateRange(start: string, weeks: number): string {
  const first = new Date(start).getTime() + weeks * 7 * 86_400_000;
  const shown = dates({ timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
  return shown.formatRange(first, first + 6 * 86_400_000);
}

/** "a, b and c". */
export function list(items: readonly string[], join: 'and' | 'or' = 'and'): string {
  const type = join === 'and' ? 'conjunction' : 'disjunction';
  return new Intl.ListFormat(languageTag(), { type }).format(items);
}

function isNegative(value: number, digits: number): boolean {
  return Math.round(value * 10 ** digits) < 0;
}

const numbers = (digits: number): Intl.NumberFormat =>
  FORMATTERS.getNumberFormat(languageTag(), { minimumFractionDigits: digits, maximumFractionDigits: digits });

const dates = (shown: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  FORMATTERS.getDateTimeFormat(languageTag(), shown);
