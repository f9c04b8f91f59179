// Does skill show? Paired matches: the same luck for each skill, against the regular policy of a drawn type.
// A few by default. For figures with intervals, seat by seat and type by type (minutes):
// EXPERT_MATCHES=100 npx vitest run --project long tests/long/expertStrength.test.ts
import { describe, expect, it } from 'vitest';
import {
  bySide,
  type DialSettings,
  type Rules,
  SIDES,
  type Side,
  type Skill,
  TYPES,
  type Type,
} from '../../src/engine/index.ts';
import { playMatch, strategyPlayer } from '../../src/lab/index.ts';
import { mirror, rulesOf } from '../support/engine.ts';

interface Cell {
  rules: Rules;
  side: Side;
  type: Type;
  dials?: DialSettings;
}

/** Score of a side that plays with a skill, match by match. */
function scores({ rules, side, type, dials = {} }: Cell, skill: Skill, matches: number): number[] {
  return Array.from({ length: matches }, (_, k) => {
    const seed = `skill/${k}`;
    const players = bySide((who) =>
      strategyPlayer(who, { seed, strategy: 'policy', skill: who === side ? skill : 'regular' }),
    );
    const played = playMatch(rules, { seed, types: { [side]: type }, dials }, players);
    if (!played.ok) throw new Error(played.problems.map(({ message }) => message).join());
    return played.state.outcome?.score[side] ?? Number.NaN;
  });
}

/** Mean of the paired differences, and half of its 95 % interval. */
function gain(better: readonly number[], worse: readonly number[]): { mean: number; half: number } {
  const gains = better.map((score, k) => score - (worse[k] ?? 0));
  const mean = gains.reduce((sum, x) => sum + x, 0) / gains.length;
  const variance = gains.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (gains.length - 1);
  return { mean, half: 1.96 * Math.sqrt(variance / gains.length) };
}

const wanted = Number(process.env.EXPERT_MATCHES ?? 0);

function few(): void {
  it('the expert does much better than the regular, in either seat', { timeout: 120_000 }, () => {
    for (const side of SIDES) {
      const cell: Cell = { rules: mirror, side, type: 'seeker' };
      expect(gain(scores(cell, 'expert', 5), scores(cell, 'regular', 5)).mean, side).toBeGreaterThan(0.05);
    }
  });

  it('the novice does worse than the regular', { timeout: 120_000 }, () => {
    const gains = SIDES.map((side) => {
      const cell: Cell = { rules: mirror, side, type: 'seeker' };
      return gain(scores(cell, 'regular', 60), scores(cell, 'novice', 60)).mean;
    });
    expect((gains[0] ?? 0) + (gains[1] ?? 0)).toBeGreaterThan(0.03);
  });
}

function many(): void {
  describe.each(['january-2022', 'abstract-mirror'] as const)('%s', (id) => {
    const rules = rulesOf(id);
    it.each(SIDES.flatMap((side) => TYPES.map((type) => ({ side, type }))))(
      'expert > regular > novice as $side $type',
      { timeout: 3_600_000 },
      ({ side, type }) => {
        const cell: Cell = { rules, side, type };
        const novice = scores(cell, 'novice', 10 * wanted);
        const regular = scores(cell, 'regular', 10 * wanted);
        const expert = scores(cell, 'expert', wanted);
        const first = gain(expert, regular.slice(0, wanted));
        const second = gain(regular, novice);
        const show = ({ mean, half }: typeof first) => `${mean.toFixed(3)} ± ${half.toFixed(3)}`;
        console.log(
          `${id} ${side} ${type}: expert − regular ${show(first)}, regular − novice ${show(second)}`,
        );
        expect(first.mean - first.half).toBeGreaterThan(0);
        expect(second.mean + second.half).toBeGreaterThan(0);
      },
    );
  });
}

if (wanted > 0) many();
else few();
