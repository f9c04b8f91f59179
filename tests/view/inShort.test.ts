// A week in essential depth: few words, nothing that the whole resolution does not say, and the same story.

import { beforeAll, describe, expect, test } from 'vitest';
import type { Step } from '../../src/session/index.js';
import {
  inShort,
  type Outlook,
  outlookOf,
  resolutionOf,
  type Scene,
  type SceneItem,
  scenesBeforeWar,
} from '../../src/view/index.js';
import { played, readTexts, SIDES } from './bench.js';

beforeAll(readTexts);

/** Every week of some matches, as a seat has it still to watch. */
function weeksOf(id: string, seeds: readonly string[]): { look: Outlook; whole: Scene[]; short: Scene[] }[] {
  return seeds.flatMap((seed) => {
    const match = played(id, seed);
    return match.steps.flatMap((step, at) =>
      (step.input.awaiting === 'orders' ? SIDES : []).map((side) => {
        const steps = match.steps.slice(0, at + 1);
        const look = outlookOf({ ...match, steps, state: step.after }, side);
        const whole = scenesBeforeWar(look, resolutionOf(look, at));
        return { look, whole, short: inShort(look, whole) };
      }),
    );
  });
}

/** All that a scene puts before the reader; of the analysts’ guesses the longest that it could be. */
function textOf(look: Outlook, scene: Scene): string {
  const { title, lead, items, bill, quote, guessFor, strongest } = scene;
  const guesses = guessFor.map(({ move }) =>
    [look.say(`move.${move}.name`), look.say(`read.${move}.alarm`)].join(' '),
  );
  const longest = [...guesses].sort((a, b) => b.length - a.length)[0] ?? '';
  return [
    title,
    lead,
    ...items.flatMap(({ text, detail, note, source }) => [
      text,
      detail,
      note,
      source ? `Source: ${source.title}, ${source.publisher}, 1 January 2022` : '',
    ]),
    ...(bill
      ? ['Out for gain: 40 → 48. Suspicion', ...bill.lines.flatMap(({ label, detail }) => [label, detail])]
      : []),
    quote ? `${quote.text} ${quote.speaker}` : '',
    scene.id === 'theyRead' ? (strongest ? longest : guesses.join(' ')) : '',
  ].join(' ');
}

const words = (text: string): number => text.split(/\s+/).filter((word) => /\w/.test(word)).length;

/** The value under which a share of the list lies. */
const at = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? 0;

describe.each(['january-2022', 'abstract-mirror'])('%s', (id) => {
  let all: ReturnType<typeof weeksOf> | null = null;
  const weeks = () => {
    all ??= weeksOf(id, ['brief-a', 'brief-b', 'brief-c', 'brief-d']);
    return all;
  };

  test('half of all weeks take at most 110 words, and nine in ten at most 160', () => {
    const counts = weeks().map(({ look, short }) => words(short.map((one) => textOf(look, one)).join(' ')));
    expect(counts.length).toBeGreaterThan(20);
    expect(at(counts, 0.5)).toBeLessThanOrEqual(110);
    expect(at(counts, 0.9)).toBeLessThanOrEqual(160);
  });

  test('the scenes keep their order and their pictures, and every bill still adds up', () => {
    for (const { whole, short } of weeks()) {
      const kept = whole.filter((one) =>
        short.some(({ id: same, step }) => same === one.id && step === one.step),
      );
      expect(short.map((one) => one.id)).toEqual(kept.map((one) => one.id));
      expect(short.map((one) => one.moves)).toEqual(kept.map((one) => one.moves));
      expect(
        whole.filter((one) => !kept.includes(one)).every((one) => ['ladder', 'world'].includes(one.id)),
      ).toBe(true);
      for (const { bill } of short) {
        const sum = bill?.lines.reduce((total, line) => total + line.amount, 0);
        if (bill) expect(sum).toBeCloseTo(bill.total, 6);
      }
      for (const scene of short) expect(scene.title || scene.lead).not.toBe('');
    }
  });

  test('an attack, an incident, an agreement and a broken word are never left out', () => {
    const always = /^(attacked|incident|agreed|broke)\./;
    for (const { whole, short } of weeks()) {
      const told = (scenes: Scene[]) =>
        scenes
          .filter(({ id: scene }) => scene === 'world')
          .flatMap(({ lead, items }) => [lead, ...items.map((one) => one.text)]);
      const grave = whole
        .filter(({ id: scene }) => scene === 'world')
        .flatMap(({ items }) => items.flatMap((one) => (always.test(one.id) ? one.text : [])));
      expect(told(short)).toEqual(expect.arrayContaining(grave));
    }
  });

  test('the summary says first what became of each offer: no offer appears or goes without a word', () => {
    for (const { look, short } of weeks()) {
      const step = look.match.steps.at(-1) as Step;
      const summary = short.find((one) => one.id === 'summary');
      // A war has no summary of its week.
      if (!summary || step.after.awaiting === 'over') continue;
      for (const side of SIDES) {
        const own = side === look.side;
        const line = summary.items.find((one) => one.id.startsWith(own ? 'ownOffer' : 'theirOffer'));
        const [was, is] = [step.before.table.offers[side], step.after.table.offers[side]];
        const made = step.facts.some((fact) => fact.kind === 'offered' && fact.side === side);
        if (was && was.week !== is?.week) {
          expect(line?.detail).toMatch(/accepted|refused|lapsed|replaced|taken back/);
          expect(summary.items.indexOf(line as SceneItem)).toBeLessThan(2);
        }
        if (made && !is) expect(line?.detail).toMatch(/taken back (at once )?under pressure(: .+)?$/);
        if (made && !own && is)
          expect(line?.detail).toMatch(/a new one is on the table|replaced by a newer one/);
        const agreed = step.facts.some((fact) => fact.kind === 'agreed' && fact.whole && fact.by !== side);
        if (agreed) expect(line?.detail).toMatch(/^accepted\. Agreed: .+ \(.+\)/);
      }
    }
  });
});
