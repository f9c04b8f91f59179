/** What each sheet comes to against each type of the rival, and which of them an adviser lays on the table. */
import { determinizationsAt, type Future, imagine, rollOut } from '../ai/index.js';
import { type Belief, type ByType, type Rules, type SideView, TYPES } from '../engine/index.js';
import type { Candidate } from './plans.js';
import type { AdviserId } from './types.js';

/** Fixed, whatever the clock says: futures of each sheet against each type, and weeks looked ahead. */
export const EFFORT = { futures: 2, weeks: 4 } as const;

/** One sheet with its futures against each type, and how much of it each office likes. */
export interface Weighed {
  plan: Candidate;
  futures: [Future[], Future[], Future[]];
  /** What defence likes: protection, less what the sheet takes for gain. In weights of the level's considerations. */
  denial: number;
  /** What diplomacy likes: reassurance and bargaining. In the same weights. */
  goodwill: number;
  /** Bits about the rival's type that the sheet is expected to bring to light. */
  bits: number;
  /** What the sheet does for the part of the brief that no score holds: 1 serves it, −1 harms it. */
  brief: -1 | 0 | 1;
}

/** Futures of every candidate against every type. All share the same guesses at the rival's mind, and the same luck. */
export function futuresOf(
  rules: Rules,
  view: SideView,
  seed: string,
  plans: readonly Candidate[],
): Weighed['futures'][] {
  const player = { seed, strategy: 'policy', skill: 'regular' } as const;
  const minds = determinizationsAt(rules, view, player, EFFORT.futures);
  return plans.map(
    (plan) =>
      TYPES.map((type) =>
        minds.map((mind) =>
          rollOut(rules, imagine(rules, view, { ...mind, type }, EFFORT.weeks, view.side), view.side, plan),
        ),
      ) as Weighed['futures'],
  );
}

/** The mean of a number over the futures against each type, weighed by a belief. */
export function expected({ futures }: Weighed, belief: Belief, of: (future: Future) => number): number {
  let sum = 0;
  for (let t = 0 as 0 | 1 | 2; t < 3; t++) {
    const list = futures[t];
    sum += (belief[t] * list.reduce((all, future) => all + of(future), 0)) / Math.max(1, list.length);
  }
  return sum;
}

export const scoreOf = ({ score }: Future): number => score;
/** 1 where a future ends in war. */
export const warIn = ({ kind }: Future): number => (kind === 'war' || kind === 'nuclear' ? 1 : 0);

/**
 * Sheets that come to so little less than the best are nearly equal to an adviser: few futures tell small differences badly.
 * The analyst, who has no view of the world to go by, leaves its rule less easily: it scored clearly less without (`room`).
 */
const NEARLY: Readonly<Record<AdviserId, number>> = { defence: 0.03, diplomacy: 0.03, analysis: 0.05 };
/** What serving the unscored part of the brief is worth, in scores: enough to part near equals, no more. */
const BRIEF = 0.02;
/** What the analyst pays for the worst that its sheet may cost, and for a bit about the rival, in scores. */
const CAUTION = 0.5;
const INSIGHT = 0.12;

/** Scores by type. */
const byType = (weighed: Weighed): ByType =>
  (
    [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ] as Belief[]
  ).map((sure) => expected(weighed, sure, scoreOf)) as ByType;

/** What each sheet is worth to one who fears to be wrong: the mean, less the worst regret by its weight, and what it teaches. */
function prudent(all: readonly Weighed[], belief: Belief): number[] {
  const scores = all.map(byType);
  const best = ([0, 1, 2] as const).map((t) => Math.max(...scores.map((one) => one[t])));
  return all.map((weighed, i) => {
    const regrets = ([0, 1, 2] as const).map(
      (t) => belief[t] * ((best[t] as number) - (scores[i] as ByType)[t]),
    );
    return expected(weighed, belief, scoreOf) - CAUTION * Math.max(...regrets) + INSIGHT * weighed.bits;
  });
}

/** How an office parts sheets that it holds for nearly equal: by denial, by goodwill, by what the evidence counsels. */
const LIKING: Readonly<Record<AdviserId, (weighed: Weighed) => number>> = {
  defence: ({ denial }) => denial,
  diplomacy: ({ goodwill }) => goodwill,
  analysis: ({ plan, bits }) => (plan.evident ? 1 : bits),
};

/**
 * The sheet of an adviser: of those that are nearly the best as it sees the world, the one that its office likes most. So three
 * advisers agree where one sheet is clearly better, and else lay down what each of them stands for.
 */
export function chosenBy(adviser: AdviserId, belief: Belief, all: readonly Weighed[]): Weighed {
  const worth = (
    adviser === 'analysis' ? prudent(all, belief) : all.map((one) => expected(one, belief, scoreOf))
  ).map((value, i) => value + BRIEF * (all[i] as Weighed).brief);
  const least = Math.max(...worth) - NEARLY[adviser];
  const liking = LIKING[adviser];
  const [chosen] = all
    .map((weighed, i) => ({ weighed, worth: worth[i] as number, liked: liking(weighed) }))
    .filter((one) => one.worth >= least)
    .sort((a, b) => b.liked - a.liked || b.worth - a.worth);
  if (!chosen) throw new Error('every adviser has a sheet');
  return chosen.weighed;
}
