/** The first line of the outcome: who did what, in which week, and who suffers; sober, and true for every way to end. */
import type { Side } from '../engine/index.js';
import { type Match, rivalOf } from '../session/index.js';
import { hasText, levelText, sayAny, t } from '../text/index.js';

export interface Ending {
  headline: string;
  /** Why it came, in this match. */
  why: string;
  /** Who pays. */
  price: string;
  /** Marks the whole as invented. */
  invention: string;
  /** War of any kind: the page stays without ornament. */
  grave: boolean;
}

const WARS = ['war', 'limitedWar', 'nuclear'];
const GRAVE = [...WARS, 'coup'];

/** Has the match ended in a war, of whatever size? */
export const isWar = ({ state }: Pick<Match, 'state'>): boolean =>
  state.outcome !== null && WARS.includes(state.outcome.kind);

/** Whom an attack by `side` hits: the country between, if it is the one that `side` may attack. */
function victimOf(match: Match, side: Side): string {
  const say = (key: string) => levelText(match.level, key);
  return match.level.third?.threatenedBy === side ? say('third.name') : say(`side.${rivalOf(side)}.name`);
}

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
    name: by ? say(`side.${by}.name`) : '',
    victim: by ? victimOf(match, by) : '',
    third: match.level.third ? say('third.name') : '',
    west: say('side.west.name'),
    russia: say('side.russia.name'),
  };
  const pick = (what: 'headline' | 'why' | 'price'): string => {
    const tries = [
      gaveUp ? `debrief.${what}.resigned` : '',
      by === null && cause !== null && cause !== 'inadvertent' ? `debrief.${what}.${kind}.both` : '',
      cause ? `debrief.${what}.${kind}.${cause}` : '',
      match.level.third ? `debrief.${what}.${kind}.third` : '',
      by === null ? `debrief.${what}.${kind}.nobody` : '',
      `debrief.${what}.${kind}`,
    ];
    const key = tries.find((one) => one !== '' && hasText(one));
    return key ? sayAny(key, values) : '';
  };
  return {
    headline: pick('headline'),
    why: pick('why'),
    price: pick('price'),
    invention: match.level.map === 'europe' ? t('debrief.invention') : '',
    grave: GRAVE.includes(kind),
  };
}
