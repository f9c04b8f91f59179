// Watching: states and facts week by week by the engine alone, any week at once, branches, and records that do not apply.
import { describe, expect, test } from 'vitest';
import { compile, stateHash } from '../../src/engine/index.ts';
import {
  applyRecord,
  branchOf,
  type Cursor,
  completeRecord,
  groundOf,
  inputsOf,
  KNOWN_RULES,
  type MatchRecord,
  weeksOf,
} from '../../src/record/index.ts';
import { january, mirror } from '../support/engine.ts';
import { custom, groundFor, HUMAN, must, play, playLike, problemsOf } from './support.ts';

const people = { west: HUMAN, russia: HUMAN };
const record = await playLike(
  january,
  { sides: people },
  ({ orders }) =>
    orders.length > 4 &&
    orders.some(({ crisis }) => crisis.length > 0) &&
    orders.some(({ crisis }) => crisis.length === 0),
);
const open = async (one: MatchRecord): Promise<Cursor> => must(applyRecord(await groundFor(one), one));
const weeks = record.orders.length;

describe('a cursor', () => {
  test('gives each week its steps, facts, state and recorded hash', async () => {
    const cursor = await open(record);
    expect(cursor.length).toBe(weeks);
    expect(cursor.start.week).toBe(1);
    for (let w = 1; w <= weeks; w++) {
      const week = cursor.week(w);
      expect(week?.week).toBe(w);
      expect(week?.steps).toHaveLength(1 + (record.orders[w - 1]?.crisis.length ?? 0));
      expect(week?.steps[0]?.before).toBe(cursor.after(w - 1));
      expect(week?.steps.every(({ facts }) => facts.length > 0)).toBe(true);
      expect(stateHash(cursor.after(w) ?? cursor.start)).toBe(record.hash?.[w - 1]);
    }
    expect(cursor.problem()).toBeNull();
    expect(cursor.after(weeks)?.awaiting).toBe('over');
  });

  test('goes to any week in any order, and gives the same week again', async () => {
    const cursor = await open(record);
    const last = cursor.week(weeks);
    expect(cursor.week(2)).toBe(cursor.week(2));
    expect(cursor.week(weeks)).toBe(last);
    expect(stateHash(last?.state ?? cursor.start)).toBe(record.hash?.at(-1));
    for (const none of [0, -1, weeks + 1, 1.5, Number.NaN]) expect(cursor.week(none)).toBeNull();
    expect(cursor.after(0)).toBe(cursor.start);
  });

  test('leaves the record as it is', async () => {
    const before = structuredClone(record);
    (await open(record)).week(weeks);
    expect(record).toEqual(before);
  });
});

describe('branches', () => {
  const other = {
    west: { orders: [], table: 'wait', challenge: false },
    russia: { orders: [], table: 'wait', challenge: false },
    crisis: [],
  } as const;
  const pass = () => structuredClone(other) as unknown as MatchRecord['orders'][number];
  const branched: MatchRecord = {
    ...record,
    branches: [
      { week: 2, orders: [pass()] },
      { week: 1, orders: [pass()] },
      { week: weeks + 1, orders: [] },
    ],
  };

  test('share the weeks before them and have their own from there', async () => {
    const cursor = await open(branched);
    const branch = branchOf(cursor, branched, 0);
    expect(branch?.length).toBe(2);
    expect(branch?.week(1)).toBe(cursor.week(1));
    expect(branch?.week(2)?.steps[0]?.before).toBe(cursor.after(1));
    expect(branch?.week(2)?.steps[0]?.input).toEqual({
      awaiting: 'orders',
      west: other.west,
      russia: other.russia,
    });
    expect(stateHash(branch?.after(2) ?? cursor.start)).not.toBe(record.hash?.[1]);
    expect(branchOf(cursor, branched, 1)?.week(1)?.steps[0]?.before).toBe(cursor.start);
    expect(branchOf(cursor, branched, 2)?.week(weeks)).toBe(cursor.week(weeks));
    expect(branchOf(cursor, branched, 3)).toBeNull();
  });

  test('that cannot be applied say so with their own path', async () => {
    const wrong = pass();
    wrong.west.orders = [{ move: 'noSuchMove', with: {}, meant: '' }];
    const cursor = await open(record);
    const branch = cursor.branch({ week: 2, orders: [pass(), wrong] }, 'branches[4]');
    expect(branch.week(3)).toBeNull();
    expect(branch.problem()?.path).toBe('branches[4].orders[1].west.orders[0]');
    expect(cursor.week(weeks)).not.toBeNull();
  });
});

describe('a record that does not apply', () => {
  const changed = async (change: (copy: MatchRecord) => void): Promise<Cursor> => {
    const copy = structuredClone(record);
    change(copy);
    return open(copy);
  };
  const week = (copy: MatchRecord, w: number) => copy.orders[w - 1] as MatchRecord['orders'][number];

  test('can be watched up to where it stops, and says why', async () => {
    const cursor = await changed((copy) => {
      week(copy, 3).russia.orders = [{ move: 'fly', with: {}, meant: '' }];
    });
    expect(cursor.week(weeks)).toBeNull();
    expect(cursor.week(2)).not.toBeNull();
    expect(cursor.problem()).toEqual({
      path: 'orders[2].russia.orders[0]',
      code: 'doesNotApply',
      message: 'week 3: russia cannot order fly (unknownMove)',
    });
  });

  test('has crisis answers that nobody asked for, or goes on after its end', async () => {
    const idle = record.orders.findIndex(({ crisis }) => crisis.length === 0);
    const asked = await changed((copy) =>
      week(copy, idle + 1).crisis.push({ west: 'escalate', russia: 'escalate' }),
    );
    asked.week(weeks);
    expect(asked.problem()?.path).toBe(`orders[${idle}].crisis[0]`);
    const longer = await changed((copy) => copy.orders.push(structuredClone(week(copy, 1))));
    longer.week(weeks + 1);
    expect(longer.problem()).toMatchObject({
      path: `orders[${weeks}]`,
      message: 'the match is over before this',
    });
  });

  test('misses the answers of a crisis', async () => {
    const inCrisis = record.orders.findIndex(({ crisis }) => crisis.length > 0);
    expect(inCrisis).toBeGreaterThanOrEqual(0);
    const cursor = await changed((copy) => {
      week(copy, inCrisis + 1).crisis = [];
      copy.orders.push(structuredClone(week(copy, 1)));
    });
    cursor.week(weeks + 1);
    expect(cursor.problem()?.message).toBe('the crisis before this is not over');
  });
});

describe('what it is played on', () => {
  test('rules of another version are named', async () => {
    const result = await groundOf({ ...record, rules: 99 });
    expect(problemsOf(result)).toEqual(['rules unknownRules']);
    expect(result.ok ? '' : result.problems[0]?.message).toBe(
      `version 99 of the rules is not in this build; known: ${KNOWN_RULES.join(', ')}`,
    );
  });

  test('a level that has changed, one that nobody knows, one that is not what it says', async () => {
    const level = { ...record.level, hash: '0'.repeat(16) };
    expect(problemsOf(await groundOf({ ...record, level }))).toEqual(['level.hash otherLevel']);
    expect(problemsOf(await groundOf({ ...record, level: { ...level, id: 'nowhere' } }))).toEqual([
      'level.id unknownLevel',
    ]);
    expect(
      problemsOf(await groundOf({ ...record, level: { ...level, id: custom.id, embedded: custom } })),
    ).toEqual(['level.hash otherLevel']);
  });

  test('a level of its own is embedded, one that ships is not, whoever reads it', async () => {
    const own = await play(compile(custom), { seed: 'own' });
    expect(own.level.embedded).toEqual(custom);
    expect((await open(own)).week(own.orders.length)).not.toBeNull();
    expect((await play(mirror, { settings: { weeks: 1 } })).level.embedded).toBeUndefined();
    expect(
      (await play(compile(structuredClone(mirror.level)), { settings: { weeks: 1 } })).level.embedded,
    ).toBeUndefined();
  });
});

test('what is left out is filled in by playing', async () => {
  const { hash: _h, outcome: _o, reasons: _r, ...bare } = record;
  const ground = await groundFor(record);
  const full = must(completeRecord(ground, bare));
  expect(full.same).toBe(true);
  expect(full.record.hash).toEqual(record.hash);
  expect(full.record.outcome).toEqual(record.outcome);
  expect(must(completeRecord(ground, { ...bare, hash: ['0'.repeat(16)] })).same).toBe(false);
});

test('a match that is left in a crisis has a hash for its open week', async () => {
  const left = await playLike(
    january,
    { sides: people, stop: ({ awaiting }) => awaiting === 'crisis' },
    ({ outcome }) => outcome === null,
  );
  expect(left.outcome).toBeNull();
  expect(left.hash).toHaveLength(left.orders.length);
  const full = must(completeRecord(await groundFor(left), left));
  expect(full.same).toBe(true);
  expect(full.record).toEqual(left);
});

test('weeks and inputs are two forms of the same', () => {
  expect(weeksOf(inputsOf(record.orders))).toEqual(record.orders);
});
