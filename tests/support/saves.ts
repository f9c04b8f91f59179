// Matches made in Node that browsers open: saves at a chosen moment, and shelves of played matches.
import {
  type Action,
  answered,
  begun,
  changeWork,
  codeOfWork,
  estimated,
  freshWork,
  labelled,
  readExercise,
  type Settings,
  type Study,
  startOfWork,
  toExerciseLink,
  type Work,
  workOn,
} from '../../src/session/index.js';
import { misreadingOf, outlookOf } from '../../src/view/index.js';
import { memoryTexts, openSession, passOn, playingOf, portsOver, settings } from '../session/bench.ts';

/** Where the browser keeps the running match. */
export const RUNNING = 'spiral.match';

/** The text of a match that was begun with these settings and played on by `play`. */
export async function savedMatch(
  more: Partial<Settings>,
  play?: (session: ReturnType<typeof openSession>) => Promise<void>,
): Promise<string> {
  const texts = memoryTexts();
  const session = openSession(portsOver(texts));
  const done = await session.dispatch({ do: 'start', settings: settings(more) });
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
  await play?.(session);
  return texts.map.get(RUNNING) ?? '';
}

/** Play until a crisis is open: west challenges all it sees, seed after seed. */
export async function savedCrisis(): Promise<string> {
  for (let seed = 1; seed < 40; seed++) {
    const texts = memoryTexts();
    const session = openSession(portsOver(texts));
    await session.dispatch({ do: 'start', settings: settings({ seed: `crisis-${seed}` }) });
    for (let week = 0; week < 10; week++) {
      const { match } = playingOf(session);
      if (match.state.awaiting === 'crisis') {
        await session.dispatch({ do: 'watched', side: 'west' });
        await session.dispatch({ do: 'dismiss', id: 'brief.west' });
        return texts.map.get(RUNNING) ?? '';
      }
      if (match.state.awaiting === 'over') break;
      const actions: Action[] = [
        { do: 'challenge', side: 'west', on: true },
        { do: 'resolve', side: 'west' },
      ];
      for (const action of actions) await session.dispatch(action);
    }
  }
  throw new Error('no seed leads to a crisis');
}

/** Play as west, seed after seed, with `actions` each week, until `stop` says that it is there; everything is watched. */
async function savedWhen(
  more: Partial<Settings>,
  actions: Action[],
  stop: (playing: ReturnType<typeof playingOf>) => boolean,
): Promise<string> {
  for (let seed = 1; seed < 60; seed++) {
    const texts = memoryTexts();
    const session = openSession(portsOver(texts));
    await session.dispatch({ do: 'start', settings: settings({ ...more, seed: `when-${seed}` }) });
    for (let step = 0; step < 20; step++) {
      const at = playingOf(session);
      if (step > 0 && stop(at)) {
        await session.dispatch({ do: 'watched', side: 'west' });
        await session.dispatch({ do: 'dismiss', id: 'brief.west' });
        return texts.map.get(RUNNING) ?? '';
      }
      if (at.match.state.awaiting === 'over') break;
      const next: Action[] =
        at.match.state.awaiting === 'crisis' ? [{ do: 'answer', side: 'west', answer: 'offRamp' }] : actions;
      for (const action of next) await session.dispatch(action);
    }
  }
  throw new Error('no seed leads there');
}

/** A match in which an order has slipped or was mistaken, before the next orders. */
export const savedMisreading = (): Promise<string> =>
  savedWhen(
    {},
    [
      { do: 'add', side: 'west', order: { move: 'westHotline', with: {}, meant: 'calm' } },
      { do: 'add', side: 'west', order: { move: 'consultAllies', with: {}, meant: 'unite' } },
      { do: 'add', side: 'west', order: { move: 'westLeadersCall', with: {}, meant: 'calm' } },
      { do: 'resolve', side: 'west' },
    ],
    ({ match }) => match.state.awaiting === 'orders' && misreadingOf(outlookOf(match, 'west')) !== null,
  );

/** A match with an offer of the rival's on the table, after the first week. */
export const savedOffer = (): Promise<string> =>
  savedWhen(
    {},
    [
      { do: 'add', side: 'west', order: { move: 'westLeadersCall', with: {}, meant: 'calm' } },
      { do: 'resolve', side: 'west' },
    ],
    ({ match }) => match.state.awaiting === 'orders' && match.state.table.offers.russia !== null,
  );

/** A match in which plain arms were taken for long-range ones, before the crisis over them. */
export const savedRedLine = (): Promise<string> =>
  savedWhen(
    {},
    [
      { do: 'add', side: 'west', order: { move: 'armsToUkraine', with: {}, meant: 'deny' } },
      { do: 'resolve', side: 'west' },
    ],
    ({ match }) =>
      match.state.crisis?.round === 1 &&
      match.state.week < 8 &&
      misreadingOf(outlookOf(match, 'west'))?.seen === 'longRangeArms',
  );

/** A match that has ended in a large war. */
export const savedWar = (): Promise<string> =>
  savedWhen(
    { types: { russia: 'revisionist' } },
    [{ do: 'resolve', side: 'west' }],
    ({ match }) => match.state.outcome?.kind === 'war',
  );

/** Texts of the browser's storage by name. */
export type Store = Record<string, string>;

/** A match to be laid on the shelf: its settings, and the weeks that are played (all, where none are named). */
export interface Played extends Partial<Settings> {
  weeks?: number;
}

/** Weeks of a match whose length is not named. */
const WEEKS = 5;

/** The first of a row of seeds with which a match lasts that long: rules may change how one ends. */
async function lasting({ seed = '', weeks = WEEKS, ...more }: Played): Promise<Partial<Settings>> {
  for (let n = 0; n < 40; n++) {
    const tried = { dials: { weeks: WEEKS }, ...more, seed: n === 0 ? seed : `${seed}-${n}` };
    const session = openSession(portsOver(memoryTexts()));
    await session.dispatch({ do: 'start', settings: settings(tried) });
    await passOn(session, 'west', weeks);
    const { state, steps } = playingOf(session).match;
    const played = steps.at(-1)?.before.week;
    if (played === weeks && (state.awaiting === 'over') === (weeks === WEEKS)) return tried;
  }
  throw new Error(`no match lasts ${weeks} weeks`);
}

/** Play matches one after the other by passing; the last is the running one, its resolution watched. */
export async function shelfWith(...matches: Played[]): Promise<{ store: Store; studies: Study[] }> {
  const texts = memoryTexts();
  const session = openSession(portsOver(texts));
  for (const match of matches) {
    await session.dispatch({ do: 'start', settings: settings(await lasting(match)) });
    await passOn(session, 'west', match.weeks);
    await session.dispatch({ do: 'dismiss', id: 'brief.west' });
    await session.dispatch({ do: 'watched', side: 'west' });
  }
  if (playingOf(session).match.state.awaiting === 'over') await session.dispatch({ do: 'leave' });
  const studies: Study[] = [];
  for (const { id } of [...session.snapshot().library].reverse()) {
    const read = await session.library.open(id);
    if (read.ok) studies.push(read.value);
  }
  return { store: Object.fromEntries(texts.map), studies };
}

/** An exercise with everything that can be asked and hidden, and what a browser keeps of it: begun, and handed in. */
export async function workedExercise(): Promise<{ link: string; begun: Store; done: Store }> {
  const read = await readExercise(
    JSON.stringify({
      title: 'Week 5: reading the other side',
      note: 'Play as you think a government would.\nWe talk about it on Thursday.',
      side: 'swap',
      weeks: 3,
      hide: ['theory', 'readings', 'previews', 'settings'],
      questions: {
        before: [
          { kind: 'choice', id: 'aim', text: 'What did Russia want?', options: ['Gain', 'Safety', 'Both'] },
          {
            kind: 'scale',
            id: 'war',
            text: 'How likely was a war?',
            steps: 7,
            low: 'not at all',
            high: 'certain',
          },
        ],
        after: [{ kind: 'text', id: 'why', text: 'What changed your mind?', most: 300 }],
        belief: [1, 2, 3],
        foretell: true,
      },
    }),
  );
  const made = read.ok ? toExerciseLink(read.value) : read;
  if (!read.ok || !made.ok) throw new Error('the settings are no exercise');
  const [open, link] = [read.value, made.value];
  const texts = memoryTexts();
  const session = openSession(portsOver(texts));
  const fresh = freshWork(open, link, 'abcd2345');
  const change = (how: (work: Work) => Work) => changeWork(texts, fresh, how).work;
  const start = async (at: number) => {
    const action = await startOfWork(open, workOn(texts, open.id) ?? fresh, at);
    if (!action.ok) throw new Error('the exercise cannot be begun');
    change((work) => begun(work, at));
    await session.dispatch(action.value);
  };
  change((work) => labelled(answered(work, open, 'aim', 2), 'Ann 7'));
  await start(0);
  const store = { ...Object.fromEntries(texts.map) };
  for (const [at, side] of [
    [0, 'west'],
    [1, 'russia'],
  ] as const) {
    if (at > 0) await start(at);
    for (let week = 1; playingOf(session).match.state.awaiting !== 'over'; week++) {
      change((work) => estimated(work, at, { belief: { week, percent: 30 + 15 * week } }));
      change((work) => estimated(work, at, { foretold: { week, shares: [55, 15, 15, 15] } }));
      await passOn(session, side, week);
    }
  }
  const work = change((now) => answered(now, open, 'why', 'They armed, and said that they would not.'));
  const code = await codeOfWork(open, work);
  if (!code.ok) throw new Error(JSON.stringify(code.problems));
  change((now) => ({ ...now, handedIn: code.value }));
  await session.dispatch({ do: 'watched', side: 'russia' });
  return { link, begun: store, done: Object.fromEntries(texts.map) };
}
