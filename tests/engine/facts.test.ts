import { describe, expect, it } from 'vitest';
import { type Fact, factsFor } from '../../src/engine/index.ts';

const facts: Fact[] = [
  { kind: 'ordered', to: 'west', side: 'west', orders: [], slipped: [] },
  { kind: 'ordered', to: 'russia', side: 'russia', orders: [], slipped: [] },
  { kind: 'changed', to: 'all', what: 'tension', side: null, by: 2, why: 'alert', source: 'west' },
  { kind: 'changed', to: 'all', what: 'tension', side: null, by: 1, why: 'duma', source: null },
  {
    kind: 'changed',
    to: 'russia',
    what: 'readiness',
    side: 'russia',
    by: 0.1,
    why: 'snapExercise',
    source: 'russia',
  },
  {
    kind: 'saw',
    to: 'west',
    side: 'west',
    sightings: [{ order: { move: 'borderBuildUp', with: {}, meant: '' }, source: 2 }],
  },
  { kind: 'read', to: 'west', side: 'west', before: 0, after: 1, reasons: [], unbiased: 0.3 },
  { kind: 'felt', to: 'russia', side: 'russia', what: 'alarm', before: 0.2, after: 0.3, shifts: [] },
  { kind: 'withdrewOffer', to: 'all', side: 'russia' },
  { kind: 'luck', to: 'debrief', what: 'leak', chance: 0.15, happened: false },
];

describe('the facts for a seat', () => {
  const west = factsFor(facts, 'west');
  const russia = factsFor(facts, 'russia');

  it('are those for all and those for it', () => {
    expect(west.map((fact) => fact.kind)).toEqual([
      'ordered',
      'changed',
      'changed',
      'saw',
      'read',
      'withdrewOffer',
    ]);
    expect(russia.map((fact) => fact.kind)).toEqual([
      'ordered',
      'changed',
      'changed',
      'changed',
      'felt',
      'withdrewOffer',
    ]);
  });

  it('tell what a side has been made to feel to that side alone', () => {
    expect(west.filter((fact) => fact.kind === 'felt')).toEqual([]);
  });

  it('name one’s own causes and those of nature, never the rival’s', () => {
    const why = (list: readonly Fact[]) =>
      list.flatMap((fact) => (fact.kind === 'changed' ? [fact.why] : []));
    expect(why(west)).toEqual(['alert', 'duma']);
    expect(why(russia)).toEqual(['rival', 'duma', 'snapExercise']);
  });

  it('do not tell which true order a sighting was, nor what an unbiased observer believes', () => {
    const [saw] = west.filter((fact) => fact.kind === 'saw');
    expect(saw).toMatchObject({ sightings: [{ source: -1 }] });
    const [read] = west.filter((fact) => fact.kind === 'read');
    expect(read).toMatchObject({ unbiased: Number.NaN });
  });

  it('leave the facts themselves as they were', () => {
    expect(facts[6]).toMatchObject({ unbiased: 0.3 });
  });
});

it('the debrief sees everything', () => {
  expect(factsFor(facts, 'debrief')).toEqual(facts);
});
