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
  const ofDeeds = ({ id }: { id: string }) => deeds.some((deed) => id.startsWith(`${deed}.`));
  const weight = bill.lines.filter(ofDeeds).reduce((sum, { amount }) => sum + amount, 0);
  const counted = toneOfReading(weight);
  const moves = list(deeds.map((deed) => t('match.quoted', { text: look.say(`move.${deed}.name`) })));
  const against = bill.lines.reduce((least, line) => (line.amount < least.amount ? line : least));
  const values = { moves, count: deeds.length, other: against.label };
  // What decided is named first: the deeds themselves only where nothing else weighed more.
  const decided = !ofDeeds(against) && toneOfReading(against.amount) === 'calm' && against.amount < weight;
  const short =
    decided || counted === 'risk' ? t('room.despite.over', values) : t(`room.despite.${counted}`, values);
  return { short, says: t(`match.despite.${counted}`, values) };
}

/** The bill of a set of facts without what is said beside it already. */
export function billBeside(bill: Bill, beside: Despite | null): Bill {
  if (!beside) return bill;
  return { ...bill, lines: bill.lines.map((line) => (line.sharp ? { ...line, note: '' } : line)) };
}
