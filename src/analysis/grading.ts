/** Grading: what each of a few choices at one moment of a match is worth, over the types that the rival can be. */
import {
  type Belief,
  type ByType,
  type CrisisAnswer,
  clone,
  logistic,
  logit,
  resolveScale,
  rivalOf,
  type Side,
  type State,
  stream,
  TYPES,
  typeVectors,
  type WeekOrders,
} from '../engine/index.js';
import { meanOf, UNIT } from './estimate.js';
import { type First, type Rolling, rollOn } from './rollout.js';
import type { Estimate } from './types.js';

/** A sheet while orders are written, an answer in a crisis. */
export type Choice = WeekOrders | CrisisAnswer;

/** `even`: as good as the best, as far as the rollouts can tell. */
export type GradeVerdict = 'best' | 'even' | 'worse';

export interface Grade {
  /** Mean score of the side in the end, 0–1, over the rival's types as the evidence has them. */
  score: Estimate;
  /** Mean score if the rival is of each type. */
  byType: ByType;
  /** Chance of a large war, 0–1, over the types as the evidence has them. */
  war: Estimate;
  /** How much the best choice brings more than this one, with the same luck; 0 for the best. */
  behind: Estimate;
  verdict: GradeVerdict;
}

/** The rival's private resolve if it is of a type, drawn from what its answers so far leave open. */
function resolveOf(rolling: Rolling, state: State, rival: Side, t: 0 | 1 | 2, seed: string): number {
  const { crisis } = state;
  const vector = typeVectors(rolling.ground.rules.level, state.dials, rival)[t];
  if (!crisis || !vector) throw new Error('there is no crisis');
  const scale = resolveScale(vector);
  const [low, high] = crisis.bounds[rival][t] ?? [-1e3, 1e3];
  const [from, to] = [logistic(low / scale), logistic(high / scale)];
  const u = from + stream(seed, state.week, 'resolve', rival)() * (to - from);
  return scale * logit(Math.min(1 - 1e-9, Math.max(1e-9, u)));
}

/** The state with the rival of a type; what it knows, feels and has done stays. */
function withType(rolling: Rolling, state: State, rival: Side, t: 0 | 1 | 2, seed: string): State {
  const type = TYPES[t];
  if (state.types[rival] === type) return state;
  const other = clone(state);
  other.types[rival] = type;
  if (other.crisis) other.crisis.resolve[rival] = resolveOf(rolling, state, rival, t, seed);
  return other;
}

const sumBy = (belief: Belief, of: readonly number[][], k: number): number =>
  of.reduce((sum, values, t) => sum + (belief[t as 0] as number) * (values[k] as number), 0);

const meanBy = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Grade choices at a moment of a match, all with the same luck. The rival decides by itself in each rollout, and is of each
 * type in as many of them; the types are weighed by what an unbiased observer at the side's desk believes.
 * @param rollouts of each choice and type; at least 2.
 */
export function gradesOf(
  rolling: Rolling,
  state: State,
  side: Side,
  choices: readonly Choice[],
  rollouts: number,
): Grade[] {
  const rival = rivalOf(side);
  const { belief } = state.observers[side];
  const played = choices.map((choice) => {
    const score: number[][] = [[], [], []];
    const war: number[][] = [[], [], []];
    for (let k = 0; k < rollouts; k++) {
      const seed = `position/${k}/${rolling.seed}`;
      for (let t = 0 as 0 | 1 | 2; t < 3; t++) {
        const from = withType(rolling, state, rival, t, seed);
        const end = rollOn(rolling, from, seed, { [side]: choice } as First);
        score[t as 0]?.push(end.score[side]);
        war[t as 0]?.push(end.war);
      }
    }
    const each = (of: readonly number[][]) =>
      Array.from({ length: rollouts }, (_, k) => sumBy(belief, of, k));
    return { scores: each(score), wars: each(war), byType: score.map(meanBy) as unknown as ByType };
  });
  const means = played.map(({ scores }) => meanBy(scores));
  const best = means.indexOf(Math.max(...means));
  const top = played[best]?.scores ?? [];
  return played.map(({ scores, wars, byType }, i): Grade => {
    const behind = meanOf(
      scores.map((score, k) => (top[k] as number) - score),
      { least: -1, most: 1 },
    );
    const verdict = i === best ? 'best' : behind.low > 0 ? 'worse' : 'even';
    return { score: meanOf(scores, UNIT), byType, war: meanOf(wars, UNIT), behind, verdict };
  });
}
