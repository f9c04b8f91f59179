// What a room's server sends of a match, made from the true match, through the same JSON as on the way.
import type { SealedInput, SeatMatch } from '../../src/class/index.js';
import type { Side, State } from '../../src/engine/index.js';
import { evidenceOf, fileOf, type Input, type Match, studyOf } from '../../src/session/index.js';

const sealedOf = (input: Input, side: Side): SealedInput =>
  input.awaiting === 'crisis'
    ? { awaiting: 'crisis', answer: input[side] }
    : { awaiting: 'orders', orders: input[side] };

/** A match as one seat may know it. @param from number of the first step that is sent. */
export function sentOf(match: Match, side: Side, more: Partial<SeatMatch> = {}): SeatMatch {
  const { engine, start, steps, state } = match;
  const evidence = (at: State) => evidenceOf({ ...match, state: at }, side);
  const from = more.from ?? 0;
  const sent: SeatMatch = {
    at: 0,
    side,
    rules: start.rules,
    level: start.level,
    start: { view: engine.viewFor(start, side), evidence: evidence(start) },
    from,
    steps: steps.slice(from).map(({ input, facts, after }) => ({
      input: sealedOf(input, side),
      byAi: false,
      facts: engine.factsFor(facts, side),
      view: engine.viewFor(after, side),
      evidence: evidence(after),
    })),
    sealed: null,
    rival: 'student',
    byAi: false,
    beliefs: [],
    foretold: [],
    over: state.awaiting === 'over' ? JSON.parse(fileOf(studyOf(match))) : null,
    ...more,
  };
  return JSON.parse(JSON.stringify(sent)) as SeatMatch;
}
