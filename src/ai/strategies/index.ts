/** Every strategy by name. */
import type { Strategy } from '../decision.js';
import { appease, deny, hardline, mixed, pass, random, soft } from './fixed.js';
import { historical } from './historical.js';
import {
  bully,
  conditional,
  contriteTitForTat,
  firmButFlexible,
  generousTitForTat,
  grit,
  titForTat,
} from './reciprocal.js';
import { type Script, scripted } from './toolkit.js';

/** Names of the strategies, in the order in which they are listed. */
export const STRATEGIES = [
  'policy',
  'hardline',
  'deny',
  'soft',
  'mixed',
  'titForTat',
  'generousTitForTat',
  'contriteTitForTat',
  'grit',
  'firmButFlexible',
  'conditional',
  'bully',
  'appease',
  'random',
  'pass',
  'historical',
] as const;
export type StrategyId = (typeof STRATEGIES)[number];

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

/** Scripted strategies by name; `policy` is not among them. */
export const SCRIPTS: ReadonlyMap<StrategyId, Strategy> = new Map(
  [...scripts.map(scripted), historical].map((strategy) => [strategy.id, strategy]),
);
