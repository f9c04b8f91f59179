// Playing through the one dispatch: undo, turns, hot-seat, giving up, thinking that fails, the opponents' determinism.
import { expect, test } from 'vitest';
import type { Order, WeekOrders } from '../../src/engine/index.js';
import { begin, humansOf, type Input, replay } from '../../src/session/index.js';
import { directThinker } from '../../src/session/think.js';
import {
  groundOn,
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

const alert: Order = { move: 'alert', with: {}, meant: 'ready' };
const call: Order = { move: 'westLeadersCall', with: {}, meant: 'clarify' };

async function started(more = {}) {
  const session = openSession(portsOver(memoryTexts()));
  const done = await session.dispatch({ do: 'start', settings: settings(more) });
  expect(done.ok).toBe(true);
  return session;
}

test('drafts are undone step by step until nothing is left, and not beyond', async () => {
  const session = await started();
  const draft = () => playingOf(session).desk.drafts.west;
  await session.dispatch({ do: 'add', side: 'west', order: alert });
  await session.dispatch({ do: 'add', side: 'west', order: call });
  await session.dispatch({ do: 'replace', side: 'west', index: 1, order: { ...call, meant: 'time' } });
  await session.dispatch({ do: 'drop', side: 'west', index: 0 });
  expect(draft().orders).toEqual([{ ...call, meant: 'time' }]);
  const undo = () => session.dispatch({ do: 'undo', side: 'west' });
  await undo();
  expect(draft().orders).toEqual([alert, { ...call, meant: 'time' }]);
  await undo();
  expect(draft().orders).toEqual([alert, call]);
  await undo();
  await undo();
  await undo();
  expect(draft().orders).toEqual([]);
});

test('a whole sheet is taken over at once, can be changed, and one undo takes it back', async () => {
  const session = await started();
  const draft = () => playingOf(session).desk.drafts.west;
  const sheet: WeekOrders = { orders: [call], table: 'refuse', challenge: true };
  await session.dispatch({ do: 'add', side: 'west', order: alert });
  await session.dispatch({ do: 'take', side: 'west', sheet });
  expect(draft()).toEqual(sheet);
  await session.dispatch({ do: 'add', side: 'west', order: alert });
  expect(draft().orders).toEqual([call, alert]);
  await session.dispatch({ do: 'undo', side: 'west' });
  await session.dispatch({ do: 'undo', side: 'west' });
  expect(draft()).toEqual({ orders: [alert], table: 'wait', challenge: false });
  const other = await session.dispatch({ do: 'take', side: 'russia', sheet });
  expect(other.ok).toBe(false);
});

test('a resolved week cannot be undone', async () => {
  const session = await started();
  await session.dispatch({ do: 'add', side: 'west', order: alert });
  await session.dispatch({ do: 'resolve', side: 'west' });
  await session.dispatch({ do: 'undo', side: 'west' });
  const { match, desk } = playingOf(session);
  expect(match.steps[0]?.input).toMatchObject({ west: { orders: [alert] } });
  expect(desk.drafts.west.orders).toEqual([]);
});

test('illegal sheets are refused with their reasons, and stay on the desk', async () => {
  const session = await started();
  await session.dispatch({ do: 'add', side: 'west', order: alert });
  await session.dispatch({ do: 'add', side: 'west', order: alert });
  const done = await session.dispatch({ do: 'resolve', side: 'west' });
  expect(done).toMatchObject({
    ok: false,
    problem: { code: 'rejected', rejections: { west: [{ code: 'duplicate' }] } },
  });
  expect(playingOf(session).desk.drafts.west.orders).toHaveLength(2);
  expect(playingOf(session).match.steps).toHaveLength(0);
});

test('nobody writes for the other side', async () => {
  const session = await started();
  const done = await session.dispatch({ do: 'add', side: 'russia', order: alert });
  expect(done).toEqual({ ok: false, problem: { code: 'notNow' } });
});

test('hot-seat: the desk is covered whenever it passes on, orders stay sealed, then the week resolves', async () => {
  const session = await started({ seats: { west: human, russia: human } });
  expect(playingOf(session)).toMatchObject({ turn: 'west', covered: true, hotSeat: true });
  await session.dispatch({ do: 'uncover' });
  await session.dispatch({ do: 'add', side: 'west', order: alert });
  expect(playingOf(session)).toMatchObject({ turn: 'west', covered: false });
  await session.dispatch({ do: 'resolve', side: 'west' });
  expect(playingOf(session)).toMatchObject({ turn: 'russia', covered: true });
  expect(playingOf(session).match.steps).toHaveLength(0);
  // The one who has sealed cannot change anything any more.
  expect(await session.dispatch({ do: 'undo', side: 'west' })).toMatchObject({ ok: false });
  await session.dispatch({ do: 'uncover' });
  await session.dispatch({ do: 'resolve', side: 'russia' });
  expect(playingOf(session).match.steps).toHaveLength(1);
  expect(playingOf(session)).toMatchObject({ turn: 'west', covered: true });
});

test('hot-seat: a reload covers the desk again', async () => {
  const texts = memoryTexts();
  const session = openSession(portsOver(texts));
  await session.dispatch({ do: 'start', settings: settings({ seats: { west: human, russia: human } }) });
  await session.dispatch({ do: 'uncover' });
  const again = openSession(portsOver(texts));
  await again.dispatch({ do: 'resume' });
  expect(playingOf(again)).toMatchObject({ turn: 'west', covered: true });
});

test('giving up is an order and ends the match as a back-down', async () => {
  const session = await started();
  await session.dispatch({ do: 'resign', side: 'west' });
  expect(playingOf(session).match.state.outcome).toMatchObject({ kind: 'backdownWest', by: 'west' });
});

test('thinking that breaks off keeps the sealed orders, and can be tried again', async () => {
  let broken = true;
  const session = openSession(
    portsOver(memoryTexts(), {
      thinker: () => {
        const real = directThinker();
        return {
          ...real,
          ask: (question) => (broken ? Promise.reject(new Error('gone')) : real.ask(question)),
        };
      },
    }),
  );
  await session.dispatch({ do: 'start', settings: settings() });
  await session.dispatch({ do: 'add', side: 'west', order: alert });
  const done = await session.dispatch({ do: 'resolve', side: 'west' });
  expect(done).toMatchObject({ ok: false, problem: { code: 'thinking' } });
  await session.dispatch({ do: 'dismiss', id: 'x' });
  expect(playingOf(session)).toMatchObject({ thinking: false, failed: { code: 'thinking' } });
  broken = false;
  expect(await session.dispatch({ do: 'retry' })).toMatchObject({ ok: true });
  expect(playingOf(session).match.steps[0]?.input).toMatchObject({ west: { orders: [alert] } });
});

test('a match that was left while the other side thought is not changed behind the new one', async () => {
  let release = () => {};
  const session = openSession(
    portsOver(memoryTexts(), {
      thinker: () => {
        const real = directThinker();
        const ask: typeof real.ask = async (question) => {
          await new Promise<void>((done) => {
            release = done;
          });
          return real.ask(question);
        };
        return { ...real, ask };
      },
    }),
  );
  await session.dispatch({ do: 'start', settings: settings({ seed: 'one' }) });
  const waiting = session.dispatch({ do: 'resolve', side: 'west' });
  await session.dispatch({ do: 'start', settings: settings({ seed: 'two' }) });
  release();
  await waiting;
  expect(playingOf(session).match).toMatchObject({ settings: { seed: 'two' }, steps: [] });
});

test.each(['west', 'russia'] as const)(
  'the same seed and orders give the same match, played as %s',
  async (side) => {
    const seats = side === 'west' ? { west: human, russia: rival() } : { west: rival(), russia: human };
    const ends = [];
    for (let round = 0; round < 2; round++) {
      const session = await started({ seats, seed: `again-${side}` });
      await passOn(session, side);
      ends.push(playingOf(session).match);
    }
    expect(ends[0]?.state).toEqual(ends[1]?.state);
    expect(humansOf(settings({ seats }))).toEqual([side]);
  },
);

test('a start with inputs plays on from there', async () => {
  const first = await started({ seed: 'branch' });
  await passOn(first, 'west', 3);
  const inputs = playingOf(first).match.steps.map((one) => one.input);
  const session = openSession(portsOver(memoryTexts()));
  await session.dispatch({ do: 'start', settings: settings({ seed: 'branch' }), inputs });
  expect(playingOf(session).match.state).toEqual(playingOf(first).match.state);
  expect(playingOf(session).desk.watched.west).toBe(inputs.length);
});

test('replaying names the first input that does not fit', () => {
  const fresh = begin(groundOn(level('january-2022')), settings(), false);
  if (!fresh.ok) throw new Error('no match');
  const sheet = (...orders: Order[]): WeekOrders => ({ orders, table: 'wait', challenge: false });
  const week = (...orders: Order[]): Input => ({
    awaiting: 'orders',
    west: sheet(...orders),
    russia: sheet(),
  });
  expect(replay(fresh.value, [week(alert), week(alert, alert)])).toMatchObject({
    ok: false,
    problem: { code: 'doesNotReplay', detail: '2' },
  });
});

test('settings that the rules cannot take are problems with their ranges', async () => {
  const session = openSession(portsOver(memoryTexts()));
  const done = await session.dispatch({ do: 'start', settings: settings({ dials: { weeks: 99 } }) });
  expect(done).toMatchObject({
    ok: false,
    problem: { code: 'dials', dials: [{ dial: 'weeks', code: 'outOfRange' }] },
  });
  expect(await session.dispatch({ do: 'start', settings: settings({ level: 'nowhere' }) })).toMatchObject({
    ok: false,
    problem: { code: 'levelUnknown' },
  });
});

test('previews come from the seat’s own view and need no open draft', async () => {
  const session = await started();
  const { engine, state } = playingOf(session).match;
  const view = engine.viewFor(state, 'west');
  const preview = await session.preview(view, { orders: [alert], table: 'wait', challenge: false });
  expect(preview?.perOrder).toHaveLength(1);
  expect(preview?.perOrder[0]?.low).toBeLessThanOrEqual(preview?.perOrder[0]?.high ?? Number.NaN);
});
