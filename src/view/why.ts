/** Why an order cannot be taken, in plain words. */
import { type Condition, type Rejection, RUNGS } from '../engine/index.js';
import { decimal, hasText, percent, sayAny, t } from '../text/index.js';
import type { Outlook } from './outlook.js';
import { patronName } from './sideName.js';

/** Indicators that count on a scale of their own; all others are shares of 1. */
const COUNTED = ['week', 'rung', 'tension', 'capital'];

/** A limit on a number in words: a sentence of its own where the number has one, else a plain one with its name. */
function limitText(look: Outlook, what: string, limit: 'atLeast' | 'atMost', bound: number): string {
  const [number = '', side] = what.split('.');
  const third = look.say('third.name');
  const values = {
    value: COUNTED.includes(number) ? decimal(bound) : percent(bound),
    third,
    patron: patronName(look.level),
    rung: number === 'rung' ? sayAny(`rung.${RUNGS[bound] ?? ''}.label`) : '',
  };
  const own = side === undefined || side === look.side;
  const key = `match.needs.${number}.${limit}`;
  if (own && hasText(key)) return sayAny(key, values);
  const known = `match.indicator.${number}`;
  const name = hasText(known) ? sayAny(known, values) : number;
  if (side === undefined) return t(`match.needs.${limit}`, { ...values, name });
  const whose = own ? 'own' : 'theirs';
  return t(`match.needs.${limit}`, { ...values, name: t(`match.indicator.${whose}`, { name }) });
}

/** A condition that does not hold, in words. */
export function conditionText(look: Outlook, condition: Condition): string {
  const { what, atLeast, atMost, agreed, done, notDone, named, imposed, notImposed, within } = condition;
  if (what !== undefined && atLeast !== undefined) return limitText(look, what, 'atLeast', atLeast);
  if (what !== undefined && atMost !== undefined) return limitText(look, what, 'atMost', atMost);
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
