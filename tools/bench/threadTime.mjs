// @ts-check
// The tasks of a page's main thread by the processor time that they took: what else the machine does counts for little in it.

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ name: string, ph: string, pid: number, tid: number, ts: number, tdur?: number }} TraceEvent */

/** Phases are told apart in the trace by marks with this before their name. */
const PHASE = 'bench phase ';
const CATEGORIES = ['toplevel', 'blink.user_timing'];
const TASK = 'RunTask';

/** Begin to trace a page. @param {Page} page */
export async function traceTasks(page) {
  const browser = page.context().browser();
  if (!browser) throw new Error('the page has no browser');
  await browser.startTracing(page, { categories: CATEGORIES });
  return {
    /** What is traced since the last call, or the beginning, belongs to the phase of that name. @param {string} name */
    ended: (name) => page.evaluate((mark) => void performance.mark(mark), PHASE + name),
    /** The thread time of each task of each phase, in ms. */
    async stop() {
      /** @type {{ traceEvents: TraceEvent[] }} */
      const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
      return tasksByPhase(traceEvents);
    },
  };
}

/** @param {readonly TraceEvent[]} events @returns {Record<string, number[]>} */
export function tasksByPhase(events) {
  const marks = events.filter(({ name }) => name.startsWith(PHASE)).sort((a, b) => a.ts - b.ts);
  const [first] = marks;
  const tasks = events.filter(
    ({ name, ph, pid, tid }) => ph === 'X' && name.endsWith(TASK) && pid === first?.pid && tid === first.tid,
  );
  let from = Number.NEGATIVE_INFINITY;
  return Object.fromEntries(
    marks.map(({ name, ts: to }) => {
      const inPhase = tasks.filter(({ ts }) => ts >= from && ts < to);
      from = to;
      return [name.slice(PHASE.length), inPhase.map(({ tdur = 0 }) => tdur / 1000)];
    }),
  );
}
