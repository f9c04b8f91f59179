/** Composition root: gives the pages the browser's services, the one session, the theatre, the self-check and the analyst. */
import * as platform from './platform/index.js';
import type { Analyst, GoldenMatch, GroundRef, Session } from './session/index.js';
import { type RunCheck, startApp } from './ui/index.js';

/** Rules, levels and AI come after the first page, not with it. */
async function openSession(): Promise<Session> {
  const [session, levels] = await Promise.all([import('./session/index.js'), import('./level/index.js')]);
  const { good, bad } = session;
  /** Reading a level and compiling it are two pieces of work: the page gets a turn between them. */
  const ground = async (of: GroundRef) => {
    const { id, embedded } = of.level;
    // What keeps it from being loaded, `groundOf` says.
    if (!embedded && levels.isShipped(id)) await levels.loadShipped(id).then(session.takeTurns, () => {});
    return session.groundOf(of);
  };
  return session.openSession({
    texts: platform.keptTexts,
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
  });
}

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

const root = document.getElementById('app');
if (root) {
  startApp({
    root,
    services: { ...platform, texts: platform.keptTexts },
    openSession,
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
