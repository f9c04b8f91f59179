/** Everything that one seat may not know of a state, changed at will: for tests that nothing of it shows. */
import {
  type Belief,
  clone,
  type Draw,
  type Formation,
  type Impression,
  pick,
  type Rules,
  rivalOf,
  type Side,
  STANCES,
  type State,
  TYPES,
} from '../../src/engine/index.ts';
import { between } from '../../src/engine/random.ts';

function newBelief(draw: Draw): Belief {
  const [a, b, c] = [draw() + 0.01, draw() + 0.01, draw() + 0.01];
  return [a / (a + b + c), b / (a + b + c), c / (a + b + c)];
}

function newForces(draw: Draw, forces: Formation[]): Formation[] {
  return forces.map((f) => ({ ...f, size: f.size * between(draw, 0.1, 3), offence: draw(), ready: draw() }));
}

function newDeeds(draw: Draw, ids: readonly string[], week: number): Record<string, number> {
  const done: Record<string, number> = {};
  for (const id of ids) if (draw() < 0.3) done[id] = 1 + Math.floor(draw() * week);
  return done;
}

const newImpression = (draw: Draw): Impression => ({
  heat: draw(),
  pressure: draw(),
  alarm: draw(),
  reputation: draw(),
});

/** The same state to `side`, with all that is hidden from it drawn anew. */
export function otherwiseHidden(rules: Rules, state: State, side: Side, draw: Draw): State {
  const copy = clone(state);
  const rival = rivalOf(side);
  const own = copy.sides[rival];
  const ids = (whose: Side) => rules.sides[whose].moves.map((compiled) => compiled.move.id);
  copy.types[rival] = TYPES[pick(draw, [1, 1, 1])] ?? 'seeker';
  Object.assign(own, {
    formations: newForces(draw, own.formations),
    readiness: draw(),
    ...newImpression(draw),
    sources: draw(),
    guard: draw(),
    lastSlip: Math.floor(draw() * copy.week),
    lastDone: newDeeds(draw, ids(rival), copy.week),
  });
  copy.minds[rival] = {
    belief: newBelief(draw),
    forces: newForces(draw, copy.minds[rival].forces),
    readiness: draw(),
    ...newImpression(draw),
    lastSeen: STANCES[pick(draw, [1, 1, 1])] ?? null,
    done: newDeeds(draw, ids(side), copy.week),
  };
  for (const observer of [copy.observers.west, copy.observers.russia]) {
    observer.belief = newBelief(draw);
    for (const sample of observer.samples)
      Object.assign(sample, {
        belief: newBelief(draw),
        ...newImpression(draw),
        offence: draw(),
        defence: draw(),
        own: draw(),
      });
    for (const row of observer.weights) for (let k = 0; k < row.length; k++) row[k] = draw();
  }
  for (const item of copy.scheduled) item.by *= draw();
  for (const evidence of copy.pending) evidence.likelihood = newBelief(draw);
  copy.startForces = { west: draw(), russia: draw() };
  copy.peakBelief = { west: draw(), russia: draw() };
  copy.seed = `another ${draw()}`;
  if (copy.crisis) {
    copy.crisis.resolve[rival] = between(draw, -2, 2);
    for (const bounds of [copy.crisis.bounds.west, copy.crisis.bounds.russia])
      for (const bound of bounds) bound[1] = bound[0] + draw();
  }
  return copy;
}
