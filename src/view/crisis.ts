/** The crisis room: what it is about, both sides' answers so far, the risk, and what each answer does now and next. */

import type { CrisisAnswer, Side } from '../engine/index.js';
import {
  type CrisisMeeting,
  type CrisisPrice,
  type CrisisShow,
  crisisPrices,
  crisisRisks,
} from '../session/index.js';
import { decimal, sayAny, t } from '../text/index.js';
import { rungName } from './brink.js';
import { points } from './impressions.js';
import type { Outlook } from './outlook.js';
import { casesOf, oddsText } from './risk.js';
import { sideLabel } from './sideName.js';
import { stakeDoubt, stakeText } from './stake.js';

/** One thing that an answer does. */
export interface CrisisLine {
  label: string;
  value: string;
}

export interface CrisisChoice {
  id: CrisisAnswer;
  label: string;
  why: string;
  lines: CrisisLine[];
}

/** A risk as a shape: one case in so many; `cases` is null where there is no risk. */
export interface RiskShape {
  cases: number | null;
  text: string;
  label: string;
}

export interface CrisisColumn {
  side: Side;
  name: string;
  rounds: { round: number; answer: string; sealed: boolean }[];
}

export interface CrisisModel {
  /** What it is about, in one sentence. */
  title: string;
  /** That one's own side ordered something else; empty where it did not. */
  doubt: string;
  round: number;
  /** The round, and what it puts at stake. */
  lead: string;
  you: CrisisColumn;
  they: CrisisColumn;
  rung: number;
  rungText: string;
  now: RiskShape;
  next: RiskShape | null;
  riskSays: string;
  choices: CrisisChoice[];
  /** The whole for a screen reader. */
  says: string;
}

/** From the calmest answer to the sharpest: their keys are 1 to 4. */
const SHOWN = ['backDown', 'offRamp', 'standFirm', 'escalate'] as const;
/** The rival's answers in the order in which they are weighed. */
const WEIGHED = ['standFirm', 'escalate', 'offRamp', 'backDown'] as const;

/** Changes below half a point are not said. */
const shows = (by: number): boolean => Math.abs(by) >= 0.005;
/** Prices below this are none. */
const costs = (capital: number): boolean => capital > 0.05;

const meetText = ({ risk, ends, rung }: CrisisMeeting): string => {
  const odds = oddsText(risk);
  return ends ? t(`crisis.meets.${ends}`, { odds }) : t('crisis.meets.on', { odds, rung });
};

/** What an answer costs at home: now, and if one waits for the next round. */
function homeText(price: CrisisPrice): string {
  const values = {
    now: decimal(price.capitalCost, 1),
    next: decimal(price.capitalNext, 1),
  };
  const later = costs(price.capitalNext);
  switch (price.answer) {
    case 'backDown':
      return later ? t('crisis.home.back', values) : t('crisis.home.backFree');
    case 'offRamp':
      return later ? t('crisis.home.wayOut', values) : t('crisis.home.wayOutFree');
    default:
      return later ? t('crisis.home.firm', values) : t('crisis.home.firmFree');
  }
}

/** What it leaves in them, as one must suppose. */
function leftLines({ answer, shows: left }: CrisisPrice): CrisisLine[] {
  if (!left) return [];
  const lines: CrisisLine[] = [{ label: t('crisis.label.remember'), value: memoryText(answer, left) }];
  if (answer === 'standFirm' || answer === 'escalate') {
    const value = shows(left.alarm) ? t('crisis.points', { by: points(left.alarm) }) : t('crisis.hardly');
    lines.push({ label: t('crisis.label.alarm'), value });
  }
  if (shows(left.face)) {
    const value = t('crisis.points', { by: `−${decimal(left.face * 100)}` });
    lines.push({ label: t('crisis.label.result'), value });
  }
  return lines;
}

function memoryText(answer: CrisisAnswer, left: CrisisShow): string {
  const values = {
    now: points(left.reputation),
    next: points(left.reputationNext),
    won: points(left.won),
  };
  if (answer === 'backDown')
    return t(values.now === values.next ? 'crisis.memory.backSame' : 'crisis.memory.back', values);
  if (answer === 'offRamp') return t('crisis.memory.wayOut', values);
  return t(answer === 'escalate' ? 'crisis.memory.up' : 'crisis.memory.firm', values);
}

function choiceOf(price: CrisisPrice): CrisisChoice {
  const meets = WEIGHED.flatMap((theirs) => price.meets.find((one) => one.theirs === theirs) ?? []);
  const always = meets.every((one) => one.ends === 'backedDown');
  const lines = always
    ? [
        {
          label: t('crisis.label.any'),
          value: t('crisis.meets.any', { odds: oddsText(meets[0]?.risk ?? 0) }),
        },
      ]
    : meets.map((one) => ({ label: t(`crisis.label.${one.theirs}`), value: meetText(one) }));
  lines.push({ label: t('crisis.label.home'), value: homeText(price) }, ...leftLines(price));
  return {
    id: price.answer,
    label: sayAny(`crisisAnswer.${price.answer}.label`),
    why: sayAny(`crisisAnswer.${price.answer}.why`),
    lines,
  };
}

function columnOf(look: Outlook, side: Side, round: number): CrisisColumn {
  const given = look.view.crisis?.answers ?? [];
  const rounds = given.map((one, index) => ({
    round: index + 1,
    answer: t(`crisis.did.${one[side]}`),
    sealed: false,
  }));
  const mine = side === look.side;
  rounds.push({ round, answer: t(mine ? 'crisis.yours' : 'crisis.sealed'), sealed: true });
  return { side, name: mine ? t('match.crisis.you') : sideLabel(look.level, side), rounds };
}

const shapeOf = (risk: number, label: string): RiskShape => ({
  cases: casesOf(risk),
  text: oddsText(risk),
  label,
});

/** The round, and what it puts at stake; where nothing is yet, what will be from the next on. */
function leadOf(round: number, risks: readonly number[], back: CrisisPrice | undefined): string {
  const free = (risks[0] ?? 0) === 0 && !costs(back?.capitalCost ?? 0);
  if (!free) return t('crisis.lead', { round });
  const cost = back?.capitalNext ?? 0;
  const first = risks.findIndex((risk) => risk > 0);
  return t(costs(cost) ? 'crisis.lead.freePriced' : 'crisis.lead.free', {
    round,
    cost: decimal(cost, 1),
    odds: oddsText(risks[first] ?? 0),
    from: round + Math.max(1, first),
  });
}

/** The risk of this round and the next in one sentence; `next` is missing in the last round. */
function riskSaysOf(now: number, next: number | undefined): string {
  if (next === undefined) return t('crisis.risk.last', { now: oddsText(now) });
  if (now === 0 && next === 0) return t('crisis.risk.none');
  return t('crisis.risk.says', { now: oddsText(now), next: oddsText(next) });
}

export function crisisModel(look: Outlook): CrisisModel | null {
  const { crisis, rung } = look.view;
  if (!crisis) return null;
  const all = crisisPrices(look.match, look.view);
  const risks = crisisRisks(look.match, look.view);
  const [now = 0, next] = risks;
  const { round } = crisis;
  const title = stakeText(look, crisis);
  const doubt = stakeDoubt(look, crisis);
  const lead = leadOf(
    round,
    risks,
    all.find((one) => one.answer === 'backDown'),
  );
  const riskSays = riskSaysOf(now, next);
  const name = rungName(look);
  const rungText = t('crisis.rung', { rung, name });
  return {
    title,
    doubt,
    round,
    lead,
    you: columnOf(look, look.side, round),
    they: columnOf(look, look.rival, round),
    rung,
    rungText,
    now: shapeOf(now, t('crisis.risk.now')),
    next: next === undefined ? null : shapeOf(next, t('crisis.risk.next')),
    riskSays,
    choices: SHOWN.flatMap((id) => all.filter((one) => one.answer === id).map(choiceOf)),
    says: [title, doubt, lead, riskSays].filter(Boolean).join(' '),
  };
}
