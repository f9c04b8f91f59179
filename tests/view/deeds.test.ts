// Sharp deeds of the rival beside the estimate of what it wants: where the estimate hardly shows them, the page says why.
import { beforeAll, describe, expect, test } from 'vitest';
import { readingOf } from '../../src/view/belief.js';
import { despite } from '../../src/view/beside.js';
import { sawAttack, sightedDeeds } from '../../src/view/deeds.js';
import {
  keyFigures,
  type Outlook,
  outlookOf,
  rivalPanelOf,
  type Scene,
  sceneSays,
  scenesOf,
} from '../../src/view/index.js';
import { toneOfReading } from '../../src/view/words.js';
import { played, readTexts, SIDES } from './bench.js';

interface Evening {
  look: Outlook;
  scenes: Scene[];
}

const evenings: Evening[] = [];

/** What each seat knows at the end of each week of a few matches; two of them end with an attack. */
beforeAll(async () => {
  await readTexts();
  for (const seed of ['p6-0', 'survey9', 'survey12']) {
    const match = played('january-2022', seed);
    for (const side of SIDES) {
      const look = outlookOf(match, side);
      look.weeks.forEach((week, at) => {
        const weeks = look.weeks.slice(0, at + 1);
        const view = look.mornings[at + 1] ?? look.view;
        const then = { ...look, weeks, mornings: look.mornings.slice(0, at + 1), view };
        evenings.push({ look: then, scenes: week.steps.flatMap((step) => scenesOf(look, step)) });
      });
    }
  }
});

const lastFacts = ({ weeks }: Outlook) => weeks.at(-1)?.facts ?? [];

test('every sharp move that was seen stands on the bill, and one that does not alarm says why', () => {
  let explained = 0;
  for (const { look } of evenings) {
    const bill = readingOf(look, lastFacts(look));
    for (const deed of bill ? sightedDeeds(look, lastFacts(look)) : []) {
      const line = bill?.lines.find(({ id }) => id.startsWith(`${deed}.`));
      expect(line?.note === '').toBe(toneOfReading(line?.amount ?? 0) === 'risk');
      explained += line?.note ? 1 : 0;
    }
  }
  expect(explained).toBeGreaterThan(3);
});

test('where sharp moves do not raise the estimate, the figure and the panel say so', () => {
  let said = 0;
  for (const { look } of evenings) {
    const facts = lastFacts(look);
    const bill = readingOf(look, facts);
    const [gain] = keyFigures(look);
    const quiet = sightedDeeds(look, facts).length > 0 && bill && toneOfReading(bill.total) !== 'risk';
    if (!quiet && !sawAttack(look, facts)) continue;
    said += 1;
    expect(gain?.notable).toBe(true);
    expect(gain?.beside).toMatch(/\w{4}/);
    expect(rivalPanelOf(look).beside).toBe(gain?.beside);
  }
  expect(said).toBeGreaterThan(5);
});

test('beside a sharp move that did not decide, what decided is named first', () => {
  const found = evenings.flatMap(({ look }) => {
    const facts = lastFacts(look);
    const bill = readingOf(look, facts);
    const short = despite(look, facts, bill)?.short ?? '';
    return / despite /.test(short) ? [{ short, bill }] : [];
  });
  expect(found.length).toBeGreaterThan(0);
  for (const { short, bill } of found) {
    const strongest = bill?.lines.reduce((least, line) => (line.amount < least.amount ? line : least));
    expect(short.startsWith(strongest?.label ?? '?')).toBe(true);
  }
});

test('after an attack no estimate stands without a word, and the attack is on the bill', () => {
  const attacked = evenings.filter(({ look }) => sawAttack(look, lastFacts(look)));
  expect(attacked.length).toBeGreaterThan(1);
  for (const { look, scenes } of attacked) {
    expect(despite(look, lastFacts(look), null)?.says).toMatch(/has attacked\. The estimate is about/);
    const reads = scenes.filter(({ id }) => id === 'youRead');
    expect(reads[0]?.bill?.lines.some(({ label }) => label.startsWith('An attack'))).toBe(true);
    for (const { lead } of reads) expect(lead).toMatch(/may attack for gain or out of fear/);
  }
});

describe('in essential depth', () => {
  test('a week is told in words and percentages', () => {
    for (const { look, scenes } of evenings) {
      const [gain] = keyFigures(look);
      const panel = rivalPanelOf(look);
      const texts = [
        ...(gain ? [gain.because, gain.beside, gain.meaning, gain.value, ...(gain.change?.why ?? [])] : []),
        ...scenes.map(sceneSays),
        panel.beliefText,
        panel.beside,
        ...(panel.bill?.lines ?? []).flatMap(({ label, detail, note, words }) => [
          label,
          detail,
          note,
          words,
        ]),
      ];
      for (const text of texts) expect(text).not.toMatch(/log odds|\bbits?\b|Brier|[+−]\d\.\d\d/);
    }
  });
});
