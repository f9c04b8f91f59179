// The recorded matches of the self-check still end as recorded. After a wanted change of the rules, record them anew:
// UPDATE_GOLDENS=1 npx vitest run --project unit tests/platform/selfCheck.test.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { answerCrisis, decide } from '../../src/ai/index.ts';
import { bySide, type CrisisAnswer, stateHash, viewFor, type WeekOrders } from '../../src/engine/index.ts';
import { loadShipped, SHIPPED } from '../../src/level/index.ts';
import {
  advance,
  bad,
  begin,
  type GoldenMatch,
  good,
  type Input,
  type Match,
  selfCheck,
} from '../../src/session/index.ts';

const FILE = fileURLToPath(new URL('../../assets/golden/selfcheck.json', import.meta.url));

/** Pairs of strategies, so that each record goes through other parts of the rules. */
const PAIRS = [
  ['policy', 'policy', 'seeker', 'seeker'],
  ['firmButFlexible', 'policy', 'seeker', 'revisionist'],
  ['mixed', 'policy', 'opportunist', 'opportunist'],
  ['random', 'policy', 'revisionist', 'seeker'],
  ['titForTat', 'bully', 'seeker', 'opportunist'],
] as const;

const levelOf = async (id: string) => {
  const known = SHIPPED.find((shipped) => shipped === id);
  return known ? good(await loadShipped(known)) : bad({ code: 'levelUnknown', detail: id });
};

async function recorded(level: (typeof SHIPPED)[number], pair: (typeof PAIRS)[number]): Promise<GoldenMatch> {
  const [west, russia, westType, russiaType] = pair;
  const players = { west, russia };
  const seed = `${level}/${west}/${russia}`;
  const types = { west: westType, russia: russiaType };
  const nobody = { by: 'ai', strategy: 'pass', skill: 'novice' } as const;
  const settings = { level, seed, seats: { west: nobody, russia: nobody }, types, dials: {}, guided: false };
  const fresh = begin(await loadShipped(level), settings, false);
  if (!fresh.ok) throw new Error(fresh.problem.code);
  let match: Match = fresh.value;
  const inputs: Input[] = [];
  while (match.state.awaiting !== 'over') {
    const { rules, state } = match;
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
  return { name: seed, level, seed, types, dials: {}, inputs, hash: stateHash(match.state) };
}

test.runIf(process.env.UPDATE_GOLDENS)('record the matches anew', async () => {
  const matches = await Promise.all(SHIPPED.flatMap((level) => PAIRS.map((pair) => recorded(level, pair))));
  writeFileSync(FILE, `[\n${matches.map((match) => JSON.stringify(match)).join(',\n')}\n]\n`);
});

test('every recorded match ends as recorded', async () => {
  const goldens = JSON.parse(readFileSync(FILE, 'utf8')) as GoldenMatch[];
  expect(goldens.length).toBe(SHIPPED.length * PAIRS.length);
  const results = await selfCheck(goldens, levelOf, async () => {});
  const differing = results.filter(({ ok }) => !ok);
  expect(differing, 'the rules have changed; if that was wanted, record anew with UPDATE_GOLDENS=1').toEqual(
    [],
  );
});
