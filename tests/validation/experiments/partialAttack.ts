/** A partial attack splits the alliance. */
import { newMatch, punishment, type Rules } from '../../../src/engine/index.js';
import { changed, rulesOf } from '../kit/levels.ts';
import { play, policy, seat, violence } from '../kit/play.ts';
import { column, exactly, figure, paired, points, share } from '../kit/stats.ts';
import type { Experiment, Row } from '../kit/types.ts';

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
