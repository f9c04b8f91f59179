// The form of an exercise: every problem at its field with what to do, warnings, dials, worlds to compare, starting points.
import { beforeAll, describe, expect, test } from 'vitest';
import { DIALS } from '../../src/engine/index.ts';
import { type Draft, draftOf, makeExercise, PRESET_IDS } from '../../src/session/index.ts';
import { hasText, loadTexts } from '../../src/text/index.ts';
import {
  dialRows,
  exerciseInShort,
  explainedAt,
  fitsQr,
  formProblems,
  handoutOf,
  partnerDraft,
  partnerOf,
  STARTS,
  startingDraft,
  warningsOf,
  withDial,
  withPreset,
} from '../../src/view/index.ts';
import { must } from '../record/support.ts';

beforeAll(() => loadTexts('make', 'setup', 'reasons'));

const plain = () => draftOf({});

/** The problems of a draft with this change, as `path: what to do`. */
function problemsWith(change: (draft: Draft) => void): string[] {
  const draft = structuredClone(plain());
  change(draft);
  return formProblems(draft).map(({ at, says }) => `${at}: ${says}`);
}

const choice = (id: string, text = 'Which?', options = ['a', 'b']) => ({
  kind: 'choice' as const,
  id,
  text,
  options,
});

describe('a problem says what to do, at its field', () => {
  test.each<[string, (draft: Draft) => void, string[]]>([
    [
      'weeks that are no number',
      (d) => Object.assign(d, { weeks: null }),
      ['weeks: Write a whole number from 1 to 26.'],
    ],
    ['too many weeks', (d) => Object.assign(d, { weeks: 99 }), ['weeks: Write a whole number from 1 to 26.']],
    ['half a week', (d) => Object.assign(d, { weeks: 1.5 }), ['weeks: Write a whole number from 1 to 26.']],
    ['no seed', (d) => Object.assign(d, { seed: '' }), ['seed: Write a word, or draw one.']],
    [
      'a long title',
      (d) => Object.assign(d, { title: 'x'.repeat(130) }),
      ['title: That is 130 characters; 120 fit. Shorten it.'],
    ],
    [
      'a dial out of its range',
      (d) => Object.assign(d, { dials: { 'empathy.west': 3 } }),
      ['dials.empathy.west: Write a number from 0 to 1, or leave the field empty.'],
    ],
    [
      'a dial that is no number',
      (d) => Object.assign(d, { dials: { accidentRate: null } }),
      ['dials.accidentRate: Write a number from 0 to 4, or leave the field empty.'],
    ],
    [
      'an empty question',
      (d) => d.questions.before.push(choice('a', '')),
      ['questions.before[0].text: Write the question, or remove it.'],
    ],
    [
      'a choice of one',
      (d) => d.questions.after.push(choice('a', 'Which?', ['x'])),
      ['questions.after[0].options: A choice needs 2 to 10 answers.'],
    ],
    [
      'an empty answer',
      (d) => d.questions.after.push(choice('a', 'Which?', ['x', ''])),
      ['questions.after[0].options[1]: Write this answer, or remove it.'],
    ],
    [
      'a name with a space',
      (d) => d.questions.before.push(choice('a b')),
      [
        'questions.before[0].id: Write 1 to 30 letters, digits or underscores without accents; begin with a letter.',
      ],
    ],
    [
      'one name twice',
      (d) => {
        d.questions.before.push(choice('a'));
        d.questions.after.push(choice('a'));
      },
      ['questions.after[0].id: Another question has this name. Write another one.'],
    ],
    [
      'an estimate after the end',
      (d) => {
        d.weeks = 4;
        d.questions.belief.push(6);
      },
      ['questions.belief[0]: The match has 4 weeks. Take week 6 out, or play longer.'],
    ],
    [
      'too many questions',
      (d) => d.questions.before.push(...Array.from({ length: 21 }, (_, at) => choice(`a${at}`))),
      ['questions.before: At most 20 questions fit here. Remove some.'],
    ],
    [
      'an empty question beside a dial and an estimate that cannot be: all at once',
      (d) => {
        d.weeks = 3;
        d.dials['empathy.west'] = 7;
        d.questions.before.push(choice('a', ''));
        d.questions.belief.push(5);
      },
      [
        'questions.before[0].text: Write the question, or remove it.',
        'dials.empathy.west: Write a number from 0 to 1, or leave the field empty.',
        'questions.belief[0]: The match has 3 weeks. Take week 5 out, or play longer.',
      ],
    ],
    [
      'steps of a scale',
      (d) => d.questions.before.push({ kind: 'scale', id: 'a', text: 'How?', steps: 1, low: '', high: '' }),
      ['questions.before[0].steps: Write a whole number from 2 to 11.'],
    ],
  ])('%s', (_, change, expected) => {
    expect(problemsWith(change)).toEqual(expected);
  });

  test('a level that this build does not have', () => {
    const [problem] = explainedAt(plain(), [{ path: 'levelHash', code: 'otherLevel', message: 'x' }]);
    expect(problem?.says).toContain('use the present version');
  });

  test('what is only empty is told apart from what is wrong', () => {
    const draft = plain();
    draft.questions.before.push(choice('a', '', ['', 'x'.repeat(200)]));
    expect(formProblems(draft).map(({ at, empty }) => [at, empty])).toEqual([
      ['questions.before[0].text', true],
      ['questions.before[0].options[0]', true],
      ['questions.before[0].options[1]', false],
    ]);
  });
});

describe('warnings', () => {
  const warned = (change: Partial<Draft>) => warningsOf({ ...plain(), ...change }).map(({ at }) => at);
  test.each<[string, Partial<Draft>, string[]]>([
    ['nothing as it is', {}, []],
    ['a fixed rival, which the link gives away', { rival: 'seeker' }, ['rival']],
    ['an expert', { skill: 'expert' }, ['skill']],
    ['no advisers', { advisers: false }, ['advisers']],
    ['everything on the screen', { depth: 'full' }, ['depth']],
    ['more than a lesson, twice', { weeks: 20, side: 'swap' }, ['weeks', 'seeds']],
    ['conditions that students can look up', { preset: 'misperception' }, ['preset']],
    ['the same, hidden', { preset: 'misperception', hide: ['settings'] }, []],
    ['no names, which the teacher’s own words may still have', { abstractNames: true }, ['names']],
    ['pairs', { pairing: 'pairs' }, ['pairing']],
  ])('%s', (_, change, expected) => {
    expect(warned(change)).toEqual(expected);
  });
});

describe('dials', () => {
  test('each has a row, words and its range, but for the weeks', () => {
    const names = dialRows().flatMap(({ fields }) => fields.map(({ name }) => name));
    expect(names.sort()).toEqual(
      DIALS.map(({ name }) => name)
        .filter((name) => name !== 'weeks')
        .sort(),
    );
    for (const { id } of dialRows()) {
      expect(hasText(`make.dial.${id}`), id).toBe(true);
      expect(hasText(`make.dial.${id}Why`), id).toBe(true);
    }
  });

  test('only those are kept that differ from the preset', () => {
    const draft = withPreset(plain(), 'misperception');
    expect(withDial(draft, 'distinguishability', 0.1).dials).toEqual({});
    const own = withDial(withDial(draft, 'distinguishability', 0.9), 'empathy.west', 0);
    expect(own.dials).toEqual({ distinguishability: 0.9, 'empathy.west': 0 });
    expect(withDial(own, 'distinguishability', undefined).dials).toEqual({ 'empathy.west': 0 });
    expect(withPreset(own, 'doublySafe').dials).toEqual({ 'empathy.west': 0 });
  });
});

describe('worlds', () => {
  test('each preset has words, and each but the level’s own another to compare with', () => {
    for (const id of PRESET_IDS) {
      expect(hasText(`make.preset.${id}`), id).toBe(true);
      expect(hasText(`make.preset.${id}Why`), id).toBe(true);
      const partner = partnerOf(id);
      expect(partner === null ? id : partnerOf(partner), id).toBe(id);
    }
  });

  test('the other one has the same luck and the next number', () => {
    const one = startingDraft('worlds', 'k7');
    const other = partnerDraft(one);
    expect(other).toEqual({ ...one, preset: 'modestEyes', title: 'Two countries, group 2' });
    expect(partnerDraft(plain())).toBeNull();
  });
});

describe('starting points', () => {
  test.each(STARTS)(
    '%s has nothing to be mended or warned of that a first lesson should not have',
    async (id) => {
      const draft = startingDraft(id, 'k7');
      expect(formProblems(draft)).toEqual([]);
      expect(warningsOf(draft).map(({ at }) => at)).toEqual(id === 'first' ? ['seeds'] : []);
      const { link } = must(await makeExercise(draft));
      expect(fitsQr(`https://a-school-with-a-long-name.example.org/spiral/#/exercise/${link}`)).toBe(true);
    },
  );

  test('the first lesson fits 45 minutes', () => {
    expect(exerciseInShort(startingDraft('first', 'k7'))).toEqual([
      'January 2022',
      'first US and NATO, then Russia',
      '6 weeks',
      'about 15 minutes of play',
      '4 questions',
      '3 estimates a match',
    ]);
  });
});

test.each([
  ['january-2022', 'Countries A, B and C'],
  ['abstract-mirror', 'Two countries'],
])('with nameless sides nobody is named, nor is the level %s', (level, name) => {
  const draft = draftOf({ level, abstractNames: true, side: 'swap' });
  expect(exerciseInShort(draft).slice(0, 2)).toEqual([name, 'first Country A, then Country B']);
});

describe('the half page', () => {
  const paper = async (note: string) =>
    handoutOf(
      must(await makeExercise(draftOf({ title: 'T', note, weeks: 2 }))),
      'https://x.example/#/exercise/x1-abc',
    );

  test('has the whole of a short note', async () => {
    expect(await paper('One.\nTwo.')).toMatchObject({
      title: 'T',
      note: 'One.\nTwo.',
      cut: false,
      typed: true,
    });
  });

  test.each([
    ['a long note', 'word '.repeat(390)],
    ['many lines', 'x\n'.repeat(400)],
    ['one long word', 'x'.repeat(2000)],
  ])('cuts %s and says so', async (_, text) => {
    const { note, cut } = await paper(text);
    expect(cut).toBe(true);
    expect(note.length).toBeLessThan(800);
    expect(note.split('\n').length).toBeLessThanOrEqual(11);
  });
});
