/** The session's door: one store, its ports, and what views and pages may know of a match. */

export {
  type Advice,
  type AdviserId,
  type Aim,
  type CrisisAdvice,
  FIRM,
  KIND,
  type WarReason,
  type WarRisk,
} from '../advice/index.js';
export type {
  Analyst,
  Answer,
  Ask,
  AskOptions,
  Moment,
  MomentKind,
  Progress,
  Question,
  Urgency,
  Verdict,
} from '../analysis/index.js';
export type {
  Control,
  RoomInfo,
  SeatMatch,
  StudentRowState,
  StudentState,
  TeacherState,
} from '../class/index.js';
export {
  type Answer as QuestionAnswer,
  addressOf,
  type ClassProblem,
  type ClassResult,
  EXERCISE_LIMITS,
  HIDEABLE,
  type Hideable,
  matchesOf,
  type OpenExercise,
  PRESET_IDS,
  PRESETS,
  type PresetId,
  QUESTION_LIMITS,
  type Question as ExerciseQuestion,
  RESULT_LIMITS,
  ROOM_LIMITS,
  readExercise,
  seatOf,
  toExerciseLink,
} from '../class/index.js';
export { bySide, RUNGS, rivalOf, SIDES, TRACKS } from '../engine/index.js';
export { type Ground, type GroundRef, groundOf, oldEditionOf } from '../record/index.js';
export { type Allowed, allowedIn } from './allowed.js';
export {
  type CrisisMeeting,
  type CrisisPrice,
  type CrisisShow,
  crisisPrices,
  crisisRisks,
  evidenceOf,
  hasAdvisers,
  keepsImpressions,
  numberOf,
  rungAfterRound,
  scorePartsOf,
  settlesByAccepting,
  supposedShifts,
  takesBackOffers,
} from './asking.js';
export {
  allWorks,
  answered,
  begun,
  changeWork,
  codeOfWork,
  estimated,
  exerciseOfEntry,
  freshWork,
  handInOf,
  isWhole,
  labelled,
  namesIn,
  namesOfRecord,
  runningWork,
  type Said,
  startOfWork,
  type Work,
  type WorkMatch,
  workOfEntry,
  workOn,
} from './assignment.js';
export {
  type BoardNews,
  type BoardState,
  type BoardWork,
  type ClassBoard,
  openClassBoard,
  type ReaderWorkers,
} from './board.js';
export type { Answered, Asking, Courier, Hints } from './courier.js';
export { type Desk, turnOf } from './desk.js';
export { type CheckVerdict, checkDevice, type DeviceCheck, type DeviceWorld } from './deviceCheck.js';
export { changed, fresh, type History, undone } from './draftHistory.js';
export {
  type Draft,
  type DraftQuestion,
  draftFrom,
  draftOf,
  draftProblems,
  keepDraft,
  keptDraft,
  type MadeExercise,
  makeExercise,
  onPresent,
  plainDials,
} from './exerciseDraft.js';
export { freshGround, groundRefOf } from './ground.js';
export {
  allGuesses,
  brierOf,
  forgetGuesses,
  guessOf,
  type KeptGuess,
  keepGuess,
  type ScoredGuess,
  type TypeShares,
} from './guesses.js';
export { KEPT_NAMES, type KeptWhat } from './keptNames.js';
export { type Library, summaryOf } from './library.js';
export type { Kept, Summary } from './libraryEntry.js';
export { type GivenFile, type Imported, LONGEST_FILE, libraryFiles } from './libraryFiles.js';
export type { Course } from './librarySync.js';
export {
  forgetSeat,
  hasServer,
  isRoomCode,
  joinRoom,
  keptRooms,
  keptSeat,
  type LiveRoom,
  type OpenRoom,
  openRoom,
  type RoomPorts,
  type RoomSeat,
  roomInfo,
  tidyRoom,
} from './liveRoom.js';
export { textsWithLms } from './lms.js';
export {
  deleteMade,
  type KeptExercise,
  keepMade,
  madeExercise,
  madeExercises,
  putBackMade,
} from './madeExercises.js';
export {
  type Assigned,
  advance,
  begin,
  humansOf,
  type Input,
  inputsOf,
  isHotSeat,
  type Match,
  replay,
  type Seat,
  type Settings,
  type ShownLevel,
  type Step,
  shownLevel,
  withNames,
} from './match.js';
export type { Action, Playing, Snapshot } from './playing.js';
export { goesOn, playOn, type WatchedCourse, whyNotOn } from './playOn.js';
export { type Breathe, type KeptTexts, type Ports, type SeatLock, takeTurns } from './ports.js';
export { isRight, keepTry, matchOfPosition, playFrom, type Tries, triesOf } from './positions.js';
export {
  fileOf,
  linkOf,
  matchAfter,
  matchOf,
  type Read,
  readStudy,
  recordOfMatch,
  type Study,
  settingsOfRecord,
  studyOf,
  weeksPlayed,
  withBranch,
  withLevel,
} from './records.js';
export { bad, good, type Problem, type Result } from './result.js';
export type { NoRoom, RoomTold } from './roomAsking.js';
export type { LinkStatus, LinkWay } from './roomLink.js';
export type { RoomSession } from './roomSession.js';
export { makeSave, parseSave } from './save.js';
export { type CheckResult, type GoldenMatch, selfCheck } from './selfCheck.js';
export type { Aside } from './shelf.js';
export { openSession, type Session } from './store.js';
export {
  levelOfRoom,
  type OpenTaught,
  openRoomFor,
  openTaught,
  type RoomExport,
  roomsOf,
  settingsForRoom,
  type TaughtRoom,
} from './teacherRoom.js';
export {
  type Preview,
  type ReadingGuess,
  type Thinker,
  type Topic,
  workerThinker,
} from './thinker.js';
export { type Daily, dailyOf, daysUntil, FIRST_DAY, isDate, triesAt } from './today.js';
