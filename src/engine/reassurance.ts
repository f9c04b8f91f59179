/** The two-round reassurance game in closed form: how large a gesture must be to part those who want safety from those who want gain. */

/** Pay-offs of the second round for one type: mutual trust (R), exploiting the other (T), being exploited (L, as a loss ≥ 0). */
export interface RoundPayoffs {
  R: number;
  T: number;
  L: number;
}

/**
 * The window of gesture sizes that part the types (Kydd, Trust and Mistrust in International Relations, 2005).
 * Below `low` a greedy side makes the gesture too: it is cheap talk. Above `high` a side that wants safety cannot afford it:
 * it is reckless. Between them only the one that wants safety makes it, and it is believed.
 * @param p trust: the other side's probability, 0–1, that one wants safety.
 * @param greedy pay-offs of the greedy type: T ≥ R. @param seeker pay-offs of the one that wants safety.
 * @returns both bounds as shares of the whole stake; `open` tells whether any gesture parts the types.
 * @throws RangeError where p lies outside 0–1 or a denominator is not positive.
 */
export function reassuranceWindow(
  p: number,
  greedy: RoundPayoffs,
  seeker: RoundPayoffs,
): { low: number; high: number; open: boolean } {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`trust ${p} is out of range; give 0 to 1`);
  const lowBase = p * (2 * greedy.T - greedy.R) + (1 - p) * greedy.L;
  const highBase = p * seeker.T + (1 - p) * seeker.L;
  if (!(lowBase > 0) || !(highBase > 0)) throw new RangeError('the pay-offs leave nothing at stake');
  const low = (p * greedy.T) / lowBase;
  const high = (p * seeker.R) / highBase;
  return { low, high, open: low < high };
}
