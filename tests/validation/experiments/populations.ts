/** Firm but flexible against all comers; arms races and war; partial attacks; restraint of the weak. */
import {
  newMatch,
  offenceIndex,
  punishment,
  type Rules,
  type Side,
  type State,
} from '../../../src/engine/index.js';
import { changed, rulesOf } from '../kit/levels.ts';
import { play, policy, scoreOf, seat, violence, war } from '../kit/play.ts';
import { apart, column, exactly, figure, mean, paired, points, response, share } from '../kit/stats.ts';
import type { Experiment, Row } from '../kit/types.ts';

const FIELD = [
  'firmButFlexible',
  'hardline',
  'soft',
  'bully',
  'appease',
  'pass',
  'titForTat',
  'mixed',
] as const;

export const firmFlexible: Experiment = {
  id: 'firm-but-flexible',
  group: 20,
  title: 'Firm but flexible does best against a mixed population',
  claim:
    'Against rivals of all types, matching threats, rewarding concessions and keeping an offer open does better than bullying, plain hardness, plain softness and passivity.',
  literature:
    'Leng, Interstate Crisis Behavior (1993); Huth, Extended Deterrence and the Prevention of War (1988); George and Smoke, Deterrence in American Foreign Policy (1974).',
  how: 'January 2022, Russia’s type drawn from the level’s weights and played by the policy; the West plays each strategy and is scored as a seeker; common seeds.',
  seeds: 150,
  blocks: 4,
  cost: FIELD.length,
  ready: async () => {
    const rules = await rulesOf('january-2022');
    return (seed): Row =>
      FIELD.flatMap((line) => {
        const end = play(rules, { seed, west: seat(line), russia: policy() });
        return [scoreOf(end, 'west'), violence(end)];
      });
  },
  figures: (rows) => [
    ...(['hardline', 'bully', 'pass', 'soft', 'appease'] as const).map((other) =>
      points(
        `score × 100, firm but flexible − ${other}`,
        paired(column(rows, 0), column(rows, 2 * FIELD.indexOf(other))),
        {
          atLeast: 0,
          from: 0,
        },
      ),
    ),
    ...FIELD.map((line, i) => figure(`score: ${line}`, mean(column(rows, 2 * i)), 'score')),
    ...FIELD.map((line, i) => figure(`war or limited war: ${line}`, share(column(rows, 2 * i + 1)), 'share')),
  ],
};

const RACE_WEEK = 4;
const RACE = 1.25;

export const armsRaces: Experiment = {
  id: 'arms-races',
  group: 21,
  title: 'Arms races raise the odds of war, but not every war needs one',
  claim:
    'Where both sides’ ready forces have grown by a quarter in the first weeks, war follows more often; and a good share of wars come without any such race.',
  literature:
    'Wallace, Arms Races and Escalation (1979); Diehl, Arms Races and Escalation: A Closer Look (1983); Gibler, Rider and Hutchison, Taking Arms Against a Sea of Troubles (2005).',
  how: 'The mirrored level with first strikes (abstract-offence), the policy on both sides, types drawn, no accidents. A race: both offence indices at least 1.25 times the start after week 3. War: in week 4 or later.',
  seeds: 500,
  blocks: 4,
  cost: 1,
  ready: async () => {
    const rules = await rulesOf('abstract-offence');
    return (seed): Row => {
      let race = Number.NaN;
      const growth = (state: State, side: Side) =>
        offenceIndex(rules, side, state.sides[side].formations) / state.startForces[side];
      const end = play(rules, {
        seed,
        west: policy(),
        russia: policy(),
        dials: { accidentRate: 0 },
        watch: {
          stepped: (state, _facts, over) => {
            if (over && state.awaiting === 'orders' && state.week === RACE_WEEK)
              race = growth(state, 'west') >= RACE && growth(state, 'russia') >= RACE ? 1 : 0;
          },
        },
      });
      return [race, war(end)];
    };
  },
  figures: (rows) => {
    const open = rows.filter((row) => !Number.isNaN(row[0] as number));
    const raced = open.filter((row) => row[0] === 1).map((row) => row[1] as number);
    const calm = open.filter((row) => row[0] === 0).map((row) => row[1] as number);
    const wars = open.filter((row) => row[1] === 1);
    return [
      points('war, after a race − without', apart(raced, calm), { atLeast: 5, from: 0 }),
      figure('wars without a race', share(wars.map((row) => 1 - (row[0] as number))), 'share', {
        atLeast: 0.1,
      }),
      figure('races', share(column(open, 0)), 'share'),
      figure('war after a race', share(raced), 'share'),
      figure('war without', share(calm), 'share'),
    ];
  },
};

/** Support taken from every ally in a divided alliance. */
const DIVIDED = 0.25;

export const partialAttack: Experiment = {
  id: 'partial-attack',
  group: 22,
  title: 'A partial incursion splits the alliance',
  claim:
    'A limited attack meets a lower price than a full one, and the more so the less united the allies are; with divided allies a greater share of attacks is limited.',
  literature:
    'George and Smoke, Deterrence in American Foreign Policy (1974), on limited probes; the debate after the US president’s remark on a “minor incursion” of 19 January 2022; Altman, By Fait Accompli, Not Coercion (2017).',
  how: `Closed form: the price of both attacks at the start of January 2022 after exact naming, with allies as they are or each with ${DIVIDED} less support. In play: Russia a revisionist, the West plays mixed; share of limited wars, common seeds.`,
  seeds: 150,
  blocks: 4,
  cost: 2,
  ready: async () => {
    const united = await rulesOf('january-2022');
    const divided = changed(united, (level) => {
      for (const ally of level.sides.west.allies) ally.support = Math.max(0, ally.support - DIVIDED);
    });
    const price = (rules: Rules) => {
      const started = newMatch(rules, { seed: 'price' });
      if (!started.ok) throw new Error('a match always starts');
      const { state } = started;
      for (const pack of Object.values(state.sides.west.packages)) pack.clarity = 1;
      return [punishment(rules, state, 'russia', 'full'), punishment(rules, state, 'russia', 'incursion')];
    };
    const prices = [...price(united), ...price(divided)];
    return (seed): Row => [
      ...prices,
      ...[united, divided].flatMap((rules) => {
        const end = play(rules, { seed, west: seat('mixed'), russia: policy('revisionist') });
        return [end.outcome?.kind === 'limitedWar' ? 1 : 0, violence(end)];
      }),
    ];
  },
  figures: (rows) => {
    const [row = []] = rows;
    const at = (i: number) => row[i] as number;
    return [
      figure('price of a full attack − of an incursion, united', exactly(at(0) - at(1)), 'number', {
        atLeast: 0.05,
        from: 0,
      }),
      figure(
        'share of the price that an incursion escapes, divided − united',
        exactly(at(1) / at(0) - at(3) / at(2)),
        'share',
        {
          atLeast: 0.05,
          from: 0,
        },
      ),
      points('limited war, divided − united', paired(column(rows, 6), column(rows, 4)), {
        atLeast: 0,
        from: 0,
      }),
      points('war of any kind, divided − united', paired(column(rows, 7), column(rows, 5))),
      figure('limited war, united', share(column(rows, 4)), 'share'),
      figure('limited war, divided', share(column(rows, 6)), 'share'),
    ];
  },
};

const SIZES = [0.5, 1, 2] as const;
const COSTS = [0.2, 0.55, 0.9] as const;

/** How a seeker in the west seat behaves: strikes, and share of its weeks with an escalatory order. */
function restraint(rules: Rules, seed: string, dials: Record<string, number>): number[] {
  let weeks = 0;
  let sharp = 0;
  const end = play(rules, {
    seed,
    west: policy('seeker'),
    russia: policy(),
    dials: { accidentRate: 0, firstStrikeAdvantage: 0.2, distinguishability: 0.1, ...dials },
    watch: {
      stepped: (_state, facts) => {
        for (const fact of facts) {
          if (fact.kind !== 'ordered' || fact.side !== 'west') continue;
          weeks += 1;
          const own = rules.sides.west;
          if (fact.orders.some(({ move }) => own.moves[own.byId[move] ?? -1]?.move.stance === 'escalatory'))
            sharp += 1;
        }
      },
    },
  });
  return [war(end) === 1 && end.outcome?.by === 'west' ? 1 : 0, sharp / weeks];
}

export const restraintOfSeekers: Experiment = {
  id: 'restraint',
  group: 23,
  title: 'Restraint by weak and by cost-bearing seekers',
  claim: 'A seeker strikes less the weaker it is and the dearer war is to it.',
  literature: 'Kydd, Trust and Mistrust (2005), ch. 2; Powell, In the Shadow of Power (1999); Fearon (1995).',
  how: 'The mirrored level, f = 0.2, δ = 0.1, the West a seeker by the policy with forces × 0.5, 1, 2 or a cost of war of 0.2, 0.55, 0.9; Russia’s type drawn; no accidents; common seeds.',
  seeds: 200,
  blocks: 4,
  cost: 6,
  ready: async () => {
    const rules = await rulesOf('abstract-mirror');
    return (seed): Row => [
      ...SIZES.flatMap((x) => restraint(rules, seed, { 'capability.west': x })),
      ...COSTS.flatMap((x) => restraint(rules, seed, { 'warCost.west': x })),
    ];
  },
  figures: (rows) => [
    ...response(
      'strikes, by forces × 0.5, 1, 2',
      [0, 2, 4].map((i) => column(rows, i)),
      1,
      'points',
    ),
    ...response(
      'strikes, by cost of war 0.2, 0.55, 0.9',
      [6, 8, 10].map((i) => column(rows, i)),
      -1,
      'points',
    ),
    ...SIZES.map((x, i) => figure(`strikes, forces × ${x}`, share(column(rows, 2 * i)), 'share')),
    ...COSTS.map((x, i) => figure(`strikes, cost of war ${x}`, share(column(rows, 6 + 2 * i)), 'share')),
    ...SIZES.map((x, i) =>
      figure(`weeks with an escalatory order, forces × ${x}`, mean(column(rows, 2 * i + 1)), 'share'),
    ),
  ],
};
