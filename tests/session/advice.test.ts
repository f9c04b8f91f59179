// The advisers through the session: asked from a view and the seat's evidence, and silent in matches of earlier rules.
import { expect, test } from 'vitest';
import { canonical } from '../../src/engine/index.js';
import { evidenceOf, groundOf, hasAdvisers, type Thinker } from '../../src/session/index.js';
import { directThinker } from '../../src/session/think.js';
import { human, memoryTexts, openSession, playingOf, portsOver, rival, settings } from './bench.js';

async function opened(thinker: () => Thinker = directThinker) {
  const session = openSession(portsOver(memoryTexts(), { thinker }));
  const seats = { west: human, russia: rival() };
  await session.dispatch({ do: 'start', settings: settings({ level: 'abstract-mirror', seats }) });
  const { match } = playingOf(session);
  return { session, match, view: match.engine.viewFor(match.state, 'west') };
}

test('three advisers answer, always the same', async () => {
  const { session, match, view } = await opened();
  const advice = await session.advise(view, evidenceOf(match, 'west'));
  expect(advice?.map(({ adviser }) => adviser)).toEqual(['defence', 'diplomacy', 'analysis']);
  expect(canonical(await session.advise(view, evidenceOf(match, 'west')))).toBe(canonical(advice));
  // No crisis is open: nobody has anything to answer.
  expect(await session.adviseCrisis(view, evidenceOf(match, 'west'))).toEqual([]);
});

test('asking about one seat does not touch the match', async () => {
  const { session, match, view } = await opened();
  const before = match.engine.stateHash(match.state);
  await session.advise(view, evidenceOf(match, 'west'));
  expect(match.engine.stateHash(match.state)).toBe(before);
});

test('where nobody can think, there is no advice and no error', async () => {
  const broken: Thinker = {
    learn: () => {},
    ask: () => Promise.reject(new Error('crashed')),
    onSilence: () => {},
    restart: () => {},
    close: () => {},
  };
  const { session, match, view } = await opened(() => broken);
  expect(await session.advise(view, evidenceOf(match, 'west'))).toBeNull();
  expect(await session.adviseCrisis(view, evidenceOf(match, 'west'))).toBeNull();
});

test('a match of earlier rules has no advisers', async () => {
  const ground = await groundOf({ rules: 1, level: { id: 'january-2022' } });
  if (!ground.ok) throw new Error('rules 1 are kept');
  expect(hasAdvisers(ground.value)).toBe(false);
  const made = ground.value.engine.newMatch(ground.value.rules, { seed: 'old' });
  if (!made.ok) throw new Error('a match');
  const thinker = directThinker();
  thinker.learn({ rules: 1, level: ground.value.rules.level });
  const view = ground.value.engine.viewFor(made.state, 'west');
  const evidence = made.state.observers.west.belief;
  expect(await thinker.ask({ ask: 'advice', view, evidence })).toEqual({ ask: 'advice', advice: null });
});
