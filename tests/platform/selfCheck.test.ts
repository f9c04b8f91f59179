// The recorded matches of the self-check still end as recorded. After a wanted change of the rules, record them anew:
// UPDATE_GOLDENS=1 npx vitest run --project unit tests/platform/selfCheck.test.ts
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { answerCrisis, decide } from '../../src/ai/index.ts';
import {
  bySide,
  type CrisisAnswer,
  compile,
  RULES_VERSION,
  stateHash,
  viewFor,
  type WeekOrders,
} from '../../src/engine/index.ts';
import { loadShipped, SHIPPED } from '../../src/level/index.ts';
import { KNOWN_RULES, present } from '../../src/record/index.ts';
import {
  advance,
  begin,
  type GoldenMatch,
  groundOf,
  type Input,
  type Match,
  selfCheck,
} from '../../src/session/index.ts';

const FOLDER = new URL('../../assets/golden/', import.meta.url);
/** The matches of the present rules; those of earlier ones lie beside them and stay as they are. */
const FILE = fileURLToPath(new URL('selfcheck.json', FOLDER));

/** Pairs of strategies, so that each record goes through other parts of the rules. */
const PAIRS = [
  ['policy', 'policy', 'seeker', 'seeker'],
  ['firmButFlexible', 'policy', 'seeker', 'revisionist'],
  ['mixed', 'policy', 'opportunist', 'opportunist'],
  ['random', 'policy', 'revisionist', 'seeker'],
  ['titForTat', 'bully', 'seeker', 'opportunist'],
] as const;

async function recorded(level: (typeof SHIPPED)[number], pair: (typeof PAIRS)[number]): Promise<GoldenMatch> {
  const [west, russia, westType, russiaType] = pair;
  const players = { west, russia };
  const seed = `${level}/${west}/${russia}`;
  const types = { west: westType, russia: russiaType };
  const nobody = { by: 'ai', strategy: 'pass', skill: 'novice' } as const;
  const settings = { level, seed, seats: { west: nobody, russia: nobody }, types, dials: {}, guided: false };
  const rules = compile(await loadShipped(level));
  const fresh = begin({ engine: present, rules }, settings, false);
  if (!fresh.ok) throw new Error(fresh.problem.code);
  let match: Match = fresh.value;
  const inputs: Input[] = [];
  while (match.state.awaiting !== 'over') {
    const { state } = match;
    const player = (side: 'west' | 'russia') =>
      ({ seed, strategy: players[side], skill: 'regular' }) as const;
    const input =
      state.awaiting === 'orders'
        ? {
            awaiting: state.awaiting,
            ...bySide<WeekOrders>((side) => decide(rules, viewFor(state, side), player(side)).orders),
          }
        : {
            awaiting: 'crisis' as const,
            ...bySide<CrisisAnswer>((side) => answerCrisis(rules, viewFor(state, side), player(side)).answer),
          };
    const next = advance(match, input);
    if (!next.ok) throw new Error(JSON.stringify(next.problem));
    inputs.push(input);
    match = next.value;
  }
  return {
    name: seed,
    rules: RULES_VERSION,
    level: { id: level, hash: rules.hash },
    seed,
    types,
    dials: {},
    inputs,
    hash: stateHash(match.state),
  };
}

test.runIf(process.env.UPDATE_GOLDENS)('record the matches anew', async () => {
  const matches = await Promise.all(SHIPPED.flatMap((level) => PAIRS.map((pair) => recorded(level, pair))));
  writeFileSync(FILE, `[\n${matches.map((match) => JSON.stringify(match)).join(',\n')}\n]\n`);
});

test.each(readdirSync(FOLDER))('%s: every recorded match ends as recorded', async (file) => {
  const goldens = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as GoldenMatch[];
  expect(goldens.length).toBeGreaterThanOrEqual(4 * PAIRS.length);
  const results = await selfCheck(goldens, { ground: groundOf }, async () => {});
  const differing = results.filter(({ ok }) => !ok);
  expect(differing, 'the rules have changed; if that was wanted, record anew with UPDATE_GOLDENS=1').toEqual(
    [],
  );
});

test('there are matches of every version of the rules, and of all levels for the present one', () => {
  const files = readdirSync(FOLDER).map((file) => readFileSync(new URL(file, FOLDER), 'utf8'));
  const goldens = files.flatMap((text) => JSON.parse(text) as GoldenMatch[]);
  expect([...new Set(goldens.map(({ rules }) => rules))].sort()).toEqual([...KNOWN_RULES]);
  const now = goldens.filter(({ rules }) => rules === RULES_VERSION);
  expect(now.length).toBe(SHIPPED.length * PAIRS.length);
});
