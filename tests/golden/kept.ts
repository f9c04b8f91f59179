// What a browser kept of an earlier build, held to its promise: saves open and play on, links and library entries verify.
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Ask, analystHere, openAnalyst, type Question, verifyRecord } from '../../src/analysis/index.ts';
import { oldEditionOf } from '../../src/record/index.ts';
import {
  fileOf,
  humansOf,
  type Match,
  matchAfter,
  matchOf,
  playOn,
  readStudy,
  recordOfMatch,
  type Session,
} from '../../src/session/index.ts';
import { debriefOf, momentOf, replayMap, watch } from '../../src/view/index.ts';
import { human, memoryTexts, openSession, playingOf, portsOver, rival } from '../session/bench.ts';
import { liveModels, readTexts } from '../view/bench.ts';

/** A build of before, and what it kept. */
export interface Earlier {
  /** Folder beside this file: what the browser held, by name of what it shows, and links. */
  folder: string;
  /** The edition of the levels that shipped with it, and the version of its rules. */
  edition: number;
  rules: number;
  /** What the pages say of such a match. */
  note: string | null;
}

const now = async () => {};

/** Seal whatever is awaited until one more step has been taken. */
async function oneStep(session: Session): Promise<void> {
  const { match } = playingOf(session);
  for (let n = 0; n < 2 && playingOf(session).match.steps.length === match.steps.length; n++) {
    const { turn } = playingOf(session);
    if (!turn) return;
    const sealing =
      match.state.awaiting === 'crisis'
        ? ({ do: 'answer', side: turn, answer: 'offRamp' } as const)
        : ({ do: 'resolve', side: turn } as const);
    expect(await session.dispatch({ do: 'uncover' })).toMatchObject({ ok: true });
    expect(await session.dispatch(sealing)).toMatchObject({ ok: true });
  }
}

/** Hold this build to what it must do with what an earlier one kept. */
export function holdsTo({ folder, edition, rules, note }: Earlier): void {
  beforeAll(readTexts);

  const FOLDER = new URL(`${folder}/`, import.meta.url);
  const read = (path: string) =>
    JSON.parse(readFileSync(new URL(path, FOLDER), 'utf8')) as Record<string, string>;
  const STORES = readdirSync(new URL('storage/', FOLDER));
  const LINKS = Object.entries(read('links.json'));

  /** It is played on the level that shipped then, or on the own one that it brings along. */
  const expectOld = (match: Match): void =>
    expect(oldEditionOf(match.rules.hash)).toBe(match.foreign ? null : edition);

  /** A session over what a browser held. */
  function sessionOver(file: string): { session: Session; save: { hash: string; inputs: unknown[] } } {
    const store = read(`storage/${file}`);
    const texts = memoryTexts();
    for (const [name, text] of Object.entries(store)) texts.map.set(name, text);
    return { session: openSession(portsOver(texts)), save: JSON.parse(store['spiral.match'] ?? '{}') };
  }

  describe.each(STORES)('what the browser held: %s', (file) => {
    test('the match in progress opens at its hash and plays on under its rules', async () => {
      const { session, save } = sessionOver(file);
      expect(await session.dispatch({ do: 'resume' })).toEqual({ ok: true, value: null });
      const { match } = playingOf(session);
      expect(match.engine.stateHash(match.state)).toBe(save.hash);
      expectOld(match);
      expect(match.steps).toHaveLength(save.inputs.length);
      await oneStep(session);
      const after = playingOf(session).match;
      expect(after.steps.length).toBe(save.inputs.length + (match.state.awaiting === 'over' ? 0 : 1));
      expect(after.state.rules).toBe(rules);
      expect(after.rules.hash).toBe(match.rules.hash);
      expect(await verifyRecord(recordOfMatch(after))).toMatchObject({ verdict: 'ok' });
    });

    test('every entry of the library is whole, verifies, and goes on from its first week', async () => {
      const { session } = sessionOver(file);
      for (const entry of session.library.entries()) {
        expect(entry.summary.rules).toBe(rules);
        const study = await session.library.open(entry.id);
        if (!study.ok) throw new Error(JSON.stringify(study.problems));
        expect(study.value.record.rules).toBe(rules);
        expect(await verifyRecord(study.value.record)).toMatchObject({ verdict: 'ok' });
        const match = await matchOf(study.value, null, now);
        if (!match.ok) throw new Error(JSON.stringify(match.problems));
        expectOld(match.value);
        const watched = { study: study.value, match: match.value, branch: null };
        const action = await playOn(session.library, watched, 1, entry, { west: human, russia: rival() });
        if (!action) throw new Error('it cannot be played on');
        expect(await session.dispatch(action)).toEqual({ ok: true, value: null });
        await oneStep(session);
        const { state, settings } = playingOf(session).match;
        expect(humansOf(settings)).toEqual(['west']);
        expect([state.rules, state.week >= 2]).toEqual([rules, true]);
        expect(session.library.get(entry.id)?.summary.rules).toBe(rules);
      }
    });
  });

  test.each(LINKS)('the link of %s reads, verifies, and is written the same again', async (_name, link) => {
    const study = await readStudy(link);
    if (!study.ok) throw new Error(JSON.stringify(study.problems));
    expect(study.value.record.rules).toBe(rules);
    expect(study.value.ground.rules.level.texts.en?.name).toBeTruthy();
    expect(await verifyRecord(study.value.record)).toMatchObject({ verdict: 'ok' });
    const back = await readStudy(fileOf(study.value));
    expect(back.ok && back.value.record.orders).toEqual(study.value.record.orders);
  });

  describe('a match of that build', async () => {
    const { session } = sessionOver('finished.json');
    await session.dispatch({ do: 'resume' });
    const { match } = playingOf(session);
    const record = recordOfMatch(match);

    test.each(['west', 'russia'] as const)('is shown to %s, live and afterwards', (side) => {
      const until = matchAfter(match, 2);
      expect(liveModels(until, side)).toMatchObject({ header: { rules: note } });
      expect(debriefOf(match, side)?.rules).toBe(note);
      for (const eyes of [side, 'all'] as const) {
        const watched = watch(match, eyes);
        expect(momentOf(watched, 2).week).toBe(2);
        expect(replayMap(match, eyes, { week: 2, mirror: 'meant', mark: null })).toBeTruthy();
      }
    });

    test('is shown in mid-crisis, with the prices of its own rules', async () => {
      const open = sessionOver('in-a-crisis.json').session;
      await open.dispatch({ do: 'resume' });
      const { crisis } = liveModels(playingOf(open).match, 'west') as { crisis: { choices: unknown[] } };
      expect(crisis.choices).toHaveLength(4);
    });

    test('is previewed by its own AI', async () => {
      const view = match.engine.viewFor(match.start, 'west');
      const orders = { orders: [], table: 'wait', challenge: false } as const;
      expect(await session.preview(view, { ...orders, orders: [] })).toMatchObject({ perOrder: [] });
    });

    // Whether such a match has advisers hangs on its rules: it is asked for in the tests of the session and the analysis.
    const QUESTIONS: { [A in Exclude<Ask, 'advisers' | 'foreseen'>]: Omit<Question<A>, 'record' | 'level'> } =
      {
        moments: { ask: 'moments', side: 'west' },
        averting: { ask: 'averting', side: 'west' },
        curve: { ask: 'curve', samples: 8 },
        decisions: { ask: 'decisions', side: 'west', weeks: [2], samples: 4 },
        otherTypes: { ask: 'otherTypes', side: 'west' },
        lines: { ask: 'lines', side: 'west' },
        facts: { ask: 'facts' },
        weighed: { ask: 'weighed' },
        verify: { ask: 'verify' },
      };
    test.each(Object.values(QUESTIONS))('is analysed: $ask', async (about) => {
      const analyst = openAnalyst({ open: analystHere });
      const question = { ...about, record, level: match.level } as Question;
      expect(await analyst.ask(question)).toBeTruthy();
      analyst.close();
    });
  });
}
