/** The analysis in words: the risk of war week by week, its turning points, and what a side could have done otherwise. */

import type {
  Alternative,
  Curve,
  Decision,
  Estimate,
  Instead,
  PlayedSheet,
  TurningPoint,
} from '../analysis/index.js';
import type { Order, Side, WeekOrders } from '../engine/index.js';
import { type Match, rivalOf } from '../session/index.js';
import { decimal, list, percent, sayAny, signed, t } from '../text/index.js';
import { isAttack } from './deeds.js';
import { moveOf, valueText } from './moves.js';
import { factsOf, type Outlook, outlookOf } from './outlook.js';
import { howText } from './sheet.js';
import { sideName } from './sideName.js';
import type { Tone } from './words.js';

/** P(war) along the weeks with its intervals, and how much it rests on. */
export interface RiskCurve {
  values: number[];
  band: (readonly [number, number])[];
  /** How many futures were played from each week. */
  note: string;
}

export interface TurningModel {
  week: number;
  /** "24 → 31 %". */
  change: string;
  tone: 'risk' | 'calm';
  /** What most of it is due to. */
  mainly: string;
  /** What both sides ordered. */
  own: string;
  theirs: string;
}

/** One line of the table "if you had …". */
export interface WhatIfRow {
  id: string;
  text: string;
  /** Chosen options, and what it takes the place of; empty where there is nothing to say. */
  how: string;
  instead: string;
  fear: string;
  war: string;
  /** How far the change of P(war) may lie off. */
  interval: string;
  fearTone: Tone;
  warTone: Tone;
  verdict: string;
  verdictTone: Tone;
}

/** What was played, judged against its absence. */
export interface JudgedRow {
  id: string;
  text: string;
  /** A good act that they did not see is no signal. */
  judgement: 'goodSignal' | 'goodAct' | 'mistake' | 'even';
  judgementText: string;
  detail: string;
}

export interface DecisionModel {
  id: string;
  week: number;
  title: string;
  played: { text: string; fear: string; war: string };
  /** This side attacked in the week. Force is not weighed: no row is called better or worse, and none is painted. */
  byForce: boolean;
  rows: WhatIfRow[];
  judged: JudgedRow[];
  tried: string;
}

const EVEN = 0.005;

/** More danger, less, or neither, by the interval of a paired change. */
function toneOf({ low, high }: Estimate): Tone {
  if (low > 0) return 'risk';
  return high < 0 ? 'calm' : 'plain';
}

/** "31 % → 22 %", with one per cent sign. */
export const shift = (from: Estimate, to: Estimate): string =>
  t('debrief.shift', { from: decimal(from.mean * 100), to: percent(to.mean) });

const fearShift = (from: Estimate, to: Estimate): string =>
  Math.abs(to.mean - from.mean) < EVEN
    ? decimal(to.mean, 2)
    : t('debrief.shift', { from: decimal(from.mean, 2), to: decimal(to.mean, 2) });

const points = (share: number): string => signed(share * 100, 0);

export function riskCurveOf(curve: Curve): RiskCurve {
  const stand = curve.standIns.length > 0 ? ` ${t('debrief.risk.standIn')}` : '';
  return {
    values: curve.points.map(({ pWar }) => pWar.mean),
    band: curve.points.map(({ pWar }) => [pWar.low, pWar.high] as const),
    note: t('debrief.risk.note', { samples: curve.samples }) + stand,
  };
}

function sheetText(look: Outlook, sheet: PlayedSheet | WeekOrders): string {
  const names = sheet.orders.map((order) => look.say(`move.${order.move}.name`));
  return names.length > 0 ? list(names) : t('debrief.turning.nothing');
}

/** Does an order attack? */
export const attacks = (look: Outlook, { move }: Order): boolean => isAttack(moveOf(look, move));

/** Ends of a match that are no large war, and no relief either. */
const VIOLENT = ['limitedWar', 'coup'];

/** May a change of the risk be told? A fall only because the match ended in violence short of a large war is no turn for the better. */
export function relieves(match: Match, week: number, change: Estimate): boolean {
  const { outcome } = match.state;
  const violent = outcome !== null && outcome.week === week && VIOLENT.includes(outcome.kind);
  return !(violent && change.mean < 0);
}

/** What a change is mainly due to: a part that is clearly there and makes more than half of it, or several things together. */
function mainlyOf({ mainly, dueTo, change }: TurningPoint): TurningPoint['mainly'] | 'several' {
  const part = mainly === 'luck' || mainly === 'crisis' ? dueTo[mainly] : dueTo.orders[mainly];
  const clear = part !== null && (part.low > 0 || part.high < 0);
  return clear && part.mean / change.mean > 0.5 ? mainly : 'several';
}

export function turningOf(match: Match, side: Side, turning: readonly TurningPoint[]): TurningModel[] {
  const look = outlookOf(match, side);
  const short = (whose: Side) => sideName(look.level, whose);
  return turning
    .filter(({ week, change }) => relieves(match, week, change))
    .map((point): TurningModel => {
      const { moves } = point;
      const mainly = mainlyOf(point);
      const due =
        mainly === 'several'
          ? t('debrief.turning.several')
          : mainly === 'luck' || mainly === 'crisis'
            ? t(`debrief.turning.${mainly}`)
            : mainly === side
              ? t('debrief.turning.own')
              : t('debrief.turning.theirs', { name: short(mainly) });
      return {
        week: point.week,
        change: shift(point.from, point.to),
        tone: point.change.mean > 0 ? 'risk' : 'calm',
        mainly: due,
        own: sheetText(look, moves[side]),
        theirs: sheetText(look, moves[rivalOf(side)]),
      };
    });
}

const orderText = (look: Outlook, order: Order): string => look.say(`move.${order.move}.name`);

/** What stands after "if you had", the options chosen, and what it takes the place of. */
type InsteadWords = Pick<WhatIfRow, 'text' | 'how' | 'instead'>;

function insteadWords(look: Outlook, instead: Instead): InsteadWords {
  const only = (text: string): InsteadWords => ({ text, how: '', instead: '' });
  switch (instead.kind) {
    case 'replace':
      return {
        text: orderText(look, instead.order),
        how: howText(look, instead.order),
        instead: t('debrief.if.instead', { played: orderText(look, instead.played) }),
      };
    case 'option':
      return {
        text: orderText(look, instead.played),
        how: valueText(look, instead.option, instead.order.with[instead.option] ?? ''),
        instead: '',
      };
    case 'add':
      return {
        text: orderText(look, instead.order),
        how: howText(look, instead.order),
        instead: t('debrief.if.also'),
      };
    case 'drop':
      return only(t('debrief.if.drop', { played: orderText(look, instead.played) }));
    case 'table':
      return only(t(`debrief.if.table.${instead.order}`));
    case 'challenge':
      return only(t(instead.order ? 'debrief.if.challenge' : 'debrief.if.noChallenge'));
    case 'answer':
      return only(sayAny(`crisisAnswer.${instead.order}.label`));
  }
}

const VERDICT_TONES = { better: 'calm', worse: 'risk', mixed: 'plain', even: 'plain' } as const;

/** "Better" and "worse" are said of the risk only where its interval leaves out 0; else it is the worth that differs. */
function verdictText({ verdict, pWar }: Alternative): string {
  const ofWorth = toneOf(pWar.change) === 'plain' && (verdict === 'better' || verdict === 'worse');
  return t(ofWorth ? `debrief.verdict.${verdict}.worth` : `debrief.verdict.${verdict}`);
}

function rowOf(look: Outlook, alternative: Alternative, index: number): WhatIfRow {
  const { pWar, rivalFear, verdict } = alternative;
  return {
    id: `${alternative.week}.${alternative.round}.${index}`,
    ...insteadWords(look, alternative.instead),
    fear: decimal(rivalFear.to.mean, 2),
    war: percent(pWar.to.mean),
    interval: t('debrief.if.interval', { low: points(pWar.change.low), high: points(pWar.change.high) }),
    fearTone: toneOf(rivalFear.change),
    warTone: toneOf(pWar.change),
    verdict: verdictText(alternative),
    verdictTone: VERDICT_TONES[verdict],
  };
}

const weighed = (row: WhatIfRow): WhatIfRow => row;
const unweighed = (row: WhatIfRow): WhatIfRow => ({
  ...row,
  fearTone: 'plain',
  warTone: 'plain',
  verdict: '',
  verdictTone: 'plain',
});

/** Places on the sheet of the orders that the rival saw, as whatever it took them for. */
function seenIn(match: Match, { week, side }: Decision): Set<number> {
  const facts = match.steps.filter(({ before }) => before.week === week).flatMap((step) => step.facts);
  const saw = factsOf(facts, 'saw').find((fact) => fact.side === rivalOf(side));
  return new Set((saw?.sightings ?? []).map(({ source }) => source));
}

/** One decision: what was played, what else was tried, and what each order did. */
export function decisionOf(match: Match, decision: Decision): DecisionModel {
  const look = outlookOf(match, decision.side);
  const { week, round, best, orders, played } = decision;
  const seen = seenIn(match, decision);
  const byForce = typeof played !== 'string' && played.orders.some((order) => attacks(look, order));
  const [any] = [...best, ...orders.map(({ without }) => without)];
  return {
    id: `${week}.${round}`,
    week,
    title: round > 0 ? t('debrief.if.titleRound', { week, round }) : t('debrief.if.title', { week }),
    played: {
      text:
        typeof played === 'string'
          ? t('debrief.if.asPlayed', { text: sayAny(`crisisAnswer.${played}.label`) })
          : t('debrief.if.asPlayed', { text: sheetText(look, played) }),
      fear: any ? decimal(any.rivalFear.from.mean, 2) : '–',
      war: any ? percent(any.pWar.from.mean) : '–',
    },
    byForce,
    rows: best.map((one, index) => (byForce ? unweighed : weighed)(rowOf(look, one, index))),
    judged: orders.map(({ index, order, without, judgement: found }): JudgedRow => {
      const { rivalFear, pWar } = without;
      const judgement = found === 'goodSignal' && !seen.has(index) ? 'goodAct' : found;
      return {
        id: `${week}.${index}`,
        text: orderText(look, order),
        judgement,
        judgementText: t(`debrief.judged.${judgement}`),
        detail: attacks(look, order)
          ? t('debrief.judged.attack')
          : t('debrief.judged.without', {
              fear: fearShift(rivalFear.from, rivalFear.to),
              war: shift(pWar.from, pWar.to),
            }),
      };
    }),
    tried: t('debrief.if.tried', { tried: decision.tried }),
  };
}
