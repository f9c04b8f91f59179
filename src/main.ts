/** Composition root: gives the pages the browser's services and a way to open the one session. */
import * as platform from './platform/index.js';
import type { Session } from './session/index.js';
import { startApp } from './ui/index.js';

/** Rules, levels and AI come after the first page, not with it. */
async function openSession(): Promise<Session> {
  const [session, levels] = await Promise.all([import('./session/index.js'), import('./level/index.js')]);
  const { good, bad } = session;
  return session.openSession({
    texts: platform.keptTexts,
    async level(id) {
      if (!levels.isShipped(id)) return bad({ code: 'levelUnknown', detail: id });
      try {
        return good(await levels.loadShipped(id));
      } catch (error) {
        return bad({ code: 'levelBroken', detail: String(error) });
      }
    },
    checkLevel(json) {
      const parsed = levels.parseLevel(json);
      if (parsed.ok) return good(parsed.level);
      const detail = parsed.problems.map(({ path, message }) => `${path}: ${message}`).join('\n');
      return bad({ code: 'levelBroken', detail });
    },
    thinker: () => session.workerThinker(platform.openThinkingWorker),
    stamp: platform.stamp,
  });
}

const root = document.getElementById('app');
if (root) startApp({ root, services: { ...platform, texts: platform.keptTexts }, openSession });
