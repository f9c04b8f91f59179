// Verifying: good records are ok; whatever is changed in one is found, in its first week, with what and whose it is.
import { describe, expect, test } from 'vitest';
import { type Verdict, verifyRecord, verifyText } from '../../src/analysis/index.ts';
import { compile, type Order, SIDES, stateHash } from '../../src/engine/index.ts';
import { applyRecord, fromLink, type MatchRecord, makeRecord, toLink } from '../../src/record/index.ts';
import { AI, custom, groundFor, HUMAN, must, play, playLike, problemsOf } from '../record/support.ts';
import { january, mirror } from '../support/engine.ts';

const mixed = await playLike(january, { sides: { west: HUMAN } }, ({ orders }) => orders.length > 2);
const inCalm = await playLike(
  january,
  { sides: { west: HUMAN } },
  ({ orders }) => orders.length > 2 && orders.every((week) => week.crisis.length === 0),
);
const machines = await playLike(january, {}, ({ orders }) => {
  const options = orders.some(({ russia }) => Object.keys(russia.orders[0]?.with ?? {}).length > 0);
  return options && orders.length > 3 && orders.some(({ crisis }) => crisis.length > 0);
});

type Change = (copy: MatchRecord) => void;

async function verdictAfter(record: MatchRecord, change: Change): Promise<Verdict> {
  const copy = structuredClone(record);
  change(copy);
  return verifyRecord(copy);
}
const weekOf = (record: MatchRecord, w: number) => record.orders[w - 1] as MatchRecord['orders'][number];
const plain: Order = { move: 'noTroopsPledge', with: {}, meant: 'calm' };

describe('what has not been changed is ok', () => {
  test('of machines, of a person, of scripts, on an own level', async () => {
    const scripts = await play(mirror, {
      seed: 'verify/2',
      sides: { russia: { by: 'ai', strategy: 'bully', skill: 'regular' } },
    });
    const own = await play(compile(custom), { seed: 'verify/3', sides: { west: { by: 'script' } } });
    for (const record of [mixed, machines, scripts, own]) {
      expect(await verifyRecord(record)).toEqual({ verdict: 'ok', weeks: record.orders.length });
      expect(await verifyText(makeRecord(record))).toEqual({ verdict: 'ok', weeks: record.orders.length });
    }
  });

  test('from a link, which has the last hash only', async () => {
    for (const record of [mixed, machines]) {
      const link = must(toLink(await groundFor(record), record));
      expect(await verifyRecord(must(await fromLink(link)).record)).toEqual({
        verdict: 'ok',
        weeks: record.orders.length,
      });
    }
  });

  test('without what can be computed, and while it is not over', async () => {
    const { hash: _h, outcome: _o, reasons: _r, ...bare } = mixed;
    expect((await verifyRecord(bare)).verdict).toBe('ok');
    const open = await playLike(january, { stop: ({ week }) => week > 2 }, ({ outcome }) => outcome === null);
    expect(open.outcome).toBeNull();
    expect(await verifyRecord(open)).toEqual({ verdict: 'ok', weeks: 2 });
  });

  test('and it is told week by week', async () => {
    const heard: number[] = [];
    await verifyRecord(mixed, (week) => heard.push(week));
    expect(heard).toEqual(mixed.orders.map((_, w) => w + 1));
  });

  test('the record itself stays as it was', async () => {
    const before = structuredClone(mixed);
    await verifyRecord(mixed);
    expect(mixed).toEqual(before);
  });
});

describe('what has been changed is found', () => {
  const last = machines.orders.length;

  test.each(machines.orders.map((_, w) => w + 1))("orders of the AI in week %i, each side's", async (w) => {
    for (const side of SIDES) {
      const verdict = await verdictAfter(machines, (copy) => {
        const sheet = weekOf(copy, w)[side];
        sheet.challenge = !sheet.challenge;
      });
      expect(verdict).toMatchObject({ verdict: 'differs', week: w, what: 'orders', side });
    }
  });

  test('an option and a meaning of an order of the AI', async () => {
    const w =
      machines.orders.findIndex(({ russia }) => Object.keys(russia.orders[0]?.with ?? {}).length > 0) + 1;
    expect(w).toBeGreaterThan(0);
    const change = (edit: (order: Order) => void) =>
      verdictAfter(machines, (copy) => {
        for (const order of weekOf(copy, w).russia.orders.slice(0, 1)) edit(order);
      });
    const differs = { verdict: 'differs', week: w, what: 'orders', side: 'russia' };
    expect(
      await change((order) => {
        order.meant = 'other';
      }),
    ).toMatchObject(differs);
    expect(
      await change((order) => {
        order.with = {};
      }),
    ).toMatchObject(differs);
  });

  test("a person's order shows in the state of its week", async () => {
    for (let w = 1; w <= inCalm.orders.length; w++) {
      const verdict = await verdictAfter(inCalm, (copy) => {
        weekOf(copy, w).west.orders = [plain];
      });
      expect(verdict).toMatchObject({
        verdict: 'differs',
        week: w,
        what: 'state',
        side: null,
        recorded: inCalm.hash?.[w - 1],
      });
    }
  });

  test("a person's order on which a crisis hung shows in the course of its week", async () => {
    const challenged = await playLike(
      january,
      {
        sides: { west: HUMAN },
        settings: { weeks: 2 },
        say: (_state, side) => (side === 'west' ? { orders: [], table: 'wait', challenge: true } : null),
      },
      ({ orders }) => (orders[0]?.crisis.length ?? 0) > 0,
    );
    const verdict = await verdictAfter(challenged, (copy) => {
      weekOf(copy, 1).west.challenge = false;
    });
    expect(verdict).toMatchObject({ verdict: 'differs', week: 1, what: 'course', recorded: 'crisis' });
  });

  test('in a link it shows at the latest at the end', async () => {
    const { record } = must(await fromLink(must(toLink(await groundFor(mixed), mixed))));
    const verdict = await verdictAfter(record, (copy) => {
      weekOf(copy, 1).west.orders = [plain];
    });
    expect(verdict.verdict).toBe('differs');
  });

  test('orders that cannot be taken', async () => {
    const verdict = await verdictAfter(mixed, (copy) => {
      weekOf(copy, 2).west.orders = [{ move: 'fly', with: {}, meant: '' }];
    });
    expect(verdict).toMatchObject({
      verdict: 'differs',
      week: 2,
      what: 'illegal',
      side: 'west',
      found: 'unknownMove',
    });
  });

  test('a crisis answer of the AI, and one too many', async () => {
    const w = machines.orders.findIndex(({ crisis }) => crisis.length > 0) + 1;
    expect(w).toBeGreaterThan(0);
    const other = weekOf(machines, w).crisis[0]?.russia === 'backDown' ? 'escalate' : 'backDown';
    const changed = await verdictAfter(machines, (copy) => {
      for (const round of weekOf(copy, w).crisis.slice(0, 1)) round.russia = other;
    });
    expect(changed).toMatchObject({
      verdict: 'differs',
      week: w,
      what: 'crisis',
      side: 'russia',
      recorded: other,
    });
    const more = await verdictAfter(machines, (copy) =>
      weekOf(copy, w).crisis.push({ west: 'backDown', russia: 'backDown' }),
    );
    expect(more).toMatchObject({ verdict: 'differs', week: w, what: 'course' });
  });

  test('a hash in the middle, a reason, the outcome, a week too many', async () => {
    expect(
      await verdictAfter(machines, (copy) => {
        copy.hash?.splice(1, 1, '0'.repeat(16));
      }),
    ).toMatchObject({
      week: 2,
      what: 'state',
      recorded: '0'.repeat(16),
    });
    const w = machines.orders.findIndex(({ west }) => west.orders.length > 0) + 1;
    expect(
      await verdictAfter(machines, (copy) => {
        copy.reasons?.[w - 1]?.west.splice(0, 1, ['luck']);
      }),
    ).toMatchObject({ week: w, what: 'reasons', side: 'west' });
    const outcome = machines.outcome;
    if (!outcome) throw new Error('the match is over');
    expect(
      await verdictAfter(machines, (copy) => {
        copy.outcome = { ...outcome, score: { west: 1, russia: 0 } };
      }),
    ).toMatchObject({ week: last, what: 'outcome' });
    expect(
      await verdictAfter(machines, (copy) => {
        copy.outcome = null;
      }),
    ).toMatchObject({
      week: last,
      what: 'outcome',
    });
  });

  test.each<[string, Change]>([
    [
      'the seed',
      (copy) => {
        copy.seed = 'another';
      },
    ],
    [
      'a dial',
      (copy) => {
        copy.settings.dials['empathy.west'] = 0.123;
      },
    ],
    [
      'the weeks',
      (copy) => {
        copy.settings.weeks += 1;
      },
    ],
    [
      'a type',
      (copy) => {
        copy.settings.sides.west = {
          ...AI,
          type: machines.outcome?.types.west === 'seeker' ? 'opportunist' : 'seeker',
        };
      },
    ],
    [
      'who plays',
      (copy) => {
        copy.settings.sides.west = { by: 'ai', strategy: 'pass', skill: 'regular' };
      },
    ],
  ])('%s, in week 1', async (_name, change) => {
    expect(await verdictAfter(machines, change)).toMatchObject({ verdict: 'differs', week: 1 });
  });
});

describe('what cannot be verified says why', () => {
  const unreadable = async (change: Change): Promise<string[]> => {
    const verdict = await verdictAfter(machines, change);
    return verdict.verdict === 'unreadable'
      ? problemsOf({ ok: false, problems: verdict.problems })
      : [verdict.verdict];
  };

  test('an unknown strategy, unknown rules, a changed level, a dial out of range', async () => {
    expect(
      await unreadable((copy) => {
        copy.settings.sides.russia = { by: 'ai', strategy: 'oracle', skill: 'regular' };
      }),
    ).toEqual(['settings.sides.russia.strategy unknownValue']);
    expect(
      await unreadable((copy) => {
        copy.rules = 99;
      }),
    ).toEqual(['rules unknownRules']);
    expect(
      await unreadable((copy) => {
        copy.level.hash = 'f'.repeat(16);
      }),
    ).toEqual(['level.hash otherLevel']);
    expect(
      await unreadable((copy) => {
        copy.settings.dials['empathy.west'] = 7;
      }),
    ).toEqual(['settings.dials.empathy.west badDial']);
    expect((await verifyText('{}')).verdict).toBe('unreadable');
  });
});

test('watching and verifying come to the same states', async () => {
  const cursor = must(applyRecord(await groundFor(machines), machines));
  for (const [w, hash] of (machines.hash ?? []).entries())
    expect(stateHash(cursor.after(w + 1) ?? cursor.start)).toBe(hash);
});
