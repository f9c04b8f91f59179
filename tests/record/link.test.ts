// Links: short, complete, checked, and refused with a reason where they are not what they should be.
import { describe, expect, test } from 'vitest';
import { STRATEGIES } from '../../src/ai/index.ts';
import {
  CRISIS_ANSWERS,
  compile,
  DIALS,
  type DialSettings,
  type Order,
  SIDES,
  SKILLS,
  stream,
  TABLE_ANSWERS,
  TYPES,
} from '../../src/engine/index.ts';
import { SHIPPED } from '../../src/level/index.ts';
import {
  completeRecord,
  fromLink,
  type MatchRecord,
  makeRecord,
  pack,
  parseRecord,
  RECORD_LIMITS,
  toLink,
  unpack,
} from '../../src/record/index.ts';
import * as words from '../../src/record/link/words.ts';
import { january, mirror, order, rulesOf } from '../support/engine.ts';
import { withTerms } from '../support/engineCatalogue.ts';
import { AI, custom, groundFor, HUMAN, must, play, problemsOf, stripped } from './support.ts';

const linkOf = async (record: MatchRecord): Promise<string> => must(toLink(await groundFor(record), record));
const people = { west: HUMAN, russia: HUMAN };

describe('length', () => {
  const every: DialSettings = Object.fromEntries(
    DIALS.filter(({ name }) => name !== 'weeks').map(({ name, min, max }) => [name, min + (max - min) / 3]),
  );

  test('a full ten-week match with crises, of people who choose at random, stays under 2,000 characters', async () => {
    const lengths: number[] = [];
    let rounds = 0;
    for (let k = 0; k < 60 && lengths.length < 8; k++) {
      const record = await play(january, { seed: `long ${k}`, sides: people, settings: { weeks: 10 } });
      if (record.orders.length < 10) continue;
      rounds += record.orders.reduce((sum, { crisis }) => sum + crisis.length, 0);
      lengths.push((await linkOf(record)).length);
    }
    expect(lengths.length).toBeGreaterThan(3);
    expect(rounds).toBeGreaterThan(8);
    expect(Math.max(...lengths)).toBeLessThan(1_000);
  });

  test('so does the fullest one that can be: every dial set, three orders a week, a crisis to its end each week', async () => {
    const full = structuredClone(
      await play(january, { seed: 'full', sides: people, settings: { weeks: 10 } }),
    );
    const offers = january.sides.west.moves.filter(({ terms }) => terms.length > 3).slice(0, 3);
    const order = (compiled: (typeof offers)[number], w: number) => ({
      move: compiled.move.id,
      with: {
        ...Object.fromEntries(compiled.options.map(({ id, values }) => [id, values[w % values.length]?.id])),
        ...(compiled.terms.length > 0
          ? { terms: Object.fromEntries(compiled.terms.map(({ issue }, i) => [issue, (w * 7 + i * 3) % 4])) }
          : {}),
      },
      meant: compiled.move.meanings[w % 2]?.id ?? '',
    });
    const sheet = (moves: typeof offers, w: number) => ({
      orders: moves.map((move) => order(move, w)),
      table: 'refuse' as const,
      challenge: true,
    });
    const theirs = january.sides.russia.moves.slice(3, 9);
    full.settings.dials = every;
    full.seed = 'a seed that somebody has typed with some care';
    full.orders = Array.from({ length: 10 }, (_, w) => ({
      west: sheet(offers, w),
      russia: sheet(theirs.slice(w % 4, (w % 4) + 3), w + 1),
      crisis: Array.from({ length: 8 }, (__, r) => ({
        west: CRISIS_ANSWERS[(w + r) % 4] ?? 'backDown',
        russia: CRISIS_ANSWERS[(w * r) % 4] ?? 'backDown',
      })),
    }));
    const link = await linkOf(full);
    expect(must(await fromLink(link)).record.orders).toEqual(full.orders);
    expect(link.length).toBeLessThanOrEqual(2_000);
  });
});

describe('what a link carries', () => {
  test('everything but reasons, outcome and all hashes except the last', async () => {
    const record: MatchRecord = {
      ...(await play(january, {
        seed: 'Ж😀\ud800 "\\\n',
        sides: {
          west: { ...HUMAN, type: 'seeker' },
          russia: { by: 'ai', strategy: 'titForTat', skill: 'novice', type: 'revisionist' },
        },
        settings: { dials: { 'empathy.west': 0.1 + 0.2, accidentRate: 0 }, weeks: 5 },
      })),
      notes: [{ week: 2, side: 'west', text: '<script>alert("ж")</script>' }],
    };
    record.branches = [
      { week: 2, name: 'softer', orders: record.orders.slice(1, 3), hash: record.hash?.slice(0, 1) ?? [] },
    ];
    const { record: back, ground } = must(await fromLink(await linkOf(record)));
    expect(back).toEqual(stripped(record));
    const full = must(completeRecord(ground, back));
    expect(full.same).toBe(true);
    expect(full.record.hash).toEqual(record.hash);
    expect(full.record.outcome).toEqual(record.outcome);
  });

  test('offers with a date, ground taken, and a script that goes by what it believes', async () => {
    const sheet = (...orders: Order[]) => ({ orders, table: 'wait', challenge: false }) as const;
    const west = [
      sheet(withTerms(order(january, 'datedOffer'), { exercises: 1, transparency: 2 })),
      sheet(order(january, 'permanentBase'), order(january, 'missileSites')),
    ];
    const record = await play(january, {
      seed: 'new moves',
      sides: { west: HUMAN, russia: { by: 'ai', strategy: 'conditional', skill: 'regular' } },
      settings: { weeks: 3 },
      say: (state, side) => {
        const said = side === 'west' ? west[state.week - 1] : undefined;
        return said ? { ...said, orders: [...said.orders] } : null;
      },
    });
    expect(record.orders.slice(0, 2).map((week) => week.west)).toEqual(west);
    const theirs = record.orders.flatMap(({ russia }) => russia.orders.map(({ move }) => move));
    expect(theirs).toContain('russiaDatedOffer');
    expect(must(parseRecord(makeRecord(record)))).toEqual(record);
    const back = must(await fromLink(await linkOf(record)));
    expect(back.record).toEqual(stripped(record));
    expect(must(completeRecord(back.ground, back.record)).record.hash).toEqual(record.hash);
  });

  test('a level of its own', async () => {
    const record = await play(compile(custom), { seed: 'own', sides: { west: AI, russia: HUMAN } });
    const link = await linkOf(record);
    expect(link.length).toBeLessThan(RECORD_LIMITS.link);
    const back = must(await fromLink(link));
    expect(back.record.level.embedded).toEqual(custom);
    expect(must(completeRecord(back.ground, back.record)).record.outcome).toEqual(record.outcome);
  });

  test('the main level as one of its own still fits', async () => {
    const level = { ...structuredClone(january.level), id: 'my-january' };
    expect((await linkOf(await play(compile(level), { settings: { weeks: 2 } }))).length).toBeLessThan(
      RECORD_LIMITS.link,
    );
  });
});

describe('what is refused', () => {
  const short = play(mirror, { seed: 'short', settings: { weeks: 3 } });

  test('orders that the level does not have cannot be written, and are named', async () => {
    const record = structuredClone(await short);
    const ground = await groundFor(record);
    const sheet = record.orders[1]?.west;
    if (!sheet) throw new Error('there is a second week');
    const spoilt = (order: (typeof sheet.orders)[number]) => {
      sheet.orders = [order];
      return problemsOf(toLink(ground, record));
    };
    expect(spoilt({ move: 'fly', with: {}, meant: '' })).toEqual([
      'orders[1].west.orders[0].move notOfLevel',
    ]);
    expect(spoilt({ move: 'aOffer', with: { size: 'small' }, meant: '' })).toEqual([
      'orders[1].west.orders[0].with.size notOfLevel',
    ]);
    expect(spoilt({ move: 'aOffer', with: {}, meant: 'love' })).toEqual([
      'orders[1].west.orders[0].meant notOfLevel',
    ]);
  });

  test('line breaks and a leading # do not matter', async () => {
    const link = await linkOf(await short);
    const folded = ` #${link.replace(/.{40}/g, '$&\r\n ')}\n`;
    expect(must(await fromLink(folded)).record).toEqual(must(await fromLink(link)).record);
  });

  test('another kind, another version, nothing, too much', async () => {
    const link = await linkOf(await short);
    const of = async (text: string) => problemsOf(await fromLink(text));
    for (const none of ['', '#', 'hello', 'https://example.org/', '<script>', 'q1-abc'])
      expect(await of(none)).toEqual([' notALink']);
    expect(await of(link.replace('r1', 'x1'))).toEqual([' notALink']);
    expect(await of(link.replace('r1', 'r2'))).toEqual([' otherVersion']);
    expect(await of(`r1-${'A'.repeat(RECORD_LIMITS.link)}`)).toEqual([' tooLarge']);
    expect(await of(' '.repeat(10_000_000))).toEqual([' tooLarge']);
    expect(await of(link.slice(0, -1))).toEqual([' damaged']);
    expect(await of(`${link}A`)).toEqual([' damaged']);
  });

  test('any one letter changed is noticed', async () => {
    const link = await linkOf(await short);
    for (let at = 3; at < link.length; at++) {
      const other = link[at] === 'A' ? 'B' : 'A';
      expect(problemsOf(await fromLink(link.slice(0, at) + other + link.slice(at + 1)))).toEqual([
        ' damaged',
      ]);
    }
  });

  test('rules and levels that this build does not have', async () => {
    const record = await short;
    const { rules } = await groundFor(record);
    const made = (parts: Partial<MatchRecord>) => must(toLink({ rules } as never, { ...record, ...parts }));
    expect(problemsOf(await fromLink(made({ rules: 77 })))).toEqual(['rules unknownRules']);
    expect(problemsOf(await fromLink(made({ level: { id: 'elsewhere', hash: '0'.repeat(16) } })))).toEqual([
      'level.id unknownLevel',
    ]);
  });
});

describe('the frame', () => {
  test('what shrinks more than a hundredfold is packed so that it can be unpacked again', () => {
    const bytes = new Uint8Array(40_000);
    const code = must(pack('record', 1, bytes));
    expect(must(unpack('record', 1, code))).toEqual(bytes);
  });

  test('what is too long is not packed', () => {
    const draw = stream('noise', 0, 'bytes', '');
    const noise = Uint8Array.from({ length: 60_000 }, () => draw() * 256);
    expect(problemsOf(pack('record', 1, noise))).toEqual([' tooLarge']);
  });

  test('kinds do not pass for one another', () => {
    const code = must(pack('result', 1, new Uint8Array(3)));
    expect(problemsOf(unpack('record', 1, code))).toEqual([' notALink']);
    expect(must(unpack('result', 1, code))).toEqual(new Uint8Array(3));
  });
});

test('names that links write as numbers are those of the game, and none is missing', () => {
  expect(words.SIDE_WORDS).toEqual(SIDES);
  expect(words.TYPE_WORDS).toEqual(TYPES);
  expect(words.TABLE_WORDS).toEqual(TABLE_ANSWERS);
  expect(words.ANSWER_WORDS).toEqual(CRISIS_ANSWERS);
  expect(words.SKILL_WORDS).toEqual(SKILLS);
  expect(words.STRATEGY_WORDS).toEqual(expect.arrayContaining([...STRATEGIES]));
  expect(words.LEVEL_WORDS).toEqual(expect.arrayContaining([...SHIPPED]));
  expect(words.DIAL_WORDS).toEqual(
    expect.arrayContaining(DIALS.map(({ name }) => name).filter((name) => name !== 'weeks')),
  );
  expect(SHIPPED.every((id) => rulesOf(id).level.attention <= 9)).toBe(true);
});
