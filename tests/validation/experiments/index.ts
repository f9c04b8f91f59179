/** Every experiment, in the order in which they are reported. */
import type { Experiment } from '../kit/types.ts';
import * as calibration from './calibration.ts';
import * as crises from './crises.ts';
import * as dials from './dials.ts';
import * as empathy from './empathy.ts';
import * as interaction from './interaction.ts';
import * as misperception from './misperception.ts';
import * as noise from './noise.ts';
import * as pooling from './pooling.ts';
import * as populations from './populations.ts';
import * as reading from './reading.ts';
import * as reassurance from './reassurance.ts';
import * as symmetry from './symmetry.ts';
import * as worlds from './worlds.ts';

const modules: readonly Record<string, unknown>[] = [
  calibration,
  misperception,
  reading,
  interaction,
  noise,
  empathy,
  symmetry,
  pooling,
  worlds,
  reassurance,
  crises,
  populations,
  dials,
];

const isExperiment = (value: unknown): value is Experiment =>
  typeof value === 'object' && value !== null && 'ready' in value && 'figures' in value;

export const EXPERIMENTS: readonly Experiment[] = modules
  .flatMap((each) => Object.values(each).filter(isExperiment))
  .sort((a, b) => a.group - b.group);
