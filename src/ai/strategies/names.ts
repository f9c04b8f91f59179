/** What strategies are called; whatever a strategy needs may name one. */

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

/** Rules of play by name: strategies, and one that only the expert keeps to. */
export type RuleId = StrategyId | 'graded';
