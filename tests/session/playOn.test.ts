// Playing on from any week of any record: the weeks before stay, the rest becomes a branch, and nothing else is touched.
import { describe, expect, test } from 'vitest';
import {
  fileOf,
  goesOn,
  linkOf,
  matchAfter,
  matchOf,
  playOn,
  readStudy,
  type Study,
  type WatchedCourse,
  weeksPlayed,
  whyNotOn,
} from '../../src/session/index.js';
import { human, memoryTexts, openSession, passOn, playingOf, portsOver, rival, settings } from './bench.js';

const now = async () => {};

async function kept(weeks = 26) {
  const session = openSession(portsOver(memoryTexts()));
  await session.dispatch({ do: 'start', settings: settings({ dials: { weeks: 5 } }) });
  await passOn(session, 'west', weeks);
  return session;
}

async function watched(session: ReturnType<typeof openSession>, branch: number | null = null) {
  const [entry] = session.snapshot().library;
  if (!entry) throw new Error('nothing is kept');
  const read = await session.library.open(entry.id);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const match = await matchOf(read.value, branch, now);
  if (!match.ok) throw new Error(JSON.stringify(match.problems));
  return { entry, course: { study: read.value, match: match.value, branch } satisfies WatchedCourse };
}

const asRussia = { west: rival(), russia: human };

describe('from a week of a match that is over', () => {
  test.each([0, 1, 3])('after week %i: the same weeks, then a branch of its own', async (week) => {
    const session = await kept();
    const { entry, course } = await watched(session);
    const action = await playOn(session.library, course, week, entry, asRussia);
    if (!action) throw new Error('it cannot be kept');
    expect(await session.dispatch(action)).toMatchObject({ ok: true });
    expect(playingOf(session).match.state).toEqual(matchAfter(course.match, week).state);
    await passOn(session, 'russia');
    const after = await watched(session, 0);
    expect(after.course.study.record.orders).toEqual(course.study.record.orders);
    expect(after.course.study.record.branches).toHaveLength(1);
    expect(after.course.match.state).toEqual(playingOf(session).match.state);
    expect(session.snapshot().library).toHaveLength(1);
  });

  test('there is no playing on from its end', async () => {
    const session = await kept();
    const { course } = await watched(session);
    expect(whyNotOn(course, weeksPlayed(course.match))).toBe('over');
    expect(whyNotOn(course, 0)).toBeNull();
  });

  test('nor with no room for a branch', async () => {
    const session = await kept();
    const { course } = await watched(session);
    const { study } = course;
    const branches = Array.from({ length: 50 }, () => ({ week: 1, orders: [] }));
    const full: Study = { ...study, record: { ...study.record, branches } };
    expect(whyNotOn({ ...course, study: full }, 0)).toBe('full');
  });
});

test('what was added to the entry meanwhile stays, and another match in its place is left alone', async () => {
  const session = await kept();
  const { entry, course } = await watched(session);
  const first = await playOn(session.library, course, 1, entry, asRussia);
  // This page still has the record without that branch.
  const second = await playOn(session.library, course, 2, entry, asRussia);
  expect([first?.course?.branch, second?.course?.branch]).toEqual([0, 1]);
  const { record } = (await watched(session)).course.study;
  expect(record.branches?.map(({ week }) => week)).toEqual([2, 3]);
  const other = { ...course, study: { ...course.study, record: { ...record, seed: 'another' } } };
  expect(await playOn(session.library, other, 1, entry, asRussia)).toBeNull();
});

test('a branch of a branch keeps the weeks of both', async () => {
  const session = await kept();
  const first = await watched(session);
  const one = await playOn(session.library, first.course, 1, first.entry, asRussia);
  if (one) await session.dispatch(one);
  await passOn(session, 'russia', 3);
  const second = await watched(session, 0);
  const two = await playOn(session.library, second.course, 2, second.entry, asRussia);
  if (two) await session.dispatch(two);
  expect(playingOf(session).match.state).toEqual(matchAfter(second.course.match, 2).state);
  await passOn(session, 'russia');
  const third = await watched(session, 1);
  expect(third.course.study.record.branches).toHaveLength(2);
  expect(third.course.match.state).toEqual(playingOf(session).match.state);
  expect(matchAfter(third.course.match, 2).state).toEqual(matchAfter(second.course.match, 2).state);
});

test('a course that is not over goes on itself where the same people play it', async () => {
  const session = await kept(2);
  const { entry, course } = await watched(session);
  expect(goesOn(course, 2)).toBe(true);
  expect(goesOn(course, 1)).toBe(false);
  const same = await playOn(session.library, course, 2, entry, { west: human, russia: rival() });
  expect(same?.course).toEqual({ entry: entry.id, branch: null });
  // With other people the main line would no longer say who decided, so it becomes a branch.
  const other = await playOn(session.library, course, 2, entry, asRussia);
  expect(other?.course).toEqual({ entry: entry.id, branch: 0 });
});

describe('a record with branches', () => {
  async function branched() {
    const session = await kept();
    const { entry, course } = await watched(session);
    const action = await playOn(session.library, course, 2, entry, asRussia);
    if (action) await session.dispatch(action);
    await passOn(session, 'russia');
    return (await watched(session)).course.study;
  }

  test('is the same as a link, as a file, and in an address', async () => {
    const study = await branched();
    const link = linkOf(study);
    if (!link.ok) throw new Error('no link');
    expect(link.value.length).toBeLessThan(2_000);
    for (const text of [
      link.value,
      `#/replay/l/${link.value}?week=3&branch=1`,
      `See https://example.org/#/replay/l/${link.value}?week=3 and more`,
      fileOf(study),
    ]) {
      const back = await readStudy(text);
      expect(back.ok && back.value.record.branches).toEqual(study.record.branches);
      expect(back.ok && back.value.record.orders).toEqual(study.record.orders);
    }
  });

  test.each([
    ['cut short', (link: string) => link.slice(0, -5)],
    [
      'with another letter',
      (link: string) => `${link.slice(0, 20)}${link[20] === 'A' ? 'B' : 'A'}${link.slice(21)}`,
    ],
    ['of another version', (link: string) => link.replace('r1-', 'r9-')],
    ['of another kind', (link: string) => link.replace('r1-', 'x1-')],
    ['with markup', (link: string) => `${link}<script>alert(1)</script>`],
    ['huge', (link: string) => link + 'A'.repeat(200_000)],
  ])('as a link that is %s: a problem in words, and no exception', async (name, damage) => {
    const link = linkOf(await branched());
    const back = await readStudy(damage(link.ok ? link.value : ''));
    // What follows a whole link is not part of it.
    expect(back.ok).toBe(name === 'with markup');
    if (!back.ok) expect(back.problems[0]?.message.length).toBeGreaterThan(10);
  });
});
