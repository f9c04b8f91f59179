// The live models: complete words, numbers that agree with the state, and nothing that the seat may not know.
import { beforeAll, describe, expect, test } from 'vitest';
import { beliefCurve, hostile, outlookOf, rivalPanelOf, scenesOf, tracksOf } from '../../src/view/index.js';
import { level } from '../session/bench.js';
import { freshDesk, LEVELS, liveModels, played, readTexts, SIDES } from './bench.js';
import { disguised } from './hidden.js';

beforeAll(readTexts);

describe.each(LEVELS)('%s', (id) => {
  test.each(SIDES)('what %s is shown does not depend on anything hidden', (side) => {
    for (const seed of ['a', 'b', 'c']) {
      let weeks = 0;
      const match = played(id, seed, (now) => now.state.awaiting === 'crisis' || ++weeks > 7);
      expect(liveModels(disguised(match, side), side)).toEqual(liveModels(match, side));
    }
  });

  test.each(SIDES)('%s reads words, never keys', (side) => {
    for (const seed of ['d', 'e']) {
      const match = played(id, seed);
      const raw: string[] = [];
      const look = (value: unknown): void => {
        if (typeof value === 'string') {
          if (/\{\w+|\bundefined\b|\bNaN\b|\[object/.test(value)) raw.push(value);
          if (
            /^(match|reason|move|read|meaning|issue|option|theatre|ally|event|decision|voice|channel|package|brief|objective|side)\.\w/.test(
              value,
            )
          ) {
            raw.push(value);
          }
        } else if (Array.isArray(value)) value.forEach(look);
        else if (typeof value === 'object' && value !== null) {
          for (const [key, part] of Object.entries(value))
            if (!['id', 'guessFor', 'why'].includes(key) || key === 'why') look(part);
        }
      };
      const { maps: _maps, log, ...models } = liveModels(match, side);
      look(models);
      look(
        (log as { scenes: object[] }[]).map((week) =>
          week.scenes.map((scene) => ({
            ...scene,
            guessFor: null,
            moves: null,
            items: (scene as { items: object[] }).items.map((item) => ({ ...item, id: '' })),
          })),
        ),
      );
      expect(raw.filter((text) => !/^[a-z]+\.\w+(\.\d+)?$/.test(text))).toEqual([]);
    }
  });

  test('the belief curve is the state’s own belief, inside its band', () => {
    const match = played(id, 'curve');
    for (const side of SIDES) {
      const curve = beliefCurve(outlookOf(match, side));
      expect(curve.at(-1)?.value).toBeCloseTo(hostile(match.state.minds[side].belief), 9);
      expect(curve[0]?.value).toBeCloseTo(hostile(match.start.minds[side].belief), 9);
      for (const point of curve) {
        expect(point.low).toBeLessThanOrEqual(point.value + 1e-12);
        expect(point.high).toBeGreaterThanOrEqual(point.value - 1e-12);
      }
    }
  });

  test('every bill adds up to the change that it explains', () => {
    const match = played(id, 'bill');
    for (const side of SIDES) {
      const look = outlookOf(match, side);
      const bills = match.steps
        .flatMap((_, index) => scenesOf(look, index))
        .flatMap((scene) => scene.bill ?? []);
      expect(bills.length).toBeGreaterThan(0);
      const odds = (p: number) => Math.log(p / (1 - p));
      for (const bill of bills) {
        const sum = bill.lines.reduce((total, line) => total + line.amount, 0);
        expect(sum).toBeCloseTo(bill.total, 2);
        expect(bill.total).toBeCloseTo(odds(bill.after) - odds(bill.before), 6);
      }
    }
  });

  test('marks stand for all forces, and everything drawn has a place on the map', async () => {
    const match = played(id, 'map');
    const map = (await import(`../../assets/map/${level(id).map}.json`)) as {
      default: { places: object; cities: { id: string }[]; home: object };
    };
    const places = [...Object.keys(map.default.places), ...map.default.cities.map((city) => city.id)];
    for (const side of SIDES) {
      const look = outlookOf(match, side);
      const { maps } = liveModels(match, side) as {
        maps: { marks: { side: string; thousands: number; place: string }[] }[];
      };
      const own = maps[0]?.marks.filter((mark) => mark.side === side) ?? [];
      const total = look.view.own.formations.reduce((sum, one) => sum + one.size, 0);
      expect(own.reduce((sum, mark) => sum + mark.thousands, 0)).toBeCloseTo(total, 0);
      for (const mark of maps[0]?.marks ?? []) expect(places).toContain(mark.place);
      for (const scene of match.steps.flatMap((_, index) => scenesOf(look, index))) {
        for (const move of scene.moves) {
          expect(places).toContain(move.to);
          if (move.from !== null) expect(places).toContain(move.from);
        }
      }
    }
  });
});

test('the scenes of a week come in their order, and the true reading is not among them', () => {
  const match = played('january-2022', 'order');
  const look = outlookOf(match, 'west');
  const order = ['yours', 'theirs', 'youRead', 'theyRead', 'round', 'world', 'ladder', 'crisis'];
  for (const index of match.steps.keys()) {
    const ids = scenesOf(look, index).map((scene) => order.indexOf(scene.id));
    expect(ids).toEqual([...ids].sort((a, b) => a - b));
  }
});

test('an event is told with its source and date', () => {
  for (let seed = 0; seed < 20; seed++) {
    const match = played('january-2022', `event-${seed}`);
    const look = outlookOf(match, 'west');
    const told = match.steps
      .flatMap((_, index) => scenesOf(look, index))
      .flatMap((scene) => scene.items)
      .filter((item) => item.source);
    for (const item of told)
      expect(item.source).toMatchObject({ title: expect.any(String), date: expect.stringMatching(/^\d{4}/) });
    if (told.length > 0) return;
  }
  throw new Error('no event in twenty matches');
});

test('every blocked move says why, and attention runs out in words', () => {
  const match = played('january-2022', 'why', (now) => now.steps.length >= 2);
  for (const side of SIDES) {
    const look = outlookOf(match, side);
    const cards = tracksOf(look, freshDesk().drafts[side]).flatMap((tab) => tab.cards);
    expect(cards.length).toBeGreaterThan(20);
    for (const card of cards) if (card.blocked !== null) expect(card.blocked).toMatch(/\w.*\./);
  }
});

test('numbers that changed carry a mark, and ask-why answers with what the rules said', () => {
  const match = played('january-2022', 'marks', (now) => now.steps.length >= 1);
  const { own } = liveModels(match, 'west') as {
    own: ReturnType<typeof import('../../src/view/own.js').ownPanelOf>;
  };
  const figures = own.groups.flatMap((group) => group.figures);
  const capital = figures.find((figure) => figure.id === 'capital');
  const [before, after] = [match.start.sides.west.capital, match.state.sides.west.capital];
  expect(capital?.change === null).toBe(Math.round((after - before) * 10) === 0);
  expect(figures.flatMap((figure) => figure.change?.why ?? []).length).toBeGreaterThan(0);
  // Vermilion is for danger: nothing at home may use it.
  expect(figures.map((figure) => figure.change?.tone ?? 'plain')).not.toContain('risk');
});

test('the rival’s estimates are marked as such', () => {
  const match = played('january-2022', 'estimate', (now) => now.steps.length >= 1);
  const panel = rivalPanelOf(outlookOf(match, 'west'));
  expect(panel.figures.find((figure) => figure.id === 'rival.forces')?.value).toContain('≈');
  expect(panel.figures.find((figure) => figure.id === 'rival.readiness')?.value).toContain('–');
});
