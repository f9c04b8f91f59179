// C06–C12, C19–C26, C53: what is asked, what is offered, and who sits at the table.
import { describe, expect, it } from 'vitest';
import {
  audienceCost,
  checkOrders,
  cohesion,
  FORMS,
  type State,
  stateHash,
  termsWorth,
  viewFor,
} from '../../src/engine/index.ts';
import { prepare } from '../../src/engine/perception/prepare.ts';
import { consentChance } from '../../src/engine/week/diplomacy.ts';
import { accidentProneness } from '../../src/engine/week/incidents.ts';
import {
  begin,
  changed,
  factOf,
  factsOf,
  january,
  legalNames,
  lensOf,
  order,
  play,
  playWeeks,
  rulesOf,
  week,
} from '../support/engine.ts';
import {
  hopes,
  incidentRisk,
  offering,
  quiet,
  quietly,
  quietWith,
  temptation,
  withAndWithout,
  withTerms,
} from '../support/engineCatalogue.ts';

/** The chance that a side of the match's type accepts what is on the table. */
const accepts = (state: State, side: 'west' | 'russia', t = 0) =>
  lensOf(quiet, state, side).answers?.[t]?.accept ?? 0;
const asks = (terms: Record<string, number>, over = {}) => offering('russia', terms, over)(quietly());

describe('C06 the demands of December', () => {
  it('C06 lie on the table as a binding treaty in public, for the West to answer', () => {
    const state = quietly();
    expect(state.table.offers.russia).toMatchObject({
      form: 'binding',
      public: true,
      terms: { openDoor: 5, forces: 3 },
    });
    const answer = (s: State) => checkOrders(quiet, viewFor(s, 'west'), week(quiet, [], { table: 'refuse' }));
    const bare = quietWith((level) => {
      level.sides.russia.opening = {};
    });
    expect(answer(state)).toEqual([]);
    expect(answer(begin(bare)).map((one) => one.code)).toEqual(['nothingToAnswer']);
  });

  it('C06 in public tie the hands that make them: stepping back costs more', () => {
    const cost = (move: string, chosen = {}) =>
      audienceCost(
        play(quiet, quietly(), { russia: [order(quiet, move, { terms: { openDoor: 3 }, ...chosen })] }).state,
        'russia',
        4,
      );
    expect(cost('publishDemands')).toBeGreaterThan(cost('writtenReply', { publicity: 'confidential' }));
  });

  it('C06 an agreement is worth more the stronger its form', () => {
    const chance = FORMS.map((form) =>
      accepts(offering('west', { exercises: 2, missiles: 2 }, { form })(quietly()), 'russia'),
    );
    expect(chance).toEqual(chance.slice().sort((a, b) => a - b));
    expect(new Set(chance).size).toBe(FORMS.length);
  });
});

describe('C07 no further enlargement', () => {
  const worth = (side: 'west' | 'russia', step: number) =>
    termsWorth(quiet, side, 0, { openDoor: step }, true);

  it('C07 is a matter of steps between yes and never', () => {
    expect(quiet.issues.openDoor?.steps).toBeGreaterThanOrEqual(3);
    expect(accepts(asks({ openDoor: 1 }), 'west')).toBeGreaterThan(accepts(asks({ openDoor: 5 }), 'west'));
  });

  it('C07 is nearly indivisible for the West: the first step costs most of it', () => {
    expect(worth('west', 1)).toBeLessThan(0.5 * worth('west', 5));
  });

  it('C07 part of a promise brings Russia less than its part', () => {
    expect(worth('russia', 3)).toBeLessThan(0.6 * worth('russia', 5));
  });

  it('C07 is not the great powers’ to give: it needs Ukraine’s consent', () => {
    const { facts } = play(quiet, asks({ openDoor: 2 }), { west: week(quiet, [], { table: 'accept' }) });
    expect(factOf(facts, 'consent').issue).toBe('openDoor');
  });
});

describe('C08 withdrawal from the eastern members', () => {
  it('C08 is asked of the West and costs it, the more the farther it goes', () => {
    const worth = (step: number) => termsWorth(quiet, 'west', 0, { forces: step }, true);
    expect(worth(3)).toBeLessThan(worth(1));
    expect(worth(1)).toBeLessThan(0);
    expect(accepts(asks({ forces: 3 }), 'west')).toBeLessThan(accepts(asks({}), 'west'));
  });

  it('C08 has partial substitutes that both can like: limits and openness', () => {
    const substitutes = { exercises: 2, transparency: 3 };
    expect(termsWorth(quiet, 'west', 0, substitutes, true)).toBeGreaterThan(0);
    expect(termsWorth(quiet, 'russia', 0, substitutes, true)).toBeGreaterThan(0.2);
    expect(accepts(asks(substitutes), 'west')).toBeGreaterThan(accepts(asks({ forces: 3 }), 'west'));
  });
});

it('C10 to reject the demands outright ties the West’s hands', () => {
  const { with: rejected, without } = withAndWithout({ west: ['rejectOpenDoor'] });
  expect(audienceCost(rejected.state, 'west', 4)).toBeGreaterThan(audienceCost(without.state, 'west', 4));
  // What it says in public weighs as the level has it, on top of what it costs to take back.
  const [promise] = quiet.level.moves
    .filter((move) => move.id === 'rejectOpenDoor')
    .flatMap((move) => move.effects.filter((effect) => effect.do === 'commit'));
  const promised = (state: State) => state.sides.west.commitments;
  expect(promised(rejected.state) - promised(without.state)).toBeGreaterThan(promise?.weight ?? 99);
});

describe('C11 exercises', () => {
  it('C11 are a cheap and natural first step: nothing else brings both as much for as little', () => {
    const worth = (issue: string) => termsWorth(quiet, 'west', 0, { [issue]: 1 }, true);
    expect(worth('exercises')).toBeGreaterThan(0);
    for (const issue of ['openDoor', 'forces']) expect(worth('exercises')).toBeGreaterThan(worth(issue));
    expect(accepts(asks({ exercises: 1 }), 'west')).toBeGreaterThan(accepts(asks({ forces: 1 }), 'west'));
  });

  it('C11 have real value for security: limits make accidents rarer', () => {
    const risk = (step: number) =>
      incidentRisk(
        changed(quietly({ dials: { accidentRate: 1 } }), (s) =>
          Object.assign(s.table.agreed, { exercises: step }),
        ),
      );
    expect(risk(2)).toBeLessThan(risk(1));
    expect(risk(1)).toBeLessThan(risk(0));
  });
});

describe('C12 missiles', () => {
  it('C12 count only with inspection', () => {
    for (const side of ['west', 'russia'] as const) {
      const bare = termsWorth(quiet, side, 0, { missiles: 2 }, false);
      expect(bare).toBeLessThan(0.5 * termsWorth(quiet, side, 0, { missiles: 2 }, true));
    }
    expect(accepts(asks({ missiles: 2 }, { verified: false }), 'west')).toBeLessThan(
      accepts(asks({ missiles: 2 }), 'west'),
    );
  });
});

describe('C19 several rounds of talks have been held', () => {
  it('C19 the track starts part-used, and more so in the week of the 24th than two weeks before', () => {
    expect(begin(january).fatigue).toBeGreaterThan(begin(rulesOf('january-2022-long')).fatigue);
    expect(begin(rulesOf('january-2022-long')).fatigue).toBeGreaterThan(0);
  });

  it('C19 talks tire', () => {
    const { with: talked, without } = withAndWithout({ west: ['westMinistersMeeting'] });
    expect(talked.state.fatigue).toBeGreaterThan(without.state.fatigue);
  });

  it('C19 tired talks clarify less', () => {
    const clarity = (fatigue: number) =>
      play(
        quiet,
        changed(quietly(), (s) => Object.assign(s, { fatigue })),
        { west: ['westMinistersMeeting'] },
      ).state.talkClarity;
    expect(clarity(0.9)).toBeLessThan(clarity(0.1));
  });
});

describe('C20 the written answer after the ministers met', () => {
  it('C20 says on each issue what its author chooses, and is weighed by that', () => {
    const answer = (terms: Record<string, number>) =>
      play(quiet, quietly(), { west: [withTerms(order(quiet, 'writtenAnswer'), terms)] }).state;
    const open = { exercises: 2, missiles: 1, openDoor: 0 };
    expect(answer(open).table.offers.west?.terms).toEqual(open);
    expect(accepts(answer({ exercises: 2, missiles: 2, transparency: 3 }), 'russia')).toBeGreaterThan(
      accepts(answer({ drawdown: 3 }), 'russia'),
    );
  });

  it('C20 a ministers’ meeting lowers the noise of the week after', () => {
    const start = quietly({ dials: { perceptionNoise: 0.2 } });
    const noise = (state: State) => prepare(quiet, state).west.trueKernel.perceptionNoise;
    const met = play(quiet, start, { west: ['westMinistersMeeting'] }).state;
    const idle = play(quiet, start).state;
    expect(noise(met)).toBeLessThan(noise(idle));
    expect(noise(play(quiet, met).state)).toBe(noise(idle));
  });
});

describe('C21 public or confidential', () => {
  const answered = (publicity: string, seed = 'answer') =>
    play(quiet, quietly({ seed }), {
      west: [withTerms(order(quiet, 'writtenAnswer', { publicity }), { exercises: 1 })],
    });

  it('C21 a public answer ties hands, a confidential one does not', () => {
    expect(answered('public').state.sides.west.commitments).toBeGreaterThan(
      answered('confidential').state.sides.west.commitments,
    );
  });

  it('C21 a confidential answer may leak, and then costs; a public one cannot', () => {
    const leaks = (publicity: string) =>
      Array.from({ length: 60 }, (_, i) => answered(publicity, `leak ${i}`)).filter(
        ({ facts }) => factsOf(facts, 'leaked').length > 0,
      );
    expect(leaks('public')).toEqual([]);
    const leaked = leaks('confidential');
    expect(leaked.length).toBeGreaterThan(2);
    expect(leaked.length).toBeLessThan(30);
    const dry = answered('confidential', 'leak 1');
    const [wet] = leaked;
    const kept = [dry, answered('confidential', 'leak 2')].find(
      ({ facts }) => factsOf(facts, 'leaked').length === 0,
    );
    expect(wet?.state.sides.west.capital).toBeLessThan(kept?.state.sides.west.capital ?? 0);
  });
});

it('C22 to give up the right to choose alliances costs cohesion, Ukraine’s will and credibility', () => {
  const bent = (terms: Record<string, number>) => {
    const state = changed(asks(terms, { third: true }), (s) => {
      // A Ukraine that surely consents: only what the deal itself costs is left.
      Object.assign(s.third ?? {}, { alignment: 0, will: 0.6, stability: 1 });
    });
    return play(quiet, state, { west: week(quiet, [], { table: 'accept' }) }).state;
  };
  const given = bent({ openDoor: 3 });
  const kept = bent({ exercises: 2 });
  expect(given.table.agreed.openDoor).toBe(3);
  expect(cohesion(quiet, 'west', given.sides.west)).toBeLessThan(cohesion(quiet, 'west', kept.sides.west));
  expect(given.third?.will).toBeLessThan(kept.third?.will ?? 0);
  expect(given.sides.west.record).toBeLessThan(kept.sides.west.record);
});

it('C23 NATO’s own answer is a parallel channel, open only while the allies hold together', () => {
  const at = (support: number) =>
    changed(quietly(), (s) => {
      for (const ally in s.sides.west.support) s.sides.west.support[ally] = support;
    });
  expect(legalNames(quiet, at(0.9), 'west')).toContain('natoAnswer');
  expect(legalNames(quiet, at(0.4), 'west')).not.toContain('natoAnswer');
  expect(legalNames(quiet, at(0.4), 'west')).toContain('writtenAnswer');
});

describe('C24 the Normandy format', () => {
  const { state } = play(quiet, quietly(), { west: [withTerms(order(quiet, 'westNormandy'), { minsk: 1 })] });

  it('C24 is the only channel with Ukraine at the table', () => {
    expect(state.table.offers.west).toMatchObject({ third: true, terms: { minsk: 1 } });
    expect(quiet.level.channels.filter((channel) => channel.third).map((channel) => channel.id)).toEqual([
      'normandy',
    ]);
  });

  it('C24 makes Ukraine’s consent easier to get than a bargain over its head', () => {
    const offer = state.table.offers.west;
    if (!offer) throw new Error('there is an offer');
    expect(consentChance(quiet, state, 'minsk', 2, offer)).toBeGreaterThan(
      consentChance(quiet, state, 'minsk', 2, { ...offer, third: false }),
    );
  });

  it('C24 takes a full slot: more than a call does', () => {
    const attention = (id: string) => quiet.level.moves.find((move) => move.id === id)?.attention ?? 0;
    expect(attention('westNormandy')).toBeGreaterThan(attention('westLeadersCall'));
    expect(attention('russiaNormandy')).toBeGreaterThan(attention('russiaLeadersCall'));
  });
});

describe('C25 leaders call', () => {
  it('C25 a call clarifies; a shuttle by an ally does too and warms the doves', () => {
    const idle = play(quiet, quietly()).state;
    const called = play(quiet, quietly(), { west: ['westLeadersCall'] }).state;
    const shuttled = play(quiet, quietly(), { west: ['shuttle'] }).state;
    expect(called.talkClarity).toBeGreaterThan(idle.talkClarity);
    expect(shuttled.talkClarity).toBeGreaterThan(idle.talkClarity);
    expect(shuttled.sides.west.support.france).toBeGreaterThan(called.sides.west.support.france ?? 1);
  });
});

describe('C26 talks go on without a breakthrough', () => {
  const talking = { west: ['westMinistersMeeting'], russia: ['russiaMinistersMeeting'] };

  it('C26 an open track lowers accidents a little', () => {
    const risk = (talkClarity: number) =>
      accidentProneness(
        january,
        changed(begin(january), (s) => Object.assign(s, { talkClarity })),
        5,
      );
    expect(risk(0.35)).toBeLessThan(risk(0));
    expect(risk(0.35)).toBeGreaterThan(0.8 * risk(0));
  });

  it('C26 talk alone never settles: it stalls', () => {
    let state = quietly({ dials: { weeks: 8 } });
    state = playWeeks(quiet, state, 7, talking);
    expect(state.outcome).toBeNull();
    expect(state.table.stalled).toBeGreaterThan(2);
    expect(state.table.agreed).toEqual({});
  });

  it('C26 stalled talks serve as a pretext', () => {
    const stalled = (weeks: number) =>
      play(
        quiet,
        changed(quietly(), (s) => Object.assign(s.table, { stalled: weeks })),
      ).state;
    expect(stalled(8).pretext).toBeGreaterThan(stalled(0).pretext);
  });

  it('C26 a pretext lowers Russia’s price of an attack', () => {
    const at = (pretext: number) => temptation(changed(quietly(), (s) => Object.assign(s, { pretext })));
    expect(at(0.6)).toBeGreaterThan(at(0));
  });
});

it('C34 every deployment in the east moves `forces` away from what Russia wants, and so its hopes for the table', () => {
  const alerted = play(quiet, quietly(), { west: ['alert'] }).state;
  for (const move of [
    'deployEast',
    'forwardArmour',
    'alliedTroops',
    'airNaval',
    'strikeGroup',
    'exerciseEast',
  ]) {
    const strained = play(quiet, alerted, { west: [move] }).state;
    const other = play(quiet, alerted, { west: ['publicWarning'] }).state;
    expect(hopes(strained), move).toBeLessThan(hopes(other));
  }
});

describe('C53 measures for mutual security', () => {
  const terms = { exercises: 2, missiles: 2, transparency: 3 };

  it('C53 are a package that leaves both better off', () => {
    for (const side of ['west', 'russia'] as const)
      for (const t of [0, 1, 2] as const) expect(termsWorth(quiet, side, t, terms, true)).toBeGreaterThan(0);
  });

  it('C53 can be put on the table by one order, and agreed they make accidents rarer', () => {
    const offered = play(quiet, quietly(), {
      west: [withTerms(order(quiet, 'mutualSecurityPackage', { verified: 'yes' }), terms)],
    }).state;
    expect(offered.table.offers.west).toMatchObject({ terms, verified: true });
    const agreed = play(quiet, offered, { russia: week(quiet, [], { table: 'accept' }) }).state;
    expect(agreed.table.agreed).toMatchObject(terms);
    const risky = (s: State) =>
      accidentProneness(
        quiet,
        changed(s, (d) => Object.assign(d.dials, { accidentRate: 1 })),
        5,
      );
    expect(risky(agreed)).toBeLessThan(0.6 * risky(offered));
    expect(stateHash(agreed)).not.toBe(stateHash(offered));
  });
});
