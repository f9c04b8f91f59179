// What the end was worth: parts that sum to the score, in words that fit what the rival really was.
import { beforeAll, describe, expect, test } from 'vitest';
import { OUTCOMES, SCORE_PARTS, TYPES } from '../../src/engine/index.js';
import type { Match } from '../../src/session/index.js';
import { hasText } from '../../src/text/index.js';
import { debriefOf } from '../../src/view/index.js';
import { worthOf } from '../../src/view/worth.js';
import { LEVELS, played, readTexts, SIDES } from './bench.js';

beforeAll(readTexts);

test('every part has a name and says what it counts', () => {
  const keys = [...SCORE_PARTS, 'half', 'small', 'limit'].flatMap((part) => [
    `debrief.worth.part.${part}`,
    `debrief.worth.part.${part}.why`,
  ]);
  expect(keys.filter((key) => !hasText(key))).toEqual([]);
});

describe.each(LEVELS)('%s', (id) => {
  test('the parts sum to the score', () => {
    for (const seed of ['a', 'b', 'c', 'd']) {
      const match = played(id, seed);
      for (const side of SIDES) {
        const worth = worthOf(match, side);
        expect(worth?.total).toBe(match.state.outcome?.score[side]);
        const sum = (worth?.lines ?? []).reduce((total, line) => total + line.amount, 0);
        expect(Math.abs(sum - (worth?.total ?? 0))).toBeLessThan(0.005);
      }
    }
  });

  test('says for every rival and every end why its alarm counted', () => {
    const match = played(id, 'why');
    for (const side of SIDES) {
      for (const type of TYPES) {
        for (const kind of OUTCOMES) {
          if (!match.state.outcome) throw new Error('not over');
          const rival = side === 'west' ? 'russia' : 'west';
          const other: Match = {
            ...match,
            state: {
              ...match.state,
              types: { ...match.state.types, [rival]: type },
              outcome: { ...match.state.outcome, kind },
            },
          };
          const because = worthOf(other, side)?.because ?? [];
          expect(because.length).toBeGreaterThan(0);
          for (const line of because) expect(line).toMatch(/^[^{}]+\.$/);
          expect(because[0]).toMatch(type === 'seeker' ? /only safety/ : /there was no partner to lose/);
        }
      }
    }
  });
});

test('a match that runs is worth nothing yet', () => {
  expect(
    worthOf(
      played('january-2022', 'runs', (now) => now.steps.length >= 1),
      'west',
    ),
  ).toBeNull();
});

test('the debrief has it, with alarm and resolve among the curves and in the ledger where they moved', () => {
  const match = played('january-2022', 'curves', undefined, { west: 'deny', russia: 'policy' });
  const model = debriefOf(match, 'west');
  expect(model?.worth).not.toBeNull();
  expect(model?.plots.map((plot) => plot.id)).toEqual(expect.arrayContaining(['alarm', 'resolve']));
  const last = (id: string, side: string) =>
    model?.plots
      .find((plot) => plot.id === id)
      ?.curves.find((curve) => curve.id === side)
      ?.values.at(-1);
  expect(last('alarm', 'russia')).toBe(match.state.minds.russia.alarm);
  expect(last('resolve', 'west')).toBe(match.state.minds.russia.reputation);
  expect(model?.ledger.flatMap((week) => week.felt).length).toBeGreaterThan(0);
});
