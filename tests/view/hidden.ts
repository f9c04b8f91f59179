// What one seat must not know of a match, changed: what that seat is shown must stay the same.
import type { Side, State } from '../../src/engine/index.js';
import { type Match, rivalOf, SIDES, type Step } from '../../src/session/index.js';

/** The same state with everything changed that `side` must not know. */
function otherwise(state: State, side: Side): State {
  const rival = rivalOf(side);
  const copy = structuredClone(state);
  copy.types[rival] = copy.types[rival] === 'seeker' ? 'revisionist' : 'seeker';
  const hidden = copy.sides[rival];
  hidden.formations = hidden.formations.map((one) => ({ ...one, size: one.size * 3 + 1, offence: 0.9 }));
  hidden.readiness = 0.123;
  Object.assign(hidden, { heat: 0.456, pressure: 0.987, alarm: 0.765, reputation: 0.111 });
  hidden.sources = 0.321;
  hidden.guard = 0.654;
  hidden.lastDone = {};
  copy.minds[rival] = { ...copy.minds[rival], belief: [0.01, 0.01, 0.98], forces: [], readiness: 0 };
  Object.assign(copy.minds[rival], { heat: 0.9, pressure: 0.91, alarm: 0.92, reputation: 0.08 });
  for (const seat of SIDES) copy.observers[seat] = { ...copy.observers[seat], belief: [0.2, 0.2, 0.6] };
  copy.pending = [];
  copy.seed = `${copy.seed}?`;
  if (copy.crisis) copy.crisis.resolve[rival] = 0.99;
  return copy;
}

/** The same match with everything changed that `side` must not know. */
export function disguised(match: Match, side: Side): Match {
  const steps = match.steps.map(
    (step): Step => ({
      before: otherwise(step.before, side),
      after: otherwise(step.after, side),
      input: {
        ...step.input,
        [rivalOf(side)]:
          step.input.awaiting === 'orders' ? { orders: [], table: 'wait', challenge: false } : 'backDown',
      },
      facts: step.facts.filter((fact) => fact.to === 'all' || fact.to === side),
    }),
  );
  return { ...match, steps, start: otherwise(match.start, side), state: otherwise(match.state, side) };
}
