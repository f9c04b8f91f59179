// The autosave: closing the page at any moment loses nothing, and a save that does not fit is set aside, never lost.
import { expect, test } from 'vitest';
import { type Action, freshGround, makeSave, parseSave } from '../../src/session/index.js';
import { memoryTexts, openSession, passOn, playingOf, portsOver, settings } from './bench.js';

const RUNNING = 'spiral.match';

/** A session that resumes from what another has kept, beside it. */
async function resumed(texts: ReturnType<typeof memoryTexts>) {
  const copy = memoryTexts();
  for (const [name, text] of texts.map) copy.map.set(name, text);
  const session = openSession(portsOver(copy));
  expect(session.snapshot().resumable).toBe(true);
  expect(await session.dispatch({ do: 'resume' })).toEqual({ ok: true, value: null });
  return session;
}

test('after every order, resuming gives the same match, drafts and undo', async () => {
  const texts = memoryTexts();
  const session = openSession(portsOver(texts));
  await session.dispatch({ do: 'start', settings: settings({ dials: { weeks: 4 } }) });
  const actions: Action[] = [
    { do: 'add', side: 'west', order: { move: 'alert', with: {}, meant: 'ready' } },
    { do: 'add', side: 'west', order: { move: 'westLeadersCall', with: {}, meant: 'clarify' } },
    { do: 'undo', side: 'west' },
    { do: 'challenge', side: 'west', on: true },
    { do: 'answerTable', side: 'west', answer: 'refuse' },
    { do: 'dismiss', id: 'brief.west' },
    { do: 'resolve', side: 'west' },
  ];
  for (const action of actions) {
    expect(await session.dispatch(action)).toEqual({ ok: true, value: null });
    const other = await resumed(texts);
    const [ours, theirs] = [playingOf(session), playingOf(other)];
    expect(theirs.match.state).toEqual(ours.match.state);
    expect(theirs.match.steps).toEqual(ours.match.steps);
    expect(theirs.desk).toEqual(ours.desk);
    expect(makeSave(theirs.match, theirs.desk)).toBe(makeSave(ours.match, ours.desk));
  }
});

test('a whole match survives a reload after every step', async () => {
  const texts = memoryTexts();
  let session = openSession(portsOver(texts));
  await session.dispatch({ do: 'start', settings: settings({ seed: 'reload' }) });
  const straight = openSession(portsOver(memoryTexts()));
  await straight.dispatch({ do: 'start', settings: settings({ seed: 'reload' }) });
  await passOn(straight, 'west');
  for (let week = 1; week <= 10; week++) {
    if (playingOf(session).match.state.awaiting === 'over') break;
    await passOn(session, 'west', week);
    session = openSession(portsOver(texts));
    expect(await session.dispatch({ do: 'resume' })).toMatchObject({ ok: true });
  }
  expect(playingOf(session).match.state).toEqual(playingOf(straight).match.state);
});

test('a match that is over is known as such after a reload, without opening it', async () => {
  const texts = memoryTexts();
  const session = openSession(portsOver(texts));
  await session.dispatch({
    do: 'start',
    settings: settings({ level: 'abstract-mirror', dials: { weeks: 2 } }),
  });
  await passOn(session, 'west', 1);
  expect(openSession(portsOver(texts)).snapshot()).toMatchObject({ resumable: true, finished: false });
  await passOn(session, 'west');
  expect(session.snapshot().finished).toBe(true);
  expect(openSession(portsOver(texts)).snapshot()).toMatchObject({ resumable: true, finished: true });
});

async function withBrokenSave(damage: (text: string) => string) {
  const texts = memoryTexts();
  const first = openSession(portsOver(texts));
  await first.dispatch({ do: 'start', settings: settings() });
  await passOn(first, 'west', 2);
  const damaged = damage(texts.map.get(RUNNING) ?? '');
  texts.map.set(RUNNING, damaged);
  const session = openSession(portsOver(texts));
  const done = await session.dispatch({ do: 'resume' });
  return { texts, session, done, damaged };
}

const edit = (change: (save: Record<string, unknown>) => void) => (text: string) => {
  const save = JSON.parse(text) as Record<string, unknown>;
  change(save);
  return JSON.stringify(save);
};

test.each([
  ['cut off', (text: string) => text.slice(0, -40), 'unreadable'],
  ['not a save', () => '"hello"', 'unreadable'],
  ['an unknown field', edit((save) => (save.extra = 1)), 'unreadable'],
  ['other rules', edit((save) => (save.rules = 999)), 'otherRules'],
  [
    'another level of that name',
    edit((save) => (save.level = { id: 'january-2022', hash: 'x' })),
    'otherLevel',
  ],
  ['another seed', edit((save) => Object.assign(save.settings as object, { seed: 'other' })), 'hashDiffers'],
  [
    'orders that no longer fit',
    edit((save) => {
      const [first] = save.inputs as { west: { orders: unknown[] } }[];
      first?.west.orders.push({ move: 'noSuchMove', with: {}, meant: '' });
    }),
    'doesNotReplay',
  ],
])('a save that is %s is set aside with its reason and its text', async (_name, damage, code) => {
  const { texts, session, done, damaged } = await withBrokenSave(damage);
  expect(done).toMatchObject({ ok: false, problem: { code } });
  const [aside] = session.snapshot().asides;
  expect(aside).toMatchObject({ problem: { code }, text: damaged });
  expect(session.snapshot().resumable).toBe(false);
  expect(texts.map.has(RUNNING)).toBe(false);
  // It is still there for the next visit, until it is dropped on purpose.
  const later = openSession(portsOver(texts));
  expect(later.snapshot().asides).toHaveLength(1);
  await later.dispatch({ do: 'dropAside', name: aside?.name ?? '' });
  expect(later.snapshot().asides).toHaveLength(0);
  expect(openSession(portsOver(texts)).snapshot().asides).toHaveLength(0);
});

test('a damaged save stays where it is when it cannot be copied, and is offered all the same', async () => {
  const texts = memoryTexts();
  texts.map.set(RUNNING, 'rubbish');
  texts.full = true;
  const session = openSession(portsOver(texts));
  await session.dispatch({ do: 'resume' });
  expect(session.snapshot().asides[0]?.text).toBe('rubbish');
  expect(texts.map.get(RUNNING)).toBe('rubbish');
});

test('a level that cannot be loaded just now does not cost the save', async () => {
  const texts = memoryTexts();
  const first = openSession(portsOver(texts));
  await first.dispatch({ do: 'start', settings: settings() });
  const offline = openSession(
    portsOver(texts, {
      ground: async () => ({
        ok: false,
        problems: [{ path: 'level.id', code: 'levelUnavailable', message: 'offline' }],
      }),
    }),
  );
  expect(await offline.dispatch({ do: 'resume' })).toMatchObject({ ok: false });
  expect(offline.snapshot()).toMatchObject({ resumable: true, asides: [] });
  const online = openSession(portsOver(texts));
  expect(await online.dispatch({ do: 'resume' })).toMatchObject({ ok: true });
});

test('a full shelf is told, and the match goes on', async () => {
  const texts = memoryTexts();
  texts.full = true;
  const session = openSession(portsOver(texts));
  await session.dispatch({ do: 'start', settings: settings() });
  expect(session.snapshot().saved).toBe(false);
  expect(await session.dispatch({ do: 'resolve', side: 'west' })).toMatchObject({ ok: true });
});

test('erasing forgets the match and everything that was set aside', async () => {
  const { texts, session } = await withBrokenSave(() => 'rubbish');
  await session.dispatch({ do: 'start', settings: settings() });
  await session.dispatch({ do: 'erase' });
  expect(session.snapshot()).toMatchObject({ playing: null, resumable: false, asides: [] });
  expect([...texts.map.keys()].filter((name) => name.startsWith('spiral.'))).toEqual([]);
});

test('a level that does not ship travels with its save', async () => {
  const texts = memoryTexts();
  const { level } = await import('./bench.js');
  const own = { ...level('abstract-mirror'), id: 'of-a-teacher' };
  const first = openSession(portsOver(texts));
  await first.dispatch({
    do: 'start',
    settings: settings({ level: 'of-a-teacher' }),
    ground: freshGround(own.id, own),
  });
  await passOn(first, 'west', 2);
  const session = openSession(portsOver(texts));
  expect(await session.dispatch({ do: 'resume' })).toMatchObject({ ok: true });
  expect(playingOf(session).match.state).toEqual(playingOf(first).match.state);
});

test('texts of hostile size or shape are refused before they are read', () => {
  expect(parseSave('x'.repeat(3_000_000))).toMatchObject({ ok: false, problem: { code: 'unreadable' } });
  expect(parseSave('{"__proto__": {"format": "spiral-save/1"}}')).toMatchObject({ ok: false });
});
