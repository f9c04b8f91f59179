/** Why an order cannot be taken, in plain words. */
import type { Condition, Rejection } from '../engine/index.js';
import { decimal, hasText, percent, sayAny, t } from '../text/index.js';
import type { Outlook } from './outlook.js';

/** Indicators that count on a scale of their own; all others are shares of 1. */
const COUNTED = ['week', 'rung', 'tension', 'capital'];

function indicatorName(look: Outlook, what: string): string {
  const [number = '', side] = what.split('.');
  const key = `match.indicator.${number}`;
  const name = hasText(key) ? sayAny(key, { third: look.say('third.name') }) : number;
  if (side === undefined || side === look.side) return name;
  return t('match.indicator.theirs', { name, side: look.say(`side.${side}.short`) });
}

function amount(what: string, value: number): string {
  const [number = ''] = what.split('.');
  return COUNTED.includes(number) ? decimal(value) : percent(value);
}

/** A condition that does not hold, in words. */
export function conditionText(look: Outlook, condition: Condition): string {
  const { what, atLeast, atMost, agreed, done, notDone, named, imposed, notImposed, within } = condition;
  if (what !== undefined && atLeast !== undefined) {
    return t('match.needs.atLeast', { name: indicatorName(look, what), value: amount(what, atLeast) });
  }
  if (what !== undefined && atMost !== undefined) {
    return t('match.needs.atMost', { name: indicatorName(look, what), value: amount(what, atMost) });
  }
  if (agreed !== undefined) return t('match.needs.agreed', { name: look.say(`issue.${agreed}.name`) });
  if (done !== undefined)
    return t('match.needs.done', { name: look.say(`move.${done}.name`), weeks: within ?? 0 });
  if (notDone !== undefined)
    return t('match.needs.notDone', { name: look.say(`move.${notDone}.name`), weeks: within ?? 0 });
  if (named !== undefined) return t('match.needs.named', { name: look.say(`package.${named}.name`) });
  if (imposed !== undefined) return t('match.needs.imposed', { name: look.say(`package.${imposed}.name`) });
  if (notImposed !== undefined)
    return t('match.needs.notImposed', { name: look.say(`package.${notImposed}.name`) });
  return t('match.needs.other');
}

/** A rejection in words. */
export function rejectionText(look: Outlook, why: Pick<Rejection, 'code' | 'detail'>): string {
  const { code, detail } = why;
  switch (code) {
    case 'needs':
      return typeof detail === 'object' && detail !== null
        ? conditionText(look, detail)
        : t('match.needs.other');
    case 'capital':
      return t('match.rejected.capital', { needed: Number(detail), have: decimal(look.view.own.capital, 1) });
    case 'cooldown':
      return t('match.rejected.cooldown', { week: Number(detail) });
    case 'channelClosed':
      return t('match.rejected.channelClosed', { name: look.say(`channel.${String(detail)}`) });
    case 'attention':
      return t('match.rejected.attention', { limit: Number(detail) });
    case 'duplicate':
      return t('match.rejected.duplicate');
    case 'nothingToAnswer':
      return t('match.rejected.nothingToAnswer');
    default:
      return t('match.rejected.other');
  }
}
