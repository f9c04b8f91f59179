// The seat itself: one page has it, it goes with its page, and it can be taken; with the browser's lock and without.
import { describe, expect, test } from 'vitest';
import { openSeat, type SeatWorld } from '../../src/platform/seat.js';
import { openTexts } from '../../src/platform/texts.js';

type Callback = (lock: Lock | null) => unknown;

/** The browser's locks, as far as they are used: one name, exclusive, asked for at once or stolen. */
function fakeLocks() {
  let holder: { page: string; refuse: (error: Error) => void } | null = null;
  const of = (page: string) => ({
    request: async (_name: string, options: LockOptions, callback: Callback) => {
      await Promise.resolve();
      if (holder && options.ifAvailable) return callback(null);
      holder?.refuse(new Error('AbortError'));
      return new Promise((done, refuse) => {
        const own = { page, refuse };
        holder = own;
        const end = () => {
          if (holder === own) holder = null;
        };
        Promise.resolve(callback({ name: 'x', mode: 'exclusive' })).then((value) => {
          end();
          done(value);
        }, refuse);
      });
    },
  });
  /** The page is killed: no event runs in it any more, and the browser lets go of its lock. */
  const kill = (page: string) => {
    if (holder?.page === page) holder = null;
  };
  return { of, kill };
}

function memoryShelf(): Storage {
  const map = new Map<string, string>();
  return {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, text: string) => void map.set(key, text),
    removeItem: (key: string) => void map.delete(key),
    key: (at: number) => [...map.keys()][at] ?? null,
    get length() {
      return map.size;
    },
  } as Storage;
}

function world(withLocks: boolean) {
  const shelf = memoryShelf();
  const locks = withLocks ? fakeLocks() : null;
  let clock = 1_000_000;
  const beats = new Map<string, () => void>();
  const hides = new Map<string, () => void>();
  const page = (me: string) => {
    const told: string[] = [];
    const seat = openSeat({
      texts: openTexts(shelf),
      locks: (locks?.of(me) ?? null) as unknown as SeatWorld['locks'],
      me,
      now: () => clock,
      every: (_ms, beat) => {
        beats.set(me, beat);
        return () => beats.delete(me);
      },
      watch: () => {},
      onHide: (tell) => hides.set(me, tell),
    });
    seat.watch(() => told.push(me));
    return { seat, told };
  };
  const kill = (me: string) => {
    beats.delete(me);
    locks?.kill(me);
  };
  /** Time passes; pages that are awake beat. */
  const pass = (seconds: number, awake: readonly string[] = [...beats.keys()]) => {
    for (let at = 0; at < seconds; at += 5) {
      clock += 5_000;
      for (const me of awake) beats.get(me)?.();
    }
  };
  return { page, kill, pass, hide: (me: string) => hides.get(me)?.(), shelf };
}

const turn = () => new Promise((done) => setTimeout(done));

describe.each([
  ['with the browser’s lock', true],
  ['with a heartbeat', false],
])('%s', (_name, withLocks) => {
  test('one page has the seat, the next does not get it', async () => {
    const { page, pass } = world(withLocks);
    const [a, b] = [page('a'), page('b')];
    expect(await a.seat.take()).toBe(true);
    expect(await a.seat.take()).toBe(true);
    pass(300);
    expect(await b.seat.take()).toBe(false);
    expect([a.seat.held(), b.seat.held()]).toEqual([true, false]);
  });

  test('asking twice at once gives one answer', async () => {
    const { seat } = world(withLocks).page('a');
    expect(await Promise.all([seat.take(), seat.take()])).toEqual([true, true]);
  });

  test('who takes over has it, and the page before no longer', async () => {
    const { page } = world(withLocks);
    const [a, b] = [page('a'), page('b')];
    await a.seat.take();
    await b.seat.seize();
    expect([a.seat.held(), b.seat.held()]).toEqual([false, true]);
    expect(await a.seat.take()).toBe(false);
    await a.seat.seize();
    await turn();
    expect([a.seat.held(), b.seat.held()]).toEqual([true, false]);
  });

  test('the page that lost it is told', async () => {
    const { page, pass } = world(withLocks);
    const [a, b] = [page('a'), page('b')];
    await a.seat.take();
    await b.seat.seize();
    await turn();
    pass(5);
    expect(a.told.length).toBeGreaterThan(0);
    expect(b.seat.held()).toBe(true);
  });

  test('a killed page’s seat goes free', async () => {
    const { page, kill, pass } = world(withLocks);
    const [a, b] = [page('a'), page('b')];
    await a.seat.take();
    kill('a');
    pass(100, ['b']);
    expect(await b.seat.take()).toBe(true);
  });

  test('a page that is put away gives it up, and may take it again when it comes back', async () => {
    const { page, hide } = world(withLocks);
    const [a, b] = [page('a'), page('b')];
    await a.seat.take();
    hide('a');
    await turn();
    expect(a.seat.held()).toBe(false);
    expect(await a.seat.take()).toBe(true);
    hide('a');
    await turn();
    expect(await b.seat.take()).toBe(true);
    expect(await a.seat.take()).toBe(false);
  });

  test('when everything kept was forgotten, the next who asks has it', async () => {
    const { page, shelf } = world(withLocks);
    const { seat } = page('a');
    await seat.take();
    shelf.removeItem('spiral.seat');
    expect(seat.held()).toBe(false);
    expect(await seat.take()).toBe(true);
    expect(seat.held()).toBe(true);
  });

  test.each(['rubbish', '{}', '{"generation":1,"by":3,"beat":0}'])(
    'a claim that reads %s is none',
    async (text) => {
      const { page, shelf } = world(withLocks);
      shelf.setItem('spiral.seat', text);
      expect(await page('a').seat.take()).toBe(true);
    },
  );
});

test('a page that slept for hours without a lock finds its seat taken', async () => {
  const { page, pass } = world(false);
  const [a, b] = [page('a'), page('b')];
  await a.seat.take();
  pass(3600, []);
  expect(await b.seat.take()).toBe(true);
  expect(a.seat.held()).toBe(false);
  pass(5, ['a', 'b']);
  expect([a.seat.held(), b.seat.held()]).toEqual([false, true]);
});
