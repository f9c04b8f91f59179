// What is so already is not proposed again: terms in force or on the table, a pledge given, a threat made.
import { describe, expect, it } from 'vitest';
import { answerTo, withoutIdle } from '../../src/advice/idle.ts';
import { type State, type Terms, viewFor } from '../../src/engine/index.ts';
import { begin, changed, offerOf, order, play, january as rules } from '../support/engine.ts';

const fresh = begin(rules, { seed: 'idle' });
const left = (state: State, move: string, chosen: object = {}, side: 'west' | 'russia' = 'west') =>
  withoutIdle(rules, viewFor(state, side), order(rules, move, chosen));

const terms = { missiles: 2, transparency: 1 };
const made = { form: 'political', verified: 'yes', publicity: 'public', terms };

describe('an offer', () => {
  const agreed = (form: 'political' | 'verbal', inspected: boolean) =>
    changed(fresh, ({ table }) => {
      table.agreed = { missiles: 2, transparency: 2 };
      table.form = form;
      table.inspected = inspected ? { missiles: true, transparency: true } : {};
    });

  it('of what is agreed in this form and under inspection changes nothing', () => {
    expect(left(fresh, 'mutualSecurityPackage', made)).not.toBeNull();
    expect(left(agreed('political', true), 'mutualSecurityPackage', made)).toBeNull();
  });

  it('of more, in a firmer form or with inspections that are not agreed changes something', () => {
    const state = agreed('political', true);
    expect(
      left(state, 'mutualSecurityPackage', { ...made, terms: { missiles: 2, drawdown: 1 } }),
    ).not.toBeNull();
    expect(left(state, 'mutualSecurityPackage', { ...made, form: 'binding' })).not.toBeNull();
    expect(left(agreed('verbal', true), 'mutualSecurityPackage', made)).not.toBeNull();
    expect(left(agreed('political', false), 'mutualSecurityPackage', made)).not.toBeNull();
  });

  it('with the terms of one’s own open offer changes nothing, and with others does', () => {
    const open = changed(fresh, ({ table }) => {
      table.offers.west = offerOf('west', { ...terms, drawdown: 0 }, { form: 'political', verified: true });
    });
    expect(left(open, 'mutualSecurityPackage', made)).toBeNull();
    expect(
      left(open, 'mutualSecurityPackage', { ...made, terms: { missiles: 1, transparency: 1 } }),
    ).not.toBeNull();
    expect(left(open, 'mutualSecurityPackage', { ...made, terms: { missiles: 2 } })).not.toBeNull();
  });

  it('that is part of a step of its own leaves the step, without the terms', () => {
    const state = changed(fresh, ({ table }) => {
      table.agreed = { transparency: 3 };
      table.form = 'binding';
    });
    const hotline = left(state, 'westHotline', { form: 'political', terms: { transparency: 1 } });
    expect(hotline).toMatchObject({ move: 'westHotline' });
    expect(hotline?.with.terms).toBeUndefined();
  });

  it('that repeats the demands that lie open since before the first week changes nothing', () => {
    const { terms: demands, form } = fresh.table.offers.russia ?? { terms: {}, form: 'political' };
    const view = viewFor(fresh, 'russia');
    expect(withoutIdle(rules, view, order(rules, 'publishDemands', { form, terms: demands }))).toBeNull();
  });
});

it('a pledge that was given is not given again', () => {
  expect(left(fresh, 'noTroopsPledge')).not.toBeNull();
  const { state } = play(rules, fresh, { west: ['noTroopsPledge'] });
  expect(left(state, 'noTroopsPledge')).toBeNull();
});

it('sanctions that were named as clearly or imposed are not named again', () => {
  const chosen = order(rules, 'nameSanctions').with;
  const { state } = play(rules, fresh, { west: [order(rules, 'nameSanctions', chosen)] });
  expect(left(fresh, 'nameSanctions', chosen)).not.toBeNull();
  expect(left(state, 'nameSanctions', chosen)).toBeNull();
  const id = chosen.package ?? '';
  expect(state.sides.west.packages[id]?.clarity).toBeGreaterThan(0);
});

describe('an answer at the table', () => {
  const answered = (state: State, answer: 'accept' | 'refuse' | 'wait') =>
    answerTo(viewFor(state, 'west'), answer);
  const lying = (terms: Terms | null) =>
    changed(fresh, ({ table }) => {
      table.offers.russia = terms && offerOf('russia', terms, { form: 'political', verified: true });
    });

  it('stands where the offer asks for something', () => {
    expect(answered(lying({ missiles: 2 }), 'accept')).toBe('accept');
    expect(answered(lying({ missiles: 2 }), 'refuse')).toBe('refuse');
  });

  it('is left open where there is no offer, or none that asks for anything', () => {
    expect(answered(lying(null), 'accept')).toBe('wait');
    expect(answered(lying({ missiles: 0 }), 'accept')).toBe('wait');
    expect(answered(lying({}), 'refuse')).toBe('wait');
  });
});
