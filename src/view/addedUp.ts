/** The parts of a change as lines, which add up to the change as it is shown. */
import { addingUp, signed, t } from '../text/index.js';

/** What a part is called, and what it did. */
export type Part = readonly [text: string, by: number];

interface Adding {
  /** Decimals that are shown. */
  digits?: number;
  /** How many parts get a line of their own. */
  most?: number;
  /** What the rest is called. */
  rest?: string;
}

/** The number as it is shown. */
export const asShown = (value: number, digits = 0): number => Math.round(value * 10 ** digits) / 10 ** digits;

/** By how much a number changed, as seen by who takes the two numbers shown from each other. */
export const shownChange = (before: number, after: number, digits = 0): number =>
  asShown(asShown(after, digits) - asShown(before, digits), digits);

/** Parts of one name as one, the main causes first: what went the way of the whole, then what went against it. */
export function mainFirst(parts: readonly Part[], total: number): Part[] {
  const sums = new Map<string, number>();
  for (const [text, by] of parts) sums.set(text, (sums.get(text) ?? 0) + by);
  const against = (by: number): number => (by * total < 0 ? 1 : 0);
  return [...sums].sort((a, b) => against(a[1]) - against(b[1]) || Math.abs(b[1]) - Math.abs(a[1]));
}

/**
 * Signed lines, the main cause first, that add up to `total`, a change as it is shown. What is too small to show and what
 * nobody names stand in one line at the end. Empty where no cause can be named.
 */
export function addedUp(parts: readonly Part[], total: number, adding: Adding = {}): string[] {
  const { digits = 0, most = Number.POSITIVE_INFINITY, rest = t('match.why.rest') } = adding;
  const named = mainFirst(parts, total).filter(([, by]) => asShown(by, digits) !== 0);
  const kept = [...named].sort((a, b) => Math.abs(b[1]) - Math.abs(a[1])).slice(0, most);
  const lines = named.filter((one) => kept.includes(one));
  if (lines.length === 0) return [];
  const left = total - lines.reduce((sum, [, by]) => sum + by, 0);
  const shown = addingUp([...lines.map(([, by]) => by), left], total, digits);
  return [...lines.map(([text]) => text), rest].flatMap((text, at) => {
    const by = shown[at] ?? 0;
    return asShown(by, digits) === 0 ? [] : [t('match.why.line', { by: signed(by, digits), text })];
  });
}
