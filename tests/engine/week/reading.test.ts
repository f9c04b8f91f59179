import { describe, expect, it } from 'vitest';
import { hostile, type PendingEvidence, type State } from '../../../src/engine/index.ts';
import { readingStage, readPending } from '../../../src/engine/week/reading.ts';
import { begin, believing, CLEAR, changed, factOf, factsOf, PASS } from '../../support/engine.ts';
import { quiet } from '../../support/engineCatalogue.ts';
import { executed, weekOf } from '../../support/engineWeek.ts';

// What readings make of deeds is tested in perception/; here is the stage.
const start = begin(quiet, { seed: 'reading', dials: CLEAR });

/** The stage alone, after Russia's moves were carried out and all of them seen. */
function reading(moves: string[], state: State = start, challenge = false) {
  const week = weekOf(quiet, state, { west: { ...PASS, challenge } });
  week.executed.russia = executed(quiet, 'russia', moves);
  week.sightings.west = week.executed.russia.map(({ order }, source) => ({ order, source }));
  readingStage.run(week);
  return week;
}

describe('the stage of reading', () => {
  it('sets both beliefs, both observers and says why', () => {
    const week = reading(['borderBuildUp']);
    for (const side of ['west', 'russia'] as const) {
      const read = factOf(week.facts, 'read', side);
      expect(read.to).toBe(side);
      expect(read.unbiased).toBeCloseTo(hostile(week.state.observers[side].belief), 12);
    }
    expect(week.state.minds.west.belief).not.toEqual(start.minds.west.belief);
    expect(week.state.observers.west.belief).not.toEqual(start.observers.west.belief);
  });

  it('keeps the highest suspicion that there ever was', () => {
    const suspicious = changed(start, (s) => Object.assign(s.minds.west, { belief: believing(0.6) }));
    const raised = reading(['borderBuildUp', 'troopsToBelarus'], suspicious).state;
    expect(raised.peakBelief.west).toBeCloseTo(
      Math.max(start.peakBelief.west, hostile(raised.minds.west.belief)),
      12,
    );
    const calmed = reading(
      ['verifiedPullBack'],
      changed(start, (s) => Object.assign(s.peakBelief, { west: 0.9 })),
    ).state;
    expect(calmed.peakBelief.west).toBe(0.9);
  });

  it('takes in what was still to be read, of either side, and leaves nothing', () => {
    const stood: PendingEvidence = {
      by: 'russia',
      code: 'stoodFirm',
      move: null,
      likelihood: [0.1, 0.5, 0.5],
    };
    const waiting = changed(start, (s) => {
      s.pending = [stood];
    });
    const week = reading([], waiting);
    expect(factOf(week.facts, 'read', 'west').reasons.map((line) => line.code)).toContain('stoodFirm');
    expect(factOf(week.facts, 'read', 'russia').reasons.map((line) => line.code)).not.toContain('stoodFirm');
    expect(week.state.pending).toEqual([]);
    expect(hostile(week.state.minds.west.belief)).toBeGreaterThan(
      hostile(reading([]).state.minds.west.belief),
    );
  });
});

describe('a challenge', () => {
  it('is to the sharpest challengeable move that was seen', () => {
    const week = reading(['borderBuildUp', 'nuclearExercise', 'russiaLeadersCall'], start, true);
    expect(week.challenged.west).toBe('nuclearExercise');
    expect(week.seeds).toMatchObject([
      { cause: 'challenge', by: 'russia', move: 'nuclearExercise', depth: 0 },
    ]);
  });

  it('comes to nothing where there is nothing to challenge', () => {
    const week = reading(['russiaLeadersCall', 'denyIntent'], start, true);
    expect(week.challenged.west).toBeNull();
    expect(week.seeds).toEqual([]);
  });

  it('is read by the challenged, and so is its absence', () => {
    const codes = (challenge: boolean) =>
      factOf(reading(['nuclearExercise'], start, challenge).facts, 'read', 'russia').reasons.map(
        (line) => line.code,
      );
    expect(codes(true)).toContain('challenged');
    expect(codes(false)).toContain('letItPass');
  });
});

describe('the last reading', () => {
  const stood: PendingEvidence = {
    by: 'russia',
    code: 'escalatedCrisis',
    move: null,
    likelihood: [0.1, 0.5, 0.5],
  };

  it('takes in what became public after the week’s own reading', () => {
    const week = weekOf(
      quiet,
      changed(start, (s) => Object.assign(s, { pending: [stood] })),
    );
    readPending(week);
    expect(hostile(week.state.minds.west.belief)).toBeGreaterThan(hostile(start.minds.west.belief));
    expect(hostile(week.state.observers.west.belief)).toBeGreaterThan(hostile(start.observers.west.belief));
    expect(week.state.pending).toEqual([]);
    const { before, after, reasons } = factOf(week.facts, 'read', 'west');
    expect(reasons.reduce((sum, line) => sum + line.amount, 0)).toBeCloseTo(after - before, 9);
  });

  it('is none where nothing is left to read', () => {
    const week = weekOf(quiet, start);
    readPending(week);
    expect(factsOf(week.facts, 'read')).toEqual([]);
  });
});
