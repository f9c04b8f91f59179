/** Every strategy by name. */
import type { Strategy } from '../decision.js';
import { appease, deny, hardline, mixed, pass, random, soft } from './fixed.js';
import { historical } from './historical.js';
import type { RuleId } from './names.js';
import {
  bully,
  conditional,
  contriteTitForTat,
  firmButFlexible,
  generousTitForTat,
  graded,
  grit,
  titForTat,
} from './reciprocal.js';
import { type Script, scripted } from './toolkit.js';

const scripts: Script[] = [
  hardline,
  deny,
  soft,
  mixed,
  titForTat,
  generousTitForTat,
  contriteTitForTat,
  grit,
  firmButFlexible,
  conditional,
  bully,
  appease,
  random,
  pass,
];

/** The rule that the expert keeps to; nobody can choose it by itself. */
export const GRADED: Strategy = scripted(graded);

/** Rules of play by name; `policy` is not among them. */
export const SCRIPTS: ReadonlyMap<RuleId, Strategy> = new Map(
  [...scripts.map(scripted), GRADED, historical].map((strategy) => [strategy.id, strategy]),
);
