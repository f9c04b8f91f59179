// A match with nameless sides: the same match, and nothing in what a seat reads that tells which crisis it is.
import { beforeAll, describe, expect, test } from 'vitest';
import { ADVISERS, type Advice, AIMS } from '../../src/advice/index.js';
import { type Belief, OUTCOMES } from '../../src/engine/index.js';
import { type Match, recordOfMatch, withNames } from '../../src/session/index.js';
import { loadTexts } from '../../src/text/index.js';
import {
  adviserModels,
  debriefOf,
  logOf,
  momentOf,
  outlookOf,
  scenesOf,
  storyModel,
  voiceOf,
  warOf,
  watch,
} from '../../src/view/index.js';
import { REAL_NAME } from '../support/realNames.ts';
import { liveModels, played, readTexts, SIDES } from './bench.js';

beforeAll(async () => {
  await readTexts();
  await loadTexts('nameless', 'replay', 'library', 'setup');
});

const LEVELS = ['january-2022', 'january-2022-long'] as const;
const SEEDS = ['a', 'b'];

const nameless = (match: Match): Match => withNames(match, 'abstract');

/** A sheet that an adviser could lay, with a move of the rival's that it expects. */
const advised = (more: Pick<Advice, 'adviser' | 'aim' | 'belief'>, expected: string): Advice => ({
  sheet: { orders: [], table: 'wait', challenge: false },
  standing: false,
  reading: 0.4,
  alarm: 0.2,
  teaches: 0.2,
  expects: [{ move: expected, chance: 0.8 }],
  score: 0.5,
  war: 0.1,
  merit: null,
  brief: null,
  ...more,
});

const BELIEFS: Belief[] = [0.05, 0.35, 0.5, 0.65, 0.95].map((gain) => [1 - gain, gain / 2, gain / 2]);

/** Every text in a model that names the real crisis. */
function named(model: unknown, found = new Set<string>()): Set<string> {
  if (typeof model === 'string') {
    if (REAL_NAME.test(model.replaceAll('estern ally', ''))) found.add(model);
  } else if (Array.isArray(model)) for (const one of model) named(one, found);
  else if (typeof model === 'object' && model !== null)
    for (const one of Object.values(model)) named(one, found);
  return found;
}

test('is the same match: states, facts and record are those of the match with names', () => {
  const match = played('january-2022', 'same');
  const other = nameless(match);
  expect(other.state).toBe(match.state);
  expect(recordOfMatch(other)).toEqual(recordOfMatch(match));
  expect(withNames(other, undefined)).toEqual(match);
  expect(other.rules).toBe(match.rules);
});

test('with its names, a seat reads many of them', () => {
  expect(named(liveModels(played('january-2022', 'same'), 'west')).size).toBeGreaterThan(100);
});

test('a level of invented countries keeps its words', () => {
  const match = played('abstract-mirror', 'own', (now) => now.steps.length > 0);
  expect(nameless(match).level).toBe(match.level);
});

describe.each(LEVELS)('%s', (id) => {
  const matches = SEEDS.map((seed) => nameless(played(id, seed)));

  test('names nothing in brief, room, moves, table, map and log, on any morning', () => {
    for (const match of matches)
      for (const side of SIDES)
        for (const at of [0, 1, Math.floor(match.steps.length / 2), match.steps.length]) {
          const state = match.steps[at]?.before ?? match.state;
          const now = { ...match, steps: match.steps.slice(0, at), state };
          expect([...named(liveModels(now, side))]).toEqual([]);
          expect([...named(voiceOf(outlookOf(now, side)))]).toEqual([]);
        }
  });

  test('names nothing in the scenes of its weeks, and no source', () => {
    for (const match of matches)
      for (const side of SIDES) {
        const look = outlookOf(match, side);
        const scenes = match.steps.flatMap((_, index) => scenesOf(look, index));
        expect([...named(scenes)]).toEqual([]);
        expect(scenes.flatMap(({ items }) => items.flatMap(({ source }) => source ?? []))).toEqual([]);
        expect(
          logOf(look)
            .map(({ dates }) => dates)
            .join(''),
        ).toBe('');
      }
  });

  test('names nothing in what the advisers say', () => {
    const [match] = matches;
    if (!match) throw new Error('nothing was played');
    for (const side of SIDES) {
      const look = outlookOf(match, side);
      const theirs = look.level.moves.filter((move) => move.side === look.rival);
      const said = theirs.flatMap(({ id: move }, at) =>
        ADVISERS.flatMap((adviser) =>
          BELIEFS.flatMap((belief) => {
            const view = { ...look.view, week: 1 + (at % 4) };
            const aim = AIMS[at % AIMS.length] ?? 'wait';
            return adviserModels({ ...look, view }, [advised({ adviser, aim, belief }, move)]);
          }),
        ),
      );
      expect([...named(said)]).toEqual([]);
    }
  });

  test('names nothing in the debrief, its story and its replay', () => {
    for (const match of matches)
      for (const side of SIDES) {
        const model = debriefOf(match, side);
        const watched = watch(match, 'all');
        expect([...named({ ...model, match: null })]).toEqual([]);
        expect([...named(storyModel(match, side, model?.beliefs ?? []))]).toEqual([]);
        expect([...named(watched.lines)]).toEqual([]);
        expect([...named(Array.from({ length: 4 }, (_, week) => momentOf(watched, week * 3)))]).toEqual([]);
      }
  });

  test('names nothing, however it ends', () => {
    const [match] = matches;
    for (const kind of OUTCOMES)
      for (const by of SIDES) {
        const outcome = { kind, cause: null, week: 9, rungBefore: 6, by, score: { west: 0, russia: 0 } };
        const ended = { ...match, state: { ...match?.state, awaiting: 'over', outcome } } as Match;
        expect([...named([debriefOf(ended)?.ending, warOf(ended)])]).toEqual([]);
      }
  });
});
