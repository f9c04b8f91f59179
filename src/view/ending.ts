/** The first line of the outcome: who did what, in which week, who suffers, and what has changed; sober, and true for every end. */

import { FORCE, type Side, type State, type Terms, WARS } from '../engine/index.js';
import { humansOf, type Match, rivalOf, SIDES } from '../session/index.js';
import { decimal, hasText, type InSentence, levelText, sayAny, t } from '../text/index.js';
import { isReal } from './nameless.js';
import { factsOf, outlookOf } from './outlook.js';
import { sideName } from './sideName.js';
import { termsText } from './table.js';

export interface Ending {
  headline: string;
  /** The same without anybody's motive, for who has not guessed yet. */
  plain: string;
  /** Why it came, in this match. */
  why: string;
  /** Who pays. */
  price: string;
  /** What was agreed, and how many troops stand there now, in sentences; empty where nothing changed. */
  changed: string[];
  /** Marks the whole as invented. */
  invention: string;
  /** War of any kind: the page stays without ornament. */
  grave: boolean;
}

/** Has the match ended in a war, of whatever size? */
export const isWar = ({ state }: Pick<Match, 'state'>): boolean =>
  state.outcome !== null && WARS.includes(state.outcome.kind);

/** Did a match end in war of any size, or in a government toppled? */
export const endedByForce = ({ state }: Pick<Match, 'state'>): boolean =>
  state.outcome !== null && FORCE.includes(state.outcome.kind);

/** Whom an attack by `side` hits: the country between, if it is the one that `side` may attack. */
function victimOf(match: Match, side: Side): string | InSentence {
  const say = (key: string) => levelText(match.level, key);
  return match.level.third?.threatenedBy === side ? say('third.name') : sideName(match.level, rivalOf(side));
}

const troopsOf = (state: State, side: Side): number =>
  state.sides[side].formations.reduce((sum, { size }) => sum + size, 0);

/** Fewer thousands of troops are no change to speak of. */
const TROOPS = 1;

/** What was agreed in the last step as it was accepted, and apart from it what stood from before; otherwise all that stands. */
function agreedIn(match: Match): string[] {
  const look = outlookOf(match, 'west');
  const { agreed } = match.state.table;
  const last: Terms = {};
  for (const { terms } of factsOf(match.steps.at(-1)?.facts ?? [], 'agreed'))
    for (const [id, step] of Object.entries(terms)) last[id] = Math.max(last[id] ?? 0, step);
  // A step that had been agreed before, and goes further, still stands.
  const older = Object.fromEntries(Object.entries(agreed).filter(([id, step]) => step > (last[id] ?? 0)));
  const has = (terms: Terms) => Object.values(terms).some((step) => step > 0);
  if (!has(last) || !has(older))
    return has(agreed) ? [t('debrief.changed.agreed', { terms: termsText(look, agreed) })] : [];
  return [
    t('debrief.changed.agreed', { terms: termsText(look, last) }),
    t('debrief.changed.before', { terms: termsText(look, older) }),
  ];
}

function changedIn(match: Match): string[] {
  const look = outlookOf(match, 'west');
  const terms = agreedIn(match);
  const troops = SIDES.flatMap((side) => {
    const [before, after] = [troopsOf(match.start, side), troopsOf(match.state, side)];
    const name = sideName(look.level, side);
    return Math.abs(after - before) < TROOPS
      ? []
      : [t('debrief.changed.troops', { name, before: decimal(before), after: decimal(after) })];
  });
  return [...terms, ...troops];
}

/** Whoever stepped back: a person, whose thoughts nobody knows, or the AI. */
const ledByPerson = (match: Match, side: Side | null): boolean =>
  side !== null && humansOf(match.settings).includes(side);

/** Keys of the first line and its reason that fit an end in which something was agreed short of a settlement. */
const PARTLY = ['standoff', 'frozenSpiral'];

export function endingOf(match: Match): Ending | null {
  const { outcome } = match.state;
  if (!outcome) return null;
  const { kind, cause, by, week } = outcome;
  const say = (key: string) => levelText(match.level, key);
  const resigned = match.steps.at(-1)?.input;
  const gaveUp =
    resigned?.awaiting === 'orders' &&
    by !== null &&
    resigned[by].orders.some((one) => one.move === 'resign');
  const values = {
    week,
    name: by ? sideName(match.level, by) : '',
    victim: by ? victimOf(match, by) : '',
    third: match.level.third ? say('third.name') : '',
    west: sideName(match.level, 'west'),
    russia: sideName(match.level, 'russia'),
  };
  const back = kind === 'backdownWest' ? 'west' : kind === 'backdownRussia' ? 'russia' : null;
  const partly = PARTLY.includes(kind) && Object.values(match.state.table.agreed).some((step) => step > 0);
  const pick = (what: 'headline' | 'why' | 'price', motive = cause): string => {
    const tries = [
      partly ? `debrief.${what}.${kind}.partly` : '',
      gaveUp ? `debrief.${what}.resigned` : '',
      ledByPerson(match, back) ? `debrief.${what}.${kind}.person` : '',
      by === null && cause !== null && cause !== 'inadvertent' ? `debrief.${what}.${kind}.both` : '',
      motive ? `debrief.${what}.${kind}.${motive}` : '',
      match.level.third ? `debrief.${what}.${kind}.third` : '',
      by === null ? `debrief.${what}.${kind}.nobody` : '',
      `debrief.${what}.${kind}`,
    ];
    const key = tries.find((one) => one !== '' && hasText(one));
    return key ? sayAny(key, values) : '';
  };
  return {
    headline: pick('headline'),
    plain: pick('headline', cause === 'chosen' || cause === 'preemptive' ? null : cause),
    why: pick('why'),
    price: pick('price'),
    changed: changedIn(match),
    invention: isReal(match.level) ? t('debrief.invention') : '',
    grave: endedByForce(match),
  };
}
