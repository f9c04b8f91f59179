// The crisis in words: four answers that differ, stakes from the first round on, and ends that are told as they were.
import { beforeAll, expect, test } from 'vitest';
import { type CrisisAnswer, type Fact, viewFor } from '../../src/engine/index.js';
import { advance, crisisPrices, type Match, rungAfterRound, type Step } from '../../src/session/index.js';
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

/** How the crisis ended in the last step; null where it goes on. */
const endOf = (match: Match) => match.steps.at(-1)?.facts.find((fact) => fact.kind === 'crisisEnded') ?? null;

test('no two answers ever look the same, at any depth', () => {
  const match = firstCrisis();
  for (const side of SIDES) {
    for (let depth = 0; depth <= 5; depth++) {
      const model = crisisModel(outlookOf(at(match, depth, 1), side));
      const choices = model?.choices ?? [];
      expect(new Set(choices.map(({ lines }) => JSON.stringify(lines))).size).toBe(4);
      expect(new Set(choices.map(({ does, later }) => does + later)).size).toBe(4);
    }
  }
});

test('where no answer carries much risk, one line says so for all, and from when on it is real', () => {
  const model = crisisModel(outlookOf(at(firstCrisis(), 0, 1), 'west'));
  expect(model?.shapes).toEqual([]);
  expect(model?.choices.map(({ risk }) => risk)).toEqual(['', '', '', '']);
  expect(model?.riskSays).toMatch(/^No answer carries much risk .* round [456] is the first .*: 1 in/);
  expect(model?.lead).toContain('stepping back now costs nothing at home');
  expect(JSON.stringify(model)).not.toMatch(/no risk|under 1 in/);
});

test('a real risk has its number at each answer, and grows from round to round with its shape', () => {
  const model = crisisModel(outlookOf(at(firstCrisis(), 4, 3), 'west'));
  const [now, next] = model?.shapes ?? [];
  expect(now?.cases).toBeGreaterThan(next?.cases ?? Number.POSITIVE_INFINITY);
  expect(model?.riskSays).toContain(now?.text);
  for (const { risk } of model?.choices ?? []) expect(risk).toMatch(/^1 in \d+, if they stand firm$/);
});

test('what an answer is said to do is what it does, at any depth', () => {
  const match = firstCrisis();
  for (let depth = 0; depth <= 5; depth++) {
    const open = at(match, depth, 1);
    for (const meeting of crisisPrices(open, viewFor(open.state, 'west')).flatMap((price) =>
      price.meets.map((one) => ({ ...one, answer: price.answer })),
    )) {
      const next = advance(open, { awaiting: 'crisis', west: meeting.answer, russia: meeting.theirs });
      if (!next.ok) throw new Error(next.problem.code);
      const ended = endOf(next.value);
      // The shared risk may strike in any round: what then follows is nobody's answer.
      if (ended?.how === 'accident') continue;
      expect(ended !== null).toBe(meeting.ends !== null);
      if (open.state.week < open.state.dials.weeks)
        expect(next.value.state.awaiting === 'over').toBe(meeting.final);
    }
  }
});

test('the ladder stands where it was foretold, after this round and after the next, whatever both answer', () => {
  const match = firstCrisis();
  for (const rung of [1, 5, 8])
    for (let depth = 0; depth <= 5; depth++) {
      const deep = at(match, depth, 1);
      const open = { ...deep, state: { ...deep.state, rung } };
      const view = viewFor(open.state, 'west');
      for (const { answer, meets } of crisisPrices(open, view))
        for (const { theirs, rung: foretold } of meets) {
          const next = advance(open, { awaiting: 'crisis', west: answer, russia: theirs });
          if (!next.ok) throw new Error(next.problem.code);
          if (next.value.state.awaiting === 'over') continue;
          expect(next.value.state.rung).toBe(rungAfterRound(open, view));
          if (next.value.state.awaiting !== 'crisis') continue;
          const later = advance(next.value, { awaiting: 'crisis', west: 'standFirm', russia: 'standFirm' });
          if (later.ok && later.value.state.awaiting !== 'over')
            expect(later.value.state.rung).toBe(foretold);
        }
    }
});

test('a rung is foretold only where the ladder rises to it, and in the last round nothing of a next one', () => {
  const deep = at(firstCrisis(), 2, 1);
  const high = crisisModel(outlookOf({ ...deep, state: { ...deep.state, rung: 8 } }, 'west'));
  expect(JSON.stringify(high?.choices)).not.toMatch(/rung \d/);
  expect(high?.lead).not.toContain('ladder');
  const low = crisisModel(outlookOf({ ...deep, state: { ...deep.state, rung: 3 } }, 'west'));
  expect(low?.lead).toContain('it takes the ladder to rung 4');
  expect(low?.choices.find(({ id }) => id === 'escalate')?.does).toContain('the next round reaches rung 6');
  const last = crisisModel(outlookOf(at(firstCrisis(), 5, 4), 'west'));
  expect(JSON.stringify(last)).not.toMatch(/next round|round later/);
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
  expect(refused).toContain('pushed further instead');
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
