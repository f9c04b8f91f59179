/** Entry of the worker in which the self-check plays recorded matches again. */

import { type CheckResult, type GoldenMatch, groundOf, selfCheck } from '../session/index.js';

/** What it sends back: each result as it comes, then `null` at the end, or what went wrong. */
export type CheckNews = { result: CheckResult | null } | { failed: string };

/** The worker's own global, of which only this much is used; it is sent the recorded matches, once. */
const scope = globalThis as unknown as {
  onmessage: ((event: { data: GoldenMatch[] }) => void) | null;
  postMessage(news: CheckNews): void;
};

scope.onmessage = ({ data: goldens }) => {
  selfCheck(
    goldens,
    { ground: groundOf },
    async () => {},
    (result) => scope.postMessage({ result }),
  ).then(
    () => scope.postMessage({ result: null }),
    (error: unknown) => scope.postMessage({ failed: String(error) }),
  );
};
