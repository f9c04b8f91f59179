/** The one store and the one dispatch: every action of the pages goes through here and is saved before it is shown. */
import { acted } from './actions.js';
import { type Asked, askedOf } from './asked.js';
import { keepPlayed, withExercise } from './assignment.js';
import { restore } from './autosave.js';
import { clearedDesk, type Desk, freshDesk } from './desk.js';
import { freshGround, groundFor } from './ground.js';
import { type Library, openLibrary } from './library.js';
import { type GivenFile, type Imported, importFiles } from './libraryFiles.js';
import { type Course, keepBeside, keepCourse } from './librarySync.js';
import { advance, begin, type Match, replayGently } from './match.js';
import { askOpponents } from './opponents.js';
import { openPlace } from './place.js';
import { type Action, isReady, type MatchAction, type Playing, pictured, type Snapshot } from './playing.js';
import { type Ports, takeTurns } from './ports.js';
import { bad, good, type Problem, type Result } from './result.js';
import { makeSave, saysOver } from './save.js';
import { openShelf } from './shelf.js';
import type { Thinker } from './thinker.js';

export interface Session extends Asked {
  snapshot(): Snapshot;
  subscribe(listener: (snapshot: Snapshot) => void): () => void;
  dispatch(action: Action): Promise<Result<null>>;
  /** All matches that were played or added here. */
  library: Library;
  /** Add files of records and links to the library; says of each match what became of it. */
  importFiles(
    files: readonly GivenFile[],
    tell?: (done: number, total: number) => void,
    stop?: AbortSignal,
  ): Promise<Imported[]>;
  close(): void;
}

type Start = Extract<Action, { do: 'start' }>;

const DONE: Result<null> = good(null);
const ELSEWHERE = bad({ code: 'elsewhere' });
const NOT_ITS_FAULT: readonly Problem['code'][] = ['levelUnavailable'];

export function openSession(ports: Ports): Session {
  const shelf = openShelf(ports.texts, ports.stamp);
  const place = openPlace(shelf, ports.seat);
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
    finished: saysOver(shelf.read()),
    elsewhere: false,
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

  /** Another page plays: what this one shows stays as it is, and nothing is written until it takes over. */
  const displaced = () => {
    show({ elsewhere: true });
    return ELSEWHERE;
  };

  const picture = (match: Match, desk: Desk, saved: boolean, more: Partial<Playing> = {}) =>
    show({
      playing: { ...pictured(match, desk, course, now.playing), ...more },
      saved,
      resumable: true,
      finished: match.state.awaiting === 'over',
      elsewhere: false,
    });

  /** Take a new match or desk: save first, show then. */
  const keep = (match: Match, desk: Desk, more: Partial<Playing> = {}): Result<null> => {
    const written = place.write(makeSave(match, desk, course));
    if (written === 'elsewhere') return displaced();
    picture(match, desk, written === 'written', more);
    return DONE;
  };

  /** What lies on the shelf, for a page that has no match open. */
  const lying = () => ({ resumable: shelf.read() !== null, finished: saysOver(shelf.read()) });

  /** Bring the library up to the match that is open, and remember where it is kept. */
  const follow = (match: Match): Promise<void> => {
    keeping = keeping.then(async () => {
      // What has just been shown is drawn first.
      await breathe();
      if (now.playing?.match !== match || !place.mine()) return;
      try {
        const at = await keepCourse(library, match, course, ports.freshId);
        if (!(await keepPlayed(ports.texts, match, at))) show({ saved: false });
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

  /** Whoever decides may only be slow: asking again is offered, and nothing is broken off. */
  const silence = (silent: boolean) => {
    const at = now.playing;
    if (at?.thinking) show({ playing: { ...at, failed: silent ? { code: 'silent' } : null } });
  };

  /** Put a match on the desk, with somebody new to think for it. */
  const seat = (match: Match, at: Course | null) => {
    course = at;
    opponents?.close();
    analysts?.close();
    opponents = ports.thinker();
    analysts = ports.thinker();
    const topic = { rules: match.start.rules, level: match.rules.level };
    opponents.learn(topic);
    opponents.onSilence(silence);
    analysts.learn(topic);
    now = { ...now, playing: null };
  };

  const start = async ({ settings: wanted, ground: of, inputs = [], course: at }: Start) => {
    const settings = await withExercise(ports.texts, wanted, at);
    const ground = await groundFor(of ?? freshGround(settings.level), ports);
    if (!ground.ok) return ground;
    await breathe();
    const fresh = begin(ground.value, settings, of?.level.embedded !== undefined);
    if (!fresh.ok) return fresh;
    const match = await replayGently(fresh.value, inputs, breathe);
    if (!match.ok) return match;
    if (!(await place.take())) return displaced();
    // What lies there is replaced on purpose; its weeks are in the library.
    place.read();
    const watched = { west: inputs.length, russia: inputs.length };
    seat(match.value, at ?? null);
    const kept = keep(match.value, { ...freshDesk(), watched });
    await follow(match.value);
    return kept;
  };

  const resume = async (): Promise<Result<null>> => {
    if (!(await place.take())) return displaced();
    const text = place.read();
    if (text === null) {
      show({ ...lying(), elsewhere: false });
      return bad({ code: 'noMatch' });
    }
    const back = await restore(text, ports);
    if (!back.ok) {
      // A level that cannot be had just now is no fault of the save.
      if (NOT_ITS_FAULT.includes(back.problem.code)) return back;
      shelf.setAside(text, back.problem);
      show({ ...lying(), asides: shelf.asides() });
      return back;
    }
    const { match, desk, course: at } = back.value;
    if (!place.mine()) return displaced();
    seat(match, at);
    // It lies there as it is; what has only been read is not written again.
    picture(match, desk, true);
    // An entry that was removed on purpose does not come back by itself; the next step brings it.
    if (!at || library.get(at.entry)) await follow(match);
    return settled();
  };

  /** Take over: what was shown here is kept in the library where it is not, and then what lies on the shelf counts. */
  const seize = async (): Promise<Result<null>> => {
    const left = now.playing;
    await place.seize();
    library.reload();
    if (left) await keepBeside(library, left.match, left.course);
    show({ playing: null, elsewhere: false });
    return resume();
  };

  /** This page may have slept, or another one has written: is it still the one that plays? */
  const look = async () => {
    if (!now.playing && !now.elsewhere) show(lying());
    if (!now.playing || (place.mine() && !now.elsewhere)) return;
    if (!(await place.take())) displaced();
    else if (place.mine()) show({ elsewhere: false });
    else {
      // Free again, but the match has gone on without this page: whoever sits here decides.
      place.leave();
      displaced();
    }
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
      const kept = keep(next.value, clearedDesk(still.desk));
      await follow(next.value);
      return kept;
    }
    show({ playing: { ...still, thinking: false, failed: next.problem } });
    return next;
  };

  const play = async (at: Playing, action: MatchAction): Promise<Result<null>> => {
    const { match, desk } = at;
    switch (action.do) {
      case 'retry':
        if (!at.thinking) return settled();
        if (at.failed?.code !== 'silent') return bad({ code: 'notNow' });
        opponents?.restart();
        return DONE;
      case 'uncover':
        return keep(match, desk, { covered: false });
      case 'dismiss':
        return desk.dismissed.includes(action.id)
          ? DONE
          : keep(match, { ...desk, dismissed: [...desk.dismissed, action.id] });
      default: {
        const next = acted(at, action);
        if (!next.ok) return next;
        const kept = keep(match, next.value);
        return !kept.ok || now.playing?.thinking ? kept : settled();
      }
    }
  };

  const dispatch = async (action: Action): Promise<Result<null>> => {
    switch (action.do) {
      case 'start':
        return start(action);
      case 'resume':
        return resume();
      case 'seize':
        return seize();
      case 'leave':
        place.leave();
        show({ playing: null, elsewhere: false, ...lying() });
        return DONE;
      case 'erase':
        place.clear();
        library.clear();
        for (const aside of shelf.asides()) shelf.drop(aside.name);
        show({ playing: null, elsewhere: false, ...lying(), asides: shelf.asides() });
        return DONE;
      case 'dropAside':
        shelf.drop(action.name);
        show({ asides: shelf.asides() });
        return DONE;
      default:
        if (now.elsewhere) return ELSEWHERE;
        return now.playing ? play(now.playing, action) : bad({ code: 'noMatch' });
    }
  };

  ports.seat.watch(() => void look());
  return {
    snapshot: () => now,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch,
    ...askedOf(() => analysts),
    library,
    importFiles: (files, tell, stop) => importFiles(library, files, breathe, tell, stop),
    close: () => {
      opponents?.close();
      analysts?.close();
      place.leave();
      listeners.clear();
    },
  };
}
