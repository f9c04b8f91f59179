import { describe, expect, it } from 'vitest';
import type { Level } from '../../src/engine/index.ts';
import { loadShipped, parseLevelText, SHIPPED, textKeys } from '../../src/level/index.ts';
import { rows } from './support.ts';

const levels = await Promise.all(SHIPPED.map(loadShipped));
const main = levels[0] as Level;
const officialCodes = new Set(rows('cameo.csv').map(([code]) => code));

describe.each(levels.map((level) => [level.id, level] as const))('%s', (_id, level) => {
  it('gives every move an official CAMEO code', () => {
    expect(level.moves.filter((move) => !officialCodes.has(move.cameo)).map((move) => move.id)).toEqual([]);
  });

  it('gives every event a source with a date, and one of its own', () => {
    for (const event of level.events) {
      expect(event.source.title.length).toBeGreaterThan(5);
      expect(event.source.publisher.length).toBeGreaterThan(2);
      expect(event.source.date).toMatch(/^\d{4}-\d{2}/);
    }
  });

  it('has every text it calls for, and no other', () => {
    const needed = textKeys(level);
    const there = Object.keys(level.texts.en ?? {});
    expect(needed.filter((key) => !there.includes(key))).toEqual([]);
    expect(there.filter((key) => !needed.includes(key))).toEqual([]);
  });

  it('keeps its texts short, with no empty ends and no message syntax', () => {
    for (const [key, text] of Object.entries(level.texts.en ?? {})) {
      expect(text, key).toBe(text.trim());
      expect(text, key).not.toMatch(/[{}<>]| {2}/);
      const limit = /\.(short|name|title)$/.test(key) ? 60 : 330;
      expect(text.length, `${key}: ${text}`).toBeLessThanOrEqual(limit);
    }
  });

  it('marks every provocation and every costly step in its aims', () => {
    for (const move of level.moves) {
      const reassure = move.aims.reassure ?? 0;
      if (move.stance === 'conciliatory') expect(reassure, move.id).toBeGreaterThan(0);
      if (move.stance === 'escalatory') expect(reassure, move.id).toBeLessThan(0);
      const verified = move.effects.some(
        (e) => e.do === 'inspect' || (e.do === 'withdraw' && e.verified && e.size >= 1),
      );
      if (verified && move.cost >= 3) expect(reassure, move.id).toBeGreaterThanOrEqual(0.6);
    }
  });

  it('gives each move meanings with different aims, the first fit for a label', () => {
    for (const move of level.moves) {
      expect(move.meanings.length, move.id).toBeGreaterThanOrEqual(2);
      expect(new Set(move.meanings.map((meaning) => meaning.aim)).size, move.id).toBeGreaterThan(1);
    }
  });

  it('mixes every build up with one of the opposite look on the same side', () => {
    for (const move of level.moves) {
      const builds = move.effects.some((effect) => effect.do === 'deploy') && move.rung < 7;
      if (builds) expect(move.look, move.id).not.toBe('none');
    }
  });

  it('makes no order of nuclear use', () => {
    for (const move of level.moves) {
      if (/nuclear/i.test(move.id)) expect(move.rung).toBeLessThanOrEqual(7);
      expect(move.cameo).not.toBe('204');
    }
  });

  it('sums ally weights to 1', () => {
    for (const { allies } of [level.sides.west, level.sides.russia]) {
      if (allies.length > 0) expect(allies.reduce((sum, ally) => sum + ally.weight, 0)).toBeCloseTo(1, 9);
    }
  });

  it('survives being written and read again', () => {
    const again = parseLevelText(JSON.stringify(level));
    expect(again).toEqual({ ok: true, level });
  });
});

describe('the main level', () => {
  const of = (side: string) => main.moves.filter((move) => move.side === side);

  it('is large enough', () => {
    expect(of('west').length).toBeGreaterThanOrEqual(26);
    expect(of('russia').length).toBeGreaterThanOrEqual(22);
    expect(main.events.length).toBeGreaterThanOrEqual(22);
    expect(main.third?.decisions.length).toBeGreaterThanOrEqual(5);
    expect(main.third?.voices.length).toBeGreaterThanOrEqual(10);
  });

  it('lets only Russia attack', () => {
    const attackers = main.moves.filter((move) => move.effects.some((effect) => effect.do === 'attack'));
    expect(attackers.map((move) => [move.id, move.side, move.rung])).toEqual([
      ['airStrikes', 'russia', 8],
      ['incursion', 'russia', 8],
      ['fullInvasion', 'russia', 9],
    ]);
    expect(main.sides.west.attacks).toEqual([]);
  });

  it('starts with a little over 100,000 Russian and about 8,000 allied troops', () => {
    const total = (side: 'west' | 'russia') =>
      main.sides[side].formations.reduce((sum, f) => sum + f.size, 0);
    expect(total('russia')).toBeGreaterThan(100);
    expect(total('russia')).toBeLessThan(115);
    expect(total('west')).toBeCloseTo(8, 5);
  });

  it('names a source for the numbers that it starts from', () => {
    for (const key of [
      'sides.russia.formations',
      'sides.west.formations',
      'sides.west.gasDependence',
      'tension',
      'third',
    ]) {
      expect(main.sources[key]?.note ?? '', key).toMatch(/estimate|check/i);
    }
  });

  it('takes its starting numbers from the table of facts', () => {
    const ids: [RegExp, string][] = [
      [/^Leader call/, 'westLeadersCall'],
      [/^Leader call/, 'russiaLeadersCall'],
      [/^Formal talks/, 'westMinistersMeeting'],
      [/^Formal talks/, 'writtenAnswer'],
      [/^Offer reciprocal/, 'offerInspections'],
      [/^Exercise limits/, 'exerciseLimits'],
      [/^No-troops/, 'noTroopsPledge'],
      [/^Declassify/, 'publishIntelligence'],
      [/^Sanctions threat/, 'nameSanctions'],
      [/^Raise alert/, 'alert'],
      [/^Air\/naval/, 'airNaval'],
      [/^Ground/, 'deployEast'],
      [/^Arms/, 'armsToUkraine'],
      [/^Reject/, 'rejectOpenDoor'],
      [/^Sanctions imposed/, 'imposeSanctions'],
      [/^NS2/, 'suspendPipeline'],
      [/^Publish/, 'publishDemands'],
      [/^Border/, 'borderBuildUp'],
      [/^Troops to Belarus/, 'troopsToBelarus'],
      [/^Announced/, 'announcedPullBack'],
      [/^Verified/, 'verifiedPullBack'],
      [/^Cyberattack/, 'cyberAttack'],
      [/^Gas squeeze/, 'squeezeGas'],
      [/^Proxy/, 'proxyViolence'],
      [/^Recognise/, 'recogniseSeparatists'],
      [/^Limited/, 'incursion'],
      [/^Full/, 'fullInvasion'],
    ];
    const table = rows('moves-start.csv');
    for (const [name, id] of ids) {
      const row = table
        .find(([label]) => name.test(label ?? ''))
        ?.slice(3)
        .map(Number);
      const move = main.moves.find((candidate) => candidate.id === id);
      const { rung, cost, tied, offence, visibility, reversibility } = move ?? {};
      expect([rung, cost, tied, offence, visibility, reversibility], id).toEqual(row);
    }
  });

  it('has the issues, packages, allies and channels of January 2022', () => {
    const ids = (items: readonly { id: string }[]) => items.map((item) => item.id);
    expect(ids(main.issues)).toEqual([
      'openDoor',
      'forces',
      'drawdown',
      'exercises',
      'missiles',
      'minsk',
      'transparency',
    ]);
    expect(main.issues.filter((issue) => issue.needsConsent).map((issue) => issue.id)).toEqual([
      'openDoor',
      'minsk',
    ]);
    expect(ids(main.packages)).toEqual(['swift', 'banks', 'chips', 'pipeline', 'personal']);
    expect(ids(main.sides.west.allies).length).toBe(11);
    expect(main.channels.filter((channel) => channel.third).map((channel) => channel.id)).toEqual([
      'normandy',
    ]);
  });

  it('spells the places of Ukraine as Ukraine does', () => {
    const all = Object.values(main.texts.en ?? {}).join('\n');
    expect(all).not.toMatch(/Kiev|Donbass|Lugansk|the Ukraine|Odessa|Kharkov/);
  });
});

describe('the long version', () => {
  const long = levels[1] as Level;
  it('starts two weeks earlier and keeps the days of the events', () => {
    expect([long.date, long.dials.weeks]).toEqual(['2022-01-10', 14]);
    const weekOf = (level: Level, id: string) =>
      level.events.find((event) => event.id === id)?.when[0]?.atLeast ?? 0;
    expect(weekOf(long, 'duma')).toBe(weekOf(main, 'duma') + 2);
    expect(long.moves.length).toBe(main.moves.length);
  });
});
