// A student's work on an exercise: it outlives tabs, other matches and the library, and what it hands in counts on the board.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Exercise,
  type ExerciseSettings,
  fromExerciseLink,
  matchesOf,
  type OpenExercise,
  readCode,
  toExerciseLink,
} from '../../src/class/index.js';
import {
  answered,
  begun,
  changeWork,
  codeOfWork,
  estimated,
  exerciseOfEntry,
  freshWork,
  isWhole,
  keepPlayed,
  labelled,
  namesOfRecord,
  runningWork,
  startOfWork,
  type Work,
  workOn,
} from '../../src/session/assignment.js';
import { openSession, type Session } from '../../src/session/index.js';
import { opened } from '../class/support.js';
import { must } from '../record/support.js';
import { memoryTexts, passOn, playingOf, portsOver, settings } from './bench.js';

const ASKS: ExerciseSettings = {
  questions: {
    before: [{ kind: 'choice', id: 'aim', text: 'What do they want?', options: ['gain', 'safety'] }],
    after: [{ kind: 'text', id: 'why', text: 'Why?', most: 40 }],
    belief: [1, 2],
    foretell: true,
  },
};

const linkOf = (open: OpenExercise): string => must(toExerciseLink(open));

/** A shelf, a session over it, and the work on an exercise as it lies there. */
async function desk(more = ASKS) {
  const open = await opened(more);
  const texts = memoryTexts();
  const fresh = freshWork(open, linkOf(open), 'abcd2345');
  const change = (how: (work: Work) => Work) => changeWork(texts, fresh, how);
  const work = () => workOn(texts, open.id) ?? fresh;
  const session = openSession(portsOver(texts));
  const start = async (at: number, by: Session = session) => {
    const action = must(await startOfWork(open, work(), at));
    change((now) => begun(now, at));
    return by.dispatch(action);
  };
  return { open, texts, session, change, work, start };
}

const sideOf = (session: Session) => {
  const { seats } = playingOf(session).match.settings;
  return seats.west.by === 'human' ? ('west' as const) : ('russia' as const);
};

test('a code of what was played is accepted by the board, and its row holds the estimates', async () => {
  const { open, session, change, work, start } = await desk();
  change((now) => labelled(answered(now, open, 'aim', 2), 'Ann'));
  await start(0);
  change((now) => estimated(now, 0, { belief: { week: 1, percent: 30 } }));
  change((now) => estimated(now, 0, { foretold: { week: 1, shares: [10, 10, 10, 70] } }));
  await passOn(session, 'west', 1);
  change((now) => estimated(now, 0, { belief: { week: 2, percent: 80 } }));
  await passOn(session, 'west');
  change((now) => answered(now, open, 'why', 'They armed.'));
  expect(isWhole(open, work())).toBe(true);
  const reading = await readCode(must(await codeOfWork(open, work())), 1, open);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { row } = reading;
  expect(row).toMatchObject({ label: 'Ann', answers: { aim: 2, why: 'They armed.' }, key: '' });
  expect(row.matches).toHaveLength(1);
  expect(row.matches[0]).toMatchObject({
    side: 'west',
    beliefs: [
      { week: 1, percent: 30 },
      { week: 2, percent: 80 },
    ],
    foretold: [{ week: 1, shares: [10, 10, 10, 70] }],
  });
});

test('two matches with swapped sides, each student with a seed of their own, are one code', async () => {
  const { open, session, change, work, start } = await desk({ side: 'swap', seeds: 'each' });
  change((now) => labelled(now, 'Ben'));
  for (const at of [0, 1]) {
    await start(at);
    await passOn(session, sideOf(session));
  }
  const reading = await readCode(must(await codeOfWork(open, work())), 1, open);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  expect(reading.row.key).toBe('abcd2345');
  expect(reading.row.matches.map(({ side, seed }) => [side, seed])).toEqual([
    ['west', 'exercise/abcd2345'],
    ['russia', 'exercise/abcd2345/2'],
  ]);
});

test('an unfinished match can be handed in, with the weeks that were played', async () => {
  const { open, session, change, work, start } = await desk();
  await start(0);
  change((now) => estimated(now, 0, { belief: { week: 1, percent: 40 } }));
  await passOn(session, 'west', 1);
  // Said of a week that is not sealed: it is not handed in.
  change((now) => estimated(now, 0, { belief: { week: 2, percent: 90 } }));
  const reading = await readCode(must(await codeOfWork(open, work())), 1, open);
  expect(reading.ok && reading.row.matches[0]).toMatchObject({
    weeks: 1,
    outcome: null,
    beliefs: [{ week: 1, percent: 40 }],
  });
});

test('a match that stands in the middle of a crisis can be handed in and counts as far as it was played', async () => {
  const { open, session, work, start } = await desk({ level: 'january-2022', weeks: 10, seed: 'crisis-1' });
  await start(0);
  while (playingOf(session).match.state.awaiting === 'orders') {
    await session.dispatch({ do: 'challenge', side: 'west', on: true });
    await session.dispatch({ do: 'resolve', side: 'west' });
  }
  expect(playingOf(session).match.state.awaiting).toBe('crisis');
  const reading = await readCode(must(await codeOfWork(open, work())), 1, open);
  expect(reading.ok && reading.row.matches[0]?.outcome).toBeNull();
});

test('before a week is played there is nothing to hand in', async () => {
  const { open, work, start } = await desk();
  await start(0);
  expect(await codeOfWork(open, work())).toMatchObject({ ok: false, problems: [{ code: 'noMatch' }] });
});

test('a closed tab loses nothing: the autosave knows the exercise, and the next page goes on', async () => {
  const { open, texts, session, start } = await desk();
  await start(0);
  await passOn(session, 'west', 1);
  session.close();
  expect(runningWork(texts)).toEqual({ id: open.id, match: 0 });
  const next = openSession(portsOver(texts));
  expect((await next.dispatch({ do: 'resume' })).ok).toBe(true);
  expect(playingOf(next).match.settings.exercise).toMatchObject({ id: open.id, match: 0, belief: [1, 2] });
});

test('another match in between, and an erased library, lose nothing', async () => {
  const { open, texts, session, work, start } = await desk();
  await start(0);
  await passOn(session, 'west', 1);
  await session.dispatch({ do: 'start', settings: settings({ level: 'abstract-mirror' }) });
  expect(runningWork(texts)).toBeNull();
  session.library.clear();
  await start(0);
  const { match } = playingOf(session);
  expect(match.state.week).toBe(2);
  expect(match.settings.exercise?.id).toBe(open.id);
  await passOn(session, 'west');
  const code = must(await codeOfWork(open, work()));
  expect((await readCode(code, 1, open)).ok).toBe(true);
});

test('going on from the library is going on with the exercise, with all that it hides', async () => {
  const { texts, session, work, start } = await desk({ ...ASKS, hide: ['readings'] });
  await start(0);
  await passOn(session, 'west', 1);
  const { entry } = work().matches[0] ?? {};
  if (!entry) throw new Error('the work knows no entry');
  expect(await exerciseOfEntry(texts, entry)).toMatchObject({ match: 0, hide: ['readings'] });
  const { inputs, exercise: _, ...rest } = { inputs: [], ...playingOf(session).match.settings };
  await session.dispatch({ do: 'start', settings: rest, inputs, course: { entry, branch: null } });
  expect(playingOf(session).match.settings.exercise?.hide).toEqual(['readings']);
});

test('a shorter history never takes the place of a longer one', async () => {
  const { texts, session, work, start } = await desk();
  await start(0);
  await passOn(session, 'west', 1);
  const { match, course } = playingOf(session);
  await passOn(session, 'west');
  const whole = work();
  await keepPlayed(texts, match, course);
  expect(work()).toEqual(whole);
});

test('two pages that answer at the same time keep both answers', async () => {
  const { open, texts, change, work } = await desk();
  const other = work();
  change((now) => answered(now, open, 'aim', 1));
  changeWork(texts, other, (now) => answered(now, open, 'why', 'fear'));
  expect(work().answers).toEqual({ aim: 1, why: 'fear' });
});

test('an answer can be changed and taken back; one that is none to its question is not taken', async () => {
  const { open, change, work } = await desk();
  change((now) => answered(now, open, 'aim', 1));
  change((now) => answered(now, open, 'aim', 3));
  expect(work().answers).toEqual({ aim: 1 });
  change((now) => answered(now, open, 'aim', null));
  change((now) => answered(now, open, 'nobody', 1));
  change((now) => answered(now, open, 'why', 'x'.repeat(41)));
  expect(work().answers).toEqual({});
});

test('what was said of a week that is played stays as it was', async () => {
  const { session, change, work, start } = await desk();
  await start(0);
  await passOn(session, 'west', 1);
  change((now) => estimated(now, 0, { belief: { week: 1, percent: 5 } }));
  change((now) => estimated(now, 0, { foretold: { week: 2, shares: [50, 50, 50, 0] } }));
  expect(work().matches[0]).toMatchObject({ beliefs: [], foretold: [] });
});

test('a full device says so, and the work goes on in memory', async () => {
  const { open, texts, change } = await desk();
  texts.full = true;
  const { work, written } = change((now) => answered(now, open, 'aim', 1));
  expect(written).toBe(false);
  expect(work.answers).toEqual({ aim: 1 });
});

test('kept work that cannot be read is set aside before anything is written over it', async () => {
  const { open, texts, change } = await desk();
  texts.write(`spiral.exercise.${open.id}`, 'not JSON');
  expect(workOn(texts, open.id)).toBeNull();
  change((now) => labelled(now, 'Ann'));
  const { asides } = openSession(portsOver(texts)).snapshot();
  expect(asides.map(({ text }) => text)).toEqual(['not JSON']);
});

test('whatever lies where work is kept, reading it never throws', () => {
  const texts = memoryTexts();
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      texts.write('spiral.exercise.x', text);
      expect(workOn(texts, 'x')).toBeNull();
    }),
  );
});

test('the link that is kept opens the same exercise again', async () => {
  const { open, change, work } = await desk({ side: 'swap', hide: ['theory', 'previews'], depth: 'full' });
  change((now) => now);
  const again = must(await fromExerciseLink(work().link));
  const played = ({ side, hide, depth }: Exercise) => ({ side, hide, depth });
  expect(again.id).toBe(open.id);
  expect(played(again.exercise)).toEqual(played(open.exercise));
  expect(matchesOf(again.exercise)).toBe(2);
});

test('an exercise with nameless sides is shown so from its start to its looking back; its record is that of any other', async () => {
  const { texts, session, work, start } = await desk({
    ...ASKS,
    level: 'january-2022',
    abstractNames: true,
    weeks: 3,
  });
  await start(0);
  expect(playingOf(session).match.level.names).toBe('abstract');
  await passOn(session, sideOf(session));
  const [kept] = work().matches;
  expect(session.library.get(kept?.entry ?? '')?.summary.names).toBe('abstract');
  expect(await namesOfRecord(texts, kept?.record ?? '')).toBe('abstract');
  expect(await namesOfRecord(texts, 'nobody’s')).toBeUndefined();
  const named = await desk({ ...ASKS, level: 'january-2022', weeks: 3 });
  await named.start(0);
  await passOn(named.session, sideOf(named.session));
  expect(named.work().matches[0]?.record).toBe(kept?.record);
});
