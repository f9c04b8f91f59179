/** What speaks for a sheet against the best one of the other kind, from the futures by which it was chosen. */
import type { Belief } from '../engine/index.js';
import { type Aim, FIRM, KIND, type Merit } from './types.js';
import { expected, scoreOf, type Weighed, warIn } from './weigh.js';

/** Differences between two sheets that are worth a word: in the chance of war, and in the score. */
const WAR = 0.02;
const SCORE = 0.01;

/** The belief of one who is sure that they want only safety, and of one who is sure of gain, by what is held of the two kinds of it. */
const SAFETY: Belief = [1, 0, 0];
function gainBy([, opportunist, revisionist]: Belief): Belief {
  const all = opportunist + revisionist;
  return all > 0 ? [0, opportunist / all, revisionist / all] : [0, 0.5, 0.5];
}

/** Whether something is so either way, only if they are out for gain, or only if they want safety; null where in neither case. */
function cases(ifGain: boolean, ifSafety: boolean): 'either' | 'gain' | 'safety' | null {
  if (ifGain) return ifSafety ? 'either' : 'gain';
  return ifSafety ? 'safety' : null;
}

const BY_WAR = { either: 'war', gain: 'warIfGain', safety: 'warIfSafety' } as const;
const BY_SCORE = { either: 'better', gain: 'ifGain', safety: 'ifSafety' } as const;

/**
 * What speaks most for `chosen` against the best of the other kind, as one who believes `belief` sees it; null where the sheet is
 * neither firm nor kind, or no sheet of the other kind is weighed.
 * @param aims the aim of each of `all`, in the same order.
 */
export function meritOf(
  chosen: Weighed,
  all: readonly Weighed[],
  aims: readonly Aim[],
  belief: Belief,
): Merit | null {
  const aim = aims[all.indexOf(chosen)];
  const other = !aim ? [] : FIRM.includes(aim) ? KIND : KIND.includes(aim) ? FIRM : [];
  const [rival] = all
    .filter((_, i) => other.includes(aims[i] as Aim))
    .sort((a, b) => expected(b, belief, scoreOf) - expected(a, belief, scoreOf));
  if (!rival) return null;
  const gain = gainBy(belief);
  const saves = (sure: Belief) => expected(rival, sure, warIn) - expected(chosen, sure, warIn) >= WAR;
  const wins = (sure: Belief) => expected(chosen, sure, scoreOf) - expected(rival, sure, scoreOf) >= SCORE;
  const war = cases(saves(gain), saves(SAFETY));
  if (war) return BY_WAR[war];
  const score = cases(wins(gain), wins(SAFETY));
  return score ? BY_SCORE[score] : 'near';
}
