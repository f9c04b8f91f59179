/** The crisis dialogue: what is at stake, what each answer costs now and next round, and the risk of losing control. */
import type { CrisisAnswer } from '../engine/index.js';
import { type CrisisPrice, type CrisisShow, crisisPrices } from '../session/index.js';
import { decimal, sayAny, t } from '../text/index.js';
import { points } from './impressions.js';
import type { Outlook } from './outlook.js';
import { riskText } from './risk.js';
import { stakeText } from './scenes.js';

export interface CrisisChoice {
  id: CrisisAnswer;
  label: string;
  why: string;
  /** What it costs now and later, what it risks and where it leads, line by line. */
  lines: string[];
}

export interface CrisisModel {
  title: string;
  stake: string;
  round: number;
  /** Stepping back: now, and if one waits a round. */
  backNow: string;
  backNext: string;
  riskNow: number;
  riskNext: number;
  riskNowText: string;
  riskNextText: string;
  riskNote: string;
  /** The same prices as shares of what there is to spend. */
  backShareNow: number;
  backShareNext: number;
  choices: CrisisChoice[];
  history: { round: number; own: string; theirs: string }[];
  says: string;
}

/** Where an answer leads, unless the other side's answer decides otherwise. */
function leadsTo(look: Outlook, price: CrisisPrice): string {
  if (price.answer === 'backDown') return t('match.crisis.ends');
  if (price.answer === 'offRamp') return t('match.crisis.mayEnd');
  return t('match.crisis.rungNext', { rung: Math.max(look.view.rung, price.rungNext) });
}

const priceText = ({ capitalCost }: CrisisPrice): string =>
  capitalCost > 0.05 ? t('match.crisis.price', { cost: decimal(capitalCost, 1) }) : t('match.crisis.free');

/** Changes below half a point are not said. */
const shows = (by: number): boolean => Math.abs(by) >= 0.005;

/** The price of going on: the shared risk now and next, where it leads, and what it leaves in them. */
function firmLines(look: Outlook, price: CrisisPrice, { alarm, won }: CrisisShow): string[] {
  const risks = { now: riskText(price.riskNow), next: riskText(price.riskNext) };
  const safe = price.riskNow === 0 && price.riskNext === 0;
  const lines = [
    safe ? t('match.crisis.noRiskYet') : t('match.crisis.firmRisk', risks),
    leadsTo(look, price),
  ];
  if (shows(alarm)) lines.push(t('match.crisis.alarm', { by: points(alarm) }));
  if (shows(won)) lines.push(t('match.crisis.won', { by: points(won) }));
  return lines;
}

/** The price of leaving: capital, reputation and what it counts for in the end, now and a round later. */
function leavingLines(
  look: Outlook,
  price: CrisisPrice,
  { reputation, reputationNext, face }: CrisisShow,
): string[] {
  const alone = price.answer === 'offRamp';
  const costs = { now: decimal(price.capitalCost, 1), next: decimal(price.capitalNext, 1) };
  const lines = alone ? [t('match.crisis.wayOut')] : [leadsTo(look, price)];
  if (price.capitalNext > 0.05) lines.push(t('match.crisis.capital', costs));
  const resolve = { now: points(reputation), next: points(reputationNext) };
  if (resolve.now !== resolve.next) lines.push(t('match.crisis.reputation', resolve));
  else if (shows(reputation)) lines.push(t('match.crisis.reputationSame', resolve));
  if (shows(face)) lines.push(t('match.crisis.face', { by: decimal(face * 100) }));
  return lines;
}

/** What an answer means, line by line. */
function linesOf(look: Outlook, price: CrisisPrice): string[] {
  if (!price.shows) return [priceText(price), leadsTo(look, price)];
  const firm = price.answer === 'standFirm' || price.answer === 'escalate';
  return firm ? firmLines(look, price, price.shows) : leavingLines(look, price, price.shows);
}

export function crisisModel(look: Outlook): CrisisModel | null {
  const { crisis } = look.view;
  if (!crisis) return null;
  const all = crisisPrices(look.match, look.view);
  const back = all.find((one) => one.answer === 'backDown');
  const stay = all.find((one) => one.answer === 'standFirm');
  const riskNow = stay?.riskNow ?? 0;
  const riskNext = stay?.riskNext ?? riskNow;
  const answer = (id: CrisisAnswer) => sayAny(`crisisAnswer.${id}.label`);
  const choices = all.map(
    (one): CrisisChoice => ({
      id: one.answer,
      label: answer(one.answer),
      why: sayAny(`crisisAnswer.${one.answer}.why`),
      lines: linesOf(look, one),
    }),
  );
  const share = (cost: number) => Math.min(1, cost / Math.max(1, look.view.own.capital));
  const stake = stakeText(look, crisis);
  const title = t('match.crisis.title', { round: crisis.round });
  const backNow = decimal(back?.capitalCost ?? 0, 1);
  const backNext = decimal(back?.capitalNext ?? 0, 1);
  return {
    title,
    stake,
    round: crisis.round,
    backNow,
    backNext,
    riskNow,
    riskNext,
    riskNowText: riskText(riskNow),
    riskNextText: riskText(riskNext),
    riskNote: riskNext === 0 ? t('match.crisis.noRisk') : t('match.crisis.riskNote'),
    backShareNow: share(back?.capitalCost ?? 0),
    backShareNext: share(back?.capitalNext ?? 0),
    choices,
    history: crisis.answers.map((one, index) => ({
      round: index + 1,
      own: answer(one[look.side]),
      theirs: answer(one[look.rival]),
    })),
    says: `${title}. ${stake} ${t('match.crisis.riskLine', { now: riskText(riskNow), next: riskText(riskNext) })}`,
  };
}
