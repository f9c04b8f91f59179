/** What an exercise asks before a week is sealed: how likely the rival is hostile, and what it will do. In words, with what was said. */
import { DEEDS, type Deed } from '../class/index.js';
import type { WorkMatch } from '../session/index.js';
import { t } from '../text/index.js';
import type { Outlook } from './outlook.js';
import { sideName } from './sideName.js';

/** What was said in a match so far. */
type Said = Pick<WorkMatch, 'beliefs' | 'foretold'>;

/** What somebody holds likeliest, and how sure they are of it, in whole percent. */
export interface Picked {
  deed: Deed;
  sure: number;
}

/** No surer than chance, and as sure as can be. */
export const SURE = { least: 25, most: 100, step: 5 } as const;

/** The shares of a pick in whole percent, in the order of the classes; what it leaves is spread evenly. They sum to 100. */
export function sharesOfPick({ deed, sure }: Picked): number[] {
  const others = DEEDS.filter((one) => one !== deed);
  const rest = 100 - sure;
  const each = Math.floor(rest / others.length);
  return DEEDS.map((one) =>
    one === deed ? sure : each + (others.indexOf(one) < rest - each * others.length ? 1 : 0),
  );
}

/** The pick that stands behind shares: the likeliest class. */
export function pickOf(shares: readonly number[]): Picked {
  const sure = Math.max(...shares);
  return { deed: DEEDS[shares.indexOf(sure)] ?? 'nothing', sure };
}

export interface BeliefAsk {
  question: string;
  /** Null while nothing was said. */
  percent: number | null;
  /** What was said, in words; or that nothing was. */
  says: string;
}

export interface ForetellAsk {
  question: string;
  choices: { id: Deed; label: string }[];
  pick: Picked | null;
  says: string;
  /** What is left for the other three; empty while nothing was said. */
  rest: string;
}

export interface AsksModel {
  week: number;
  belief: BeliefAsk | null;
  foretell: ForetellAsk | null;
  /** How much of it was answered, in one line. */
  line: string;
  done: boolean;
}

function beliefAsk(look: Outlook, said: Said | undefined): BeliefAsk {
  const name = sideName(look.level, look.rival);
  const percent = said?.beliefs.find(({ week }) => week === look.view.week)?.percent ?? null;
  return {
    question: t('asks.belief', { name }),
    percent,
    says: percent === null ? t('asks.unsaid') : t('asks.belief.says', { percent }),
  };
}

function foretellAsk(look: Outlook, said: Said | undefined): ForetellAsk {
  const name = sideName(look.level, look.rival);
  const shares = said?.foretold.find(({ week }) => week === look.view.week)?.shares;
  const pick = shares ? pickOf(shares) : null;
  const rest = shares?.filter((_, at) => DEEDS[at] !== pick?.deed) ?? [];
  const [most = 0, least = 0] = [Math.max(...rest), Math.min(...rest)];
  return {
    question: t('asks.foretell', { name }),
    choices: DEEDS.map((id) => ({ id, label: t(`asks.deed.${id}`) })),
    pick,
    says: pick
      ? t('asks.foretell.says', { deed: t(`asks.deed.${pick.deed}.short`), sure: pick.sure })
      : t('asks.unsaid'),
    rest: pick ? t(most === least ? 'asks.rest.same' : 'asks.rest', { most, least }) : '',
  };
}

/** What is asked of a seat in the week to come; null where nothing is. @param said what the work on the exercise has of the match. */
export function asksOf(look: Outlook, said: Said | undefined): AsksModel | null {
  const { exercise } = look.match.settings;
  const { week, awaiting } = look.view;
  if (!exercise || awaiting !== 'orders') return null;
  const belief = exercise.belief.includes(week) ? beliefAsk(look, said) : null;
  const foretell = exercise.foretell ? foretellAsk(look, said) : null;
  if (!belief && !foretell) return null;
  const parts = [
    belief && { what: t('asks.belief.short'), says: belief.percent === null ? null : belief.says },
    foretell && { what: t('asks.foretell.short'), says: foretell.pick ? foretell.says : null },
  ].filter((one) => one !== null);
  const lines = parts.map(({ what, says }) => t('asks.part', { what, says: says ?? t('asks.unsaid') }));
  return { week, belief, foretell, line: lines.join(' '), done: parts.every(({ says }) => says !== null) };
}
