/** The crisis room: what it is about, both sides' answers so far, the risk, and what each answer does now and next. */

import type { CrisisAnswer, Side } from '../engine/index.js';
import {
  type CrisisMeeting,
  type CrisisPrice,
  type CrisisShow,
  crisisPrices,
  crisisRisks,
  rungAfterRound,
} from '../session/index.js';
import { decimal, sayAny, t } from '../text/index.js';
import { rungName } from './brink.js';
import { points } from './impressions.js';
import type { Outlook } from './outlook.js';
import { casesOf, oddsText, SMALL } from './risk.js';
import { sideLabel } from './sideName.js';
import { stakeDoubt, stakeText } from './stake.js';

/** One thing that an answer does, with its label. */
export interface CrisisLine {
  label: string;
  value: string;
}

export interface CrisisChoice {
  id: CrisisAnswer;
  label: string;
  /** What it does now, in one sentence. */
  does: string;
  /** The risk of this round if they stand firm; empty where no answer carries much. */
  risk: string;
  /** What it costs later, in a sentence or two. */
  later: string;
  /** All of it line by line: what it meets, what it costs, what it leaves in them. */
  lines: CrisisLine[];
}

/** A risk as a shape: one case in so many. */
export interface RiskShape {
  cases: number;
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
  /** The risk of this round and of the next if both stand firm; those that are small are left out. None where previews are not shown. */
  shapes: RiskShape[];
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

/** What an answer meets, in a few words; the risk is said only where it is not small. */
function meetText({ risk, ends, final, rung }: CrisisMeeting, now: number): string {
  const how = final
    ? t('crisis.meets.final')
    : ends
      ? t(`crisis.meets.${ends}`)
      : t('crisis.meets.on', { rung, rises: rung > now ? 'yes' : 'no' });
  return risk < SMALL ? how : t('crisis.meets.risk', { how, odds: oddsText(risk) });
}

/** What an answer costs at home: now, and if one waits for the next round. */
function homeText(price: CrisisPrice): string {
  const values = {
    now: decimal(price.capitalCost, 1),
    next: decimal(price.capitalNext ?? 0, 1),
  };
  const later = costs(price.capitalNext ?? 0);
  switch (price.answer) {
    case 'backDown':
      if (price.capitalNext === null) return t('crisis.home.backLast', values);
      return later ? t('crisis.home.back', values) : t('crisis.home.backFree');
    case 'offRamp':
      if (price.capitalNext === null) return t('crisis.home.wayOutLast', values);
      return later ? t('crisis.home.wayOut', values) : t('crisis.home.wayOutFree');
    default:
      if (price.capitalNext === null) return t('crisis.home.firmLast');
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
    next: points(left.reputationNext ?? left.reputation),
    won: points(left.won),
  };
  if (answer === 'backDown')
    return t(values.now === values.next ? 'crisis.memory.backSame' : 'crisis.memory.back', values);
  if (answer === 'offRamp') return t('crisis.memory.wayOut', values);
  return t(answer === 'escalate' ? 'crisis.memory.up' : 'crisis.memory.firm', values);
}

/** What an answer does where they stand firm, and what would change that. */
function doesText({ answer, meets }: CrisisPrice, now: number): string {
  const firm = meets.find(({ theirs }) => theirs === 'standFirm');
  if (meets.every(({ final }) => final)) return t('crisis.does.final');
  if (answer === 'backDown') return t(firm?.final ? 'crisis.does.lost' : 'crisis.does.back');
  if (meets.every(({ ends }) => ends !== null)) return t(`crisis.does.last.${answer}`);
  // Where it goes on they have stood firm or gone further: the next rung lies between the two.
  const most = meets.find(({ theirs }) => theirs === 'escalate')?.rung ?? now;
  const least = answer === 'offRamp' ? most : (firm?.rung ?? now);
  const rises = most <= now ? 'no' : least < most ? 'range' : 'yes';
  return t(`crisis.does.${answer}`, { rung: most, least, rises });
}

/** From here on what an answer shows them is clear, and not a little. */
const CLEAR = 0.1;

/** What it costs, now and later, in words first. */
function laterText({ answer, capitalCost, capitalNext, shows: left }: CrisisPrice): string {
  const capital = decimal(capitalCost, 1);
  const next = decimal(capitalNext ?? 0, 1);
  const lost = -(left?.reputation ?? 0);
  const much = lost >= CLEAR ? 'much' : shows(lost) ? 'little' : 'none';
  if (answer === 'backDown' || answer === 'offRamp') {
    const price = t(`crisis.later.${answer}${costs(capitalCost) ? '' : 'Free'}`, { capital });
    const said = [
      price,
      left ? t(`crisis.later.yields.${much}`) : '',
      left && shows(left.face) ? t('crisis.later.face') : '',
    ];
    return said.filter(Boolean).join(' ');
  }
  const alarm = left?.alarm ?? 0;
  const fright = !shows(alarm) ? 'none' : answer === 'escalate' ? 'more' : 'little';
  return [
    left ? t(`crisis.later.alarm.${fright}`) : '',
    capitalNext === null
      ? ''
      : t(costs(capitalNext) ? 'crisis.later.next' : 'crisis.later.nextFree', { next }),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What an answer does, meets and costs; without `figures`, only in sentences that hold no odds. */
function choiceOf(price: CrisisPrice, risky: boolean, now: number, figures: boolean): CrisisChoice {
  const meets = WEIGHED.flatMap((theirs) => price.meets.find((one) => one.theirs === theirs) ?? []);
  const [first] = meets;
  const texts = meets.map((one) => meetText(one, now));
  const lines =
    new Set(texts).size === 1
      ? [{ label: t('crisis.label.any'), value: texts[0] ?? '' }]
      : meets.map((one, i) => ({ label: t(`crisis.label.${one.theirs}`), value: texts[i] ?? '' }));
  lines.push({ label: t('crisis.label.home'), value: homeText(price) }, ...leftLines(price));
  return {
    id: price.answer,
    label: sayAny(`crisisAnswer.${price.answer}.label`),
    does: doesText(price, now),
    risk: risky ? t('crisis.risk.answer', { odds: oddsText(first?.risk ?? 0) }) : '',
    later: laterText(price),
    lines: figures ? lines : [],
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

/** The shape of a risk; none where it is small. */
function shapeOf(risk: number, label: string): RiskShape[] {
  const cases = casesOf(risk);
  return risk < SMALL || cases === null ? [] : [{ cases, text: oddsText(risk), label }];
}

/** The round, the rung that it reaches, and that stepping back is still free at home where it is. `rung` is null where the ladder stays. */
function leadOf(round: number, rung: number | null, back: CrisisPrice | undefined): string {
  const reaches = rung === null ? '' : t('crisis.lead.rung', { rung });
  const lead = [t('crisis.lead', { round }), reaches].filter(Boolean).join(' ');
  if (!back || costs(back.capitalCost)) return lead;
  const from = costs(back.capitalNext ?? 0)
    ? t('crisis.lead.priced', { cost: decimal(back.capitalNext ?? 0, 1) })
    : '';
  return [lead, t('crisis.lead.free'), from].filter(Boolean).join(' ');
}

/** The risk of this round and of those to come in a sentence or two. */
function riskSaysOf(round: number, risks: readonly number[]): string {
  const [now = 0, next] = risks;
  if (now >= SMALL) {
    const odds = oddsText(now);
    return next === undefined
      ? t('crisis.risk.last', { now: odds })
      : t('crisis.risk.says', { now: odds, next: oddsText(next) });
  }
  const first = risks.findIndex((risk) => risk >= SMALL);
  const later =
    first > 0 && t('crisis.risk.later', { from: round + first, odds: oddsText(risks[first] ?? 0) });
  return [t('crisis.risk.small'), later || t('crisis.risk.never')].join(' ');
}

export function crisisModel(look: Outlook): CrisisModel | null {
  const { crisis, rung } = look.view;
  if (!crisis) return null;
  const all = crisisPrices(look.match, look.view);
  const risks = crisisRisks(look.match, look.view);
  const [now = 0] = risks;
  const { round } = crisis;
  const title = stakeText(look, crisis);
  const doubt = stakeDoubt(look, crisis);
  const reached = rungAfterRound(look.match, look.view);
  const lead = leadOf(
    round,
    reached > rung ? reached : null,
    all.find((one) => one.answer === 'backDown'),
  );
  const { previews } = look.allowed;
  const riskSays = previews ? riskSaysOf(round, risks) : '';
  const name = rungName(look);
  const labels = [t('crisis.risk.now'), t('crisis.risk.next')];
  return {
    title,
    doubt,
    round,
    lead,
    you: columnOf(look, look.side, round),
    they: columnOf(look, look.rival, round),
    rung,
    rungText: t('crisis.rung', { rung, name }),
    shapes: (previews ? labels : []).flatMap((label, index) => shapeOf(risks[index] ?? 0, label)),
    riskSays,
    choices: SHOWN.flatMap((id) =>
      all
        .filter((one) => one.answer === id)
        .map((one) => choiceOf(one, previews && now >= SMALL, reached, previews)),
    ),
    says: [title, doubt, lead, riskSays].filter(Boolean).join(' '),
  };
}
