// What weeks leave besides belief, as a seat is shown it: figures of its own view, reasons that sum, and nothing under old rules.
import { beforeAll, describe, expect, test } from 'vitest';
import { preview } from '../../src/ai/index.js';
import type { Fact, Move, Order } from '../../src/engine/index.js';
import { legalMoves, SHIFT_CODES } from '../../src/engine/index.js';
import type { Match, ReadingGuess } from '../../src/session/index.js';
import { hasText } from '../../src/text/index.js';
import { feltGroups, feltIn, feltText } from '../../src/view/impressions.js';
import {
  crisisModel,
  defaultOrder,
  guessModel,
  moveOf,
  outlookOf,
  ownPanelOf,
  rivalPanelOf,
  scenesOf,
  tableOf,
} from '../../src/view/index.js';
import { sheetGuessOf } from '../../src/view/sheetGuess.js';
import { LEVELS, played, readTexts, SIDES } from './bench.js';
import { disguised } from './hidden.js';

beforeAll(readTexts);

const feltBy = (match: Match) =>
  match.steps.flatMap((step) => step.facts).filter((fact) => fact.kind === 'felt');

test('every reason for a shift has words, and every value has a word before its figure', () => {
  expect(SHIFT_CODES.filter((code) => !hasText(`shift.${code}.label`))).toEqual([]);
  for (const what of ['alarm', 'reputation', 'pressure'] as const)
    for (let n = 0; n <= 20; n++) expect(feltText(what, n / 20)).toMatch(/^[a-z ]+, \d+\s%$/);
});

describe.each(LEVELS)('%s', (id) => {
  test('facts told to one seat are about that seat', () => {
    const match = played(id, 'felt');
    for (const side of SIDES) {
      const look = outlookOf(match, side);
      for (const fact of look.weeks.flatMap((week) => week.facts))
        if (fact.kind === 'felt') expect(fact.side).toBe(side);
    }
    expect(feltBy(match).length).toBeGreaterThan(0);
  });

  test('what was felt in a week is the change of the mind, and its reasons sum to it', () => {
    const match = played(id, 'sums');
    for (const side of SIDES) {
      const look = outlookOf(match, side);
      look.weeks.forEach((week, at) => {
        const after = look.mornings[at + 1];
        const before = look.mornings[at];
        for (const what of ['alarm', 'reputation'] as const) {
          const felt = feltIn(week.facts, side, what);
          if (!felt || !after || !before) continue;
          expect(felt.by).toBeCloseTo(after.mind[what] - before.mind[what], 9);
          const shifts = week.facts.flatMap((fact: Fact) =>
            fact.kind === 'felt' && fact.what === what ? fact.shifts : [],
          );
          expect(shifts.reduce((sum, one) => sum + one.amount, 0)).toBeCloseTo(felt.by, 9);
        }
      });
    }
  });

  test('both groups are shown, each figure with reasons where it has moved', () => {
    const match = played(id, 'groups', (now) => now.steps.length >= 2);
    for (const side of SIDES) {
      const groups = feltGroups(outlookOf(match, side));
      expect(groups.map((group) => group.figures.length)).toEqual([3, 3]);
      for (const { change } of groups.flatMap((group) => group.figures))
        if (change) expect(change.why.length).toBeGreaterThan(0);
    }
  });

  test('the analysts’ guess for a sheet says what the rules would leave', () => {
    const match = played(id, 'sheet', (now) => now.steps.length >= 1);
    for (const side of SIDES) {
      const look = outlookOf(match, side);
      const said = preview(match.rules, look.view, { orders: [] });
      const guess = sheetGuessOf(look, said);
      expect(guess?.figures).toHaveLength(2);
      const other = outlookOf(disguised(match, side), side);
      expect(sheetGuessOf(other, preview(match.rules, other.view, { orders: [] }))).toEqual(guess);
      for (const { value } of guess?.teaches ?? [])
        expect(value).toMatch(/^(much|something|little), \d\.\d\d bits$/);
      expect(sheetGuessOf(look, { perOrder: [], total: 0 })).toBeNull();
    }
  });

  test('what a move adds is told apart from the sheet with it, and both add up', () => {
    const match = played(id, 'adds', (now) => now.steps.length >= 1);
    const alarmIn = (text: string) => Number(/alarm[^+−\d-]*([+−-]?\d+)/.exec(text)?.[1]?.replace('−', '-'));
    for (const side of SIDES) {
      const look = outlookOf(match, side);
      const [first, second] = legalMoves(match.rules, look.view)
        .filter(({ legal }) => legal)
        .map(({ move }) => defaultOrder(look, moveOf(look, move) as Move))
        .filter(({ move }) => moveOf(look, move)?.stance === 'escalatory');
      if (!first || !second) throw new Error('two sharp moves can be ordered');
      const said = (...orders: Order[]) => preview(match.rules, look.view, { orders });
      const [both, without] = [said(first, second), said(first)];
      const one = guessModel(look, second.move, both.perOrder[1] as ReadingGuess, both, without);
      const total = alarmIn(one.share?.leaves ?? '');
      const before = alarmIn(sheetGuessOf(look, without)?.line ?? '');
      expect(alarmIn(one.share?.adds ?? '')).toBe(total - before);
      expect(one.share?.adds).not.toBe(one.share?.leaves);
      expect(one.share?.teaches).toMatch(/^(much|something|little|less .*); in all /);
      expect(guessModel(look, second.move, both.perOrder[1] as ReadingGuess, both).share).toBeNull();
    }
  });
});

/** The same match as if it were of the first rules: the engine says so, and the fields are not there. */
function ofOldRules(match: Match): Match {
  const bare = <T extends object>(from: T): T => {
    const copy = structuredClone(from) as Record<string, unknown>;
    for (const name of ['alarm', 'reputation', 'pressure', 'ground']) delete copy[name];
    return copy as T;
  };
  const state = (one: Match['state']): Match['state'] => ({
    ...one,
    rules: 1,
    sides: { west: bare(one.sides.west), russia: bare(one.sides.russia) },
    minds: { west: bare(one.minds.west), russia: bare(one.minds.russia) },
  });
  const steps = match.steps.map((step) => ({
    ...step,
    before: state(step.before),
    after: state(step.after),
    facts: step.facts.filter((fact) => fact.kind !== 'felt' && fact.kind !== 'withdrewOffer'),
  }));
  return {
    ...match,
    engine: { ...match.engine, RULES_VERSION: 1 as never },
    start: state(match.start),
    state: state(match.state),
    steps,
  };
}

test('under the first rules nothing of it is shown', () => {
  const match = ofOldRules(played('january-2022', 'old', (now) => now.steps.length >= 3));
  for (const side of SIDES) {
    const look = outlookOf(match, side);
    expect(rivalPanelOf(look).felt).toEqual([]);
    expect(tableOf(look).ground).toEqual([]);
    const figures = [
      ...rivalPanelOf(look).figures,
      ...ownPanelOf(look).groups.flatMap((group) => group.figures),
    ];
    expect(figures.map((figure) => figure.id).filter((name) => name.startsWith('ground'))).toEqual([]);
    expect(JSON.stringify([rivalPanelOf(look), ownPanelOf(look), tableOf(look)])).not.toMatch(
      /NaN|undefined/,
    );
    const items = match.steps.flatMap((_, index) => scenesOf(look, index)).flatMap((scene) => scene.items);
    expect(items.filter((item) => item.id.startsWith('felt'))).toEqual([]);
  }
});

test('the ground is shown to both seats where a move can change it', () => {
  const match = played('january-2022', 'ground', (now) => now.steps.length >= 2);
  const changed: Match = { ...match, state: structuredClone(match.state) };
  changed.state.sides.west.ground = 0.3;
  for (const side of SIDES) {
    const look = outlookOf(changed, side);
    expect(tableOf(look).ground).toEqual([
      'The West has changed 30\u202f% of what it could change for good: bases, missiles, alliances.',
    ]);
    const figures =
      side === 'west'
        ? ownPanelOf(look).groups.flatMap((group) => group.figures)
        : rivalPanelOf(look).figures;
    expect(figures.map((figure) => figure.id)).toContain('ground.west');
  }
});

test('an offer with a date says so, on both sides of the table', () => {
  const match = played('january-2022', 'dated', (now) => now.steps.length >= 1);
  const dated: Match = { ...match, state: structuredClone(match.state) };
  dated.state.table.offers.west = {
    by: 'west',
    terms: { exercises: 1 },
    form: 'political',
    verified: false,
    public: true,
    week: 1,
    third: false,
    dated: true,
  };
  expect(tableOf(outlookOf(dated, 'west')).yours?.until).toMatch(/lapses/);
  expect(tableOf(outlookOf(dated, 'russia')).theirs?.until).toMatch(/answer it this week/);
});

test('no two answers in a crisis say the same, and stepping back names its price in resolve', () => {
  const strategies = { west: 'bully', russia: 'bully' } as const;
  const seen = ['1', '2', '3', '4', '5', '6', '7', '8', '9'].flatMap((seed) => {
    const match = played('january-2022', seed, (now) => now.state.awaiting === 'crisis', strategies);
    return match.state.awaiting === 'crisis' ? [match] : [];
  });
  expect(seen.length).toBeGreaterThan(0);
  for (const match of seen) {
    for (const side of SIDES) {
      const model = crisisModel(outlookOf(match, side));
      const said =
        model?.choices.map(({ lines }) => lines.map((one) => `${one.label}: ${one.value}`).join('. ')) ?? [];
      expect(new Set(said).size).toBe(4);
      expect(said[0]).toMatch(/you yield when pressed: −\d+/);
      expect(said.join(' ')).not.toMatch(/NaN|undefined|[{}]/);
    }
  }
});
