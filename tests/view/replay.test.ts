// Watching a match: each week as it was, one seat's eyes that see nothing hidden, both mirrors where everything is open.
import { beforeAll, describe, expect, test } from 'vitest';
import { type Match, matchAfter, weeksPlayed } from '../../src/session/index.js';
import { loadTexts } from '../../src/text/index.js';
import { momentOf, type ReplayEyes, replayMap, watch } from '../../src/view/index.js';
import { LEVELS, played, readTexts, SIDES } from './bench.js';
import { disguised } from './hidden.js';

beforeAll(() => Promise.all([readTexts(), loadTexts('replay')]));

/** Everything that a watcher is shown, from the start to the end. */
function shown(match: Match, eyes: ReplayEyes) {
  const { match: _, ...watched } = watch(match, eyes);
  const weeks = Array.from({ length: weeksPlayed(match) + 1 }, (_w, week) => week);
  return {
    watched,
    moments: weeks.map((week) => momentOf(watch(match, eyes), week)),
    maps: weeks.flatMap((week) =>
      (['meant', 'read'] as const).map((mirror) =>
        replayMap(match, eyes, { week, mirror, mark: `${SIDES[0]}.poland` }),
      ),
    ),
  };
}

describe.each(LEVELS)('%s', (id) => {
  test.each(SIDES)('through the eyes of %s nothing hidden is seen, in any week', (side) => {
    for (const seed of ['a', 'b']) {
      let weeks = 0;
      const match = played(id, seed, (now) => now.state.awaiting === 'crisis' || ++weeks > 6);
      expect(shown(disguised(match, side), side)).toEqual(shown(match, side));
      expect(shown(match, side).watched.ledgers).toBeNull();
    }
  });

  test('with everything open, each order of both sides stands in both mirrors, in its week', () => {
    const match = played(id, 'open');
    const watched = watch(match, 'all');
    for (const step of match.steps) {
      if (step.input.awaiting !== 'orders') continue;
      const { open } = momentOf(watched, step.before.week);
      for (const side of SIDES) {
        const ordered = step.facts.find((fact) => fact.kind === 'ordered' && fact.side === side);
        const moves = ordered?.kind === 'ordered' ? ordered.orders.map(({ move }) => move) : [];
        const told = open?.find((one) => one.side === side)?.week.moves.map(({ move }) => move);
        expect(told).toEqual(moves);
      }
    }
  });

  test('with everything open, the map has both sides’ forces as they are', () => {
    const match = played(id, 'map');
    for (let week = 0; week <= weeksPlayed(match); week++) {
      const { marks } = replayMap(match, 'all', { week, mirror: 'read', mark: null });
      const { sides } = matchAfter(match, week).state;
      for (const side of SIDES) {
        const drawn = marks.filter((mark) => mark.side === side);
        expect(drawn.every((mark) => mark.estimate === null)).toBe(true);
        const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);
        // Forces too small to be drawn are left out.
        expect(
          Math.abs(sum(drawn.map((mark) => mark.thousands)) - sum(sides[side].formations.map((f) => f.size))),
        ).toBeLessThan(0.5);
      }
    }
  });

  test('with everything open, only the other mirror holds what past weeks have left for a threat', () => {
    const match = played(id, 'map');
    const traces = (mirror: 'meant' | 'read') =>
      Array.from({ length: weeksPlayed(match) + 1 }, (_, week) =>
        replayMap(match, 'all', { week, mirror, mark: null }),
      ).flatMap((view) => view.traces ?? []);
    expect(traces('meant').length).toBeGreaterThan(0);
    expect(traces('meant').every(({ alarm }) => alarm === 0)).toBe(true);
    const alarming = traces('read').filter(({ alarm }) => alarm > 0);
    expect(alarming.length).toBeGreaterThan(0);
    expect(alarming.every(({ kind, alarm }) => kind === 'deploy' && alarm <= 1)).toBe(true);
  });

  test('only the last moment tells how it ended, and only the first has the briefs', () => {
    const match = played(id, 'ends');
    const weeks = weeksPlayed(match);
    const watched = watch(match, 'all');
    for (let week = 0; week <= weeks; week++) {
      const moment = momentOf(watched, week);
      expect(moment.ending !== null).toBe(week === weeks);
      expect(moment.briefs.length).toBe(week === 0 ? 2 : 0);
      expect(moment.says).toContain(moment.title);
    }
  });
});

test('a match is at each week exactly where it was', () => {
  const match = played('abstract-mirror', 'weeks');
  expect(matchAfter(match, 0).state).toEqual(match.start);
  expect(matchAfter(match, weeksPlayed(match)).state).toEqual(match.state);
  for (const step of match.steps) {
    if (step.input.awaiting !== 'orders') continue;
    expect(matchAfter(match, step.before.week - 1).state).toEqual(step.before);
  }
});

test('what is shown is words, never keys or holes', () => {
  const match = played('january-2022', 'words');
  const words: string[] = [];
  const look = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (!['id', 'move', 'seen', 'side', 'tone', 'place', 'theatre'].includes(key)) words.push(value);
    } else if (Array.isArray(value)) for (const one of value) look(one, key);
    else if (value && typeof value === 'object')
      for (const [name, part] of Object.entries(value))
        if (!['guessFor', 'match'].includes(name)) look(part, name);
  };
  for (const eyes of ['west', 'russia', 'all'] as const) look(shown(match, eyes).moments, '');
  expect(words.length).toBeGreaterThan(100);
  expect(
    words.filter((text) => /\{\w+\}|undefined|NaN|\[object|^(replay|match|debrief)\.\w/.test(text)),
  ).toEqual([]);
});
