/** The one store and the one dispatch: every action of the pages goes through here and is saved before it is shown. */
import type { Advice, CrisisAdvice } from '../advice/index.js';
import type { Belief, SideView, WeekOrders } from '../engine/index.js';
import { acted } from './actions.js';
import { restore } from './autosave.js';
import { clearedDesk, type Desk, freshDesk } from './desk.js';
import { freshGround, groundFor } from './ground.js';
import { type Library, openLibrary } from './library.js';
import { type GivenFile, type Imported, importFiles } from './libraryFiles.js';
import { type Course, keepCourse } from './librarySync.js';
import { advance, begin, type Match, replayGently } from './match.js';
import { askOpponents } from './opponents.js';
import { type Action, isReady, type MatchAction, type Playing, pictured, type Snapshot } from './playing.js';
import { type Ports, takeTurns } from './ports.js';
import { bad, good, type Problem, type Result } from './result.js';
import { makeSave } from './save.js';
import { openShelf } from './shelf.js';
import type { Preview, Question, Reply, Thinker } from './thinker.js';

export interface Session {
  snapshot(): Snapshot;
  subscribe(listener: (snapshot: Snapshot) => void): () => void;
  dispatch(action: Action): Promise<Result<null>>;
  /** How the analysts of a view's owner think its orders will be read; null when it cannot be had. */
  preview(view: SideView, orders: WeekOrders): Promise<Preview | null>;
  /**
   * What the three advisers of a view's owner lay on the table, from the view and from `evidenceOf` its seat; null when it
   * cannot be had, as in matches of earlier rules.
   */
  advise(view: SideView, evidence: Belief): Promise<Advice[] | null>;
  /** The same in a crisis: what each of them would answer now. */
  adviseCrisis(view: SideView, evidence: Belief): Promise<CrisisAdvice[] | null>;
  /** All matches that were played or added here. */
  library: Library;
  /** Add files of records and links to the library; says of each match what became of it. */
  importFiles(files: readonly GivenFile[], tell?: (done: number, total: number) => void): Promise<Imported[]>;
  close(): void;
}

type Start = Extract<Action, { do: 'start' }>;

const DONE: Result<null> = good(null);
const NOT_ITS_FAULT: readonly Problem['code'][] = ['levelUnavailable'];

export function openSession(ports: Ports): Session {
  const shelf = openShelf(ports.texts, ports.stamp);
  const breathe = ports.breathe ?? takeTurns;
  const listeners = new Set<(snapshot: Snapshot) => void>();
  const library = openLibrary(ports.texts, shelf, ports.freshId, () => shelved());
  let course: Course | null = null;
  /** What is being written to the library; each match waits for the one before. */
  let keeping: Promise<void> = Promise.resolve();
  let opponents: Thinker | null = null;
  let analysts: Thinker | null = null;
  let now: Snapshot = {
    playing: null,
    resumable: shelf.read() !== null,
    asides: shelf.asides(),
    saved: true,
    library: library.entries(),
    kept: true,
  };

  const show = (next: Partial<Snapshot>) => {
    now = { ...now, ...next };
    for (const listener of listeners) listener(now);
  };

  const shelved = () => show({ library: library.entries(), kept: library.written(), asides: shelf.asides() });

  /** Take a new match or desk: save first, show then. */
  const keep = (match: Match, desk: Desk, more: Partial<Playing> = {}) => {
    const saved = shelf.write(makeSave(match, desk, course));
    show({ playing: { ...pictured(match, desk, course, now.playing), ...more }, saved, resumable: true });
  };

  /** Bring the library up to the match that is open, and remember where it is kept. */
  const follow = (match: Match): Promise<void> => {
    keeping = keeping.then(async () => {
      if (now.playing?.match !== match) return;
      try {
        const at = await keepCourse(library, match, course, ports.freshId);
        const still = now.playing;
        if (still?.match !== match || at === course) return;
        course = at;
        keep(match, still.desk);
      } catch {
        // The match itself is saved; that its copy is not is told.
        show({ kept: false });
      }
    });
    return keeping;
  };

  const open = (match: Match, desk: Desk, at: Course | null) => {
    course = at;
    opponents?.close();
    analysts?.close();
    opponents = ports.thinker();
    analysts = ports.thinker();
    const topic = { rules: match.start.rules, level: match.level };
    opponents.learn(topic);
    analysts.learn(topic);
    now = { ...now, playing: null };
    keep(match, desk);
  };

  const start = async ({ settings, ground: of, inputs = [], course: at }: Start) => {
    const ground = await groundFor(of ?? freshGround(settings.level), ports);
    if (!ground.ok) return ground;
    const fresh = begin(ground.value, settings, of?.level.embedded !== undefined);
    if (!fresh.ok) return fresh;
    const match = await replayGently(fresh.value, inputs, breathe);
    if (!match.ok) return match;
    open(
      match.value,
      { ...freshDesk(), watched: { west: inputs.length, russia: inputs.length } },
      at ?? null,
    );
    await follow(match.value);
    return DONE;
  };

  const resume = async (): Promise<Result<null>> => {
    const text = shelf.read();
    if (text === null) return bad({ code: 'noMatch' });
    const back = await restore(text, ports);
    if (!back.ok) {
      // A level that cannot be had just now is no fault of the save.
      if (NOT_ITS_FAULT.includes(back.problem.code)) return back;
      shelf.setAside(text, back.problem);
      show({ resumable: false, asides: shelf.asides() });
      return back;
    }
    const { match, desk, course: at } = back.value;
    open(match, desk, at);
    // An entry that was removed on purpose does not come back by itself; the next step brings it.
    if (!at || library.get(at.entry)) await follow(match);
    return settled();
  };

  /** When everybody has sealed, let the opponents decide and take the step. */
  const settled = async (): Promise<Result<null>> => {
    const at = now.playing;
    if (!at || !opponents || !isReady(at.match, at.desk)) return DONE;
    const { match } = at;
    show({ playing: { ...at, thinking: true, failed: null } });
    const input = await askOpponents(opponents, match, at.desk);
    // The step and what it makes the page draw are two pieces of work: the page gets a turn between them.
    await breathe();
    const next = input.ok ? advance(match, input.value) : input;
    await breathe();
    // Another match may have been opened meanwhile, or this one left.
    const still = now.playing;
    if (still?.match !== match) return DONE;
    if (next.ok) {
      keep(next.value, clearedDesk(still.desk));
      await follow(next.value);
    } else show({ playing: { ...still, thinking: false, failed: next.problem } });
    return next.ok ? DONE : next;
  };

  const play = async (at: Playing, action: MatchAction): Promise<Result<null>> => {
    const { match, desk } = at;
    switch (action.do) {
      case 'retry':
        return at.thinking ? bad({ code: 'notNow' }) : settled();
      case 'uncover':
        keep(match, desk, { covered: false });
        return DONE;
      case 'dismiss':
        if (!desk.dismissed.includes(action.id)) {
          keep(match, { ...desk, dismissed: [...desk.dismissed, action.id] });
        }
        return DONE;
      default: {
        const next = acted(at, action);
        if (!next.ok) return next;
        keep(match, next.value);
        return now.playing?.thinking ? DONE : settled();
      }
    }
  };

  const dispatch = async (action: Action): Promise<Result<null>> => {
    switch (action.do) {
      case 'start':
        return start(action);
      case 'resume':
        return resume();
      case 'leave':
        show({ playing: null, resumable: shelf.read() !== null });
        return DONE;
      case 'erase':
        shelf.clear();
        library.clear();
        for (const aside of shelf.asides()) shelf.drop(aside.name);
        show({ playing: null, resumable: false, asides: shelf.asides() });
        return DONE;
      case 'dropAside':
        shelf.drop(action.name);
        show({ asides: shelf.asides() });
        return DONE;
      default:
        return now.playing ? play(now.playing, action) : bad({ code: 'noMatch' });
    }
  };

  /** What the seat's own people say to a question; null where they cannot think. */
  const asked = async (question: Question): Promise<Reply | null> => {
    try {
      return (await analysts?.ask(question)) ?? null;
    } catch {
      return null;
    }
  };

  return {
    snapshot: () => now,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch,
    async preview(view, orders) {
      const reply = await asked({ ask: 'preview', view, orders });
      return reply?.ask === 'preview' ? reply.preview : null;
    },
    async advise(view, evidence) {
      const reply = await asked({ ask: 'advice', view, evidence });
      return reply?.ask === 'advice' ? reply.advice : null;
    },
    async adviseCrisis(view, evidence) {
      const reply = await asked({ ask: 'crisisAdvice', view, evidence });
      return reply?.ask === 'crisisAdvice' ? reply.advice : null;
    },
    library,
    importFiles: (files, tell) => importFiles(library, files, breathe, tell),
    close: () => {
      opponents?.close();
      analysts?.close();
      listeners.clear();
    },
  };
}
