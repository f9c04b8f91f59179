/** The door of the advisers: what each of them would do in a seat's place, from the seat's own view. */
export { adviseCrisis } from './crisis.js';
export { DEEDS, type Deed, deedOf, deedsExpected } from './deeds.js';
export {
  ADVISERS,
  type Advice,
  type AdviserId,
  AIMS,
  type Aim,
  type CrisisAdvice,
  FIRM,
  KIND,
  MERITS,
  type Merit,
  WAR_REASONS,
  type WarReason,
  type WarRisk,
} from './types.js';
export { warRisk } from './war.js';
export { adviseWeek } from './week.js';
export { beliefBy } from './worlds.js';
