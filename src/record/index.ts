/** The door of records: a match as a file, as a link, and as something to be watched week by week. */
export { applyRecord, branchOf, type Cursor } from './apply.js';
export { outcomeOf, type Recording, type RecordStart, recording, recordOf } from './collect.js';
export { type Completed, completeRecord } from './complete.js';
export { textOfBytes } from './decode.js';
export { type Ground, type GroundRef, groundOf, levelRef } from './ground.js';
export { sizeProblem } from './guard.js';
export { inputsOf, inputsOfWeek, setupOf, typesOf, weeksOf } from './inputs.js';
export { LIMITS as RECORD_LIMITS } from './limits.js';
export { BadBytes, ByteReader, ByteWriter } from './link/bytes.js';
export { type Kind, pack, unpack } from './link/frame.js';
export { fromBytes, fromLink, LINK_VERSION, toBytes, toLink } from './link/index.js';
export { type FoundLinks, linksIn } from './link/inText.js';
export { makeRecord, tidy } from './make.js';
export { knownText } from './meant.js';
export { parseRecord, readJson } from './parse.js';
export { mismatch, type PlayedStep, type PlayedWeek, rejectionOf, startOf } from './play.js';
export {
  bad,
  brief,
  good,
  isObject,
  type Path,
  pathText,
  problemText,
  RECORD_PROBLEMS,
  type RecordProblem,
  type RecordProblemCode,
  type Result,
  reasonOf,
} from './problems.js';
export { sheetSchema } from './schema.js';
export * as shapes from './shapes.js';
export * from './types.js';
export { type Engine, engineOf, KNOWN_RULES, oldEditionOf, present } from './versions/index.js';
