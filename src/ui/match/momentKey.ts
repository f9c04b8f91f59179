/** A name for one moment of one match, so that what is worked out about it is kept for it and for no other. */
import type { Outlook } from '../../view/index.js';

const names = new WeakMap<object, number>();
let last = 0;

/**
 * The same for the same state of the same match seen by the same side. Two matches of one seed differ from the first order on,
 * so that seed and week do not name a moment.
 */
export function momentKey({ match, side }: Pick<Outlook, 'match' | 'side'>): string {
  const known = names.get(match.state);
  if (known === undefined) {
    last += 1;
    names.set(match.state, last);
  }
  return `${known ?? last}/${side}`;
}
