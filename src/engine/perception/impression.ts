/** What a side's weeks leave in its rival besides belief: provocation, pressure, lasting alarm, and a reputation for resolve. */

import type { CompiledMove } from '../compiled.js';
import { clamp, unit } from '../exact.js';
import type { Impression } from '../state.js';

/** Before the first week. */
export const FIRST_IMPRESSION: Readonly<Impression> = {
  heat: 0.3,
  pressure: 0.3,
  alarm: 0.1,
  reputation: 0.5,
};

/** Why alarm or a reputation changed. `limit` is what was cut off at 0 or 1, so that the parts sum to the change. */
export const SHIFT_CODES = [
  'pressed',
  'faded',
  'calmed',
  'firmAct',
  'gaveUnderPressure',
  'gaveFreely',
  'leftUnanswered',
  'stoodFirm',
  'steppedBack',
  'heldOut',
  'limit',
] as const;
export type ShiftCode = (typeof SHIFT_CODES)[number];

/** One named part of a change of alarm or reputation. */
export interface Shift {
  code: ShiftCode;
  amount: number;
}

/** Where the parts of a change are written down. */
export interface Shifts {
  alarm: Shift[];
  reputation: Shift[];
}

/** Memory of heat: about two weeks. */
const HEAT_MEMORY = 0.55;
/** Memory of pressure, and the sum of sharp acts in a week that is all the pressure there is. */
const PRESSURE = { memory: 0.6, full: 0.65 } as const;
/**
 * Share of the gap by which alarm rises to pressure in a week, and falls back; what a concession takes off, unless it stands
 * beside sharp acts of this sum: arms spoil the offer beside them (Kydd 2005; Glaser 1992 on what provocation leaves behind).
 */
const ALARM = { rise: 0.25, fall: 0.03, calmed: 0.08, spoilt: 0.4 } as const;
/**
 * Reputation for resolve: share that is forgotten in a week; what firm acts add, and the sum of them that counts in full; what
 * a whole concession takes off, unpressed and for each part of pressure; what leaving pressure unanswered takes off
 * (Jervis 1976, ch. 3; Weisiger and Yarhi-Milo 2015).
 */
const REPUTATION = {
  memory: 0.12,
  firm: 0.16,
  full: 0.6,
  gave: 0.38,
  unpressed: 0.35,
  unanswered: 0.08,
} as const;

/** How a week's acts as seen move the heat that a side feels, 0–1. */
export function heatAfter(heat: number, acts: readonly CompiledMove[]): number {
  let sum = 0;
  for (const compiled of acts) sum += compiled.provocation;
  return clamp(HEAT_MEMORY * heat + (1 - HEAT_MEMORY) * clamp(0.3 + 0.5 * sum, 0, 1), 0, 1);
}

/** The value within 0–1, and the part that was cut off noted. */
function within(value: number, shifts: Shift[] | undefined): number {
  const held = unit(value);
  if (shifts && held !== value) shifts.push({ code: 'limit', amount: held - value });
  return held;
}

/**
 * The impression after a week.
 * @param acts what the other side was seen to do. @param pressing how hard it was itself being pressed when it wrote its
 * orders, 0–1: what is given then is read as weakness.
 * @param shifts where the parts of both changes are added; they sum to the changes.
 */
export function impressionAfter(
  before: Readonly<Impression>,
  acts: readonly CompiledMove[],
  pressing: number,
  shifts: Shifts | null = null,
): Impression {
  let sharp = 0;
  let given = 0;
  for (const { provocation, concession } of acts) {
    if (provocation > 0) sharp += provocation;
    given += concession;
  }
  const pressure =
    PRESSURE.memory * before.pressure + (1 - PRESSURE.memory) * Math.min(1, sharp / PRESSURE.full);

  const gap = pressure - before.alarm;
  const moved = (gap > 0 ? ALARM.rise : ALARM.fall) * gap;
  const calmed = ALARM.calmed * given * Math.max(0, 1 - sharp / ALARM.spoilt);
  const alarm = before.alarm + moved - calmed;

  const faded = REPUTATION.memory * (0.5 - before.reputation);
  const firm = REPUTATION.firm * Math.min(1, sharp / REPUTATION.full);
  const whole = REPUTATION.gave * Math.min(1, given);
  const gaveFreely = whole * REPUTATION.unpressed;
  const gavePressed = whole * pressing;
  const unanswered = sharp > 0 ? 0 : REPUTATION.unanswered * pressing;
  const reputation = before.reputation + faded + firm - gaveFreely - gavePressed - unanswered;

  if (shifts) {
    note(shifts.alarm, gap > 0 ? 'pressed' : 'faded', moved);
    note(shifts.alarm, 'calmed', -calmed);
    note(shifts.reputation, 'faded', faded);
    note(shifts.reputation, 'firmAct', firm);
    note(shifts.reputation, 'gaveFreely', -gaveFreely);
    note(shifts.reputation, 'gaveUnderPressure', -gavePressed);
    note(shifts.reputation, 'leftUnanswered', -unanswered);
  }
  return {
    heat: heatAfter(before.heat, acts),
    pressure,
    alarm: within(alarm, shifts?.alarm),
    reputation: within(reputation, shifts?.reputation),
  };
}

function note(shifts: Shift[], code: ShiftCode, amount: number): void {
  if (amount !== 0) shifts.push({ code, amount });
}

/** Move an alarm or a reputation by `amount`, within 0–1, and note why. @returns the new value. */
export function shifted(value: number, code: ShiftCode, amount: number, shifts: Shift[] | null): number {
  if (shifts) note(shifts, code, amount);
  return within(value + amount, shifts ?? undefined);
}

/** The four numbers alone. */
export const impressionOf = ({ heat, pressure, alarm, reputation }: Readonly<Impression>): Impression => ({
  heat,
  pressure,
  alarm,
  reputation,
});
