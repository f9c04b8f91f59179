/** Verdicts, from figures alone. */
import type { Figure, Verdict } from './types.ts';

const TINY = 1e-12;

/** Whether the interval lies on the claimed side of "no effect". True where the claim names no such value. */
function rightSide({ low, high, want }: Figure): boolean {
  if (!want || 'between' in want || want.from === undefined) return true;
  return 'atLeast' in want ? low > want.from : high < want.from;
}

function reached({ value, want }: Figure): boolean {
  if (!want) return true;
  if (Number.isNaN(value)) return false;
  if ('between' in want) return value >= want.between[0] - TINY && value <= want.between[1] + TINY;
  return 'atLeast' in want ? value >= want.atLeast - TINY : value <= want.atMost + TINY;
}

/**
 * `holds`: the figure reaches its threshold, and its interval excludes "no effect". `holds in direction`: the interval
 * excludes "no effect" on the claimed side, but the threshold is missed.
 */
export function verdictOf(figure: Figure): Verdict {
  if (!figure.want) return 'holds';
  if (!rightSide(figure)) return 'not met';
  if (reached(figure)) return 'holds';
  const directed = !('between' in figure.want) && figure.want.from !== undefined;
  return directed && !Number.isNaN(figure.value) ? 'holds in direction' : 'not met';
}

const ORDER: readonly Verdict[] = ['holds', 'holds in direction', 'not met'];

/** An experiment holds as far as its weakest figure does. */
export function verdict(figures: readonly Figure[]): Verdict {
  let worst = 0;
  for (const each of figures) worst = Math.max(worst, ORDER.indexOf(verdictOf(each)));
  return ORDER[worst] ?? 'not met';
}

/**
 * Whether a figure from few seeds speaks against its claim: its interval lies wholly beyond the threshold, or its value on
 * the wrong side of "no effect". What is left is what small samples can honestly say.
 */
export function refuted(figure: Figure): boolean {
  const { value, low, high, want } = figure;
  if (!want) return false;
  if (Number.isNaN(value)) return true;
  if ('between' in want) return low > want.between[1] + TINY || high < want.between[0] - TINY;
  const rises = 'atLeast' in want;
  const missed = rises ? high < want.atLeast - TINY : low > want.atMost + TINY;
  if (want.from === undefined) return missed;
  return missed || (rises ? value <= want.from : value >= want.from);
}
