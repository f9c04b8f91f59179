/** Reasons of a belief in words, said the way in which they counted: as a cause of alarm or of calm. */
import type { Level, ReasonCode } from '../engine/index.js';
import { levelText, list, sayAny, t } from '../text/index.js';

/** A reason's code, and what it added in log odds: above 0 it alarmed. */
export interface Counted {
  code: string;
  amount: number;
  /** The issues of which it speaks, by name; none for most reasons. */
  issues?: readonly string[];
}

/** A reason as it was counted, with the move of which it speaks. */
type OfMove = Pick<Counted, 'code' | 'amount'> & { move: string | null };

/** What a move goes back on, by the name of the issue: where a reason is that it broke what was agreed. */
function brokenIn(level: Pick<Level, 'moves' | 'texts'>, { code, move }: OfMove): string[] {
  if (code !== ('brokenPromise' satisfies ReasonCode)) return [];
  const breaks = level.moves.find(({ id }) => id === move)?.breaks ?? [];
  return breaks.map((issue) => levelText(level, `issue.${issue}.name`));
}

const wayOf = ({ amount }: Counted): 'alarms' | 'calms' => (amount > 0 ? 'alarms' : 'calms');

/** Reasons by code, each with its sum, the weightiest first; those that go the way of `whole`, where it is given, before the others. */
export function countedIn(
  level: Pick<Level, 'moves' | 'texts'>,
  reasons: readonly OfMove[],
  whole = 0,
): Counted[] {
  const sums = new Map<string, Required<Counted>>();
  for (const reason of reasons) {
    const { code, amount } = reason;
    const before = sums.get(code) ?? { code, amount: 0, issues: [] };
    const issues = [...new Set([...before.issues, ...brokenIn(level, reason)])];
    sums.set(code, { code, amount: before.amount + amount, issues });
  }
  const along = ({ amount }: Counted) => (amount * whole >= 0 ? 0 : 1);
  return [...sums.values()].sort((a, b) => along(a) - along(b) || Math.abs(b.amount) - Math.abs(a.amount));
}

/** The reason in at most five words, and the issues of which it speaks. */
export function reasonLabel(reason: Counted): string {
  const label = sayAny(`reason.${reason.code}.${wayOf(reason)}`);
  const { issues = [] } = reason;
  return issues.length > 0 ? t('reason.about', { reason: label, issues: list(issues, 'or') }) : label;
}

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
