/** What is said beside the estimate of what the rival wants, where its deeds are sharp and the estimate hardly shows them. */
import type { Fact } from '../engine/index.js';
import { list, t } from '../text/index.js';
import type { Bill } from './belief.js';
import { sawAttack, sightedDeeds } from './deeds.js';
import type { Outlook } from './outlook.js';
import { sideName } from './sideName.js';
import { toneOfReading } from './words.js';

/** What to say of sharp deeds beside an estimate that they did not raise. */
export interface Despite {
  /** At most a dozen words. */
  short: string;
  /** The same in a sentence or two. */
  says: string;
}

/**
 * What to say beside an estimate of what the rival wants, where its deeds are sharp and the estimate does not rise: that
 * they tell little, look likelier from fear, or were outweighed. After an attack it is said in any case what the estimate is about.
 */
export function despite(look: Outlook, facts: readonly Fact[], bill: Bill | null): Despite | null {
  if (sawAttack(look, facts)) {
    const name = sideName(look.level, look.rival);
    return { short: t('room.despite.attack'), says: t('match.despite.attack', { name }) };
  }
  const deeds = sightedDeeds(look, facts);
  if (!bill || deeds.length === 0 || toneOfReading(bill.total) === 'risk') return null;
  const lines = bill.lines.filter(({ id }) => deeds.some((deed) => id.startsWith(`${deed}.`)));
  const counted = toneOfReading(lines.reduce((sum, { amount }) => sum + amount, 0));
  const moves = list(deeds.map((deed) => t('match.quoted', { text: look.say(`move.${deed}.name`) })));
  const against = bill.lines.reduce((least, line) => (line.amount < least.amount ? line : least));
  const values = { moves, count: deeds.length, other: against.label };
  return { short: t(`room.despite.${counted}`, values), says: t(`match.despite.${counted}`, values) };
}

/** The bill of a set of facts without what is said beside it already. */
export function billBeside(bill: Bill, beside: Despite | null): Bill {
  if (!beside) return bill;
  return { ...bill, lines: bill.lines.map((line) => (line.sharp ? { ...line, note: '' } : line)) };
}
