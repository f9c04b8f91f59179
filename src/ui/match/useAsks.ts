/** What the exercise of a match asks this week, and the hand that takes the answers down at once. */
import { useEffect, useState } from 'preact/hooks';
import { changeWork, estimated, workOn } from '../../session/index.js';
import { type AsksModel, asksOf, type Outlook, type Picked, sharesOfPick } from '../../view/index.js';
import { guestSaid, type Saying } from '../matchDoor.js';
import { services } from '../services.js';

export interface Asks {
  model: AsksModel;
  /** False when the last answer could not be written. */
  written: boolean;
  estimate(percent: number): void;
  foretell(pick: Picked): void;
}

/** Null where nothing is asked. */
export function useAsks(look: Outlook): Asks | null {
  const { texts } = services();
  const { exercise } = look.match.settings;
  const read = () => (exercise ? workOn(texts, exercise.id) : null);
  const [held, setHeld] = useState(() => ({ work: read(), written: true }));
  // The weeks that count as played have changed with the match.
  useEffect(() => setHeld({ work: read(), written: true }), [look.match]);
  const guest = guestSaid.value;
  if (guest) return asksOfGuest(look, guest);
  const { work, written } = held;
  const model = exercise && work ? asksOf(look, work.matches[exercise.match]) : null;
  if (!exercise || !work || !model) return null;
  const { week } = model;
  const take = (said: Parameters<typeof estimated>[2]) =>
    setHeld(changeWork(texts, work, (now) => estimated(now, exercise.match, said)));
  return {
    model,
    written,
    estimate: (percent) => take({ belief: { week, percent } }),
    foretell: (pick) => take({ foretold: { week, shares: sharesOfPick(pick) } }),
  };
}

/** In a room the answers go to the room. */
function asksOfGuest(look: Outlook, { said, take }: Saying): Asks | null {
  const model = look.match.settings.exercise ? asksOf(look, said) : null;
  if (!model) return null;
  const { week } = model;
  return {
    model,
    written: true,
    estimate: (percent) => take({ belief: { week, percent } }),
    foretell: (pick) => take({ foretold: { week, shares: sharesOfPick(pick) } }),
  };
}
