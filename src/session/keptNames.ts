/** All that the game keeps in a browser, by the names under which it lies there: the privacy page tells it, and a test holds the code to it. */
export const KEPT_NAMES = [
  { what: 'match', names: ['spiral.match', 'spiral.aside.'] },
  { what: 'library', names: ['spiral.library.', 'spiral.library-next.'] },
  { what: 'guesses', names: ['spiral.guess.', 'spiral.positions'] },
  { what: 'preferences', names: ['spiral.preferences', 'spiral.keys'] },
  { what: 'exercises', names: ['spiral.exercise.'] },
  { what: 'made', names: ['spiral.made.', 'spiral.make.draft'] },
  { what: 'board', names: ['spiral.board'] },
  { what: 'seats', names: ['spiral.room.', 'spiral.room-desk.'] },
  { what: 'key', names: ['spiral.teacher-key'] },
  { what: 'seat', names: ['spiral.seat'] },
  { what: 'probe', names: ['spiral.probe'] },
] as const;
export type KeptWhat = (typeof KEPT_NAMES)[number]['what'];
