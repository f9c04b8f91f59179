// An exercise in words: what its page says as the work goes on, what is asked in a week, bad links, the sheet of one's own run.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  CLASS_PROBLEMS,
  DEEDS,
  type OpenExercise,
  readExercise,
  toExerciseLink,
} from '../../src/class/index.js';
import { assignedOf, begun, estimated, freshWork, type Work } from '../../src/session/assignment.js';
import { type Match, withNames } from '../../src/session/index.js';
import { loadTexts } from '../../src/text/index.js';
import {
  asksOf,
  exerciseOf,
  linkProblem,
  outlookOf,
  pickOf,
  runSheetOf,
  SURE,
  sharesOfPick,
} from '../../src/view/index.js';
import { damagedOf, opened } from '../class/support.js';
import { must } from '../record/support.js';
import { REAL_NAME } from '../support/realNames.js';
import { runs } from '../support/runs.js';
import { played, playedByOne, readTexts } from './bench.js';

beforeAll(async () => {
  await readTexts();
  await loadTexts('exercise', 'setup', 'nameless');
});

const workOn = (open: OpenExercise): Work => freshWork(open, must(toExerciseLink(open)), 'abcd2345');

/** Work whose match `at` stands after so many weeks. */
const after = (work: Work, at: number, weeks: number, over = false): Work => ({
  ...work,
  matches: begun(work, at).matches.map((match, index) => (index === at ? { ...match, weeks, over } : match)),
});

test('the page says where one is, match by match', async () => {
  const open = await opened({ side: 'swap', weeks: 4 });
  const says = (work: Work) =>
    exerciseOf(open, work).matches.map(({ does, action }) => (does ? action : null));
  const fresh = workOn(open);
  expect(says(fresh)).toEqual(['Begin', null]);
  expect(says(after(fresh, 0, 3))).toEqual(['Week 4 of your first match: go on', null]);
  const first = after(fresh, 0, 4, true);
  expect(says(first)).toEqual(['Debrief of your first match', 'Begin the second match']);
  expect(says(after(first, 1, 0))[1]).toBe('Week 1 of your second match: go on');
  const whole = exerciseOf(open, after(after(first, 1, 0), 1, 4, true));
  expect(whole).toMatchObject({ whole: true, played: 8, weeks: 8 });
});

test('nothing of the page tells the rival’s type, its skill, the seed or the dials', async () => {
  const secret = { rival: 'revisionist', skill: 'expert', seed: 'anemone', preset: 'toldApart' } as const;
  const open = await opened({ ...secret, title: 'Spring', note: 'Play it.' });
  const said = JSON.stringify(exerciseOf(open, workOn(open)));
  expect(said).toContain('Spring');
  expect(said).not.toMatch(/revisionist|expert|anemone|toldApart|0\.9/i);
});

describe('a link that cannot be opened', () => {
  const saysOf = async (text: string) => {
    const read = await readExercise(text);
    return read.ok ? 'opens' : linkProblem(read.problems).title;
  };

  test('each kind of problem is named, with what to do', async () => {
    const link = must(toExerciseLink(await opened()));
    const old = { level: 'abstract-mirror', levelHash: '0123456789abcdef' };
    expect(await saysOf(`https://school.example/#/exercise/${link} `)).toBe('opens');
    expect(await saysOf('hello')).toBe('There is no exercise in it.');
    expect(await saysOf(link.slice(0, -3))).toBe('The link is damaged or cut off.');
    expect(await saysOf(JSON.stringify(old))).toBe(
      'The link is for another edition of the level than this game has.',
    );
    expect(await saysOf(JSON.stringify({ rules: 99 }))).toBe(
      'The link was made with a newer version of the game.',
    );
    expect(await saysOf(JSON.stringify({ weeks: 99 }))).toBe(
      'The link holds settings that this game does not know.',
    );
  });

  test('no problem is without words', () => {
    for (const code of [...CLASS_PROBLEMS, 'damaged', 'levelUnavailable'] as const) {
      const { title, does } = linkProblem([{ path: '', code: code as 'damaged', message: 'm' }]);
      expect(title).not.toBe('');
      expect(does).not.toBe('');
    }
  });

  test('whatever was damaged is told in words, and nothing is thrown', async () => {
    const link = must(toExerciseLink(await opened({ title: 'Spring' })));
    await fc.assert(
      fc.asyncProperty(damagedOf(link), async (damaged) => {
        expect(await saysOf(damaged)).toMatch(/^(opens|[A-Z].+\.)$/);
      }),
      { numRuns: runs(200, 5000) },
    );
  });
});

describe('what is asked in a week', () => {
  const set = (match: Match, more: { belief: number[]; foretell: boolean }): Match => ({
    ...match,
    settings: {
      ...match.settings,
      exercise: { id: '0123456789abcdef', match: 0, depth: 'either', advisers: true, hide: [], ...more },
    },
  });
  const inWeek = (week: number) => played('abstract-mirror', 'asks', ({ state }) => state.week >= week);
  const asked = (match: Match, more = { belief: [2], foretell: true }) =>
    asksOf(outlookOf(set(match, more), 'west'), undefined);

  test('the slider in its weeks, what they will do in every week; nothing where nobody asks', () => {
    expect(asked(inWeek(1))).toMatchObject({ belief: null, foretell: { pick: null } });
    expect(asked(inWeek(2))).toMatchObject({ belief: { percent: null }, done: false });
    expect(asked(inWeek(1), { belief: [2], foretell: false })).toBeNull();
    expect(asksOf(outlookOf(inWeek(2), 'west'), undefined)).toBeNull();
  });

  test('what was said is told again', async () => {
    const open = await opened({ questions: { belief: [2], foretell: true } });
    let work = after(workOn(open), 0, 1);
    work = estimated(work, 0, { belief: { week: 2, percent: 70 } });
    work = estimated(work, 0, { foretold: { week: 2, shares: sharesOfPick({ deed: 'neutral', sure: 60 }) } });
    const model = asksOf(outlookOf(set(inWeek(2), { belief: [2], foretell: true }), 'west'), work.matches[0]);
    expect(model).toMatchObject({ done: true, line: 'Hostile: 70 %. Next step: neither, 60 %.' });
  });

  test('shares are whole percents that sum to 100, and the pick can be read from them', () => {
    const sure = fc.integer({ min: SURE.least, max: SURE.most });
    fc.assert(
      fc.property(fc.constantFrom(...DEEDS), sure, (deed, how) => {
        const shares = sharesOfPick({ deed, sure: how });
        expect(shares.reduce((sum, one) => sum + one, 0)).toBe(100);
        for (const share of shares) expect(Number.isInteger(share) && share >= 0).toBe(true);
        expect(pickOf(shares).sure).toBe(how);
        if (how > SURE.least) expect(pickOf(shares)).toEqual({ deed, sure: how });
      }),
    );
  });
});

test('the sheet of one’s own run tells the end, the truth, the estimates beside the observer’s, and who was sharp first', () => {
  const match = playedByOne('january-2022', 'run', 3);
  const said = {
    beliefs: [{ week: 1, percent: 20 }],
    foretold: [{ week: 1, shares: sharesOfPick({ deed: 'escalatory', sure: 70 }) }],
  };
  const sheet = runSheetOf(match, 'west', said, 1);
  expect(sheet?.title).toMatch(/^Match 1: /);
  expect(sheet?.end[0]).toMatch(/^[A-Z]/);
  expect(sheet?.tension).toMatch(/of 100\.$/);
  expect(sheet?.truth).toMatch(/hostile/);
  expect(sheet?.beliefs).toEqual([{ week: 1, own: '20 %', observer: expect.stringMatching(/^\d+ %$/) }]);
  expect(sheet?.beliefScore).toMatch(/score 0\.\d+/);
  expect(sheet?.foretold[0]?.said).toBe('sharper, 70 %');
  expect(sheet?.escalation).toHaveLength(2);
  expect(JSON.stringify(sheet)).not.toMatch(/undefined|NaN|"run\./);
  const early = played('abstract-mirror', 'run', ({ state }) => state.week > 1);
  expect(runSheetOf(early, 'west', said, 1)).toBeNull();
});

test('with nameless sides, nothing on its page, in its questions or on the sheet of a run names the real crisis', async () => {
  const open = await opened({
    level: 'january-2022',
    abstractNames: true,
    side: 'swap',
    questions: { before: [], after: [], belief: [1], foretell: true },
  });
  expect(JSON.stringify(exerciseOf(open, workOn(open)))).toContain('Country A');
  const match = withNames(playedByOne('january-2022', 'nameless', 3), 'abstract');
  const said = { beliefs: [{ week: 1, percent: 40 }], foretold: [] };
  const start = { ...match, steps: [], state: match.start };
  const exercise = assignedOf(open, 0);
  const asked = asksOf(outlookOf({ ...start, settings: { ...start.settings, exercise } }, 'west'), undefined);
  expect(asked).not.toBeNull();
  const all = JSON.stringify([exerciseOf(open, workOn(open)), asked, runSheetOf(match, 'west', said, 1)]);
  expect(REAL_NAME.exec(all)?.[0]).toBeUndefined();
});
