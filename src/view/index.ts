/** The views' door: pure models of what to draw and what to say, made from a match and a seat. */
export { adviserModels, cardsOf, crisisVoices } from './advice.js';
export type { AdviserModel, CrisisVoice, RoomCard } from './adviceModel.js';
export { type AdviserCell, type AdviserRecordModel, adviserRecordOf } from './adviserRecord.js';
export {
  AMENDS,
  type AmendsId,
  type AmendsModel,
  amendsOf,
  amendsOn,
  answeredId,
  keptText,
  owedAmends,
  owedId,
  type TakenSheet,
  takenWith,
} from './amends.js';
export {
  type AsksModel,
  asksOf,
  type BeliefAsk,
  type ForetellAsk,
  type Picked,
  pickOf,
  SURE,
  sharesOfPick,
} from './asks.js';
export { asksAverting, avertingText, beganText } from './averting.js';
export { type BeliefPoint, type Bill, type BillLine, beliefCurve, hostile } from './belief.js';
export {
  type BoardBar,
  type BoardFilter,
  type BoardLook,
  boardLook,
  boardOutcome,
  boardSide,
  boardSideIn,
  exercisesOf,
  levelOfExercise,
  outcomesOf,
  seatsIn,
  WHOLE_CLASS,
} from './board.js';
export { type AnswersModel, answersOf } from './boardAnswers.js';
export {
  type BoardCalibration,
  type BoardCurve,
  type BoardCurves,
  beliefsOf,
  calibrationOf,
  rungsOf,
  tensionOf,
} from './boardCurves.js';
export { firstOf, foretoldOf, lastWeekOf, ofAll, sameDecisionOf } from './boardDeeds.js';
export { type BoardFile, boardFiles, codesText } from './boardFiles.js';
export { countText, newsText, type ProblemGroup, problemsOf, resemblances } from './boardProblems.js';
export { chosenOf, classSays, levelOfCode, linksOfCode, studentsOf } from './boardStudents.js';
export { type BriefModel, briefOf } from './brief.js';
export { CONCEPTS, type ConceptId } from './conceptRules.js';
export type { ConceptCard } from './concepts.js';
export {
  becauseOf,
  type ConsideredOrder,
  type KeyDecision,
  keyDecisionsOf,
  type Weighed,
} from './considered.js';
export type { CourseCurve, CoursePlot } from './course.js';
export {
  type CrisisChoice,
  type CrisisColumn,
  type CrisisModel,
  crisisModel,
  type RiskShape,
} from './crisis.js';
export { type Cue, cuesBetween, pulseOf } from './cues.js';
export { pointOn } from './curve.js';
export { type DebriefModel, debriefOf, type TypeWords } from './debrief.js';
export { type Ending, endedByForce, isWar } from './ending.js';
export {
  type ExerciseMatch,
  type ExerciseModel,
  exerciseOf,
  type LinkProblem,
  linkProblem,
} from './exercise.js';
export {
  type DialRow,
  dialRows,
  exerciseInShort,
  explainedAt,
  type FormProblem,
  formProblems,
  type MadeRow,
  madeRow,
  partnerDraft,
  partnerOf,
  questionsInShort,
  sideWords,
  type WarnedField,
  warningsOf,
  withDial,
  withPreset,
} from './exerciseForm.js';
export type { Change, Figure, FigureGroup } from './figures.js';
export { type GuessModel, guessModel } from './guess.js';
export { actDone, type Doing, GUIDE_OFF, type Hint, hintOf, waved } from './guide.js';
export { fitsQr, type Handout, handoutOf } from './handout.js';
export { type Header, headerOf } from './header.js';
export type { FeltGroup } from './impressions.js';
export { inShort } from './inShort.js';
export { type KeyFigure, type KeyPanel, keyFigures } from './keyFigures.js';
export type { LedgerAnswer, LedgerFelt, LedgerMove, LedgerWeek } from './ledger.js';
export { found, type LibraryRow, rowOf } from './library.js';
export { type RoomMatchCard, type RoomModel, roomModel, roomStrip } from './liveRoom.js';
export { type LogWeek, logOf } from './log.js';
export { type LuckModel, type LuckRow, luckOf } from './luck.js';
export { type MapMoment, theatreAt, theatreView } from './mirrors.js';
export { type MisreadMove, misreadOf } from './misread.js';
export { type Misreading, type MisreadingModel, misreadingModel, misreadingOf } from './misreading.js';
export { type MomentModel, momentModels } from './moments.js';
export {
  defaultOrder,
  detailOf,
  type MoveCard,
  type MoveDetail,
  moveOf,
  type OptionRow,
  type TrackTab,
  tracksOf,
} from './moves.js';
export type { ObjectiveReport, Report, Verdict } from './objectives.js';
export { type OtherTypeRow, otherTypesOf } from './otherTypes.js';
export { outcomeName } from './outcomeName.js';
export { type Outlook, outlookOf } from './outlook.js';
export { type OwnPanel, ownPanelOf } from './own.js';
export { type PictureModel, pictureOf } from './picture.js';
export { type GradeModel, type GradeRow, positionGrade } from './positionGrade.js';
export {
  chosenPositions,
  DIFFICULTIES,
  NO_FILTER,
  nextPosition,
  type Position,
  type PositionChoice,
  type PositionFilter,
  type PositionGroup,
  type PositionModel,
  type PositionRow,
  positionGroups,
  positionModel,
  positionRow,
  THEMES,
  type Tried,
} from './positions.js';
export {
  type CalibrationBin,
  type Faced,
  facedIn,
  type ProfileModel,
  type ProfileOf,
  profileFile,
  profileOf,
  seatOf,
} from './profile.js';
export {
  beliefWeeks,
  columnName,
  moved,
  quizFits,
  type When,
  withBelief,
  withChange,
  withoutQuestion,
  withQuestion,
  withQuiz,
  withText,
} from './questionForm.js';
export { type ReadyQuestion, readyQuestions } from './readiness.js';
export {
  momentOf,
  type OpenSide,
  type ReplayEyes,
  type ReplayLine,
  type ReplayMoment,
  seatsText,
  truthOf,
  type Watched,
  watch,
} from './replay.js';
export { replayMap } from './replayMap.js';
export { resolutionOf } from './resolution.js';
export { type RivalPanel, rivalPanelOf } from './rival.js';
export { rulesNote } from './rulesNote.js';
export { type RunSheet, runSheetOf } from './runSheet.js';
export type { Scene, SceneId, SceneItem } from './scene.js';
export { sceneSays, scenesOf } from './scenes.js';
export { sceneView } from './sceneView.js';
export { type OrderSheet, type SheetRow, sameSheet, sheetOf } from './sheet.js';
export { type SheetGuess, sheetGuessOf } from './sheetGuess.js';
export { sideLabel, sideName } from './sideName.js';
export { STARTS, type StartId, startingDraft } from './startingPoints.js';
export {
  type EndSign,
  type LineCellModel,
  type LineRow,
  type LinesModel,
  linesOf,
  type StoryMirror,
  type StoryModel,
  storyModel,
} from './story.js';
export { type OpenOffer, type TableModel, type TermRow, type TermText, tableOf } from './table.js';
export { type RowState, type TaughtModel, type TaughtRow, taughtModel } from './taughtRoom.js';
export {
  SHEETS,
  type SheetId,
  type TeachBlock,
  type TeachItem,
  type TeachSheet,
  type TeachStep,
  teachAbout,
  teachSheet,
  teachTitle,
  type WorkGroup,
} from './teach.js';
export type * from './theatre.js';
export { type ThirdPanel, voiceOf } from './third.js';
export { shareLines, type TodayModel, todayOf } from './today.js';
export { toldOutlook } from './told.js';
export {
  firstGuess,
  type GuessedType,
  type GuessResult,
  guessResult,
  type Percents,
  STEP,
  sharesOf,
  withShare,
} from './typeGuess.js';
export { scenesBeforeWar, type WarModel, warOf } from './war.js';
export { type WarRiskModel, warRiskModel } from './warRisk.js';
export {
  type DecisionModel,
  decisionOf,
  type JudgedRow,
  type RiskCurve,
  riskCurveOf,
  type TurningModel,
  turningOf,
  type WhatIfRow,
} from './whatIf.js';
export { rejectionText } from './why.js';
export { estimateText, placeOfReading, readingWords, type Tone, toneOfReading, wordOf } from './words.js';
export type { Worth, WorthLine } from './worth.js';
