import { describe, expect, it } from 'vitest';
import { factsFor, stepPlain, viewFor } from '../../../src/engine/index.ts';
import { begin, CLEAR, factsOf, PASS, play, week } from '../../support/engine.ts';
import { quiet } from '../../support/engineCatalogue.ts';

describe('an incident that secret work has caused', () => {
  const nights = Array.from({ length: 150 }, (_, i) => {
    const start = begin(quiet, { seed: `night ${i}`, dials: { ...CLEAR, accidentRate: 4 } });
    return play(quiet, start, { russia: ['saboteurs'] });
  });
  const inTheDark = nights.filter(
    ({ facts }) =>
      factsOf(facts, 'saw').every((fact) => fact.side === 'russia' || fact.sightings.length === 0) &&
      factsOf(facts, 'covert').every((fact) => !fact.attributed) &&
      factsOf(facts, 'incident').length > 0,
  );

  it('happens, and nobody knows through whom', () => {
    expect(inTheDark.length).toBeGreaterThan(5);
    for (const { state, facts } of inTheDark) {
      expect(JSON.stringify(viewFor(state, 'west').crisis)).not.toContain('saboteurs');
      expect(JSON.stringify(factsFor(facts, 'west'))).not.toContain('saboteurs');
    }
  });

  it('tells by its odds neither whose work it was nor what forces stand where', () => {
    for (const { facts } of inTheDark)
      for (const fact of factsFor(facts, 'west'))
        if (fact.kind === 'incident') expect(fact).not.toHaveProperty('risk');
  });
});

describe('a slip', () => {
  it('never carries out a move twice in a week', () => {
    // The neighbour of the OSCE forum is a public warning: let both be ordered, and the first go out wrong at times.
    for (let i = 0; i < 60; i++) {
      const start = begin(quiet, { seed: `slip ${i}`, dials: { ...CLEAR, implementationNoise: 0.5 } });
      const stepped = stepPlain(quiet, start, {
        west: week(quiet, ['westOsceForum', 'publicWarning']),
        russia: PASS,
      });
      if (!stepped.ok) throw new Error('legal orders');
      const seen =
        factsOf(stepped.facts, 'saw')
          .find((fact) => fact.side === 'russia')
          ?.sightings.map((one) => one.order.move) ?? [];
      expect(new Set(seen).size).toBe(seen.length);
    }
  });
});
