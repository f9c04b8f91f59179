// The golden corpus: records of every edition of the levels still verify, under its rules. After a wanted change of the present one:
// UPDATE_GOLDENS=1 npx vitest run --project unit tests/record/golden.test.ts
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { verifyText } from '../../src/analysis/index.ts';
import { compile } from '../../src/engine/index.ts';
import {
  KNOWN_RULES,
  type MatchRecord,
  makeRecord,
  oldEditionOf,
  parseRecord,
} from '../../src/record/index.ts';
import { january, mirror, rulesOf } from '../support/engine.ts';
import { AI, custom, HUMAN, must, play, playLike } from './support.ts';

const FOLDER = fileURLToPath(new URL('../golden/records/', import.meta.url));
const people = { west: HUMAN, russia: HUMAN };
const script = (strategy: string) => ({ by: 'ai', strategy, skill: 'regular' }) as const;

/** One record of each kind. */
const RECIPES: Record<string, () => Promise<MatchRecord>> = {
  'ai-against-ai': () => play(january, { seed: 'golden/ai' }),
  'expert-on-the-mirror': () =>
    play(mirror, {
      seed: 'golden/expert',
      sides: { west: { by: 'ai', strategy: 'policy', skill: 'expert' } },
      settings: { weeks: 4 },
    }),
  'novice-and-dials': () =>
    play(rulesOf('abstract-offence'), {
      seed: 'golden/dials',
      sides: { west: { by: 'ai', strategy: 'policy', skill: 'novice', type: 'seeker' } },
      settings: { dials: { 'empathy.west': 0, perceptionNoise: 0.2, 'warCost.russia': 0.3 }, weeks: 5 },
    }),
  'person-against-ai': () =>
    play(january, {
      seed: 'golden/person',
      sides: { west: { ...HUMAN, type: 'seeker' }, russia: { ...AI, type: 'revisionist' } },
    }),
  'scripts-on-the-mirror': () =>
    play(mirror, { seed: 'golden/scripts', sides: { west: script('grit'), russia: script('bully') } }),
  'two-people-half-a-year': () =>
    playLike(
      rulesOf('january-2022-long'),
      { sides: people, settings: { weeks: 26 } },
      ({ orders }) => orders.length > 12,
    ),
  'left-in-a-crisis': () =>
    playLike(
      january,
      { sides: people, stop: ({ awaiting }) => awaiting === 'crisis' },
      ({ outcome }) => outcome === null,
    ),
  'own-level': () => play(compile(custom), { seed: 'golden/own' }),
  'expert-on-an-own-level': () =>
    play(compile(custom), {
      seed: 'golden/expert',
      sides: { west: { by: 'ai', strategy: 'policy', skill: 'expert' } },
      settings: { weeks: 3 },
    }),
  async resigned() {
    const short = await play(mirror, {
      seed: 'golden/resigned',
      sides: { west: HUMAN },
      stop: ({ week }) => week > 2,
    });
    const resign = {
      orders: [{ move: 'resign', with: {}, meant: '' }],
      table: 'wait' as const,
      challenge: false,
    };
    return play(mirror, {
      seed: 'golden/resigned',
      sides: { west: HUMAN },
      say: ({ week }, side) => (side === 'west' && week > short.orders.length ? resign : null),
    });
  },
  async 'notes-and-branches'() {
    const record = await play(mirror, { seed: 'golden/branches', settings: { weeks: 6 } });
    const other = await play(mirror, { seed: 'golden/branches', sides: people, settings: { weeks: 6 } });
    const branches = [{ week: 1, name: 'two other players', orders: other.orders, hash: other.hash ?? [] }];
    return {
      ...record,
      notes: [{ week: 2, side: 'west', text: 'What did they see here? <b>Ж</b>' }],
      branches,
    };
  },
};

/** The edition that ships now. */
const EDITION = january.level.version;
const fileOf = (edition: number, name: string): string => `edition${edition}-${name}.json`;
const editionIn = (file: string): number => Number(/^edition(\d+)-/.exec(file)?.[1]);

if (process.env.UPDATE_GOLDENS) {
  for (const [name, make] of Object.entries(RECIPES))
    writeFileSync(FOLDER + fileOf(EDITION, name), makeRecord(await make()));
}

const files = readdirSync(FOLDER).sort();

test('there is one of each kind for the present edition, and some for every edition and version of the rules', () => {
  const current = files.filter((file) => editionIn(file) === EDITION);
  expect(current).toEqual(
    Object.keys(RECIPES)
      .map((name) => fileOf(EDITION, name))
      .sort(),
  );
  const editions = Array.from({ length: EDITION }, (_, before) => before + 1);
  expect([...new Set(files.map(editionIn))]).toEqual(editions);
  const rules = files.map((file) => must(parseRecord(readFileSync(FOLDER + file, 'utf8'))).rules);
  expect([...new Set(rules)]).toEqual(KNOWN_RULES);
});

test.each(files)('%s', async (file) => {
  const text = readFileSync(FOLDER + file, 'utf8');
  const record = must(parseRecord(text));
  // An own level is of no edition.
  if (!record.level.embedded) expect(oldEditionOf(record.level.hash) ?? EDITION).toBe(editionIn(file));
  expect(makeRecord(record)).toBe(text);
  expect(
    await verifyText(text),
    'the present edition has changed; if that was wanted, write anew with UPDATE_GOLDENS=1',
  ).toEqual({ verdict: 'ok', weeks: record.orders.length });
});
