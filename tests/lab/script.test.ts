// Seats that play a script: short and long orders, defaults, what is skipped and why, the answer in a crisis.
import { describe, expect, test } from 'vitest';
import type { MatchLine } from '../../src/lab/line.js';
import { matchPlayer } from '../../src/lab/play.js';
import { experiment, valid } from './support.ts';

const pass = { strategy: 'pass' };

async function lines(
  script: unknown,
  parts: Record<string, unknown> = {},
  crisis?: string,
): Promise<MatchLine[]> {
  const west = { strategy: crisis === undefined ? { script } : { script, crisis } };
  const dials = { weeks: 3, implementationNoise: 0, accidentRate: 0 };
  const json = experiment({
    detail: 'weeks',
    matches: 4,
    arms: [{ name: 'a', west, russia: pass, dials, ...parts }],
  });
  const { experiment: checked, rules } = await valid(json);
  const play = matchPlayer(checked, rules);
  return [0, 1, 2, 3].map(play);
}

describe('orders', () => {
  test('a short order is written out with the defaults of the level', async () => {
    const [line] = await lines([['aOffer']]);
    expect(line?.weeks?.[0]?.orders.west).toEqual([
      {
        move: 'aOffer',
        with: { form: 'political', publicity: 'confidential', verified: 'yes' },
        meant: 'settle',
      },
    ]);
    expect(line?.skipped).toEqual([]);
  });

  test('a long order keeps what it says; what it leaves out takes the defaults', async () => {
    const terms = { exercises: 1, transparency: 1 };
    const [line] = await lines([[], [{ move: 'aOffer', with: { form: 'binding', terms }, meant: 'calm' }]]);
    expect(line?.weeks?.[0]?.orders.west).toEqual([]);
    expect(line?.weeks?.[1]?.orders.west).toEqual([
      {
        move: 'aOffer',
        with: { form: 'binding', publicity: 'confidential', verified: 'yes', terms },
        meant: 'calm',
      },
    ]);
    expect(line?.weeks?.[1]?.table.offered.west).toMatchObject(terms);
  });

  test('weeks beyond the script are passes', async () => {
    const [line] = await lines([['aCall']]);
    expect(line?.weeks?.map(({ orders }) => orders.west.length)).toEqual([1, 0, 0]);
  });

  test('resigning is an order too', async () => {
    for (const line of await lines([[], ['resign']]))
      expect(line).toMatchObject({ outcome: 'backdownWest', week: 2, skipped: [] });
  });

  test('the orders of a line, given as a script, give the same match', async () => {
    const policy = { strategy: 'policy' };
    const first = await lines([['aBuild', 'aCall'], [{ move: 'aName' }], ['aOffer', 'aGuard']], {
      russia: policy,
    });
    for (const [k, line] of first.entries()) {
      const script = line.weeks?.map(({ orders }) => orders.west);
      const again = (await lines(script, { russia: policy }))[k];
      expect(again?.hash).toBe(line.hash);
    }
  });
});

describe('what is illegal in its week is skipped and reported', () => {
  test('twice the same, and more than the attention allows', async () => {
    const [line] = await lines([['aCall', 'aCall', 'aNotice', 'aMinisters', 'aConsult']]);
    expect(line?.weeks?.[0]?.orders.west.map(({ move }) => move)).toHaveLength(3);
    expect(line?.skipped).toEqual([
      { week: 1, side: 'west', move: 'aCall', code: 'duplicate' },
      { week: 1, side: 'west', move: 'aConsult', code: 'attention' },
    ]);
  });

  test('what must wait, with the engine’s own code, and the rest of the week goes on', async () => {
    const { rules } = await valid(experiment());
    const slow = rules.sides.west.moves.find(({ move }) => move.cooldown > 0 && move.needs.length === 0);
    const id = slow?.move.id ?? '';
    const [line] = await lines([[id], [id, 'aCall']]);
    expect(line?.skipped).toEqual([{ week: 2, side: 'west', move: id, code: 'cooldown' }]);
    expect(line?.weeks?.[1]?.orders.west.map(({ move }) => move)).toEqual(['aCall']);
  });

  test('from both seats, week by week', async () => {
    const russia = {
      strategy: {
        script: [
          ['bCall', 'bCall'],
          ['bCall', 'bCall'],
        ],
      },
    };
    const [line] = await lines([['aCall', 'aCall']], { russia });
    expect(line?.skipped.map(({ week, side }) => `${week} ${side}`)).toEqual([
      '1 west',
      '1 russia',
      '2 russia',
    ]);
  });
});

test('in a crisis a script answers as it says, and steps back unless told', async () => {
  const forces = {
    weeks: 6,
    accidentRate: 0,
    implementationNoise: 0,
    perceptionNoise: 0,
    'audienceCost.west': 0,
  };
  const { rules } = await valid(experiment());
  const sharp = rules.sides.west.moves.filter(({ challengeable, attack }) => challengeable && !attack);
  const script = [1, 2, 3, 4, 5].map(() => sharp.slice(0, 3).map(({ move }) => move.id));
  const against = { russia: { strategy: 'hardline' }, dials: forces };
  const soft = await lines(script, against);
  const hard = await lines(script, against, 'standFirm');
  const backdowns = (all: MatchLine[]) => all.reduce((sum, { backdowns: { west } }) => sum + west, 0);
  expect(soft.some(({ crisisPeak }) => crisisPeak > 0)).toBe(true);
  expect(backdowns(soft)).toBeGreaterThan(0);
  expect(backdowns(hard)).toBe(0);
});
