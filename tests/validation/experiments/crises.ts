/** Crises: audience costs, tying hands against sinking costs, brinkmanship. */
import { logistic, newMatch, type Rules, type State, typeVector } from '../../../src/engine/index.js';
import { audienceCost, DEEPEST, resolveScale, threshold } from '../../../src/engine/policy/crisis.js';
import { changed, rulesOf } from '../kit/levels.ts';
import { play, policy, type Seat } from '../kit/play.ts';
import { column, exactly, figure, mean, paired, points, response } from '../kit/stats.ts';
import type { Experiment, Row } from '../kit/types.ts';

const challenging: Seat = { ...policy(), edit: (orders) => ({ ...orders, challenge: true }) };

/** Crises of a match in which both sides challenge whatever they can: number, back-downs, deepest point of each. */
function crises(
  rules: Rules,
  seed: string,
  dials: Record<string, number>,
): { opened: number; backed: number; depths: number[] } {
  const depths: number[] = [];
  let opened = 0;
  const end = play(rules, {
    seed,
    west: challenging,
    russia: challenging,
    dials: { accidentRate: 0, ...dials },
    watch: {
      stepped: (_state, facts) => {
        for (const fact of facts) {
          if (fact.kind === 'crisisOpened' && fact.cause !== 'attack') {
            opened += 1;
            depths.push(0);
          } else if (fact.kind === 'crisisRound' && depths.length > 0) {
            depths[depths.length - 1] = Math.max(depths[depths.length - 1] as number, fact.depth);
          }
        }
      },
    },
  });
  return { opened, backed: end.sides.west.backdowns + end.sides.russia.backdowns, depths };
}

const MIRROR = await rulesOf('abstract-mirror');
const AUDIENCE = [0, 1, 2, 4] as const;

/** P(steps back) of a seeker at a depth, in closed form. */
function backsDown(rules: Rules, state: State, depth: number): number {
  const vector = typeVector(rules.level, state.dials, 'west', 'seeker');
  return logistic((threshold(state, 'west', vector, depth) - 0.14) / resolveScale(vector));
}

function stateWith(
  rules: Rules,
  dials: Record<string, number>,
  change: (state: State) => void = () => {},
): State {
  const started = newMatch(rules, { seed: 'crisis', types: { west: 'seeker', russia: 'seeker' }, dials });
  if (!started.ok) throw new Error('a match always starts');
  change(started.state);
  return started.state;
}

export const audience: Experiment = {
  id: 'audience-costs',
  group: 17,
  title: 'Audience costs keep sides from stepping back, and rise with the rung',
  claim:
    'The dearer it is to step back in public, the less often it is done; and it costs more the higher the rung.',
  literature:
    'Fearon, Domestic Political Audiences and the Escalation of International Disputes (1994); Tomz, Domestic Audience Costs in International Relations (2007).',
  how: 'The mirrored level, the policy on both sides, types drawn, both challenge whatever they can, no accidents; audience costs × 0, 1, 2, 4; back-downs for each crisis, common seeds. The price by depth in closed form.',
  seeds: 150,
  blocks: 4,
  cost: 4,
  ready: async () => {
    const rules = await rulesOf('abstract-mirror');
    return (seed): Row =>
      AUDIENCE.flatMap((x) => {
        const { opened, backed } = crises(rules, seed, { 'audienceCost.west': x, 'audienceCost.russia': x });
        return [opened, backed];
      });
  },
  figures: (rows) => {
    const rates = AUDIENCE.map((_x, i) =>
      rows.map((row) =>
        (row[2 * i] as number) > 0 ? (row[2 * i + 1] as number) / (row[2 * i] as number) : Number.NaN,
      ),
    );
    const prices: number[] = [];
    let falls = 0;
    const state = stateWith(MIRROR, {});
    for (let d = 0; d <= DEEPEST; d++) prices.push(audienceCost(state, 'west', d));
    for (let d = 1; d < prices.length; d++) if ((prices[d] as number) < (prices[d - 1] as number)) falls += 1;
    return [
      ...response('back-downs for each crisis, audience costs × 0, 1, 2, 4', rates, -1, 'points', 2),
      ...AUDIENCE.map((x, i) => points(`back-downs for a hundred crises, × ${x}`, mean(rates[i] ?? []))),
      figure('price of stepping back: depths at which it falls', exactly(falls, prices.length), 'number', {
        atMost: 0,
      }),
      figure(
        'price at the deepest less price in private',
        exactly((prices[DEEPEST] ?? 0) - (prices[0] ?? 0), 1),
        'number',
        {
          atLeast: 0.1,
          from: 0,
        },
      ),
    ];
  },
};

/** Units in which hands are tied, or capital is sunk. */
const STAKE = 4;

export const tyingHands: Experiment = {
  id: 'tying-hands',
  group: 18,
  title: 'Tying hands against sinking costs',
  claim:
    'Promises that would be dear to break make a side stand firmer and step back at a higher price; the same spent beforehand does not: it is gone either way.',
  literature: 'Fearon, Signaling Foreign Policy Interests: Tying Hands versus Sinking Costs (1997).',
  how: `Closed form: a seeker at the start of the mirrored level at depth 3 of a crisis, with ${STAKE} more units of promises, or ${STAKE} less of capital. In play: the West begins with one or the other; both sides challenge whatever they can; back-downs of the West for each crisis, common seeds.`,
  seeds: 150,
  blocks: 4,
  cost: 3,
  ready: async () => {
    const base = await rulesOf('abstract-mirror');
    const tied = changed(base, (level) => {
      level.sides.west.commitments += STAKE;
    });
    const sunk = changed(base, (level) => {
      level.sides.west.capital -= STAKE;
    });
    const of = (rules: Rules) => {
      const state = stateWith(rules, {});
      return [1 - backsDown(rules, state, 3), audienceCost(state, 'west', 3)];
    };
    const closed = [...of(base), ...of(tied), ...of(sunk)];
    const count = (rules: Rules, seed: string) => {
      let opened = 0;
      const end = play(rules, {
        seed,
        west: challenging,
        russia: challenging,
        dials: { accidentRate: 0, weeks: 5 },
        watch: {
          stepped: (_state, facts) => {
            for (const fact of facts) if (fact.kind === 'crisisOpened') opened += 1;
          },
        },
      });
      return opened > 0 ? end.sides.west.backdowns / opened : Number.NaN;
    };
    return (seed): Row => [...closed, count(base, seed), count(tied, seed), count(sunk, seed)];
  },
  figures: (rows) => {
    const [row = []] = rows;
    const at = (i: number) => row[i] as number;
    return [
      points('P(does not step back), tied − plain', exactly(at(2) - at(0)), { atLeast: 2, from: 0 }),
      points('P(does not step back), sunk − plain', exactly(at(4) - at(0)), { between: [-0.5, 0.5] }),
      figure('price of stepping back, tied − plain', exactly(at(3) - at(1)), 'number', {
        atLeast: 0.05,
        from: 0,
      }),
      figure('price of stepping back, sunk − plain', exactly(at(5) - at(1)), 'number', {
        between: [-1e-9, 1e-9],
      }),
      points(
        'in play: back-downs for a hundred crises, tied − sunk',
        paired(column(rows, 7), column(rows, 8)),
        {
          atMost: 0,
          from: 0,
        },
      ),
    ];
  },
};

/** Mean resolves at which, on average, neither side would go to the brink; and those of the level. */
const DUELS = [
  { name: 'equal, uncertain', west: 0.2, russia: 0.2, spread: 0.3 },
  { name: 'equal, certain', west: 0.2, russia: 0.2, spread: 0.03 },
  { name: 'unequal, uncertain', west: 0, russia: 0.4, spread: 0.3 },
  { name: 'unequal, certain', west: 0, russia: 0.4, spread: 0.03 },
  { name: 'resolute, equal, uncertain', west: 0.45, russia: 0.45, spread: 0.3 },
  { name: 'resolute, equal, certain', west: 0.45, russia: 0.45, spread: 0.03 },
] as const;

export const brinkmanship: Experiment = {
  id: 'brinkmanship',
  group: 19,
  title: 'Brinkmanship goes deepest where resolve is equal and uncertain',
  claim:
    'Where on average neither side would go to the brink, a crisis is the more likely to reach it the more equal the two sides’ resolve is and the less certain: with unequal resolve the weaker steps back early.',
  literature:
    'Schelling, Arms and Influence (1966), ch. 3; Powell, Nuclear Brinkmanship with Two-Sided Incomplete Information (1988); Morrow, Capabilities, Uncertainty, and Resolve (1989).',
  how: 'The mirrored level, the policy on both sides, types drawn, both challenge whatever they can, no accidents. Mean resolve 0.20 and 0.20, or 0 and 0.40; spread 0.30 or 0.03 (and, to inform, 0.45 on both sides). Share of crises that reach depth 4 or more (rung 6), common seeds.',
  seeds: 150,
  blocks: 4,
  cost: 6,
  ready: async () => {
    const rules = await rulesOf('abstract-mirror');
    return (seed): Row =>
      DUELS.flatMap(({ west, russia, spread }) => {
        const { depths } = crises(rules, seed, {
          'resolveMean.west': west,
          'resolveMean.russia': russia,
          'resolveSpread.west': spread,
          'resolveSpread.russia': spread,
        });
        const n = depths.length;
        if (n === 0) return [Number.NaN, Number.NaN];
        return [depths.filter((d) => d >= 4).length / n, depths.reduce((a, b) => a + b, 0) / n];
      });
  },
  figures: (rows) => {
    const brink = DUELS.map((_duel, i) => column(rows, 2 * i));
    const depth = DUELS.map((_duel, i) => column(rows, 2 * i + 1));
    return [
      points(
        'crises at the brink, equal uncertain − unequal uncertain',
        paired(brink[0] ?? [], brink[2] ?? []),
        {
          atLeast: 0,
          from: 0,
        },
      ),
      points('crises at the brink, equal uncertain − equal certain', paired(brink[0] ?? [], brink[1] ?? []), {
        atLeast: 0,
        from: 0,
      }),
      points(
        'crises at the brink, equal uncertain − unequal certain',
        paired(brink[0] ?? [], brink[3] ?? []),
        {
          atLeast: 0,
          from: 0,
        },
      ),
      ...DUELS.map(({ name }, i) => points(`crises at the brink: ${name}`, mean(brink[i] ?? []))),
      ...DUELS.map(({ name }, i) => figure(`mean depth: ${name}`, mean(depth[i] ?? []), 'number')),
    ];
  },
};
