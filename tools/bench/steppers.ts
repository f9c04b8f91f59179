// Ways to take the same recorded match from its first state to its last: the engine's three, and boardgame.io's two.
import { Client } from 'boardgame.io/client';
import { CreateGameReducer, InitializeGame } from 'boardgame.io/internal';
import { clone, type Rules, type State, step, stepInPlace, stepPlain } from '../../src/engine/index.js';
import type { Recording } from './recording.ts';

/** Plays a recording and gives the last state. */
export type Stepper = (recording: Recording) => State;

function stepping(rules: Rules, one: typeof step, first: (state: State) => State): Stepper {
  return ({ start, inputs }) => {
    let state = first(start);
    for (const input of inputs) {
      const stepped = one(rules, state, input);
      if (!stepped.ok) throw new Error('a recorded input was refused');
      state = stepped.state;
    }
    return state;
  };
}

/** The rules as a game of boardgame.io: one move, which takes both sealed sheets and changes G, a draft of its own immer. */
function gameOf(rules: Rules, start: State) {
  return {
    name: 'spiral',
    setup: () => start,
    disableUndo: true,
    moves: {
      resolve: ({ G }: { G: State }, input: Recording['inputs'][number]) => {
        stepInPlace(rules, G, input);
      },
    },
  };
}

/** The bare reducer, without store, log and subscribers. */
function throughReducer(rules: Rules): Stepper {
  return ({ start, inputs }) => {
    const game = gameOf(rules, start);
    const reducer = CreateGameReducer({ game, isClient: true });
    let state = InitializeGame({ game, numPlayers: 2 });
    for (const input of inputs) {
      const payload = { type: 'resolve', args: [input], playerID: '0', credentials: '' };
      state = reducer(state, { type: 'MAKE_MOVE', payload });
    }
    return state.G;
  };
}

/** A headless client, as a game would use it. */
function throughClient(rules: Rules): Stepper {
  return ({ start, inputs }) => {
    const client = Client<State>({ game: gameOf(rules, start), numPlayers: 2, debug: false });
    for (const input of inputs) client.moves.resolve?.(input);
    const end = client.getState();
    if (!end) throw new Error('the client lost its state');
    return end.G;
  };
}

/** Every way by its name; the first is the one that the others are compared with. */
export function steppers(rules: Rules): Record<string, Stepper> {
  return {
    'plain copies': stepping(rules, stepPlain, (state) => state),
    'in place': stepping(rules, stepInPlace, clone),
    immer: stepping(rules, step, (state) => state),
    'boardgame.io reducer': throughReducer(rules),
    'boardgame.io client': throughClient(rules),
  };
}
