// The crisis in words: four answers that differ, stakes from the first round on, and ends that are told as they were.
import { beforeAll, expect, test } from 'vitest';
import type { CrisisAnswer, Fact } from '../../src/engine/index.js';
import type { Match, Step } from '../../src/session/index.js';
import { crisisModel, headerOf, outlookOf, scenesOf } from '../../src/view/index.js';
import { played, readTexts, SIDES } from './bench.js';

beforeAll(readTexts);

let found: Match | null = null;

/** A match that has come to a crisis; the same one for all. */
function firstCrisis(): Match {
  if (found) return found;
  for (let seed = 0; seed < 60; seed++) {
    const match = played('january-2022', `room-${seed}`, (now) => now.state.awaiting === 'crisis');
    if (match.state.awaiting === 'crisis') {
      found = match;
      return match;
    }
  }
  throw new Error('no crisis in sixty matches');
}

/** The crisis at another depth and round. */
function at(match: Match, depth: number, round: number): Match {
  const { crisis } = match.state;
  if (!crisis) throw new Error('no crisis');
  return { ...match, state: { ...match.state, crisis: { ...crisis, depth, round, answers: [] } } };
}

test('no two answers ever look the same, at any depth', () => {
  const match = firstCrisis();
  for (const side of SIDES) {
    for (let depth = 0; depth <= 5; depth++) {
      const model = crisisModel(outlookOf(at(match, depth, 1), side));
      const shown = model?.choices.map(({ lines }) => JSON.stringify(lines)) ?? [];
      expect(new Set(shown).size).toBe(4);
    }
  }
});

test('a first round without risk and price says what is at stake later', () => {
  const model = crisisModel(outlookOf(at(firstCrisis(), 0, 1), 'west'));
  expect(model?.now.text).toBe('no risk');
  expect(model?.lead).toMatch(/round 3 is the first that can slip out of hand: (under )?1 in/);
});

test('the risk grows from round to round, and its shape with it', () => {
  const model = crisisModel(outlookOf(at(firstCrisis(), 4, 3), 'west'));
  expect(model?.now.cases).toBeGreaterThan(model?.next?.cases ?? Number.POSITIVE_INFINITY);
  expect(model?.riskSays).toContain(model?.now.text);
});

/** The words of a round that ended so. */
function told(answers: { west: CrisisAnswer; russia: CrisisAnswer }, ended: Partial<Fact> | null): string {
  const match = played('january-2022', 'told', (now) => now.steps.length >= 1);
  const facts: Fact[] = [{ kind: 'crisisRound', to: 'all', round: 1, depth: 2, answers, risk: 0.01 }];
  if (ended) facts.push({ kind: 'crisisEnded', to: 'all', loser: null, cost: 0.2, ...ended } as Fact);
  const steps = match.steps.map((step): Step => ({ ...step, facts }));
  const look = outlookOf({ ...match, steps }, 'west');
  return scenesOf(look, 0)
    .flatMap((scene) => scene.items)
    .find((item) => item.id === 'ended')?.text as string;
}

test('a way out that only one side took is not told as one that both took', () => {
  const alone = told({ west: 'offRamp', russia: 'standFirm' }, {
    how: 'offRamp',
    loser: 'west',
  } as Partial<Fact>);
  expect(alone).toContain('left by it alone');
  expect(alone).not.toContain('both');
  const both = told({ west: 'offRamp', russia: 'offRamp' }, { how: 'offRamp' } as Partial<Fact>);
  expect(both).toContain('both took it');
});

test('two who step back at once have no loser, and a way out refused goes on', () => {
  expect(told({ west: 'backDown', russia: 'backDown' }, { how: 'backedDown' } as Partial<Fact>)).toContain(
    'Both stepped back',
  );
  const refused = told({ west: 'offRamp', russia: 'escalate' }, null);
  expect(refused).toContain('went up a rung instead');
  expect(refused).toContain('goes on');
});

test('a rung that only a crisis reached is a brink, one with a deed has its name', () => {
  const match = firstCrisis();
  const high = { ...match, state: { ...match.state, rung: 8 } };
  expect(headerOf(outlookOf(high, 'west')).rungName).toBe('On the brink of a limited incursion');
  const steps = high.steps.map(
    (step): Step => ({
      ...step,
      facts: [...step.facts, { kind: 'attacked', to: 'all', side: 'russia', attack: 'incursion' }],
    }),
  );
  expect(headerOf(outlookOf({ ...high, steps }, 'west')).rungName).toBe('Limited incursion');
});
