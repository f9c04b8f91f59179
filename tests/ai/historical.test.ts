// The record: coded by rules, aligned by date, and replayed in either seat.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decide, type Player } from '../../src/ai/index.ts';
import { dayNumber, recordedWeek } from '../../src/ai/strategies/historical.ts';
import { RECORD } from '../../src/ai/strategies/historicalRecord.ts';
import { type BySide, compile, SIDES, type Side, type State, viewFor } from '../../src/engine/index.ts';
import { checkExperiment, matchPlayer } from '../../src/lab/index.ts';
import { levelFinder } from '../../src/lab/levels.ts';
import { isShipped, loadShipped, SHIPPED, textKeys } from '../../src/level/index.ts';
import { begin, changed, january, mirror, rulesOf } from '../support/engine.ts';

const level = await loadShipped('january-2022-history');
const rules = compile(level);
const player: Player = { seed: 'record', strategy: 'historical', skill: 'regular' };
const ordered = (state: State, side: Side, of = rules) => decide(of, viewFor(state, side), player);
const names = (state: State, side: Side, of = rules) =>
  ordered(state, side, of).orders.orders.map(({ move }) => move);
const inWeek = (week: number, of = rules) =>
  changed(begin(of), (state) => {
    state.week = week;
    for (const side of SIDES) state.sides[side].capital = 20;
  });

/** Lines of an experiment with the record, through the lab's own door. */
async function lines(seats: BySide<object>, matches: number, detail: 'summary' | 'weeks' = 'weeks') {
  const checked = await checkExperiment(
    {
      format: 'lab/1',
      level: 'january-2022-history',
      matches,
      seed: 'record',
      detail,
      arms: [{ name: 'record', ...seats }],
    },
    levelFinder([]),
  );
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  const play = matchPlayer(checked.experiment, checked.rules);
  return Array.from({ length: matches }, (_, k) => play(k));
}
const record = { strategy: 'historical', type: 'seeker' };

describe('dates', () => {
  it('days are counted as in the calendar', () => {
    expect(dayNumber('2022-03-01') - dayNumber('2022-02-28')).toBe(1);
    expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2);
    expect(dayNumber('2022-01-01') - dayNumber('2021-12-31')).toBe(1);
    expect(dayNumber('2022-02-24') - dayNumber('2022-01-10')).toBe(45);
  });

  it('each level begins in the week of its own date', () => {
    expect(recordedWeek(level.date, 1)?.monday).toBe('2022-01-10');
    expect(recordedWeek(january.level.date, 1)?.monday).toBe('2022-01-24');
    expect(recordedWeek(level.date, 7)?.monday).toBe('2022-02-21');
    expect(recordedWeek(level.date, 8)).toBeNull();
    expect(recordedWeek('2021-12-27', 1)).toBeNull();
    expect(recordedWeek('2022-01-13', 1)?.monday).toBe('2022-01-10');
  });
});

describe('the table', () => {
  const deeds = SIDES.flatMap((side) =>
    RECORD.flatMap((week) => week[side].deeds.map((deed) => ({ side, monday: week.monday, ...deed }))),
  );
  const moveOf = (side: Side, id: string) => rules.sides[side].moves[rules.sides[side].byId[id] ?? -1]?.move;

  it('has seven weeks, Monday after Monday', () => {
    expect(RECORD.map(({ monday }) => dayNumber(monday) - dayNumber('2022-01-10'))).toEqual([
      0, 7, 14, 21, 28, 35, 42,
    ]);
  });

  it('names moves of the level, with meanings and options that they have', () => {
    for (const { side, move, meant, with: options } of deeds) {
      const found = moveOf(side, move);
      expect(found, move).toBeDefined();
      expect(
        found?.meanings.map(({ id }) => id),
        move,
      ).toContain(meant);
      for (const [key, value] of Object.entries(options ?? {})) {
        if (key === 'terms') expect(found?.terms).toEqual(expect.arrayContaining(Object.keys(value)));
        else
          expect(
            found?.options.find(({ id }) => id === key)?.values.map(({ id }) => id),
            `${move}.${key}`,
          ).toContain(value);
      }
    }
  });

  it('puts each deed in the week of its day, but for the build-up that was counted later', () => {
    for (const { day, monday, move } of deeds) {
      if (move === 'borderBuildUp') continue;
      const within = dayNumber(day) - dayNumber(monday);
      expect(within, `${day} ${move}`).toBeGreaterThanOrEqual(0);
      expect(within, `${day} ${move}`).toBeLessThan(7);
    }
  });

  it('asks for no more than three points a week, beside what stands in for the attack', () => {
    for (const side of SIDES)
      for (const week of RECORD) {
        const moves = week[side].deeds.map(({ move }) => moveOf(side, move));
        const peaceful = moves.filter((move) => !move?.effects.some((effect) => effect.do === 'attack'));
        expect(peaceful.reduce((sum, move) => sum + (move?.attention ?? 0), 0)).toBeLessThanOrEqual(3);
        expect(new Set(moves).size).toBe(moves.length);
      }
  });

  it('is told row by row in doc/history.md', () => {
    const page = readFileSync(new URL('../../doc/history.md', import.meta.url), 'utf8');
    for (const { day, code, move } of deeds) {
      if (move === 'borderBuildUp') continue;
      const row = page
        .split('\n')
        .find((line) => line.includes(`| ${day.slice(5)} |`) && line.includes(code));
      expect(row, `${day} ${code}`).toBeDefined();
      expect(row, `${day} ${code}`).toMatch(new RegExp(`\`${move}\` \\| ordered`));
    }
  });
});

describe('what it orders', () => {
  it('the deeds of the week, with their options', () => {
    const { orders } = ordered(inWeek(3), 'west').orders;
    expect(orders.map(({ move }) => move)).toEqual(['alert', 'nameSanctions', 'writtenAnswer']);
    expect(orders[1]?.with).toMatchObject({ package: 'chips', clarity: 'named' });
  });

  it('the same days in a level that starts later', () => {
    expect(names(inWeek(1, january), 'west', january)).toEqual(names(inWeek(3), 'west'));
  });

  it('nothing before, after, and where the level has other moves', () => {
    expect(names(inWeek(8), 'russia')).toEqual([]);
    for (const side of SIDES) {
      expect(ordered(begin(mirror), side, mirror).orders.orders).toEqual([]);
      expect(ordered(begin(mirror), side, mirror).leftOut).toEqual([]);
    }
  });

  it('refuses the demands in the week of the written answer, and answers nothing that is not there', () => {
    expect(ordered(inWeek(3), 'west').orders.table).toBe('refuse');
    expect(ordered(inWeek(2), 'west').orders.table).toBe('wait');
    const bare = changed(inWeek(3), (state) => {
      state.table.offers.russia = null;
    });
    expect(ordered(bare, 'west').orders.table).toBe('wait');
  });

  it('leaves out what is illegal, and says why', () => {
    const early = changed(inWeek(4), (state) => {
      state.sides.west.lastDone = {};
    });
    const decision = ordered(early, 'west');
    expect(decision.orders.orders.map(({ move }) => move)).toEqual(['publishIntelligence']);
    expect(decision.leftOut).toEqual([{ move: 'deployEast', code: 'needs' }]);
  });

  it('the attack in its week; where it cannot be ordered, the recognition before it', () => {
    const ready = changed(inWeek(7), (state) => {
      state.sides.russia.readiness = 0.9;
    });
    const unready = changed(inWeek(7), (state) => {
      state.sides.russia.readiness = 0.3;
    });
    expect(names(ready, 'russia')).toEqual(['fullInvasion']);
    expect(names(unready, 'russia')).toEqual(['recogniseSeparatists']);
    expect(ordered(unready, 'russia').leftOut).toEqual([{ move: 'fullInvasion', code: 'needs' }]);
  });
});

describe('the level of the record', () => {
  it('is known by its id and not offered', () => {
    expect(isShipped('january-2022-history')).toBe(true);
    expect(SHIPPED).not.toContain('january-2022-history');
  });

  it('has the weeks of the record, the start of the long level, and every text it calls for', () => {
    const long = rulesOf('january-2022-long').level;
    expect(level.dials.weeks).toBe(RECORD.length);
    expect(level.date).toBe(RECORD[0]?.monday);
    expect(level.sides).toEqual(long.sides);
    expect(level.moves).toEqual(long.moves);
    expect(textKeys(level).filter((key) => !(key in (level.texts.en ?? {})))).toEqual([]);
  });
});

describe('replayed', async () => {
  const replays = await lines({ west: record, russia: record }, 12);

  const attacked = replays.filter(({ outcome, cause }) => outcome === 'war' && cause !== 'inadvertent');

  it('it ends with the attack in week 7, by choice, unless a crisis slipped before', () => {
    for (const { week, cause } of attacked) {
      expect(week).toBe(7);
      expect(['chosen', 'preemptive']).toContain(cause);
    }
    expect(attacked.length).toBeGreaterThanOrEqual(10);
    for (const { outcome, week, cause } of replays)
      if (outcome === 'war' && cause === 'inadvertent') expect(week).toBeLessThan(7);
  });

  it('it brings the forces near Ukraine to what was counted', () => {
    const full = replays.find(({ weeks }) => weeks?.length === 7);
    const sum = (posture: object | undefined): number =>
      Object.values(posture ?? {}).reduce((total: number, size) => total + Number(size), 0);
    expect(sum(full?.start.russia)).toBeCloseTo(100, 0);
    expect(sum(full?.weeks?.[5]?.posture.russia)).toBeGreaterThan(169);
    expect(sum(full?.weeks?.[5]?.posture.russia)).toBeLessThan(190);
  });

  it('the lines tell what was left out', () => {
    for (const { skipped } of attacked)
      expect(skipped).toContainEqual({ week: 6, side: 'west', move: 'shuttle', code: 'cooldown' });
  });

  it('the calibrated observer’s belief can be followed week by week', () => {
    for (const { weeks } of replays)
      for (const { unbiased } of weeks ?? []) {
        expect(unbiased.west).toBeGreaterThan(0);
        expect(unbiased.west).toBeLessThan(1);
      }
  });

  it('a type changes the scores of a record, and nothing that it does', async () => {
    const [one] = await lines({ west: record, russia: { strategy: 'historical', type: 'revisionist' } }, 1);
    expect(one?.weeks?.map(({ orders }) => orders)).toEqual(replays[0]?.weeks?.map(({ orders }) => orders));
  });
});

describe('doc/history.md', () => {
  const page = readFileSync(new URL('../../doc/history.md', import.meta.url), 'utf8');
  const blocks = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text]) => JSON.parse(text ?? ''));

  it('its experiments can be run', async () => {
    expect(blocks.length).toBe(2);
    for (const block of blocks)
      expect(await checkExperiment(block, levelFinder([]))).toMatchObject({ ok: true });
  });
});
