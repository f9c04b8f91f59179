/** The names of the game: seats, types, tracks, codes and the small containers that everything else is built from. */

/** The two seats. What each is called on the page is level data; a seat is never a country. */
export const SIDES = ['west', 'russia'] as const;
export type Side = (typeof SIDES)[number];

/** One value for each seat. */
export interface BySide<T> {
  west: T;
  russia: T;
}

/** The seat across the table. */
export function rivalOf(side: Side): Side {
  return side === 'west' ? 'russia' : 'west';
}

/** Build a container by calling `make` once for each seat, in the fixed order of SIDES. */
export function bySide<T>(make: (side: Side) => T): BySide<T> {
  return { west: make('west'), russia: make('russia') };
}

/** Hidden types: wants safety; takes gains that are cheap; wants to revise the order itself. */
export const TYPES = ['seeker', 'opportunist', 'revisionist'] as const;
export type Type = (typeof TYPES)[number];

/** One number for each type, in the order of TYPES. */
export type ByType = [number, number, number];

/** Families under which moves are shown. */
export const TRACKS = ['deterrence', 'diplomacy', 'reassurance', 'economic', 'covert', 'coercion'] as const;
export type Track = (typeof TRACKS)[number];

/** Class of a move as scripts and allies see it. */
export const STANCES = ['escalatory', 'neutral', 'conciliatory'] as const;
export type Stance = (typeof STANCES)[number];

/** How a build-up looks to a rival that sees it rightly. */
export const LOOKS = ['none', 'defensive', 'offensive'] as const;
export type Look = (typeof LOOKS)[number];

/** Named considerations of the policy: what a mover weighs. They sum to the score of a move. */
export const CONSIDERATIONS = [
  'protect',
  'gain',
  'reassure',
  'conceal',
  'unity',
  'bargain',
  'answer',
  'restraint',
  'price',
] as const;
export type Consideration = (typeof CONSIDERATIONS)[number];

/** Forms an agreement can take, from the weakest to the strongest. */
export const FORMS = ['verbal', 'political', 'binding'] as const;
export type Form = (typeof FORMS)[number];

/** Kinds of attack. `full` ends the match as war; the other two open a crisis at rung 8. */
export const ATTACKS = ['full', 'incursion', 'airstrike'] as const;
export type Attack = (typeof ATTACKS)[number];

/** Answers in a crisis round, sealed and revealed together. */
export const CRISIS_ANSWERS = ['standFirm', 'escalate', 'offRamp', 'backDown'] as const;
export type CrisisAnswer = (typeof CRISIS_ANSWERS)[number];

/** Answers to a package on the table. `wait` leaves it open. */
export const TABLE_ANSWERS = ['accept', 'refuse', 'wait'] as const;
export type TableAnswer = (typeof TABLE_ANSWERS)[number];

/** How a match can end. */
export const OUTCOMES = [
  'settlement',
  'standoff',
  'frozenSpiral',
  'backdownWest',
  'backdownRussia',
  'coup',
  'limitedWar',
  'war',
  'nuclear',
] as const;
export type OutcomeKind = (typeof OUTCOMES)[number];

/** Ends in war of any size. */
export const WARS: readonly OutcomeKind[] = ['war', 'limitedWar', 'nuclear'];
/** Ends by force: in war, or in a government toppled from outside. */
export const FORCE: readonly OutcomeKind[] = [...WARS, 'coup'];

/** Why a war came: it would not have been chosen without first-strike advantage; it would; nobody ordered it. */
export const CAUSES = ['chosen', 'preemptive', 'inadvertent'] as const;
export type Cause = (typeof CAUSES)[number];

/** The ladder of escalation. The index is the rung. */
export const RUNGS = [
  'normalRelations',
  'privateTalks',
  'publicDeclarations',
  'hardenedPositions',
  'showOfForce',
  'mobilisation',
  'retaliation',
  'proxyViolence',
  'limitedIncursion',
  'largeWar',
] as const;

/** Reason codes of a belief change; each carries a signed amount in log odds. */
export const REASONS = [
  'looksOffensive',
  'looksDefensive',
  'closeToBorder',
  'noticeGiven',
  'noNotice',
  'publicStep',
  'privateStep',
  'scale',
  'costlySignal',
  'cheapTalk',
  'threat',
  'punishment',
  'coercion',
  'covertAction',
  'offerContent',
  'tiedHands',
  'unityBuilding',
  'brokenPromise',
  'leftUndone',
  'theyMayFearUs',
  'attacked',
  'heldBack',
  'acceptedOffer',
  'refusedOffer',
  'leftOfferOpen',
  'challenged',
  'letItPass',
  'stoodFirm',
  'escalatedCrisis',
  'soughtOffRamp',
  'steppedBack',
  'bias',
] as const;
export type ReasonCode = (typeof REASONS)[number];

/** Skill levels of the policy AI. */
export const SKILLS = ['novice', 'regular', 'expert'] as const;
export type Skill = (typeof SKILLS)[number];
