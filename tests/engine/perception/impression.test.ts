import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FIRST_IMPRESSION,
  type Impression,
  impressionAfter,
  impressionOf,
  SHIFT_CODES,
  type Shift,
  type ShiftCode,
  type Shifts,
} from '../../../src/engine/index.ts';
import { heatAfter, shifted } from '../../../src/engine/perception/impression.ts';
import { begin, january } from '../../support/engine.ts';

const all = [...january.sides.west.moves, ...january.sides.russia.moves];
const acts = (...names: string[]) =>
  names.map((name) => {
    const found = all.find(({ move }) => move.id === name);
    if (!found) throw new Error(`no move is called ${name}`);
    return found;
  });
const SHARP = acts('borderBuildUp', 'nuclearExercise');
const GIVING = acts('verifiedPullBack');

const feeling = (over: Partial<Impression> = {}): Impression => ({ ...FIRST_IMPRESSION, ...over });
const sum = (shifts: readonly Shift[]) => shifts.reduce((total, shift) => total + shift.amount, 0);

/** An impression after a week, with the reasons of its changes. */
function week(before: Impression, seen = acts(), pressing = 0) {
  const shifts: Shifts = { alarm: [], reputation: [] };
  const after = impressionAfter(before, seen, pressing, shifts);
  const part = (what: keyof Shifts, code: ShiftCode) =>
    sum(shifts[what].filter((shift) => shift.code === code));
  return { after, shifts, part };
}

/** Many weeks of the same. */
function weeks(before: Impression, n: number, seen = acts(), pressing = 0): Impression {
  let now = before;
  for (let i = 0; i < n; i++) now = impressionAfter(now, seen, pressing);
  return now;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const impressions = fc.record({ heat: share, pressure: share, alarm: share, reputation: share });
const sheets = fc.array(fc.constantFrom(...all), { maxLength: 4 });
const deterministic = { seed: 2022, numRuns: 400 };

describe('whatever was felt before, whatever is seen, however pressed', () => {
  it('the parts of each change sum to it', () => {
    fc.assert(
      fc.property(impressions, sheets, share, (before, seen, pressing) => {
        const { after, shifts } = week(before, seen, pressing);
        for (const what of ['alarm', 'reputation'] as const)
          expect(Math.abs(before[what] + sum(shifts[what]) - after[what])).toBeLessThan(1e-12);
      }),
      deterministic,
    );
  });

  it('all four numbers stay within 0 to 1', () => {
    fc.assert(
      fc.property(impressions, sheets, share, (before, seen, pressing) => {
        for (const value of Object.values(impressionAfter(before, seen, pressing))) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
      deterministic,
    );
  });

  it('asking for the reasons changes nothing, and names each at most once and none of no weight', () => {
    fc.assert(
      fc.property(impressions, sheets, share, (before, seen, pressing) => {
        const { after, shifts } = week(before, seen, pressing);
        expect(impressionAfter(before, seen, pressing)).toEqual(after);
        for (const list of [shifts.alarm, shifts.reputation]) {
          expect(new Set(list.map(({ code }) => code)).size).toBe(list.length);
          for (const { code, amount } of list) {
            expect(SHIFT_CODES).toContain(code);
            expect(amount).not.toBe(0);
          }
        }
      }),
      deterministic,
    );
  });

  it('the order in which acts are seen does not matter to what is felt of them', () => {
    fc.assert(
      fc.property(impressions, sheets, share, (before, seen, pressing) => {
        const there = impressionAfter(before, seen, pressing);
        const back = impressionAfter(before, seen.slice().reverse(), pressing);
        for (const key of ['heat', 'pressure', 'alarm', 'reputation'] as const)
          expect(back[key]).toBeCloseTo(there[key], 12);
      }),
      deterministic,
    );
  });
});

describe('heat', () => {
  it('rises with what escalates, falls with what calms, and forgets', () => {
    expect(heatAfter(0.3, SHARP)).toBeGreaterThan(heatAfter(0.3, []));
    expect(heatAfter(0.3, GIVING)).toBeLessThan(heatAfter(0.3, []));
    expect(heatAfter(0.9, [])).toBeLessThan(0.9);
    expect(heatAfter(heatAfter(0.9, []), [])).toBeLessThan(heatAfter(0.9, []));
  });

  it('stays between 0 and 1 and settles where nothing is done', () => {
    let heat = 1;
    for (let i = 0; i < 30; i++) heat = heatAfter(heat, []);
    expect(heat).toBeCloseTo(0.3, 6);
    expect(heatAfter(1, acts('borderBuildUp', 'troopsToBelarus', 'nuclearExercise'))).toBeLessThanOrEqual(1);
  });

  it('is part of the impression', () => {
    expect(impressionAfter(feeling({ heat: 0.6 }), SHARP, 0).heat).toBe(heatAfter(0.6, SHARP));
  });
});

describe('pressure', () => {
  const pressure = (before: number, seen = acts()) =>
    impressionAfter(feeling({ pressure: before }), seen, 0).pressure;

  it('rises with sharp acts, however kind what stands beside them', () => {
    expect(pressure(0.3, SHARP)).toBeGreaterThan(pressure(0.3));
    expect(pressure(0.3, [...SHARP, ...GIVING])).toBe(pressure(0.3, SHARP));
    expect(heatAfter(0.3, [...SHARP, ...GIVING])).toBeLessThan(heatAfter(0.3, SHARP));
  });

  it('is forgotten within weeks, faster by nothing that is given', () => {
    expect(pressure(0.8)).toBeLessThan(0.8);
    expect(pressure(0.8, GIVING)).toBe(pressure(0.8));
    expect(weeks(feeling({ pressure: 1 }), 12).pressure).toBeLessThan(0.01);
  });
});

describe('alarm', () => {
  it('rises under pressure and hardly falls when it is gone', () => {
    const pressed = weeks(feeling(), 3, SHARP);
    expect(pressed.alarm).toBeGreaterThan(FIRST_IMPRESSION.alarm);
    const later = weeks(pressed, 6);
    expect(later.pressure).toBeLessThan(pressed.pressure / 4);
    expect(later.alarm).toBeLessThan(pressed.alarm);
    expect(later.alarm).toBeGreaterThan(pressed.alarm / 2);
  });

  it('is pressed while pressure is above it, and fades below', () => {
    const up = week(feeling({ pressure: 0.9, alarm: 0.2 }), SHARP);
    const down = week(feeling({ pressure: 0, alarm: 0.8 }));
    expect([up.part('alarm', 'pressed') > 0, up.part('alarm', 'faded')]).toEqual([true, 0]);
    expect([down.part('alarm', 'faded') < 0, down.part('alarm', 'pressed')]).toEqual([true, 0]);
  });

  it('is calmed by a concession that stands alone', () => {
    const alarmed = feeling({ pressure: 0.2, alarm: 0.6 });
    expect(week(alarmed, GIVING).part('alarm', 'calmed')).toBeLessThan(0);
    expect(week(alarmed, GIVING).after.alarm).toBeLessThan(week(alarmed).after.alarm);
    expect(week(alarmed).part('alarm', 'calmed')).toBe(0);
  });

  it('is calmed less, and at last not at all, by one that stands beside arms', () => {
    const alarmed = feeling({ pressure: 0.2, alarm: 0.6 });
    const calmed = (...beside: string[]) =>
      week(alarmed, [...GIVING, ...acts(...beside)]).part('alarm', 'calmed');
    const [mild] = all
      .filter(({ provocation }) => provocation > 0.05 && provocation < 0.3)
      .sort((a, b) => a.provocation - b.provocation || (a.move.id < b.move.id ? -1 : 1));
    if (!mild) throw new Error('there is a move that is a little sharp');
    expect(calmed(mild.move.id)).toBeGreaterThan(calmed());
    expect(calmed(mild.move.id)).toBeLessThan(0);
    expect(calmed('borderBuildUp', 'nuclearExercise')).toBe(0);
  });
});

describe('the reputation for resolve', () => {
  const reputation = (seen = acts(), pressing = 0, before = 0.5) =>
    week(feeling({ reputation: before }), seen, pressing);

  it('is earned by sharp acts, the more so the sharper they are', () => {
    const [mild] = all.filter(({ provocation }) => provocation > 0.05 && provocation < 0.3);
    if (!mild) throw new Error('there is a move that is a little sharp');
    expect(reputation(SHARP).after.reputation).toBeGreaterThan(reputation([mild]).after.reputation);
    expect(reputation([mild]).after.reputation).toBeGreaterThan(reputation().after.reputation);
  });

  it('is lost by giving, and more by giving under pressure than by giving freely', () => {
    const freely = reputation(GIVING, 0);
    const pressed = reputation(GIVING, 0.8);
    expect(freely.after.reputation).toBeLessThan(reputation().after.reputation);
    expect(pressed.after.reputation).toBeLessThan(freely.after.reputation);
    expect(freely.part('reputation', 'gaveUnderPressure')).toBe(0);
    expect(pressed.part('reputation', 'gaveFreely')).toBe(freely.part('reputation', 'gaveFreely'));
    expect(pressed.part('reputation', 'gaveUnderPressure')).toBeLessThan(
      pressed.part('reputation', 'gaveFreely'),
    );
  });

  it('costs what is given in proportion to the pressure under which it is given', () => {
    const cost = (pressing: number) => reputation(GIVING, pressing).part('reputation', 'gaveUnderPressure');
    expect(cost(0.8)).toBeCloseTo(2 * cost(0.4), 12);
  });

  it('cannot be given away more than once in a week', () => {
    const giving = all.filter(({ concession }) => concession > 0);
    const many = giving.slice(0, 12);
    expect(many.reduce((total, { concession }) => total + concession, 0)).toBeGreaterThan(1);
    for (const code of ['gaveFreely', 'gaveUnderPressure'] as const)
      expect(reputation(giving, 0.5).part('reputation', code)).toBe(
        reputation(many, 0.5).part('reputation', code),
      );
  });

  it('suffers where pressure is left unanswered, and not where it is answered or there is none', () => {
    expect(reputation([], 0.8).part('reputation', 'leftUnanswered')).toBeLessThan(0);
    expect(reputation([], 0.8).after.reputation).toBeLessThan(reputation([], 0).after.reputation);
    expect(reputation(SHARP, 0.8).part('reputation', 'leftUnanswered')).toBe(0);
    expect(reputation([], 0).part('reputation', 'leftUnanswered')).toBe(0);
  });

  it('is forgotten towards not knowing, from both ends', () => {
    expect(reputation([], 0, 0.9).part('reputation', 'faded')).toBeLessThan(0);
    expect(reputation([], 0, 0.1).part('reputation', 'faded')).toBeGreaterThan(0);
    expect(weeks(feeling({ reputation: 1 }), 60).reputation).toBeCloseTo(0.5, 2);
    expect(weeks(feeling({ reputation: 0 }), 60).reputation).toBeCloseTo(0.5, 2);
  });
});

describe('a shift', () => {
  it('that would leave the scale is cut off, and the cut is noted', () => {
    const shifts: Shift[] = [];
    expect(shifted(0.9, 'heldOut', 0.3, shifts)).toBe(1);
    expect(shifts.map(({ code }) => code)).toEqual(['heldOut', 'limit']);
    expect(sum(shifts)).toBeCloseTo(0.1, 12);
    expect(shifted(0.1, 'steppedBack', -0.3, null)).toBe(0);
  });
});

it('before the first week everybody has the same impression, and nobody is known for anything', () => {
  const state = begin(january);
  for (const side of [state.sides.west, state.sides.russia, state.minds.west, state.minds.russia])
    expect(impressionOf(side)).toEqual(FIRST_IMPRESSION);
  expect(FIRST_IMPRESSION.reputation).toBe(0.5);
});
