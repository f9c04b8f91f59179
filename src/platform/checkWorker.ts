/** Entry of the worker in which the self-check plays recorded matches again. */

import type { Level } from '../engine/index.js';
import { bad, type CheckResult, type GoldenMatch, good, selfCheck } from '../session/index.js';

/** What the worker is sent, once: the recorded matches and the levels that they are played on. */
export interface CheckTask {
  goldens: GoldenMatch[];
  levels: Level[];
}

/** What it sends back: each result as it comes, then `null` at the end, or what went wrong. */
export type CheckNews = { result: CheckResult | null } | { failed: string };

/** The worker's own global, of which only this much is used. */
const scope = globalThis as unknown as {
  onmessage: ((event: { data: CheckTask }) => void) | null;
  postMessage(news: CheckNews): void;
};

scope.onmessage = ({ data: { goldens, levels } }) => {
  const levelOf = async (id: string) => {
    const level = levels.find((one) => one.id === id);
    return level ? good(level) : bad({ code: 'levelUnknown', detail: id });
  };
  selfCheck(
    goldens,
    levelOf,
    async () => {},
    (result) => scope.postMessage({ result }),
  ).then(
    () => scope.postMessage({ result: null }),
    (error: unknown) => scope.postMessage({ failed: String(error) }),
  );
};
