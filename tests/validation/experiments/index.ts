/** Every experiment, in the order in which they are reported. */
import type { Experiment } from '../kit/types.ts';
import { advisers } from './advisers.ts';
import { armsRaces } from './armsRaces.ts';
import { audience } from './audience.ts';
import { brinkmanship } from './brinkmanship.ts';
import { calibrationJanuary, calibrationMirror, crossing } from './calibration.ts';
import { DECISIONS, TRADES } from './decisions/index.ts';
import { dials } from './dials.ts';
import { empathyJanuary, empathyMirror } from './empathy.ts';
import { exploitability } from './exploitability.ts';
import { firmFlexible } from './firmFlexible.ts';
import { graduated } from './graduated.ts';
import { interactionJanuary } from './interaction.ts';
import { misperceptionJanuary, misperceptionJanuaryWest, misperceptionMirror } from './misperception.ts';
import { noise } from './noise.ts';
import { noMasterKey } from './noMasterKey.ts';
import { partialAttack } from './partialAttack.ts';
import { polarisation } from './polarisation.ts';
import { poolingJanuary, poolingMirror } from './pooling.ts';
import { provocation } from './provocation.ts';
import { reassuranceInPlay } from './reassurance.ts';
import { reciprocalFear } from './reciprocalFear.ts';
import { restraintOfSeekers } from './restraint.ts';
import { revisionist } from './revisionist.ts';
import { room } from './room.ts';
import { sanctionsThreatened } from './sanctions.ts';
import { skill } from './skill.ts';
import { spread } from './spread.ts';
import { mirrored, rates } from './symmetry.ts';
import { talk } from './talk.ts';
import { tyingHands } from './tyingHands.ts';
import { reassuranceFormula } from './window.ts';
import { fourWorlds } from './worlds.ts';

export const EXPERIMENTS: readonly Experiment[] = [
  calibrationJanuary,
  calibrationMirror,
  crossing,
  misperceptionJanuary,
  misperceptionJanuaryWest,
  misperceptionMirror,
  provocation,
  talk,
  interactionJanuary,
  revisionist,
  sanctionsThreatened,
  noise,
  empathyMirror,
  empathyJanuary,
  mirrored,
  rates,
  poolingJanuary,
  poolingMirror,
  fourWorlds,
  reciprocalFear,
  reassuranceFormula,
  reassuranceInPlay,
  graduated,
  polarisation,
  audience,
  tyingHands,
  brinkmanship,
  firmFlexible,
  armsRaces,
  partialAttack,
  restraintOfSeekers,
  dials,
  spread,
  skill,
  exploitability,
  noMasterKey,
  advisers,
  room,
  ...DECISIONS,
  ...TRADES,
];
