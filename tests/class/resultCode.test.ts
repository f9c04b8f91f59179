// Result codes: whole, short, and refused with a reason where anything in them is not as it was handed in.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type HandIn,
  type OpenExercise,
  readCode,
  startOfMatch,
  toResultCode,
} from '../../src/class/index.ts';
import { completeRecord, inputsOf, pack } from '../../src/record/index.ts';
import { begin, replay } from '../../src/session/match.ts';
import { recordOfMatch, settingsOfRecord } from '../../src/session/records.ts';
import { must, problemsOf } from '../record/support.ts';
import { runs } from '../support/runs.ts';
import { codeOf, contentOf, damagedOf, forged, opened, problemOf } from './support.ts';

const asked = {
  belief: [1, 2],
  foretell: true,
  before: [{ kind: 'scale', id: 'fear', text: 'How likely is war?', steps: 5 }],
  after: [
    { kind: 'choice', id: 'why', text: 'Why did it end so?', options: ['theirs', 'ours', 'luck'] },
    { kind: 'text', id: 'own', text: 'In your own words' },
  ],
} as const;
const settings = { questions: structuredClone(asked) as never };
const small = await opened(settings);
const code = await codeOf(small);
const content = await contentOf(code);

const read = (given: string, open: OpenExercise | null = small) => readCode(given, 1, open);

/** What is said of a code that was forged with care: its checksum is right. */
const saidOf = async (change: (content: HandIn) => void): Promise<string> =>
  problemOf(await read(await forged(small, code, change)));

/** The match of a code that has one. */
const only = ({ matches }: HandIn) => {
  const [match] = matches;
  if (!match) throw new Error('the code has no match');
  return match;
};

describe('round trip', () => {
  const percent = fc.nat(100);
  const shares = fc.tuple(fc.nat(40), fc.nat(30), fc.nat(30)).map(([a, b, c]) => [a, b, c, 100 - a - b - c]);
  const during = fc.record({
    beliefs: fc
      .subarray([1, 2])
      .chain((weeks) => fc.tuple(...weeks.map((week) => fc.record({ week: fc.constant(week), percent })))),
    foretold: fc
      .subarray([1, 2])
      .chain((weeks) => fc.tuple(...weeks.map((week) => fc.record({ week: fc.constant(week), shares })))),
  });
  const answers = fc.record(
    {
      fear: fc.integer({ min: 1, max: 5 }),
      why: fc.integer({ min: 1, max: 3 }),
      own: fc.string({ unit: 'binary', maxLength: 200 }),
    },
    { requiredKeys: [] },
  );
  const label = fc.string({ unit: 'binary', maxLength: 60 }).filter((text) => text.length <= 60);

  test('whatever was answered, estimated and foretold comes back, and counts', async () => {
    await fc.assert(
      fc.asyncProperty(label, answers, during, async (label, answers, during) => {
        const handIn: HandIn = { ...content, label, answers, matches: [{ ...only(content), ...during }] };
        const made = must(toResultCode(small, handIn));
        expect(await contentOf(made)).toEqual(handIn);
        const reading = await read(made);
        expect(reading).toMatchObject({ ok: true, row: { label, answers, matches: [during] } });
      }),
      { numRuns: runs(12, 1_000) },
    );
  });

  test('what the exercise does not ask does not count', async () => {
    const week = { week: 2, percent: 50 };
    const shares = { week: 1, shares: [25, 25, 25, 25] };
    const other = await opened({ questions: { belief: [1] } });
    const added = (change: (match: HandIn['matches'][number]) => void) =>
      codeOf(other).then((plain) => forged(other, plain, ({ matches: [one] }) => one && change(one)));
    const problem = async (made: string) => problemOf(await readCode(made, 1, other));
    expect(await problem(await added((one) => one.beliefs.push(week)))).toBe(
      'matches[0].beliefs otherConditions',
    );
    expect(await problem(await added((one) => one.foretold.push(shares)))).toBe(
      'matches[0].foretold otherConditions',
    );
  });

  test('what nobody could read again is refused when it is made', () => {
    const [match] = content.matches;
    const wrong = (parts: object) =>
      problemsOf(toResultCode(small, { ...content, matches: [{ ...only(content), ...parts }] }));
    expect(match).toBeDefined();
    expect(wrong({ beliefs: [{ week: 1, percent: 101 }] })).toEqual(['matches[0].beliefs outOfRange']);
    expect(wrong({ foretold: [{ week: 1, shares: [50, 50, 50, 0] }] })).toEqual([
      'matches[0].foretold outOfRange',
    ]);
    expect(
      wrong({
        beliefs: [
          { week: 2, percent: 1 },
          { week: 1, percent: 1 },
        ],
      }),
    ).toEqual(['matches[0].beliefs outOfRange']);
    expect(problemsOf(toResultCode(small, { ...content, label: 'x'.repeat(61) }))).toEqual([
      'label badLength',
    ]);
    expect(problemsOf(toResultCode(small, { ...content, matches: [] }))).toEqual(['matches badLength']);
  });

  test('ten weeks on the main level, with every week foretold and a long answer, take less than 3,500 characters', async () => {
    const open = await opened({ ...settings, level: 'january-2022', weeks: 10, seeds: 'each' });
    const made = await codeOf(open, 2);
    const long =
      'We built up because they built up, and nobody could tell whose forces were for defence. '.repeat(20);
    const fuller = await forged(open, made, (given) => {
      given.answers.own = long.slice(0, 500);
    });
    expect(made.length).toBeLessThan(600);
    expect(fuller.length).toBeLessThan(3_500);
    expect(problemOf(await read(fuller, open))).toBe('counts');
  });
});

describe('a code is refused by name', () => {
  test('with one character changed anywhere', async () => {
    for (let at = 0; at < code.length; at++) {
      const other = code[at] === 'A' ? 'B' : 'A';
      const said = problemOf(await read(code.slice(0, at) + other + code.slice(at + 1)));
      expect(said, `character ${at}`).toMatch(/^(notALink|otherVersion|damaged)$/);
    }
  });

  test('of a newer version, of another kind, far too long, or one that unpacks to nothing of the kind', async () => {
    expect(problemOf(await read(code.replace('c1-', 'c2-')))).toBe('otherVersion');
    expect(problemOf(await read(must(pack('record', 1, new Uint8Array(9)))))).toBe('notALink');
    expect(problemOf(await read(`c1-${'a'.repeat(70_000)}`))).toBe('tooLarge');
    expect(problemOf(await read(must(pack('result', 1, new Uint8Array(12)))))).toBe('matches badLength');
    expect(problemOf(await read(must(pack('result', 1, Uint8Array.of(1, 2, 3)))))).toBe('damaged');
  });

  test('with a forged hash, forged orders of the AI, or orders that cannot be taken', async () => {
    expect(
      await saidOf((given) => {
        only(given).record.hash = ['0123456789abcdef'];
      }),
    ).toBe('matches[0] doesNotVerify');
    expect(
      await saidOf((given) => {
        const [week] = only(given).record.orders;
        if (week) week.russia = { orders: [], table: 'wait', challenge: false };
      }),
    ).toBe('matches[0] doesNotVerify');
    expect(
      await saidOf((given) => {
        delete only(given).record.hash;
      }),
    ).toBe('matches[0] noHash');
    expect(
      await saidOf((given) => {
        const week = only(given).record.orders[0];
        if (week)
          week.west.orders = Array.from({ length: 9 }, () => ({ move: 'resign', with: {}, meant: '' }));
      }),
    ).toMatch(/doesNotVerify$/);
  });

  test('with the right hash for the AI’s forged orders: the AI is asked anew', async () => {
    const { ground } = small;
    const said = await saidOf((given) => {
      const match = only(given);
      match.record.orders = match.record.orders.map((week) => ({
        ...week,
        russia: { orders: [], table: 'wait', challenge: false },
        crisis: [],
      }));
      const { hash: _, ...plain } = match.record;
      const done = completeRecord(ground, plain);
      if (!done.ok) throw new Error(done.problems[0]?.message);
      match.record = { ...plain, hash: done.value.record.hash?.slice(-1) ?? [] };
    });
    expect(said).toBe('matches[0] doesNotVerify');
  });

  test('of another exercise, or that says so wrongly: seed, dials, weeks, rival, seat, question', async () => {
    const other = await opened({ ...settings, weeks: 3 });
    expect(problemOf(await read(await codeOf(other)))).toBe('exercise otherExercise');
    const claim = async (change: Parameters<typeof opened>[0]) => {
      const theirs = await opened({ ...settings, ...change });
      return problemOf(
        await read(await forged(theirs, await codeOf(theirs), (given) => (given.exercise = small.id))),
      );
    };
    expect(await claim({ seed: 'another' })).toBe('matches[0].seed otherConditions');
    expect(await claim({ weeks: 3 })).toBe('matches[0].weeks otherConditions');
    expect(await claim({ preset: 'noEmpathy' })).toBe('matches[0].dials otherConditions');
    expect(await claim({ skill: 'novice' })).toBe('matches[0].sides otherConditions');
    expect(await claim({ side: 'russia' })).toBe('matches[0].side otherConditions');
    expect(await claim({ side: 'swap' })).toBe('matches otherConditions');
    expect(await claim({ level: 'abstract-offence' })).toBe('matches[0].level otherConditions');
    expect(await claim({ seeds: 'each' })).toBe('key otherConditions');
    expect(await saidOf((given) => (given.answers = { why: 4 }))).toBe('answers.why badAnswer');
    expect(await saidOf((given) => (given.answers = { what: 1 }))).toBe('answers.what badAnswer');
  });

  test('with another key than that of its seed', async () => {
    const each = await opened({ ...settings, seeds: 'each' });
    const own = await codeOf(each);
    expect(problemOf(await read(own, each))).toBe('counts');
    const swapped = await forged(each, own, (given) => (given.key = 'abcdefgh'));
    expect(problemOf(await read(swapped, each))).toBe('matches[0].seed otherConditions');
  });
});

describe('who sits opposite', () => {
  const asPair = (given: HandIn) => {
    only(given).record.settings.sides.russia = { by: 'human' };
  };

  test('another student, where the exercise has pairs; from either seat', async () => {
    const pairs = await opened({ ...settings, pairing: 'pairs' });
    const own = await codeOf(pairs);
    expect(problemOf(await read(own, pairs))).toBe('counts');
    const west = await read(await forged(pairs, own, asPair), pairs);
    expect(west).toMatchObject({ ok: true, row: { matches: [{ pair: true, rivalChecked: false }] } });
    const other = await forged(pairs, own, (given) => {
      asPair(given);
      only(given).side = 'russia';
    });
    expect(await read(other, pairs)).toMatchObject({ ok: true, row: { matches: [{ side: 'russia' }] } });
    expect(await saidOf(asPair)).toBe('matches[0].rival otherConditions');
  });

  test('an expert, whose orders are played but not decided anew', async () => {
    const expert = await opened({ ...settings, skill: 'expert' });
    const asExpert = await forged(expert, code, (given) => {
      given.exercise = expert.id;
      const seat = only(given).record.settings.sides.russia;
      if (seat.by === 'ai') seat.skill = 'expert';
    });
    expect(await read(asExpert, expert)).toMatchObject({
      ok: true,
      row: { matches: [{ rivalChecked: false }] },
    });
  });
});

test('a match that was played on the page from the conditions of the exercise counts', async () => {
  const open = await opened({ ...settings, preset: 'doublySafe', brief: 'seeker', seeds: 'each' });
  const practised = await codeOf(open);
  const { key, ...rest } = await contentOf(practised);
  const start = startOfMatch(open, key, 0);
  const begun = begin(open.ground, settingsOfRecord(start), false);
  if (!begun.ok) throw new Error(begun.problem.code);
  const played = replay(begun.value, inputsOf(only({ key, ...rest }).record.orders));
  if (!played.ok) throw new Error(played.problem.code);
  const record = recordOfMatch(played.value);
  const made = must(toResultCode(open, { key, ...rest, matches: [{ ...only({ key, ...rest }), record }] }));
  expect(made).toBe(practised);
  expect(problemOf(await read(made, open))).toBe('counts');
});

test('a match that was left in the middle counts, without an outcome', async () => {
  const left = await forged(small, code, (given) => {
    const { record } = only(given);
    const { hash: _, ...plain } = { ...record, orders: record.orders.slice(0, 1) };
    const done = completeRecord(small.ground, plain);
    if (!done.ok) throw new Error(done.problems[0]?.message);
    only(given).record = { ...plain, hash: done.value.record.hash?.slice(-1) ?? [] };
  });
  expect(await read(left)).toMatchObject({
    ok: true,
    row: { matches: [{ weeks: 1, outcome: null, score: null }] },
  });
});

test('the outcome is computed, whatever a record says of it', async () => {
  const lied = await forged(small, code, (given) => {
    const match = only(given);
    match.record = { ...match.record, outcome: null };
  });
  const reading = await read(lied);
  expect(reading.ok && reading.row.matches[0]?.outcome).toBeTruthy();
});

test('damaged codes are refused with a reason, or still hold the same', async () => {
  await fc.assert(
    fc.asyncProperty(damagedOf(code), async (damaged) => {
      const reading = await read(damaged);
      if (reading.ok) expect(reading.row.played).not.toBe('');
      else expect(reading.problems[0]?.message).not.toBe('');
    }),
    { numRuns: runs(150, 5_000) },
  );
});
