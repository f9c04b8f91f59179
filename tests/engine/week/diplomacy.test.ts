import { describe, expect, it } from 'vitest';
import type { Offer, State, TableAnswer } from '../../../src/engine/index.ts';
import { consentChance, diplomacyStage } from '../../../src/engine/week/diplomacy.ts';
import { begin, changed, factsOf, NO_NOISE, offerOf, order, PASS, playWeeks } from '../../support/engine.ts';
import { offering, quiet, withTerms } from '../../support/engineCatalogue.ts';
import { weekOf } from '../../support/engineWeek.ts';

const start = begin(quiet, { dials: NO_NOISE });

/** The stage alone: the West answers Russia's offer. */
function answering(table: TableAnswer, state: State, russia: TableAnswer = 'wait') {
  const week = weekOf(quiet, state, { west: { ...PASS, table }, russia: { ...PASS, table: russia } });
  diplomacyStage.run(week);
  return week;
}
const asking = (terms: Record<string, number>, over: Partial<Offer> = {}) =>
  offering('russia', terms, over)(start);

describe('to accept', () => {
  it('makes the terms agreed, takes the offer from the table and calms', () => {
    const { state, agreed } = answering('accept', asking({ exercises: 2, transparency: 1 }));
    expect(state.table.agreed).toEqual({ exercises: 2, transparency: 1 });
    expect(agreed).toEqual({ exercises: 2, transparency: 1 });
    expect(state.table.offers.russia).toBeNull();
    expect(state.tension).toBeLessThan(start.tension);
    expect(state.table.stalled).toBe(0);
  });

  it('lays more over what was agreed, and never less', () => {
    const had = changed(asking({ exercises: 1, missiles: 2 }), (s) =>
      Object.assign(s.table.agreed, { exercises: 2 }),
    );
    expect(answering('accept', had).state.table.agreed).toEqual({ exercises: 2, missiles: 2 });
  });

  it('keeps the strongest form that was ever agreed', () => {
    const first = answering('accept', asking({ exercises: 1 }, { form: 'binding' })).state;
    const second = answering('accept', offering('russia', { missiles: 1 }, { form: 'verbal' })(first)).state;
    expect(second.table.form).toBe('binding');
  });

  it('steps of zero are no terms', () => {
    const { state } = answering('accept', asking({ exercises: 0 }));
    expect(state.table.agreed).toEqual({});
    expect(state.tension).toBe(start.tension);
  });

  it('costs its giver: credibility and the hawks’ support', () => {
    const given = answering('accept', asking({ forces: 3 })).state;
    const shared = answering('accept', asking({ exercises: 2 })).state;
    expect(given.sides.west.record).toBeLessThan(shared.sides.west.record);
    const fall = (ally: string) =>
      (shared.sides.west.support[ally] ?? 0) - (given.sides.west.support[ally] ?? 0);
    expect(fall('poland')).toBeGreaterThan(fall('germany'));
    expect(given.sides.russia.record).toBe(shared.sides.russia.record);
  });

  it('by both in the same week agrees on both offers', () => {
    const two = offering('west', { missiles: 1 })(asking({ exercises: 1 }));
    expect(answering('accept', two, 'accept').state.table.agreed).toEqual({ exercises: 1, missiles: 1 });
  });
});

describe('to refuse or to wait', () => {
  it('a refusal takes the offer from the table and tires; of a public offer it is a promise too', () => {
    const open = asking({ exercises: 1 }, { public: true });
    const closed = asking({ exercises: 1 }, { public: false });
    const refused = answering('refuse', open).state;
    expect(refused.table.offers.russia).toBeNull();
    expect(refused.fatigue).toBeGreaterThan(start.fatigue);
    expect(refused.sides.west.commitments).toBeGreaterThan(
      answering('refuse', closed).state.sides.west.commitments,
    );
  });

  it('an offer with a date lapses where nobody answers it, without a word', () => {
    const { state, facts } = answering('wait', asking({ exercises: 1 }, { dated: true }));
    expect(state.table.offers.russia).toBeNull();
    expect(state.table.agreed).toEqual({});
    expect(state.fatigue).toBe(start.fatigue);
    expect(state.sides.west.commitments).toBe(start.sides.west.commitments);
    expect(factsOf(facts, 'tableAnswer').filter(({ side }) => side === 'west')).toMatchObject([
      { answer: 'wait' },
    ]);
  });

  it('accepted or refused in time, it is an offer like any other', () => {
    for (const answer of ['accept', 'refuse'] as const) {
      const [dated, plain] = [true, false].map(
        (is) => answering(answer, asking({ exercises: 1 }, { dated: is })).state,
      );
      expect(dated).toEqual(plain);
    }
  });

  it('an offer with a date may be answered in the week after it was made, and no later', () => {
    const made = playWeeks(quiet, start, 1, {
      west: [withTerms(order(quiet, 'datedOffer'), { exercises: 1 })],
    });
    expect(made.table.offers.west).toMatchObject({ dated: true });
    expect(playWeeks(quiet, made, 1).table.offers.west).toBeNull();
    const signed = playWeeks(quiet, made, 1, { russia: { ...PASS, table: 'accept' } });
    expect(signed.table.agreed).toEqual({ exercises: 1 });
  });

  it('waiting leaves it where it is', () => {
    const open = asking({ exercises: 1 });
    expect(answering('wait', open).state.table.offers.russia).toEqual(open.table.offers.russia);
  });

  it('an answer where nothing is offered is none', () => {
    const bare = changed(start, (s) => {
      s.table.offers = { west: null, russia: null };
    });
    const { facts, answered } = answering('accept', bare);
    expect(factsOf(facts, 'tableAnswer')).toEqual([]);
    expect(answered).toEqual({ west: false, russia: false });
  });
});

describe('the third party’s consent', () => {
  const offer = offerOf('russia', { openDoor: 3 }, { form: 'political', verified: false });
  const chance = (change: (s: State) => void, over: Partial<Offer> = {}, step = 3) =>
    consentChance(quiet, changed(start, change), 'openDoor', step, { ...offer, ...over });

  it('is harder to get the more is asked', () => {
    expect(chance(() => {}, {}, 5)).toBeLessThan(chance(() => {}, {}, 1));
  });

  it('is harder to get from a country that is firm and looks west', () => {
    expect(chance((s) => Object.assign(s.third ?? {}, { will: 0.9 }))).toBeLessThan(
      chance((s) => Object.assign(s.third ?? {}, { will: 0.2 })),
    );
    expect(chance((s) => Object.assign(s.third ?? {}, { alignment: 0.9 }))).toBeLessThan(
      chance((s) => Object.assign(s.third ?? {}, { alignment: 0.2 })),
    );
  });

  it('is easier where it sits at the table, where there is verification, where it is binding', () => {
    for (const better of [{ third: true }, { verified: true }, { form: 'binding' as const }])
      expect(chance(() => {}, better)).toBeGreaterThan(chance(() => {}));
  });

  it('is asked only where the issue needs it, and is recorded', () => {
    const sure = changed(asking({ openDoor: 1, exercises: 1 }, { third: true }), (s) =>
      Object.assign(s.third ?? {}, { will: 0, alignment: 0, stability: 1 }),
    );
    const given = answering('accept', sure);
    expect(factsOf(given.facts, 'consent')).toMatchObject([{ issue: 'openDoor', step: 1, given: true }]);
    expect(given.state.table.consent).toEqual({ openDoor: 1 });
  });

  it('withheld, its issue falls out and the rest stands; it makes the country firmer', () => {
    const no = changed(asking({ openDoor: 5, exercises: 1 }, { verified: false, form: 'verbal' }), (s) =>
      Object.assign(s.third ?? {}, { will: 0.95, alignment: 1, stability: 0.1 }),
    );
    const refused = answering('accept', no);
    expect(factsOf(refused.facts, 'consent')).toMatchObject([{ given: false }]);
    expect(refused.state.table.agreed).toEqual({ exercises: 1 });
    expect(refused.state.third?.will).toBeGreaterThan(no.third?.will ?? 1);
    expect(refused.state.sides.west.capital).toBeLessThan(no.sides.west.capital);
  });
});

describe('talks that stall', () => {
  const stalled = (weeks: number) =>
    answering(
      'wait',
      changed(start, (s) => Object.assign(s.table, { stalled: weeks })),
    ).state;

  it('for long serve as a pretext and tire', () => {
    expect(stalled(9).pretext).toBeGreaterThan(start.pretext);
    expect(stalled(9).fatigue).toBeGreaterThan(start.fatigue);
  });

  it('for a while do not', () => {
    expect(stalled(1).pretext).toBe(start.pretext);
  });
});
