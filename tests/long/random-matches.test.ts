// Ten thousand random legal matches run to an end; the quick version is tests/engine/properties/randomMatches.test.ts.
import { expect, it } from 'vitest';
import { OUTCOMES, type OutcomeKind, stepInPlace, TRACKS } from '../../src/engine/index.ts';
import { SHIPPED } from '../../src/level/index.ts';
import { begin, rulesOf } from '../support/engine.ts';
import { randomInputs } from '../support/engineRandom.ts';
import { notFinite, outOfRange } from '../support/engineRanges.ts';

const MATCHES = 10_000;
const SEATS = { west: 'west', russia: 'russia' };

it(`${MATCHES} random legal matches of all levels run to an end, every number in its range, every outcome among them`, () => {
  const counts = Object.fromEntries(OUTCOMES.map((kind) => [kind, 0])) as Record<OutcomeKind, number>;
  for (let m = 0; m < MATCHES; m++) {
    const rules = rulesOf(SHIPPED[m % SHIPPED.length] ?? 'january-2022');
    const seed = `long ${m}`;
    // Half of the matches are played by chance alone; in the others both sides have a theme, or nobody gives way and
    // accidents are likelier, so that the rarest ends come up.
    const style = Math.floor(m / SHIPPED.length) % 4;
    const dials = style === 3 ? { accidentRate: 4 } : {};
    const leaning = { stubborn: style === 3, theme: style === 2 ? TRACKS[m % TRACKS.length] : undefined };
    const state = begin(rules, { seed, types: {}, dials });
    for (let at = 0; state.awaiting !== 'over'; at++) {
      if (at > 400) throw new Error(`${seed} does not end`);
      const stepped = stepInPlace(rules, state, randomInputs(rules, state, seed, at, SEATS, leaning));
      if (!stepped.ok) throw new Error(`${seed}: ${JSON.stringify(stepped.rejections)}`);
      const bad = outOfRange(state);
      if (bad.length > 0) throw new Error(`${seed}, week ${state.week}: ${bad.join('; ')}`);
      const holes = notFinite(stepped.facts);
      if (holes.length > 0) throw new Error(`${seed}, week ${state.week}: ${holes.join('; ')}`);
    }
    const holes = notFinite(state);
    if (holes.length > 0 || !state.outcome) throw new Error(`${seed}: ${holes.join('; ')}`);
    counts[state.outcome.kind] += 1;
  }
  console.log(`outcomes of ${MATCHES} random matches: ${JSON.stringify(counts)}`);
  expect(OUTCOMES.filter((kind) => counts[kind] === 0)).toEqual([]);
});
