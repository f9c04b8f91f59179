/** Arms races and war. */
import { offenceIndex, type Side, type State } from '../../../src/engine/index.js';
import { rulesOf } from '../kit/levels.ts';
import { play, policy, war } from '../kit/play.ts';
import { apart, column, figure, points, share } from '../kit/stats.ts';
import type { Experiment, Row } from '../kit/types.ts';

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
