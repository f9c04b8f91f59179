// Nameless sides are a way of showing a match: kept with it wherever it lies, and no part of its record.
import { expect, test } from 'vitest';
import { playOn, settingsOfRecord, studyOf, withNames } from '../../src/session/index.js';
import { loadTexts } from '../../src/text/index.js';
import { rowOf } from '../../src/view/index.js';
import { memoryTexts, openSession, passOn, playingOf, portsOver, settings } from './bench.js';

async function played(weeks: number, more = {}) {
  const texts = memoryTexts();
  const session = openSession(portsOver(texts));
  await session.dispatch({ do: 'start', settings: settings({ dials: { weeks: 3 }, ...more }) });
  await passOn(session, 'west', weeks);
  return { texts, session };
}

test('a match keeps them over its autosave, and its library entry says so', async () => {
  const { texts, session } = await played(1, { names: 'abstract' });
  expect(playingOf(session).match.level.names).toBe('abstract');
  const again = openSession(portsOver(texts));
  await again.dispatch({ do: 'resume' });
  expect(playingOf(again).match.level.names).toBe('abstract');
  expect(playingOf(again).match.settings.names).toBe('abstract');
  const [entry] = again.snapshot().library;
  expect(entry?.summary.names).toBe('abstract');
  await loadTexts('library', 'setup', 'reasons');
  const row = rowOf(entry as NonNullable<typeof entry>);
  expect(`${row.title} ${row.about.join(' ')}`).toMatch(/^Countries A, B and C You led Country A|Country A/);
  expect(`${row.title} ${row.about.join(' ')} ${row.end}`).not.toMatch(/2022|Russia|West|NATO/);
});

test('the rules, the hashes and the kept record are those of the match with names', async () => {
  const [bare, other] = [await played(3), await played(3, { names: 'abstract' })];
  const [one, two] = [bare, other].map(({ session }) => playingOf(session).match);
  expect(two?.state).toEqual(one?.state);
  const bodies = [bare, other].map(({ session }) => session.snapshot().library[0]?.body);
  expect(bodies[1]).toBe(bodies[0]);
  expect(bare.session.snapshot().library[0]?.summary.names).toBeUndefined();
});

test('playing on from a week of it goes on without names', async () => {
  const { session } = await played(3, { names: 'abstract' });
  const [entry] = session.snapshot().library;
  const { match } = playingOf(session);
  if (!entry) throw new Error('nothing was kept');
  const action = await playOn(
    session.library,
    { study: studyOf(match), match, branch: null },
    1,
    entry,
    match.settings.seats,
  );
  expect(action?.settings.names).toBe('abstract');
});

test('a level of invented countries is none of them, whatever the settings say', async () => {
  const { session } = await played(1, { level: 'abstract-mirror', names: 'abstract' });
  expect(playingOf(session).match.level.names).toBeUndefined();
  expect(session.snapshot().library[0]?.summary.names).toBeUndefined();
});

test('names can be put on a match that was opened from its record, and taken off again', async () => {
  const { match } = playingOf((await played(1)).session);
  const other = withNames(match, 'abstract');
  expect([other.level.names, other.settings.names]).toEqual(['abstract', 'abstract']);
  expect(withNames(other, undefined)).toEqual(match);
  expect(settingsOfRecord(studyOf(match).record, 'abstract').names).toBe('abstract');
});
