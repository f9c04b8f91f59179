// What an exercise hides until the debrief is in no model of the page, and all of it is there once the match is over.
import { beforeAll, describe, expect, test } from 'vitest';
import { type Advice, adviseWeek } from '../../src/advice/index.js';
import { preview } from '../../src/ai/index.js';
import { legalMoves, type Move, type Order, type Side, viewFor } from '../../src/engine/index.js';
import { allowedIn, evidenceOf, type Match, matchAfter } from '../../src/session/index.js';
import {
  adviserModels,
  defaultOrder,
  guessModel,
  misreadingOf,
  outlookOf,
  resolutionOf,
  sheetGuessOf,
  theatreView,
  warRiskModel,
} from '../../src/view/index.js';
import { level } from '../session/bench.js';
import { freshDesk, liveModels, moveOf, played, readTexts, SIDES } from './bench.js';

beforeAll(readTexts);

type Hidden = NonNullable<Match['settings']['exercise']>['hide'];

const set = (match: Match, hide: Hidden): Match => ({
  ...match,
  settings: {
    ...match.settings,
    exercise: {
      id: '0123456789abcdef',
      match: 0,
      depth: 'either',
      advisers: true,
      hide,
      belief: [],
      foretell: false,
    },
  },
});

const early = (seed: string, steps = 2) => played('january-2022', seed, (now) => now.steps.length >= steps);

const advised = new Map<string, Advice[]>();

/** What the advisers say does not hang on what is shown of it: asked once. */
function advicesTo(match: Match, side: Side): Advice[] {
  const key = `${match.state.seed}/${match.steps.length}/${side}`;
  const known = advised.get(key);
  if (known) return known;
  const advices = adviseWeek(match.rules, viewFor(match.state, side), evidenceOf(match, side));
  advised.set(key, advices);
  return advices;
}

/** Everything that the page is given of a seat, the advisers, the analysts and the telling of the week among it. */
function everything(match: Match, side: Side): Record<string, unknown> {
  const look = outlookOf(match, side);
  const models = { ...liveModels(match, side), told: resolutionOf(look, 0) };
  if (look.view.awaiting !== 'orders') return models;
  const legal = legalMoves(match.rules, look.view).filter(({ legal: can }) => can);
  const orders: Order[] = legal.slice(0, 1).map(({ move }) => defaultOrder(look, moveOf(look, move) as Move));
  const [whole, without] = [
    preview(match.rules, look.view, { orders }),
    preview(match.rules, look.view, { orders: [] }),
  ];
  const guess = whole.perOrder[0];
  return {
    ...models,
    advisers: adviserModels(look, advicesTo(match, side)),
    guess: guess && guessModel(look, orders[0]?.move ?? '', guess, whole, without),
    sheetGuess: sheetGuessOf(look, whole),
    war: warRiskModel(look, { week: 0.3, before: 0, ahead: 0.4, weeks: 3, reasons: [], lapse: 0 }),
  };
}

/** All words in models: texts begin with a capital letter or have a space in them, ids do not. */
function wordsIn(models: unknown): string[] {
  if (typeof models === 'string') return /^\p{Lu}| /u.test(models) ? [models] : [];
  return typeof models === 'object' && models !== null ? Object.values(models).flatMap(wordsIn) : [];
}

const namingIn = (models: unknown, names: RegExp): string[] =>
  wordsIn(models).filter((words) => names.test(words) && !OWN.has(words));

/** What the level itself says of moves and briefs: there the word is an ordinary one. */
const OWN = new Set(Object.values(level('january-2022').texts.en ?? {}));

test('a match that nobody set shows everything, and so does one of an exercise that hides nothing', () => {
  const match = early('free');
  expect(allowedIn(match)).toEqual(allowedIn(set(match, [])));
  expect(Object.values(allowedIn(match))).not.toContain(false);
});

describe('hidden', () => {
  test('theory: neither school is named, nor any word of the theory', () => {
    const NAMES = /spiral|deterrence|security dilemma/i;
    const match = early('hidden');
    for (const side of SIDES) {
      expect(namingIn(everything(match, side), NAMES)).not.toEqual([]);
      expect(namingIn(everything(set(match, ['theory']), side), NAMES)).toEqual([]);
    }
  });

  test('readings: nothing tells how they read, or may read, a move', () => {
    const match = early('hidden');
    for (const side of SIDES) {
      const reads = Object.entries(match.level.texts.en ?? {})
        .filter(
          ([key]) =>
            /^read\./.test(key) &&
            match.level.moves.some((move) => move.side === side && key.startsWith(`read.${move.id}.`)),
        )
        .map(([, words]) => words);
      const { told, log, ...shown } = everything(set(match, ['readings']), side);
      expect(wordsIn(shown).filter((words) => reads.some((one) => words.includes(one)))).toEqual([]);
      expect((told as { id: string }[]).map(({ id }) => id)).not.toContain('theyRead');
      expect(resolutionOf(outlookOf(match, side), 0).map(({ id }) => id)).toContain('theyRead');
      const hidden = shown.advisers as { readingText: string }[];
      expect(hidden.map(({ readingText }) => readingText)).toEqual(hidden.map(() => ''));
      const look = outlookOf(set(match, ['readings']), side);
      const view = (mirror: 'meant' | 'read') =>
        theatreView(look, {
          mirror,
          draft: freshDesk().drafts[side],
          focus: { order: null, guess: null, mark: null },
        });
      expect(view('read')).toEqual(view('meant'));
      expect(view('read').threats).toEqual([]);
    }
  });

  test('readings: a misreading is no event', () => {
    const found = Array.from({ length: 12 }, (_, seed) => early(`slip-${seed}`, 4)).filter(
      (match) => misreadingOf(outlookOf(match, 'west')) !== null,
    );
    expect(found.length).toBeGreaterThan(0);
    for (const match of found) expect(misreadingOf(outlookOf(set(match, ['readings']), 'west'))).toBeNull();
  });

  test('previews: no figure of what a sheet will do, and no risk of war', () => {
    const match = early('hidden');
    for (const side of SIDES) {
      const open = everything(match, side);
      expect(open.sheetGuess).not.toBeNull();
      expect(open.war).not.toBeNull();
      const hidden = everything(set(match, ['previews']), side);
      expect(hidden).toMatchObject({ sheetGuess: null, war: null, guess: { share: null } });
      const advisers = hidden.advisers as { war: unknown; teaches: string }[];
      for (const adviser of advisers) expect(adviser).toMatchObject({ war: null, teaches: '' });
      // How it may be read is another thing.
      expect((hidden.guess as { sentence: string }).sentence).not.toBe('');
    }
  });

  test('previews: a crisis is told without odds', () => {
    const match = played('january-2022', 'crisis', (now) => now.state.awaiting === 'crisis', {
      west: 'bully',
      russia: 'hardline',
    });
    expect(match.state.awaiting).toBe('crisis');
    const { crisis } = liveModels(set(match, ['previews']), 'west');
    expect(crisis).toMatchObject({ shapes: [], riskSays: '' });
    expect(namingIn(crisis, /1 in \d|risk/i)).toEqual([]);
  });
});

test('once the match is over nothing is hidden any more, in none of its weeks', () => {
  const match = played('abstract-mirror', 'over');
  const hidden = set(match, ['theory', 'readings', 'previews', 'settings']);
  for (const side of SIDES) {
    expect(everything(hidden, side)).toEqual(everything(match, side));
    expect(everything(matchAfter(hidden, 1), side)).toEqual(everything(matchAfter(match, 1), side));
  }
});
