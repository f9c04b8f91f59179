// What is heard of a match: paper while a sheet is written, a stamp when it goes out, a pulse in a crisis, nothing of a war.
import { expect, test } from 'vitest';
import type { Playing, Session } from '../../src/session/index.js';
import { cuesBetween, pulseOf } from '../../src/view/index.js';
import { memoryTexts, openSession, playingOf, portsOver, settings } from '../session/bench.ts';

const ORDER = { move: 'consultAllies', with: {}, meant: '' };

async function begun(seed: string): Promise<Session> {
  const session = openSession(portsOver(memoryTexts()));
  await session.dispatch({ do: 'start', settings: settings({ seed }) });
  return session;
}

/** Every picture that the session shows while something is done. */
async function during(session: Session, act: () => Promise<unknown>): Promise<Playing[]> {
  const seen = [playingOf(session)];
  const stop = session.subscribe(({ playing }) => {
    if (playing) seen.push(playing);
  });
  await act();
  stop();
  return seen;
}

const heard = (seen: readonly Playing[]) => seen.flatMap((one, at) => cuesBetween(seen[at - 1] ?? null, one));

test('a change of the sheet rustles, also when it is taken back', async () => {
  const session = await begun('sound');
  const add = () => session.dispatch({ do: 'add', side: 'west', order: ORDER });
  expect(heard(await during(session, add))).toEqual(['paper']);
  expect(heard(await during(session, () => session.dispatch({ do: 'undo', side: 'west' })))).toEqual([
    'paper',
  ]);
});

test('a week that is resolved is sealed once', async () => {
  const session = await begun('sound');
  const cues = heard(await during(session, () => session.dispatch({ do: 'resolve', side: 'west' })));
  expect(cues.filter((cue) => cue === 'seal')).toHaveLength(1);
});

test('another match begins without a sound', async () => {
  const [one, other] = [playingOf(await begun('a')), playingOf(await begun('b'))];
  expect(cuesBetween(one, other)).toEqual([]);
  expect(cuesBetween(null, one)).toEqual([]);
});

test('an end is silent', async () => {
  const session = await begun('sound');
  const seen = await during(session, () => session.dispatch({ do: 'resign', side: 'west' }));
  expect(seen.at(-1)?.match.state.awaiting).toBe('over');
  expect(heard(seen).filter((cue) => cue !== 'seal')).toEqual([]);
});

test('a crisis beats once it has been told, the faster the deeper', async () => {
  for (let seed = 1; seed < 40; seed++) {
    const session = await begun(`crisis-${seed}`);
    for (let week = 0; week < 10 && playingOf(session).match.state.awaiting === 'orders'; week++) {
      await session.dispatch({ do: 'challenge', side: 'west', on: true });
      await session.dispatch({ do: 'resolve', side: 'west' });
    }
    if (playingOf(session).match.state.awaiting !== 'crisis') continue;
    expect(pulseOf(playingOf(session))).toBe(null);
    await session.dispatch({ do: 'watched', side: 'west' });
    const playing = playingOf(session);
    const { crisis } = playing.match.state;
    expect(pulseOf(playing)).toBe((crisis?.depth ?? Number.NaN) / playing.match.engine.DEEPEST);
    return;
  }
  throw new Error('no seed leads to a crisis');
});
