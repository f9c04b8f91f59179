import { describe, expect, it } from 'vitest';
import type { State } from '../../../src/engine/index.ts';
import { economyStage } from '../../../src/engine/week/economy.ts';
import { begin, changed } from '../../support/engine.ts';
import { quiet } from '../../support/engineCatalogue.ts';
import { weekOf } from '../../support/engineWeek.ts';

const start = changed(begin(quiet), (s) => {
  s.week = 6;
});

function run(change: (s: State) => void = () => {}): State {
  const week = weekOf(quiet, changed(start, change));
  economyStage.run(week);
  return week.state;
}
const imposed = (pack: string, since: number) => (s: State) =>
  Object.assign(s.sides.west.packages[pack] ?? {}, { imposed: since });
const loss = (pack: string, since: number) =>
  run().sides.russia.economy - run(imposed(pack, since)).sides.russia.economy;

describe('packages', () => {
  it('bite at once or after their delay', () => {
    expect(loss('banks', 6)).toBeGreaterThan(0);
    expect(loss('chips', 6)).toBe(0);
    expect(loss('chips', 6 - (quiet.packages.chips?.delay ?? 0))).toBeGreaterThan(0);
  });

  it('go on, less from week to week', () => {
    expect(loss('swift', 6)).toBeGreaterThan(loss('swift', 5));
    expect(loss('swift', 5)).toBeGreaterThan(loss('swift', 2));
    expect(loss('swift', 2)).toBeGreaterThan(0);
  });

  it('are felt at home by the target, and cost their own side', () => {
    const struck = run(imposed('swift', 6));
    expect(struck.sides.russia.homeFront).toBeLessThan(run().sides.russia.homeFront);
    expect(struck.sides.west.economy).toBeLessThan(run().sides.west.economy);
  });

  it('do nothing while they are only named', () => {
    const named = run((s) => Object.assign(s.sides.west.packages.swift ?? {}, { clarity: 1 }));
    expect(named.sides).toMatchObject({ russia: { economy: run().sides.russia.economy } });
  });
});

describe('squeezed gas', () => {
  const squeezed = (squeeze: number, gasDependence = 0.4) =>
    run((s) => Object.assign(s.sides.west, { squeeze, gasDependence }));

  it('costs the one who needs it by how much it needs it', () => {
    expect(squeezed(0.5).sides.west.economy).toBeLessThan(squeezed(0).sides.west.economy);
    expect(squeezed(0.5, 0.8).sides.west.economy).toBeLessThan(squeezed(0.5, 0.4).sides.west.economy);
    expect(squeezed(0.5, 0).sides.west.economy).toBeCloseTo(squeezed(0, 0).sides.west.economy, 12);
  });

  it('costs the squeezer its income', () => {
    expect(squeezed(0.5).sides.russia.economy).toBeLessThan(squeezed(0).sides.russia.economy);
  });

  it('eases unless it is kept up', () => {
    expect(squeezed(0.5).sides.west.squeeze).toBeLessThan(0.5);
    expect(squeezed(0.5).sides.west.squeeze).toBeGreaterThan(0.3);
  });
});

it('an economy recovers towards where it stood, and no farther', () => {
  const at = (economy: number) => run((s) => Object.assign(s.sides.west, { economy })).sides.west.economy;
  const usual = quiet.level.sides.west.economy;
  expect(at(0.3)).toBeGreaterThan(0.3);
  expect(at(usual)).toBeCloseTo(usual, 12);
  expect(at(0.95)).toBeLessThan(0.95);
});
