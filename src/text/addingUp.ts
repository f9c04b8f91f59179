/** Rounding a list of amounts so that what is shown still adds up. */

/**
 * The amounts rounded to so many decimals, and so that they add up to the rounded total:
 * what rounding loses goes to the amounts that were rounded furthest the other way. Where the amounts themselves
 * do not add up to the total, each is only rounded.
 */
export function addingUp(amounts: readonly number[], total: number, digits = 2): number[] {
  const unit = 10 ** digits;
  const counts = amounts.map((amount) => Math.round(amount * unit));
  const all = amounts.reduce((sum, amount) => sum + amount, 0);
  if (Math.abs(all - total) * unit >= 1) return counts.map((count) => count / unit);
  const lost = Math.round(total * unit) - counts.reduce((sum, count) => sum + count, 0);
  const way = Math.sign(lost);
  const owed = (at: number): number => way * ((amounts[at] ?? 0) * unit - (counts[at] ?? 0));
  const first = [...counts.keys()].sort((a, b) => owed(b) - owed(a)).slice(0, Math.abs(lost));
  for (const at of first) counts[at] = (counts[at] ?? 0) + way;
  return counts.map((count) => count / unit);
}
