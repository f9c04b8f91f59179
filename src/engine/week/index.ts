/** The week as a readable list of stages, in the order in which they resolve. */
import { alliesStage } from './allies.js';
import type { WeekStage } from './context.js';
import { crisisStage } from './crisis.js';
import { diplomacyStage } from './diplomacy.js';
import { economyStage } from './economy.js';
import { executionStage } from './execution.js';
import { eventsStage, incidentsStage } from './incidents.js';
import { climb } from './ladder.js';
import { observationStage } from './observation.js';
import { ordersStage } from './orders.js';
import { readingStage } from './reading.js';
import { thirdStage } from './third.js';

/** orders → table → execution → observation → reading → allies and home front → third party → economy and energy → ladder → incidents → events → crisis. The outcome check follows. */
export const WEEK: readonly WeekStage[] = [
  ordersStage,
  diplomacyStage,
  executionStage,
  observationStage,
  readingStage,
  alliesStage,
  thirdStage,
  economyStage,
  { name: 'ladder', run: climb },
  incidentsStage,
  eventsStage,
  crisisStage,
];
