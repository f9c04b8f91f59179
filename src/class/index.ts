/** The door of the class: exercises, what students hand in, and the board that reads it; the same with and without a server. */
export { DEEDS, type Deed } from '../advice/index.js';
export {
  type BadReading,
  type Board,
  type BoardRow,
  boardOf,
  byExercise,
  type CodeReader,
  codeReader,
  codesIn,
  countProblem,
  linesOf,
  MOST_CODES,
  readBoard,
  type Summary,
  summaryOf,
} from './board.js';
export type { Column } from './columns.js';
export {
  dialsOf,
  EXERCISE_FORMAT,
  EXERCISE_LIMITS,
  type Exercise,
  type ExerciseSettings,
  HIDEABLE,
  type Hideable,
  matchesOf,
  parseExercise,
} from './exercise.js';
export {
  addressOf,
  EXERCISE_LINK_VERSION,
  fromExerciseLink,
  readExercise,
  shortened,
  toExerciseLink,
} from './exerciseLink.js';
export { codesOf, type GivenCodes } from './given.js';
export {
  fromSuspended,
  type Lms,
  type LmsReport,
  type LmsWork,
  LONGEST_SUSPENDED,
  lmsScore,
  toSuspended,
} from './lms.js';
export { type Escalation, type MatchRow, measured } from './measure.js';
export {
  KEY,
  type OpenExercise,
  openExercise,
  type PinnedExercise,
  readSettings,
  seatOf,
  seedOf,
  startOfMatch,
  startsOf,
} from './open.js';
export { keyFrom, practise } from './practice.js';
export { PRESET_IDS, PRESETS, type PresetId } from './presets.js';
export { CLASS_PROBLEMS, type ClassProblem, type ClassProblemCode, type ClassResult } from './problems.js';
export { answerProblem, askedOnce, QUESTION_LIMITS, type Question, type Questions } from './questions.js';
export { openReaders, type Readers, type ReadersOptions, Unread } from './readers.js';
export { type Reading, readCode, readingLine, type StudentRow } from './reading.js';
export { type Numbered, readerHere } from './readingWork.js';
export { type CodeMatch, matchesOfCode } from './replayed.js';
export {
  type Answer,
  type BeliefEstimate,
  type Foretelling,
  type HandedMatch,
  type HandIn,
  RESULT_LIMITS,
  RESULT_VERSION,
  toResultCode,
} from './resultCode.js';
export * from './room.js';
export {
  type Control,
  ROOM_CODE,
  ROOM_LIMITS,
  type RoomInfo,
  type RoomPhase,
  type RoomProblem,
  type SealedInput,
  type SeatMatch,
  type SeatStep,
  type StudentExercise,
  type StudentRowState,
  type StudentState,
  type TeacherState,
} from './room.js';
export {
  beliefBrier,
  deedIn,
  foretellingBrier,
  foretellingError,
  observerDistance,
  unbiasedOf,
} from './scores.js';
export { boardJson, codebook, studentsCsv, TABLE_FILES, weeksCsv } from './tables.js';
