// Two or three pages over one shelf: one plays, the others wait, and no order or week that was shown as saved is ever lost.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from '../../src/engine/index.js';
import {
  inputsOf,
  type KeptTexts,
  parseSave,
  type SeatLock,
  type Session,
  summaryOf,
} from '../../src/session/index.js';
import { directThinker } from '../../src/session/think.js';
import { runs } from '../support/runs.ts';
import { memoryTexts, openSession, passOn, playingOf, portsOver, settings } from './bench.js';

const RUNNING = 'spiral.match';
const ELSEWHERE = { ok: false, problem: { code: 'elsewhere' } };
const MATCH = settings({ level: 'abstract-mirror', dials: { weeks: 4 } });
const ORDER = { move: 'aGuard', with: { size: 'large', notice: 'none' }, meant: 'match' };

/** Who has the seat. A page that sleeps is not told that it lost it, and its lock may be given to whoever asks. */
function seats() {
  const asleep = new Set<string>();
  const listeners = new Map<string, () => void>();
  let holder: string | null = null;
  const give = (to: string) => {
    const before = holder;
    holder = to;
    if (before !== null && before !== to && !asleep.has(before)) listeners.get(before)?.();
  };
  const seatOf = (name: string): SeatLock => ({
    held: () => holder === name,
    async take() {
      if (holder === null || asleep.has(holder)) give(name);
      return holder === name;
    },
    seize: async () => give(name),
    leave() {
      if (holder === name) holder = null;
    },
    watch: (listener) => void listeners.set(name, listener),
  });
  return { asleep, seatOf, wake: (name: string) => listeners.get(name)?.(), holder: () => holder };
}

/** A page on a shelf that others use too; its opponents answer when they are let. */
function pageOn(texts: KeptTexts, seat: SeatLock) {
  const waiting: (() => void)[] = [];
  const thinker = () => {
    const direct = directThinker();
    return {
      ...direct,
      ask: async (question: Parameters<typeof direct.ask>[0]) => {
        await new Promise<void>((go) => waiting.push(go));
        return direct.ask(question);
      },
    };
  };
  const session = openSession(portsOver(texts, { seat, thinker, breathe: async () => {} }));
  return { session, think: () => waiting.splice(0).forEach((go) => void go()) };
}

const settled = async () => {
  for (let turn = 0; turn < 3; turn++) await new Promise((done) => setTimeout(done));
};

function saveIn(text: string | null | undefined) {
  const save = parseSave(text ?? '');
  if (!save.ok) throw new Error(save.problem.code);
  return save.value;
}

async function twoPages() {
  const texts = memoryTexts();
  const { seatOf, asleep, wake } = seats();
  const open = (name: string) => openSession(portsOver(texts, { seat: seatOf(name) }));
  const a = open('a');
  await a.dispatch({ do: 'start', settings: MATCH });
  await passOn(a, 'west', 1);
  const b = open('b');
  return { texts, a, b, asleep, wake };
}

const weeksIn = (session: Session) => playingOf(session).match.steps.length;

test('the second page says that the match is played elsewhere, and changes nothing', async () => {
  const { texts, a, b } = await twoPages();
  const before = new Map(texts.map);
  expect(await b.dispatch({ do: 'resume' })).toEqual(ELSEWHERE);
  expect(b.snapshot()).toMatchObject({ elsewhere: true, playing: null });
  expect(await b.dispatch({ do: 'undo', side: 'west' })).toEqual(ELSEWHERE);
  expect(await b.dispatch({ do: 'start', settings: MATCH })).toEqual(ELSEWHERE);
  expect(texts.map).toEqual(before);
  expect(a.snapshot().elsewhere).toBe(false);
});

test('taking over reads what is kept, and the page before hears of it and writes no more', async () => {
  const { texts, a, b } = await twoPages();
  await a.dispatch({ do: 'add', side: 'west', order: ORDER });
  expect(await b.dispatch({ do: 'seize' })).toMatchObject({ ok: true });
  expect(playingOf(b).desk.drafts.west.orders).toEqual([ORDER]);
  expect(a.snapshot().elsewhere).toBe(true);
  const before = texts.map.get(RUNNING);
  expect(await a.dispatch({ do: 'undo', side: 'west' })).toEqual(ELSEWHERE);
  expect(texts.map.get(RUNNING)).toBe(before);
  await passOn(b, 'west', 2);
  expect(await a.dispatch({ do: 'seize' })).toMatchObject({ ok: true });
  expect(weeksIn(a)).toBe(weeksIn(b));
});

test('a page that slept finds out before it writes, although nobody told it', async () => {
  const { texts, a, b, asleep } = await twoPages();
  asleep.add('a');
  expect(await b.dispatch({ do: 'resume' })).toMatchObject({ ok: true });
  await passOn(b, 'west', 2);
  const before = texts.map.get(RUNNING);
  asleep.delete('a');
  expect(await a.dispatch({ do: 'resolve', side: 'west' })).toEqual(ELSEWHERE);
  expect(a.snapshot().elsewhere).toBe(true);
  expect(texts.map.get(RUNNING)).toBe(before);
});

test('a page that comes back to its seat goes on where nobody has played meanwhile, and asks where somebody has', async () => {
  const { a, b, wake } = await twoPages();
  await b.dispatch({ do: 'seize' });
  await b.dispatch({ do: 'leave' });
  wake('a');
  await settled();
  expect(a.snapshot().elsewhere).toBe(false);
  await b.dispatch({ do: 'seize' });
  await b.dispatch({ do: 'add', side: 'west', order: ORDER });
  await b.dispatch({ do: 'leave' });
  wake('a');
  await settled();
  expect(a.snapshot().elsewhere).toBe(true);
  await a.dispatch({ do: 'seize' });
  expect(playingOf(a).desk.drafts.west.orders).toEqual([ORDER]);
});

test('a shorter history that somebody else has written is not taken in silence, and the longer stays as a branch', async () => {
  const { texts, a } = await twoPages();
  const short = texts.map.get(RUNNING) ?? '';
  await a.dispatch({ do: 'add', side: 'west', order: ORDER });
  await passOn(a, 'west', 3);
  const long = inputsOf(playingOf(a).match);
  texts.map.set(RUNNING, short);
  expect(await a.dispatch({ do: 'add', side: 'west', order: ORDER })).toEqual(ELSEWHERE);
  expect(texts.map.get(RUNNING)).toBe(short);
  expect(await a.dispatch({ do: 'seize' })).toMatchObject({ ok: true });
  await passOn(a, 'west', 2);
  const [entry] = a.library.entries();
  const read = await a.library.open(entry?.id ?? '');
  if (!read.ok) throw new Error('the entry can be read');
  const { orders, branches = [] } = read.value.record;
  expect(entry?.summary).toEqual(summaryOf(read.value.record));
  expect(orders).toHaveLength(2);
  expect(branches).toHaveLength(1);
  const [branch] = branches;
  const kept = [...orders.slice(0, (branch?.week ?? 1) - 1), ...(branch?.orders ?? [])];
  expect(kept.map(({ west }) => west)).toEqual(
    long.flatMap((one) => (one.awaiting === 'orders' ? [one.west] : [])),
  );
});

test('a match that one page plays alone gets no branches, whatever its orders say', async () => {
  const { a } = await twoPages();
  await a.dispatch({ do: 'add', side: 'west', order: ORDER });
  await passOn(a, 'west', 4);
  expect(a.library.entries().map(({ summary }) => summary.branches)).toEqual([0]);
});

test('a name given on one page is not undone by another, nor are weeks by a name', async () => {
  const { a, b } = await twoPages();
  const id = a.library.entries()[0]?.id ?? '';
  await passOn(a, 'west', 2);
  b.library.rename(id, 'Ours');
  expect(b.library.get(id)?.summary.played).toBe(2);
  await passOn(a, 'west', 3);
  expect(a.library.get(id)).toMatchObject({ name: 'Ours', summary: { played: 3 } });
});

/** What a person or fate does to one of three pages; what matters is frequent. */
const DEEDS = {
  open: 2,
  add: 4,
  undo: 2,
  resolve: 4,
  think: 4,
  seize: 2,
  crash: 1,
  sleep: 3,
  wake: 1,
  wakeUntold: 4,
};
type Deed = keyof typeof DEEDS;
const deed = fc.record({
  page: fc.constantFrom('a', 'a', 'b', 'b', 'c'),
  do: fc.oneof(
    ...Object.entries(DEEDS).map(([what, weight]) => ({ arbitrary: fc.constant(what as Deed), weight })),
  ),
});

async function live(deeds: readonly { page: string; do: Deed }[]): Promise<void> {
  const texts = memoryTexts();
  const world = seats();
  const pages = new Map<string, ReturnType<typeof pageOn>>();
  let doing: Deed = 'open';
  /** Every text that takes the place of another must go on from it; a draft gets shorter by undo or by its week alone. */
  const watched = (name: string): KeptTexts => ({
    ...texts,
    write(key, text) {
      const before = texts.map.get(key);
      if (key === RUNNING) expect(world.holder()).toBe(name);
      if (key === RUNNING && before !== undefined) {
        const [old, next] = [saveIn(before), saveIn(text)];
        expect(canonical(next.inputs.slice(0, old.inputs.length))).toBe(canonical(old.inputs));
        if (next.inputs.length === old.inputs.length) {
          const [had, has] = [old, next].map((save) => save.desk.drafts.west.orders.length) as [
            number,
            number,
          ];
          expect(has).toBeGreaterThanOrEqual(had - (doing === 'undo' ? 1 : 0));
          expect(next.desk.sealedOrders.west ?? old.desk.sealedOrders.west).toEqual(
            next.desk.sealedOrders.west,
          );
        } else if (old.desk.sealedOrders.west) {
          expect(next.inputs[old.inputs.length]).toMatchObject({ west: old.desk.sealedOrders.west });
        }
      }
      return texts.write(key, text);
    },
  });
  const open = async (name: string) => {
    const page = pageOn(watched(name), world.seatOf(name));
    pages.set(name, page);
    await (texts.map.has(RUNNING)
      ? Promise.race([page.session.dispatch({ do: 'resume' }), settled()])
      : page.session.dispatch({ do: 'start', settings: MATCH }));
  };
  const wake = (name: string, told: boolean) => {
    if (world.asleep.delete(name) && told) world.wake(name);
  };
  for (const { page: name, do: what } of [{ page: 'a', do: 'open' } as const, ...deeds]) {
    doing = what;
    const page = pages.get(name);
    if (what === 'wake' || what === 'wakeUntold') wake(name, what === 'wake');
    else if (world.asleep.has(name)) continue;
    else if (what === 'open') await (page ? null : open(name));
    else if (what === 'sleep') world.asleep.add(name);
    else if (what === 'think') page?.think();
    else if (what === 'crash') {
      // Nothing that it still meant to do comes about.
      pages.delete(name);
      if (world.holder() === name) world.seatOf(name).leave();
    } else if (page) {
      const action =
        what === 'seize'
          ? ({ do: what } as const)
          : what === 'add'
            ? ({ do: what, side: 'west', order: ORDER } as const)
            : ({ do: what, side: 'west' } as const);
      const before = page.session.snapshot();
      const done = await Promise.race([page.session.dispatch(action), settled()]);
      const { playing, elsewhere, saved } = page.session.snapshot();
      if (what === 'add' && done?.ok) {
        expect({ elsewhere, saved }).toEqual({ elsewhere: false, saved: true });
        expect(saveIn(texts.map.get(RUNNING)).desk.drafts).toEqual(playing?.desk.drafts);
      }
      if (done && !done.ok)
        expect(['elsewhere', 'notNow', 'noMatch', 'rejected']).toContain(done.problem.code);
      if (before.elsewhere && what !== 'seize') expect(done).toEqual(ELSEWHERE);
    }
    await settled();
    // What a page shows as its own and saved is what lies there.
    for (const [who, { session }] of pages) {
      const { playing, elsewhere } = session.snapshot();
      if (!playing || elsewhere || world.holder() !== who) continue;
      const save = saveIn(texts.map.get(RUNNING));
      expect(canonical(save.inputs)).toBe(canonical(inputsOf(playing.match)));
      expect(save.desk.drafts).toEqual(playing.desk.drafts);
    }
  }
  if (!texts.map.has(RUNNING)) return;
  const last = openSession(portsOver(texts));
  await last.dispatch({ do: 'resume' });
  // Whatever happened, it was one history: the library has all of it, and nothing beside it.
  const { match } = playingOf(last);
  const entries = last.library.entries();
  expect(entries.length).toBeLessThanOrEqual(2);
  for (const { summary } of entries) expect(summary.branches).toBe(0);
  if (match.steps.length > 0) {
    expect(Math.max(...entries.map(({ summary }) => summary.played))).toBe(match.steps.at(-1)?.before.week);
  }
}

test('whatever three pages do, crash, sleep and take over: the kept match only goes on', async () => {
  await fc.assert(fc.asyncProperty(fc.array(deed, { minLength: 20, maxLength: 50 }), live), {
    numRuns: runs(25, 400),
  });
}, 300_000);
