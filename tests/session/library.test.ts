// The library: every match is kept from its first step on, after every crash too, and nothing in it is lost in silence.
import { describe, expect, test } from 'vitest';
import { stream } from '../../src/engine/index.js';
import {
  fileOf,
  freshGround,
  type Kept,
  LONGEST_FILE,
  libraryFiles,
  linkOf,
  matchOf,
  readStudy,
  recordOfMatch,
  type Study,
  settingsOfRecord,
  studyOf,
} from '../../src/session/index.js';
import {
  human,
  level,
  memoryTexts,
  openSession,
  passOn,
  playingOf,
  portsOver,
  rival,
  settings,
} from './bench.js';

const ENTRY = 'spiral.library.';
const NEXT = 'spiral.library-next.';
const now = async () => {};

async function started(texts = memoryTexts(), more = {}) {
  const session = openSession(portsOver(texts));
  await session.dispatch({ do: 'start', settings: settings({ dials: { weeks: 4 }, ...more }) });
  return session;
}

async function studyIn(session: ReturnType<typeof openSession>, entry: Kept | undefined): Promise<Study> {
  const read = await session.library.open(entry?.id ?? '');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const only = (session: ReturnType<typeof openSession>): Kept => {
  const entries = session.snapshot().library;
  expect(entries).toHaveLength(1);
  return entries[0] as Kept;
};

describe('a match that is played', () => {
  test('is kept from its first step on, as the very same match', async () => {
    const session = await started();
    expect(session.snapshot().library).toEqual([]);
    for (let week = 1; week <= 4; week++) {
      await passOn(session, 'west', week);
      const { match } = playingOf(session);
      const study = await studyIn(session, only(session));
      const back = await matchOf(study, null, now);
      expect(back.ok && back.value.state).toEqual(match.state);
      expect(back.ok && back.value.steps).toEqual(match.steps);
    }
    expect(only(session).summary).toMatchObject({
      level: 'january-2022',
      own: false,
      seats: { west: 'human', russia: 'ai' },
      played: playingOf(session).match.state.outcome?.week,
      weeks: 4,
      outcome: { kind: playingOf(session).match.state.outcome?.kind },
    });
  });

  test('goes on in its own entry after a reload, and the next match has another', async () => {
    const texts = memoryTexts();
    await passOn(await started(texts), 'west', 1);
    const session = openSession(portsOver(texts));
    await session.dispatch({ do: 'resume' });
    await passOn(session, 'west', 2);
    expect(only(session).summary.played).toBe(2);
    await session.dispatch({ do: 'start', settings: settings({ seed: 'second' }) });
    await passOn(session, 'west', 1);
    expect(session.snapshot().library.map((one) => one.summary.seed)).toEqual(['second', 'test']);
  });

  test('that was begun before there was a library is kept when it is resumed', async () => {
    const texts = memoryTexts();
    await passOn(await started(texts), 'west', 2);
    for (const name of texts.names('spiral.library')) texts.remove(name);
    const save = JSON.parse(texts.read('spiral.match') ?? '');
    delete save.course;
    texts.write('spiral.match', JSON.stringify(save));
    const session = openSession(portsOver(texts));
    await session.dispatch({ do: 'resume' });
    expect(only(session).summary.played).toBe(2);
  });

  test('whose entry was removed comes back with its next step, not before', async () => {
    const texts = memoryTexts();
    const first = await started(texts);
    await passOn(first, 'west', 1);
    first.library.remove(only(first).id);
    const session = openSession(portsOver(texts));
    await session.dispatch({ do: 'resume' });
    expect(session.snapshot().library).toEqual([]);
    await passOn(session, 'west', 2);
    expect(only(session).summary.played).toBe(2);
  });

  test('keeps its name, whatever is played after', async () => {
    const session = await started();
    await passOn(session, 'west', 1);
    session.library.rename(only(session).id, '  First try ');
    await passOn(session, 'west', 2);
    expect(only(session).name).toBe('First try');
  });

  test('on a level of somebody’s own is kept with that level', async () => {
    const own = { ...level('abstract-mirror'), id: 'of-a-teacher' };
    const session = openSession(portsOver(memoryTexts()));
    await session.dispatch({
      do: 'start',
      settings: settings({ level: own.id, dials: { weeks: 3 } }),
      ground: freshGround(own.id, own),
    });
    await passOn(session, 'west');
    const study = await studyIn(session, only(session));
    expect(study.record.level.embedded?.id).toBe('of-a-teacher');
    const back = await matchOf(study, null, now);
    expect(back.ok && back.value.state).toEqual(playingOf(session).match.state);
  });

  test('too large for a link is kept as a record', async () => {
    const plain = level('january-2022');
    const words = Object.fromEntries(
      Array.from({ length: 900 }, (_, n) => [
        `note.${n}`,
        `${Math.sin(n)} ${Math.cos(n * n)} ${Math.tan(n)}`,
      ]),
    );
    const own = { ...plain, id: 'long-winded', texts: { en: { ...plain.texts.en, ...words } } };
    const session = openSession(portsOver(memoryTexts()));
    await session.dispatch({
      do: 'start',
      settings: settings({ level: own.id }),
      ground: freshGround(own.id, own as typeof plain),
    });
    await passOn(session, 'west', 1);
    expect(only(session).body.startsWith('{')).toBe(true);
    expect(session.snapshot().kept).toBe(true);
  });
});

describe('a branch', () => {
  async function branched(texts = memoryTexts()) {
    const session = await started(texts);
    await passOn(session, 'west');
    const entry = only(session);
    const study = await studyIn(session, entry);
    const record = { ...study.record, branches: [{ week: 3, orders: [] }] };
    session.library.keep({ ...study, record }, { ...entry.summary, branches: 1 }, { id: entry.id });
    const inputs = playingOf(session)
      .match.steps.filter((step) => step.before.week < 3)
      .map((step) => step.input);
    const course = { entry: entry.id, branch: 0 };
    await session.dispatch({ do: 'start', settings: settingsOfRecord(study.record), inputs, course });
    return { session, entry, main: study.record, texts };
  }

  test('is kept beside the main line, which stays as it was', async () => {
    const { session, main } = await branched();
    await session.dispatch({ do: 'challenge', side: 'west', on: true });
    await session.dispatch({ do: 'resolve', side: 'west' });
    await passOn(session, 'west');
    const { record } = await studyIn(session, only(session));
    expect(record.orders).toEqual(main.orders);
    expect(record.branches?.[0]?.orders[0]?.west.challenge).toBe(true);
    const back = await matchOf(await studyIn(session, only(session)), 0, now);
    expect(back.ok && back.value.state).toEqual(playingOf(session).match.state);
    expect(only(session).summary).toMatchObject({ branches: 1, outcome: { kind: expect.any(String) } });
  });

  test('goes on as that branch after a reload', async () => {
    const { session: first, texts, entry } = await branched();
    await passOn(first, 'west', 3);
    const session = openSession(portsOver(texts));
    await session.dispatch({ do: 'resume' });
    expect(playingOf(session).course).toEqual({ entry: entry.id, branch: 0 });
    await passOn(session, 'west');
    const { record } = await studyIn(session, only(session));
    expect(record.branches?.[0]?.orders.length).toBeGreaterThan(0);
  });

  test('whose entry is gone becomes a match of its own', async () => {
    const { session, entry } = await branched();
    session.library.remove(entry.id);
    await passOn(session, 'west');
    const kept = only(session);
    expect(kept.id).not.toBe(entry.id);
    expect(kept.summary.branches).toBe(0);
    const back = await matchOf(await studyIn(session, kept), null, now);
    expect(back.ok && back.value.state).toEqual(playingOf(session).match.state);
  });
});

describe('nothing is lost', () => {
  test('wherever the page is torn away: after any write at all, the library is whole and at most a week behind', async () => {
    const texts = memoryTexts();
    const log: (() => void)[] = [];
    const crashed = memoryTexts();
    const logged = {
      ...texts,
      read: texts.read,
      names: texts.names,
      write(name: string, text: string) {
        log.push(() => void crashed.map.set(name, text));
        return texts.write(name, text);
      },
      remove(name: string) {
        log.push(() => void crashed.map.delete(name));
        texts.remove(name);
      },
    };
    const session = openSession(portsOver(logged));
    await session.dispatch({ do: 'start', settings: settings({ dials: { weeks: 3 } }) });
    await passOn(session, 'west');
    expect(log.length).toBeGreaterThan(9);
    let played = 0;
    for (const happened of log) {
      happened();
      const copy = memoryTexts();
      for (const [name, text] of crashed.map) copy.map.set(name, text);
      const { library, asides } = openSession(portsOver(copy)).snapshot();
      expect(asides).toEqual([]);
      const now = library[0]?.summary.played ?? 0;
      expect(now).toBeGreaterThanOrEqual(played);
      played = now;
      const save = JSON.parse(crashed.map.get('spiral.match') ?? '{"inputs":[]}') as {
        inputs: { awaiting: string }[];
      };
      const saved = save.inputs.filter(({ awaiting }) => awaiting === 'orders').length;
      expect(saved - now).toBeLessThanOrEqual(1);
      expect(library.length).toBeLessThanOrEqual(1);
    }
    expect(played).toBe(playingOf(session).match.state.outcome?.week);
  });

  test('when the page closes between the two writings of an entry', async () => {
    const texts = memoryTexts();
    const session = await started(texts);
    await passOn(session, 'west', 1);
    const { id } = only(session);
    const older = texts.read(ENTRY + id) ?? '';
    await passOn(session, 'west', 2);
    const newer = texts.read(ENTRY + id) ?? '';
    const reopened = (main: string | null, next: string | null) => {
      const crashed = memoryTexts();
      if (main !== null) crashed.map.set(ENTRY + id, main);
      if (next !== null) crashed.map.set(NEXT + id, next);
      const played = openSession(portsOver(crashed)).snapshot();
      expect(crashed.names(NEXT)).toEqual([]);
      return played;
    };
    expect(reopened(older, newer).library[0]?.summary.played).toBe(2);
    expect(reopened(null, newer).library[0]?.summary.played).toBe(2);
    expect(reopened(older.slice(0, 80), newer).library[0]?.summary.played).toBe(2);
    expect(reopened(older, newer.slice(0, 80)).library[0]?.summary.played).toBe(1);
    const torn = reopened(null, newer.slice(0, 80));
    expect(torn.library).toEqual([]);
    expect(torn.asides.map(({ text }) => text)).toEqual([newer.slice(0, 80)]);
  });

  test.each([
    ['cut off', (text: string) => text.slice(0, -9)],
    ['not an entry', () => '{"hello": 1}'],
    ['with another letter in the match', (text: string) => text.replace(/(r1-.{9})./, '$1!')],
    ['with a key too many', (text: string) => text.replace('{', '{"extra":1,')],
    ['with the keys of objects', () => '{"__proto__": {"format": "spiral-kept/1"}}'],
  ])('an entry that is %s is set aside as it was, and the others stay', async (_name, damage) => {
    const texts = memoryTexts();
    const session = await started(texts);
    await passOn(session, 'west', 1);
    const broken = only(session).id;
    await session.dispatch({ do: 'start', settings: settings({ seed: 'other' }) });
    await passOn(session, 'west', 1);
    const damaged = damage(texts.read(ENTRY + broken) ?? '');
    texts.map.set(ENTRY + broken, damaged);
    const later = openSession(portsOver(texts)).snapshot();
    expect(later.library.map(({ summary }) => summary.seed)).toEqual(['other']);
    expect(later.asides).toMatchObject([{ text: damaged, problem: { code: 'unreadable' } }]);
    // And once more: it is set aside for good, and only once.
    expect(openSession(portsOver(texts)).snapshot().asides).toHaveLength(1);
  });

  test('whatever has become of the texts: each is either a whole match or set aside as it was', async () => {
    const texts = memoryTexts();
    const session = await started(texts);
    await passOn(session, 'west', 1);
    const whole = texts.read(ENTRY + only(session).id) ?? '';
    const damaged = memoryTexts();
    const luck = stream('library', 0, 'damage', '');
    const at = () => Math.floor(luck() * whole.length);
    for (let n = 0; n < 400; n++) {
      const [a, b] = [at(), at()];
      const sign = String.fromCharCode(32 + Math.floor(luck() * 90));
      const changes = [
        whole.slice(0, a),
        whole.slice(0, a) + sign + whole.slice(a + 1),
        whole.slice(0, a) + whole.slice(b),
        whole.slice(0, a) + '['.repeat(500) + whole.slice(a),
        whole.replace(/\d+/g, (digits) => (luck() < 0.3 ? `${digits}e30` : digits)),
      ];
      damaged.map.set(`${ENTRY}${n}`, changes[n % changes.length] ?? '');
    }
    const found = openSession(portsOver(damaged));
    const { library, asides } = found.snapshot();
    expect(library.length + asides.length).toBe(400);
    expect(asides.length).toBeGreaterThan(200);
    for (const { id } of library) expect(typeof (await found.library.open(id)).ok).toBe('boolean');
  });

  test('when there is no room left: it is told, what was kept stays, and the match goes on', async () => {
    const texts = memoryTexts();
    const session = await started(texts);
    await passOn(session, 'west', 1);
    expect(session.snapshot().kept).toBe(true);
    const before = texts.read(ENTRY + only(session).id);
    texts.full = true;
    await passOn(session, 'west', 2);
    expect(session.snapshot()).toMatchObject({ kept: false, saved: false });
    expect(texts.read(ENTRY + only(session).id)).toBe(before);
    expect(only(session).summary.played).toBe(2);
    texts.full = false;
    await passOn(session, 'west', 3);
    expect(session.snapshot()).toMatchObject({ kept: true, saved: true });
  });

  test('when an entry is removed: it can be put back as it was', async () => {
    const session = await started();
    await passOn(session, 'west', 1);
    const entry = only(session);
    session.library.remove(entry.id);
    expect(session.snapshot().library).toEqual([]);
    session.library.putBack(entry);
    expect(only(session)).toEqual(entry);
  });

  test('but erasing forgets everything', async () => {
    const texts = memoryTexts();
    const session = await started(texts);
    await passOn(session, 'west', 1);
    await session.dispatch({ do: 'erase' });
    expect(session.snapshot().library).toEqual([]);
    expect([...texts.map.keys()]).toEqual([]);
  });
});

describe('files', () => {
  async function kept(count = 2) {
    const session = openSession(portsOver(memoryTexts()));
    for (let n = 0; n < count; n++) {
      await session.dispatch({
        do: 'start',
        settings: settings({ seed: `match ${n}`, dials: { weeks: 3 } }),
      });
      await passOn(session, 'west');
    }
    return session;
  }
  const empty = () => openSession(portsOver(memoryTexts()));

  test('of one match and of all can be added elsewhere, and hold the same', async () => {
    const session = await kept();
    const entries = session.snapshot().library;
    session.library.rename(entries[0]?.id ?? '', 'A name');
    const one = fileOf(await studyIn(session, entries[1]));
    const link = linkOf(await studyIn(session, entries[0]));
    const [all = ''] = libraryFiles(session.snapshot().library);

    const other = empty();
    const results = await other.importFiles([
      { name: 'one.json', text: one },
      { name: 'link.txt', text: `https://example.org/spiral/#/replay/l/${link.ok ? link.value : ''}?week=2` },
      { name: 'all.json', text: all },
    ]);
    expect(results.map(({ file, already, problems }) => [file, already, problems])).toEqual([
      ['one.json', false, []],
      ['link.txt', false, []],
      // The file of one match says more than a link, but it is the same match.
      ['all.json', true, []],
      ['all.json', true, []],
    ]);
    expect(
      other
        .snapshot()
        .library.map(({ summary }) => summary)
        .sort(bySeed),
    ).toEqual(entries.map(({ summary }) => summary).sort(bySeed));
    const fresh = empty();
    await fresh.importFiles([{ name: 'all.json', text: all }]);
    expect(fresh.snapshot().library.map(({ name, body }) => [name, body])).toEqual(
      session.snapshot().library.map(({ name, body }) => [name, body]),
    );
  });

  test('that cannot be taken are named with what is wrong, and cost the others nothing', async () => {
    const session = await kept(1);
    const good = fileOf(await studyIn(session, only(session)));
    const record = JSON.parse(good) as { orders: { west: { orders: unknown[] } }[] };
    record.orders[1]?.west.orders.push({ move: 'noSuchMove', with: {}, meant: 'calm' });
    const other = empty();
    const results = await other.importFiles([
      { name: 'empty', text: ' ' },
      { name: 'picture.png', text: '\u0089PNG\r\n\u0000' },
      { name: 'cut.json', text: good.slice(0, -30) },
      { name: 'huge.json', text: `{"format":"record/1","seed":"${'x'.repeat(2_000_000)}"}` },
      { name: 'deep.json', text: `{"a":${'['.repeat(5_000)}${']'.repeat(5_000)}}` },
      { name: 'proto.json', text: '{"__proto__": {"format": "record/1"}}' },
      { name: 'illegal.json', text: JSON.stringify(record) },
      {
        name: 'library.json',
        text: '{"format":"spiral-library/1","matches":[{"name":"x","match":"r1-nothing"}]}',
      },
      { name: 'good.json', text: good },
    ]);
    const codes = results.map(({ file, problems }) => [file, problems[0]?.code]);
    expect(codes).toEqual([
      ['empty', 'badFormat'],
      ['picture.png', 'notALink'],
      ['cut.json', 'badJson'],
      ['huge.json', 'tooLarge'],
      ['deep.json', 'tooDeep'],
      ['proto.json', 'badKey'],
      ['illegal.json', expect.stringMatching(/doesNotApply|notOfLevel/)],
      ['library.json', 'damaged'],
      ['good.json', undefined],
    ]);
    expect(other.snapshot().library).toHaveLength(1);
  });

  test('a library of 2,001 matches can be added again as it was exported', async () => {
    const session = await kept(1);
    const entry = only(session);
    const many = Array.from({ length: 2_001 }, (_, at) => ({ ...entry, id: `id${at}` }));
    const files = libraryFiles(many).map((text, at) => ({ name: `all-${at}.json`, text }));
    const results = await empty().importFiles(files);
    expect(results).toHaveLength(2_001);
    expect(results.every(({ problems }) => problems.length === 0)).toBe(true);
  });

  test('however many matches there are, each exported file can be read', () => {
    const entry: Kept = {
      id: 'x',
      place: 1,
      name: '',
      summary: {} as Kept['summary'],
      body: 'x'.repeat(900),
    };
    const texts = libraryFiles(Array.from({ length: 45_000 }, () => entry));
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) expect(text.length).toBeLessThanOrEqual(LONGEST_FILE);
  });

  test('adding can be stopped; what has been read stays', async () => {
    const session = await kept(3);
    const [text = ''] = libraryFiles(session.snapshot().library);
    const other = empty();
    const stop = new AbortController();
    await other.importFiles([{ name: 'all.json', text }], () => stop.abort(), stop.signal);
    expect(other.snapshot().library).toHaveLength(1);
  });

  test('of a list every link is taken, and lines without one are named', async () => {
    const session = await kept(2);
    const links = await Promise.all(
      session.snapshot().library.map(async (entry) => {
        const link = linkOf(await studyIn(session, entry));
        return link.ok ? link.value : '';
      }),
    );
    const text = `Our matches of Tuesday\n\nAnna: https://a.example/#/replay/l/${links[0]}\n${links[1]} (Ben)\n`;
    const other = empty();
    const results = await other.importFiles([{ name: 'list.txt', text }]);
    expect(other.snapshot().library).toHaveLength(2);
    expect(results.at(-1)).toMatchObject({ skipped: ['Our matches of Tuesday'], problems: [] });
  });
});

const bySeed = (a: { seed: string }, b: { seed: string }) => (a.seed < b.seed ? -1 : 1);

test('a kept match is small: ten weeks and what the list shows take less than 2,500 characters', async () => {
  const texts = memoryTexts();
  const session = openSession(portsOver(texts));
  const seats = { west: rival(), russia: rival() };
  await session.dispatch({ do: 'start', settings: settings({ seats: { ...seats, west: human } }) });
  await passOn(session, 'west');
  expect(texts.read(ENTRY + only(session).id)?.length).toBeLessThan(2_500);
  const study = studyOf(playingOf(session).match);
  expect(study.record).toEqual(recordOfMatch(playingOf(session).match));
  expect((await readStudy(fileOf(study))).ok).toBe(true);
});
