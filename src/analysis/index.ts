/** The door of the analysis: what is found out about a match after it was played. */
export type { AdvisedWeek, AdviserRecord, ForeseenWeek, Foreseer } from './advised.js';
export { type Analyst, type AskOptions, openAnalyst, Unanswered } from './analyst.js';
export { decisionsOfWeek, type WeekDecisions, withReasons } from './explain.js';
export { type Choice, type Grade, type GradeVerdict, gradesOf } from './grading.js';
export { luckOf } from './luck.js';
export {
  DIFFICULTIES,
  type Difficulty,
  type Position,
  regrade,
  studyPosition,
  THEMES,
  type Theme,
} from './positions.js';
export type { Answer, Ask, Progress, Question, Subject, Urgency } from './protocol.js';
export { allReadings, isMisread, mostMisread, offBy, readingsOf } from './readings.js';
export { reasonsOf } from './reasons.js';
export { pWarOf, type Rolling, type RolloutSeat } from './rollout.js';
export { strategySeat } from './rolloutSeats.js';
export { type AiSeat, aiSeat, unknownStrategy } from './seats.js';
export { analysing, analystHere } from './serve.js';
export { type Study, studyOf } from './study.js';
export type {
  Alternative,
  Averting,
  Comparison,
  CourseEnd,
  CourseLine,
  Curve,
  CurvePoint,
  Decision,
  Estimate,
  Instead,
  JudgedOrder,
  Judgement,
  Line,
  LineCell,
  Lines,
  Luck,
  LuckDraw,
  LuckKind,
  LuckSum,
  Moment,
  MomentKind,
  MoveReading,
  OtherType,
  OtherTypes,
  PlayedSheet,
  Shift,
  SkippedOrder,
  TurningPoint,
} from './types.js';
export {
  type Difference,
  type Differing,
  type Verdict,
  verifying,
  verifyRecord,
  verifyText,
} from './verify.js';
export { type Players, playersOf } from './versions/index.js';
