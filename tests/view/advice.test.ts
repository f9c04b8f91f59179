// What the advisers say: one plain sentence each, from their numbers, and none twice in a match.
import { beforeAll, describe, expect, test } from 'vitest';
import { ADVISERS, type Advice, AIMS, adviseWeek, type CrisisAdvice } from '../../src/advice/index.js';
import { type Belief, CRISIS_ANSWERS, SIDES } from '../../src/engine/index.js';
import { evidenceOf } from '../../src/session/index.js';
import { hasText } from '../../src/text/index.js';
import { readingText } from '../../src/view/advice.js';
import { chanceText } from '../../src/view/adviserSays.js';
import { adviserModels, cardsOf, crisisVoices, type Outlook, outlookOf } from '../../src/view/index.js';
import { LEVELS, played, readTexts } from './bench.js';

beforeAll(readTexts);

const NOTHING = { orders: [], table: 'wait', challenge: false } as const;
const BELIEFS: Belief[] = [
  [0.1, 0.5, 0.4],
  [0.35, 0.4, 0.25],
  [0.5, 0.3, 0.2],
  [0.65, 0.2, 0.15],
  [0.95, 0.04, 0.01],
];

const advised = (more: Partial<Advice>): Advice => ({
  adviser: 'analysis',
  belief: [0.5, 0.3, 0.2],
  sheet: { ...NOTHING, orders: [] },
  aim: 'wait',
  standing: false,
  reading: 0,
  alarm: 0,
  teaches: 0,
  expects: [],
  score: 0.5,
  war: 0,
  merit: null,
  brief: null,
  ...more,
});

/** The outlook of a seat on each morning of a match. */
function mornings(id: string, side: 'west' | 'russia'): Outlook[] {
  const match = played(id, 'sentences', undefined, { west: 'soft', russia: 'soft' });
  return match.steps.flatMap((step, index) =>
    step.before.awaiting === 'orders'
      ? [outlookOf({ ...match, steps: match.steps.slice(0, index), state: step.before }, side)]
      : [],
  );
}

describe.each(LEVELS)('%s', (id) => {
  test('no adviser says the same sentence twice in ten weeks, even if its mind and its advice never change', () => {
    for (const side of SIDES) {
      const looks = mornings(id, side).slice(0, 10);
      expect(looks.length).toBeGreaterThan(3);
      for (const adviser of ADVISERS)
        for (const what of [...AIMS.map((aim) => ({ aim })), { standing: true }])
          for (const belief of BELIEFS) {
            const said = looks.map(
              (look) => adviserModels(look, [advised({ adviser, belief, ...what })])[0]?.sentence,
            );
            expect(new Set(said).size).toBe(said.length);
            for (const sentence of said) expect(sentence).toMatch(/^[A-Z][^{}]+\.$/);
          }
    }
  });

  test('a real sheet comes with its lines, its reading and what is expected, without a gap in the words', () => {
    const match = played(id, 'real', (now) => now.steps.length >= 2);
    for (const side of SIDES) {
      const look = outlookOf(match, side);
      if (look.view.awaiting !== 'orders') continue;
      const advices = adviseWeek(match.rules, look.view, evidenceOf(match, side));
      const models = adviserModels(look, advices);
      expect(models.map((model) => model.id)).toEqual(ADVISERS);
      models.forEach((model, i) => {
        expect(model.sheet).toEqual(advices[i]?.sheet);
        expect(model.lines.length).toBeGreaterThanOrEqual(Math.max(1, model.sheet.orders.length));
        for (const text of [model.name, model.reads, model.belief, model.expects, ...model.lines])
          expect(text).toMatch(/^[^{}]+$/);
        expect(model.expects).not.toMatch(/advice|move\./);
      });
    }
  });
});

test('who advises against its own belief says what speaks for the sheet', () => {
  const look = mornings('abstract-mirror', 'west')[0] as Outlook;
  const [against] = adviserModels(look, [advised({ aim: 'offer', belief: [0.05, 0.5, 0.45], merit: 'war' })]);
  const [with_] = adviserModels(look, [advised({ aim: 'deny', belief: [0.05, 0.5, 0.45] })]);
  expect(against?.sentence).toMatch(/\. Still, .*\. That lowers the risk of war either way\.$/);
  expect(with_?.sentence).toContain(', so ');
});

test('the evidence is called open only where the chance is about even', () => {
  const [look] = mornings('abstract-mirror', 'west') as [Outlook];
  for (const gain of [0.1, 0.3, 0.35, 0.41, 0.59, 0.65, 0.7, 0.9])
    for (let week = 1; week <= 12; week++) {
      const view = { ...look.view, week };
      const said = adviserModels(
        { ...look, view },
        ADVISERS.map((adviser) => advised({ adviser, belief: [1 - gain, gain, 0] })),
      );
      for (const { sentence } of said)
        expect(sentence, String(gain)).not.toMatch(/open:|cannot tell|too little to go by|do not know what/);
    }
});

test('three advisers who would all accept say it in three ways', () => {
  for (const look of mornings('january-2022', 'west')) {
    const said = adviserModels(
      look,
      ADVISERS.map((adviser) =>
        advised({ adviser, aim: 'accept', sheet: { ...NOTHING, orders: [], table: 'accept' } }),
      ),
    ).map(({ sentence }) => sentence.split(', so ')[1]);
    expect(new Set(said).size).toBe(3);
  }
});

test('an acceptance beside sharp orders is a guarded one', () => {
  const look = mornings('abstract-mirror', 'west')[0] as Outlook;
  const accept = (orders: Advice['sheet']['orders']) =>
    adviserModels(look, [
      advised({ aim: 'accept', sheet: { orders, table: 'accept', challenge: false } }),
    ])[0];
  expect(accept([])?.sentence).not.toMatch(/guard|defences/);
  expect(accept([{ move: 'aGuard', with: {}, meant: '' }])?.sentence).toMatch(/guard|defences/);
});

test('advisers who lay the same sheet share one card, and each keeps its own reason', () => {
  const look = mornings('january-2022', 'west')[0] as Outlook;
  const other = { ...NOTHING, orders: [{ move: 'consultAllies', with: {}, meant: '' }] };
  const cards = cardsOf(
    adviserModels(look, [
      advised({ adviser: 'defence', sheet: other }),
      advised({ adviser: 'diplomacy' }),
      advised({ adviser: 'analysis', sheet: other }),
    ]),
  );
  expect(cards.map(({ name }) => name)).toEqual(['Defence and Analysis', 'Diplomacy']);
  expect(cards[0]?.speaker.id).toBe('analysis');
  expect(new Set(cards[0]?.voices.map(({ sentence }) => sentence)).size).toBe(2);
});

test('sheets with the same move show what differs between them, and a single one its name alone', () => {
  const look = mornings('january-2022', 'west')[0] as Outlook;
  const offer = (terms: Record<string, number>): Advice['sheet'] => ({
    ...NOTHING,
    orders: [{ move: 'writtenAnswer', with: { terms }, meant: '' }],
  });
  const [one, other] = adviserModels(look, [
    advised({ adviser: 'defence', sheet: offer({ missiles: 1, exercises: 1 }) }),
    advised({ adviser: 'diplomacy', sheet: offer({ missiles: 2, exercises: 1 }) }),
  ]);
  expect(one?.names).toHaveLength(1);
  expect(one?.names).not.toEqual(other?.names);
  expect(one?.names[0]).not.toMatch(/Exercises/);
  const [alone] = adviserModels(look, [advised({ sheet: offer({ missiles: 1 }) })]);
  expect(alone?.names).toEqual(['Written answer']);
});

test('each office says each act in words of its own where the situation is new', () => {
  const [look] = mornings('january-2022', 'west') as [Outlook];
  const said = (lastSeen: 'escalatory' | 'conciliatory' | null) =>
    adviserModels(
      {
        ...look,
        view: {
          ...look.view,
          table: { ...look.view.table, offers: { west: null, russia: null } },
          mind: { ...look.view.mind, lastSeen },
        },
      },
      ADVISERS.map((adviser) => advised({ adviser, aim: 'deny' })),
    ).map(({ sentence }) => sentence.split(', so ')[1]);
  expect(new Set([said('escalatory'), said('conciliatory'), said(null)].flat()).size).toBe(9);
});

test('an adviser names the objective that its sheet helps or harms in the brief’s own words', () => {
  const [look] = mornings('january-2022', 'west') as [Outlook];
  const brief = { objective: 'keepUnity', does: 'harms' } as const;
  const [named, silent] = adviserModels(look, [advised({ brief }), advised({})]);
  expect(named?.brief).toBe('Harms your brief: Keep the allies together');
  expect(silent?.brief).toBe('');
});

test('each seat has offices of its own', () => {
  const names = (id: string, side: 'west' | 'russia') => {
    const look = mornings(id, side)[0] as Outlook;
    return adviserModels(
      look,
      ADVISERS.map((adviser) => advised({ adviser })),
    ).map(({ name }) => name);
  };
  expect(names('january-2022', 'russia')).toEqual(['General Staff', 'Foreign Ministry', 'Analysis']);
  expect(names('abstract-mirror', 'russia')).toEqual(names('abstract-mirror', 'west'));
});

test('in a crisis every adviser has a line for every answer, and for the next round another', () => {
  const look = mornings('january-2022', 'west')[0] as Outlook;
  for (const adviser of ADVISERS)
    for (const answer of CRISIS_ANSWERS) {
      const voice: CrisisAdvice = { adviser, belief: [0.5, 0.3, 0.2], answer, stands: 0.8 };
      const said = [0, 1, 2].map((rounds) => {
        const input = { awaiting: 'crisis', west: 'standFirm', russia: 'standFirm' };
        const steps = Array.from({ length: rounds }, () => ({ input })) as Outlook['match']['steps'];
        return crisisVoices({ ...look, match: { ...look.match, steps } }, [voice])[0]?.sentence;
      });
      expect(said[0]).toContain('four in five');
      expect(said[0]).not.toBe(said[1]);
      expect(said[1]).not.toBe(said[2]);
    }
});

test('a chance on which all advisers agree is said once', () => {
  const look = mornings('january-2022', 'west')[0] as Outlook;
  const voices = (stands: number[]) =>
    crisisVoices(
      look,
      ADVISERS.map((adviser, at): CrisisAdvice => {
        return { adviser, belief: [0.5, 0.3, 0.2], answer: 'offRamp', stands: stands[at] ?? 0 };
      }),
    ).filter(({ sentence }) => sentence.includes('to stand:'));
  expect(voices([0.95, 0.95, 0.95]).map(({ sentence }) => sentence)).toEqual([
    expect.stringContaining('All of us expect them to stand'),
  ]);
  expect(voices([0.95, 0.5, 0.95])).toHaveLength(3);
});

test('every chance and every reading has a word', () => {
  for (let p = 0; p <= 100; p++) expect(chanceText(p / 100)).toMatch(/in|even/);
  expect([readingText(2, 0), readingText(0, 0), readingText(-0.2, 0.07)]).toEqual([
    'far more suspicious of your aims',
    'hardly more or less suspicious of your aims',
    'a little less suspicious of your aims; alarm +7 (they feel more threatened)',
  ]);
  expect(hasText('advice.because.russia.defence.hostile')).toBe(true);
});

test('the risk of war that an adviser sees is a word of its own, with whose number it is behind it', () => {
  const look = mornings('january-2022', 'west')[0] as Outlook;
  const war = (chance: number) => adviserModels(look, [advised({ war: chance })])[0]?.war;
  expect(war(0.05)).toBeNull();
  expect(war(0.3)?.says).toBe('A clear risk of war, in our view.');
  expect(war(0.3)?.whose).toContain('Analysis puts war in the weeks ahead at about one in three');
  expect(war(0.3)?.says).not.toMatch(/ in (three|four|five|ten)/);
});
