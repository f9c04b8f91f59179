// The picture to share: everything stands inside it, nothing runs into anything, the colours are those of the light paper.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { rivalOf } from '../../src/session/index.js';
import { loadTexts } from '../../src/text/index.js';
import { layoutOf, linesOf } from '../../src/ui/debrief/picture/layout.js';
import { COLOURS, FONTS, type Measure, type Shape, SIZE } from '../../src/ui/debrief/picture/shapes.js';
import { type PictureModel, pictureOf } from '../../src/view/index.js';
import { playedByOne, readTexts, SIDES } from '../view/bench.js';

beforeAll(async () => {
  await readTexts();
  await loadTexts('replay');
});

/** As wide as words of such a font are about. */
const sizeOf = (font: keyof typeof FONTS): number => Number(/(\d+)px/.exec(FONTS[font])?.[1]);
const measure: Measure = (text, font) => text.length * sizeOf(font) * 0.52;

const words = (shapes: readonly Shape[]) => shapes.flatMap((one) => (one.is === 'words' ? [one] : []));

function boxOf({ text, at: [x, y], font, end }: ReturnType<typeof words>[number]) {
  const wide = measure(text, font);
  const left = end ? x - wide : x;
  return { left, right: left + wide, top: y - sizeOf(font) * 0.7, bottom: y };
}

function holds(model: PictureModel): void {
  const shapes = layoutOf(model, 'spiral.example/play/', measure);
  const boxes = words(shapes).map((one) => ({ ...boxOf(one), text: one.text }));
  for (const { left, right, top, bottom, text } of boxes) {
    expect(left, text).toBeGreaterThanOrEqual(40);
    expect(right, text).toBeLessThanOrEqual(SIZE.width - 40);
    expect(top, text).toBeGreaterThanOrEqual(20);
    expect(bottom, text).toBeLessThanOrEqual(SIZE.height - 20);
  }
  boxes.forEach((one, at) => {
    for (const other of boxes.slice(at + 1)) {
      const apart =
        one.right <= other.left + 1 ||
        other.right <= one.left + 1 ||
        one.bottom <= other.top ||
        other.bottom <= one.top;
      expect(apart, `${one.text} | ${other.text}`).toBe(true);
    }
  });
}

describe('the layout', () => {
  const sentence = fc
    .array(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 30 })
    .map((all) => all.map((one) => one.replace(/\s/g, 'x')).join(' '));
  const curve = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 27 });

  test('keeps all words inside and apart, however long they are', () => {
    const mirror = fc.record({
      title: sentence,
      side: fc.constantFrom(...SIDES),
      name: sentence,
      unbiasedName: fc.constant('Unbiased observer'),
      values: curve,
      unbiased: curve,
    });
    const moment = fc.record({
      about: sentence,
      title: sentence,
      by: fc.constantFrom('west' as const, null),
    });
    fc.assert(
      fc.property(
        fc.record({
          headline: sentence,
          price: fc.oneof(fc.constant(''), sentence),
          about: sentence,
          weeks: fc.constant(10),
          mirrors: fc.array(mirror, { minLength: 2, maxLength: 2 }),
          moments: fc.array(moment, { maxLength: 3 }),
          invention: sentence,
          alt: fc.constant(''),
        }),
        holds,
      ),
    );
  });

  test('loses no words of a line that fits, and says that it goes on where it does not', () => {
    expect(linesOf('one two three', 'small', 1000, 2, measure)).toEqual(['one two three']);
    const cut = linesOf('one two three four five six seven', 'small', 90, 2, measure);
    expect(cut).toHaveLength(2);
    expect(cut.at(-1)).toMatch(/…$/);
  });
});

test('a match is told with both mirrors by name, without “you”, marked as invented, and never with a score', () => {
  const match = playedByOne('january-2022', 'debrief', 3);
  for (const side of SIDES) {
    const model = pictureOf(match, side, []);
    if (!model) throw new Error('it is over');
    holds(model);
    expect(model.mirrors.map((one) => one.side)).toEqual([side, rivalOf(side)]);
    expect(model.mirrors[0]?.title).toMatch(/likely out for gain$/);
    expect(model.alt).toMatch(/It is not what happened in 2022\.$/);
    expect(`${model.alt} ${model.about}`).not.toMatch(/\byou|\bworth|\bscore|[{}]|undefined/i);
  }
  expect(pictureOf({ ...match, state: { ...match.state, outcome: null } }, 'west', [])).toBeNull();
});

test('its colours are those of the light paper', () => {
  const light = readFileSync('src/ui/styles/tokens.css', 'utf8').split('@media')[0] ?? '';
  for (const [name, value] of Object.entries(COLOURS)) expect(light, name).toContain(`--${name}: ${value};`);
});
