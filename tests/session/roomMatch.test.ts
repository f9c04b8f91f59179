// A match on another computer, imagined from what its seat was sent: the seat sees what it would see of the true one.
import { beforeAll, describe, expect, test } from 'vitest';
import type { SeatMatch } from '../../src/class/index.js';
import { evidenceOf, type Match, withNames } from '../../src/session/index.js';
import { roomMatch } from '../../src/session/roomMatch.js';
import { outlookOf, scenesOf } from '../../src/view/index.js';
import { runs } from '../support/runs.ts';
import { liveModels, played, readTexts } from '../view/bench.js';
import { groundOn, level } from './bench.js';
import { sentOf } from './room.js';

beforeAll(readTexts);

/** As JSON has it: a number that a seat may not know is null there. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** What a seat is shown at the end of a match, and of each of its steps. */
function shown(match: Match, side: 'west' | 'russia'): unknown {
  const look = outlookOf(match, side);
  const { mornings, weeks, view } = look;
  return plain({
    mornings,
    weeks,
    view,
    scenes: match.steps.map((_, index) => scenesOf(look, index)),
    models: liveModels(match, side),
    evidence: evidenceOf(match, side),
  });
}

/** The match as it was after so many steps. */
const until = (match: Match, steps: number): Match => ({
  ...match,
  steps: match.steps.slice(0, steps),
  state: match.steps[steps - 1]?.after ?? match.start,
});

const WARS = { west: 'hardline', russia: 'hardline' } as const;
/** The long tests compare one more. */
const MATCHES = [
  ['january-2022', 'room-a', undefined],
  ['abstract-mirror', 'room-d', WARS],
  ...runs([], [['january-2022', 'room-b', WARS] as const]),
] as const;

test('crises and ends in war are among the matches that are compared', () => {
  const all = MATCHES.map(([id, seed, strategies]) => played(id, seed, () => false, strategies));
  expect(all.some(({ steps }) => steps.some(({ after }) => after.awaiting === 'crisis'))).toBe(true);
  expect(
    all.some(({ steps }) => steps.some(({ facts }) => facts.some(({ kind }) => kind === 'attacked'))),
  ).toBe(true);
});

const assigned = {
  id: 'room',
  match: 0,
  depth: 'either',
  advisers: true,
  hide: [],
  belief: [],
  foretell: false,
} as const;

describe.each(MATCHES)('%s, %s', (id, seed, strategies) => {
  const match = played(id, seed, () => false, strategies);
  const ground = groundOn(level(id));
  const imagine = (seen: SeatMatch, before: Match | null): Match =>
    roomMatch(ground, seen, { ...assigned, hide: [], belief: [] }, before);

  test('its sides stay nameless from step to step where they were so first', () => {
    const before = withNames(imagine(sentOf(until(match, 0), 'west'), null), 'abstract');
    const imagined = imagine(sentOf(match, 'west'), before);
    expect(imagined.level).toEqual(withNames(match, 'abstract').level);
    expect(imagined.rules).toBe(ground.rules);
  });

  test.each(['west', 'russia'] as const)('%s is shown what it would be shown of the true match', (side) => {
    let imagined: Match | null = null;
    for (let steps = 0; steps <= match.steps.length; steps++) {
      const now = until(match, steps);
      imagined = imagine(sentOf(now, side), imagined);
      const seen = (of: Match) => plain(of.engine.viewFor(of.state, side));
      expect(seen(imagined)).toEqual(seen(now));
      expect(evidenceOf(imagined, side)).toEqual(evidenceOf(now, side));
    }
    if (imagined === null) throw new Error('nothing was played');
    expect(shown(imagined, side)).toEqual(shown(match, side));
  });

  test.each(['west', 'russia'] as const)('%s is shown every open crisis as it is', (side) => {
    const rounds = [...match.steps.keys()].filter((at) => match.steps[at]?.after.awaiting === 'crisis');
    for (const index of rounds.slice(-1)) {
      const now = until(match, index + 1);
      const imagined = imagine(sentOf(now, side), null);
      expect(shown(imagined, side)).toEqual(shown(now, side));
    }
  });

  test('what is known of a match stays as it is when more is sent, and may be left out', () => {
    const half = Math.floor(match.steps.length / 2);
    const before = imagine(sentOf(until(match, half), 'west'), null);
    expect(imagine(sentOf(until(match, half), 'west'), before)).toBe(before);
    const after = imagine(sentOf(match, 'west', { from: half }), before);
    expect(after.steps.slice(0, half)).toEqual(before.steps);
    expect(after.steps[0]).toBe(before.steps[0]);
    expect(shown(after, 'west')).toEqual(shown(match, 'west'));
  });
});
