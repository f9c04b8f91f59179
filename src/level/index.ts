/** The door of the folder: levels from files, checked. */
export { baseOf, extend } from './extend.js';
export { depthOf, FORBIDDEN_KEYS, LIMITS } from './guard.js';
export { PLACES } from './names.js';
export { type ParsedLevel, parseLevel, parseLevelText } from './parse.js';
export { LEVEL_PROBLEMS, type LevelProblem, type LevelProblemCode } from './problems.js';
export { OPTION_IDS } from './schema.js';
export { codeOf as shapeCodeOf, pathOf as shapePathOf } from './shape.js';
export {
  isShipped,
  loadLevel,
  loadLevelText,
  loadShipped,
  SHIPPED,
  type ShippedId,
  UNLISTED,
} from './shipped.js';
export { textKeys } from './texts.js';
