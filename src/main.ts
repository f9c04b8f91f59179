/** Composition root: gives the pages the browser's services, the one session, the theatre, the self-check and the analyst. */
import * as platform from './platform/index.js';
import type { Analyst, GoldenMatch, GroundRef, KeptTexts, Ports, Session } from './session/index.js';
import { type OpensRooms, type RunCheck, startApp } from './ui/index.js';

type SessionModule = typeof import('./session/index.js');

let module: Promise<{ session: SessionModule; ports: Ports }> | null = null;

/** What sessions ask of the world, made once: the seat of this page is one, whatever is played in it. */
function sessions(): Promise<{ session: SessionModule; ports: Ports }> {
  module ??= loadSessions().catch((error) => {
    // The next call tries again, e.g. after the network has come back.
    module = null;
    throw error;
  });
  return module;
}

/** Rules, levels and AI come after the first page, not with it. */
async function loadSessions(): Promise<{ session: SessionModule; ports: Ports }> {
  const [session, levels] = await Promise.all([import('./session/index.js'), import('./level/index.js')]);
  const { good, bad } = session;
  /** Reading a level and compiling it are two pieces of work: the page gets a turn between them. */
  const ground = async (of: GroundRef) => {
    const { id, embedded } = of.level;
    // What keeps it from being loaded, `groundOf` says.
    if (!embedded && levels.isShipped(id)) await levels.loadShipped(id).then(session.takeTurns, () => {});
    return session.groundOf(of);
  };
  const ports: Ports = {
    texts,
    ground,
    checkLevel(json) {
      const parsed = levels.parseLevel(json);
      if (parsed.ok) return good(parsed.level);
      const detail = parsed.problems.map(({ path, message }) => `${path}: ${message}`).join('\n');
      return bad({ code: 'levelBroken', detail });
    },
    thinker: () => session.workerThinker(platform.openThinkingWorker),
    stamp: platform.stamp,
    freshId: platform.freshSeed,
    seat: platform.browserSeat(platform.freshSeed()),
  };
  return { session, ports };
}

async function openSession(): Promise<Session> {
  const { session, ports } = await sessions();
  return session.openSession(ports);
}

/** A seat in a live room, beside the session of this device. */
const openRoom: OpensRooms = async (own, seat) => {
  const { session, ports } = await sessions();
  return session.openRoom({ ...ports, courier: platform.courier, own }, seat);
};

/** Play the recorded matches that ship with the game again, each by the rules with which it was recorded. */
const runCheck: RunCheck = async (onProgress, stop) => {
  const recorded = await Promise.all([
    import('../assets/golden/selfcheck.json'),
    import('../assets/golden/selfcheck-rules1.json'),
  ]);
  const goldens = recorded.flatMap((file) => file.default as GoldenMatch[]);
  const all = goldens.length;
  onProgress({ results: [], all });
  const results = await platform.checkInWorker(goldens, (soFar) => onProgress({ results: soFar, all }), stop);
  return { results, all };
};

/** The analyst has as many workers as the reader allows and the device can bear. */
async function openAnalyst(allowed: () => number): Promise<Analyst> {
  const [analysis] = await Promise.all([import('./analysis/index.js'), platform.watchBattery()]);
  return analysis.openAnalyst({
    open: platform.openAnalysisWorker,
    most: () => Math.min(allowed(), platform.coresToUse()),
  });
}

/** Where this page keeps its texts: on this device or, in a package that a learning platform has opened, with that. */
async function textsFor(packed: string | null): Promise<{ texts: KeptTexts; onPlatform: boolean }> {
  const lms = packed === null ? null : platform.openLms();
  if (packed === null || !lms) return { texts: platform.keptTexts, onPlatform: false };
  const { textsWithLms } = await import('./session/index.js');
  const own = await textsWithLms(packed, lms, platform.pageTexts(), platform.freshSeed);
  return { texts: own, onPlatform: true };
}

const root = document.getElementById('app');
const packed = platform.packedExercise();
const { texts, onPlatform } = await textsFor(packed);
if (root) {
  startApp({
    root,
    services: { ...platform, texts, onPlatform },
    opens: packed === null ? null : `#/exercise/${packed}`,
    openSession,
    openRoom,
    loadTheatre: () => import('./theatre/index.js'),
    runCheck,
    openAnalyst,
    // As for the analyst, but known at once: who pastes codes does not wait for anything first.
    readers: (allowed) => ({
      open: platform.openReadingWorker,
      most: () => Math.min(allowed(), platform.coresToUse()),
    }),
  });
}
