// Offers in words: named by what they hold, an end of the match that is said before it is sealed, and one figure for tension.
import { beforeAll, expect, test } from 'vitest';
import type { Offer, State, Terms } from '../../src/engine/index.js';
import { advance, type Match } from '../../src/session/index.js';
import { debriefOf, logOf, outlookOf, sheetOf } from '../../src/view/index.js';
import { freshDesk, played, readTexts, SIDES } from './bench.js';

beforeAll(readTexts);

const opening = (): Match => played('january-2022', 'offers', (now) => now.steps.length >= 0);

/** The first week with this offer of Russia on the table, and this agreed before. */
function withOffer(terms: Terms, agreed: Terms = {}, more: Partial<Offer> = {}): Match {
  const match = opening();
  const { state } = match;
  const offers = state.table.offers;
  const offer = { ...(offers.russia as Offer), verified: true, form: 'binding', ...more, terms } as Offer;
  const table = { ...state.table, agreed, offers: { ...offers, russia: offer } };
  const tabled = {
    west: { ...state.sides.west, tabled: true },
    russia: { ...state.sides.russia, tabled: true },
  };
  return { ...match, state: { ...state, table, sides: tabled } as State };
}

/** The west's sheet with this answer to the open offer. */
function sheetWith(match: Match, table: 'accept' | 'wait') {
  const desk = freshDesk();
  desk.drafts.west = { orders: [], table, challenge: false };
  return sheetOf(outlookOf(match, 'west'), desk);
}

test('an offer is named by the term that weighs most, with its step and who gives', () => {
  expect(sheetWith(opening(), 'wait').offer?.line).toBe('Russia asks above all: Open door (never).');
  const gives = sheetWith(withOffer({ drawdown: 3, exercises: 1 }), 'wait').offer?.line;
  expect(gives).toMatch(/^Russia offers above all: Russian troops near Ukraine \(back to the garrisons/);
  expect(sheetWith(withOffer({ exercises: 1 }), 'wait').offer?.line).toMatch(
    /^Russia proposes: Exercises \(/,
  );
});

test('an offer without terms is said to hold nothing', () => {
  expect(sheetWith(withOffer({ drawdown: 0 }), 'wait').offer).toMatchObject({ terms: [] });
  expect(sheetWith(withOffer({ drawdown: 0 }), 'wait').offer?.line).toContain('nothing to accept');
});

test('that to accept may end the match is said where the rules end it, and only there', () => {
  const whole = { drawdown: 3, exercises: 2, missiles: 2, transparency: 1 };
  const cases: [Terms, Terms, Partial<Offer>][] = [
    [whole, {}, {}],
    [{ ...whole, drawdown: 2 }, {}, {}],
    [{ ...whole, drawdown: 1 }, { forces: 1 }, {}],
    [{ exercises: 2 }, { ...whole, exercises: 0 }, {}],
    [{ transparency: 1 }, { drawdown: 3, exercises: 2 }, {}],
    [whole, {}, { form: 'verbal' }],
    [{ drawdown: 1, exercises: 2, missiles: 2, transparency: 3 }, {}, {}],
    [{ forces: 3, exercises: 2, missiles: 2 }, {}, {}],
  ];
  let ends = 0;
  for (const [terms, agreed, more] of cases) {
    const match = withOffer(terms, agreed, more);
    const says = sheetWith(match, 'accept').foreseen.some((line) => line.includes('may end the match'));
    expect(sheetWith(match, 'wait').foreseen.join()).not.toContain('may end the match');
    const sheet = { orders: [], table: 'wait', challenge: false } as const;
    const next = advance(match, {
      awaiting: 'orders',
      west: { ...sheet, orders: [], table: 'accept' },
      russia: { ...sheet, orders: [] },
    });
    if (!next.ok) throw new Error(JSON.stringify(next.problem));
    const settled = next.value.state.outcome?.kind === 'settlement';
    expect(says).toBe(settled);
    if (!settled) continue;
    ends += 1;
    const changed = debriefOf(next.value)?.ending.changed.join(' ') ?? '';
    expect(changed.includes('Together with what was agreed before')).toBe(Object.keys(agreed).length > 0);
  }
  expect(ends).toBeGreaterThan(1);
  expect(ends).toBeLessThan(cases.length);
});

test('the log tells the tension that the header shows', () => {
  for (const seed of ['tension-a', 'tension-b']) {
    const match = played('january-2022', seed);
    for (const { scenes } of logOf(outlookOf(match, SIDES[0]))) {
      for (const { id, step, items } of scenes) {
        const line = id === 'ladder' ? items.find((one) => one.id === 'tension')?.text : undefined;
        const after = Math.round(match.steps[step]?.after.tension ?? 0);
        if (line) expect(line).toMatch(new RegExp(`\\b${after}\\.?$`));
      }
    }
  }
});
