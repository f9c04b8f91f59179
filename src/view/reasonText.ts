/** Reasons of a belief in words, said the way in which they counted: as a cause of alarm or of calm. */
import type { ReasonCode } from '../engine/index.js';
import { sayAny } from '../text/index.js';

/** A reason's code, and what it added in log odds: above 0 it alarmed. */
export interface Counted {
  code: string;
  amount: number;
}

const wayOf = ({ amount }: Counted): 'alarms' | 'calms' => (amount > 0 ? 'alarms' : 'calms');

/** Reasons by code, each with its sum, the weightiest first; those that go the way of `whole`, where it is given, before the others. */
export function countedIn(reasons: readonly Counted[], whole = 0): Counted[] {
  const sums = new Map<string, number>();
  for (const { code, amount } of reasons) sums.set(code, (sums.get(code) ?? 0) + amount);
  const along = ({ amount }: Counted) => (amount * whole >= 0 ? 0 : 1);
  return [...sums]
    .map(([code, amount]) => ({ code, amount }))
    .sort((a, b) => along(a) - along(b) || Math.abs(b.amount) - Math.abs(a.amount));
}

/** The reason in at most five words. */
export const reasonLabel = (reason: Counted): string => sayAny(`reason.${reason.code}.${wayOf(reason)}`);

/** The same in a sentence. */
export const reasonWhy = (reason: Counted): string => sayAny(`reason.${reason.code}.${wayOf(reason)}.why`);

/** What by itself one would expect to calm; a reason that is neither by itself is in neither list. */
const CALMING: readonly string[] = [
  'looksDefensive',
  'noticeGiven',
  'costlySignal',
  'cheapTalk',
  'unityBuilding',
  'heldBack',
  'acceptedOffer',
  'letItPass',
  'soughtOffRamp',
  'steppedBack',
] satisfies ReasonCode[];

/** What by itself one would expect to alarm. */
const ALARMING: readonly string[] = [
  'looksOffensive',
  'closeToBorder',
  'noNotice',
  'threat',
  'punishment',
  'coercion',
  'covertAction',
  'brokenPromise',
  'attacked',
  'refusedOffer',
  'challenged',
  'stoodFirm',
  'escalatedCrisis',
] satisfies ReasonCode[];

/** Does the reason count the other way than one would expect, so that it wants its sentence? */
export const surprises = ({ code, amount }: Counted): boolean =>
  (amount > 0 ? CALMING : ALARMING).includes(code);
