/** What the end was worth to a side, part by part, and why the rival's true type made some parts count. */

import type { Side } from '../engine/index.js';
import { type Match, rivalOf, scorePartsOf } from '../session/index.js';
import { percent, sayAny, t } from '../text/index.js';
import { GROUND } from './objectives.js';
import { sideName } from './sideName.js';

export interface WorthLine {
  id: string;
  label: string;
  why: string;
  amount: number;
}

export interface Worth {
  /** They sum to the total. */
  lines: WorthLine[];
  total: number;
  /** What the rival was, and so why its alarm or the terms counted as they did. */
  because: string[];
}

/** Where every score begins. */
const HALF = 0.5;
/** Parts below this go without a line of their own. */
const SMALL = 0.005;

function becauseOf(match: Match, side: Side, amount: (part: string) => number): string[] {
  const rival = rivalOf(side);
  const { alarm, reputation } = match.state.minds[rival];
  const type = match.state.types[rival];
  const name = sideName(match.level, rival);
  const values = { name, type, alarm: percent(alarm), resolve: percent(reputation) };
  const lines: string[] = [];
  if (type === 'seeker')
    lines.push(
      sayAny(
        amount('estranged') < -0.06 ? 'debrief.worth.seekerAlarmed' : 'debrief.worth.seekerCalm',
        values,
      ),
    );
  else lines.push(t('debrief.worth.greedy', values));
  if (amount('terms') > SMALL) {
    if (type === 'seeker')
      lines.push(sayAny(alarm > 0.3 ? 'debrief.worth.termsSoured' : 'debrief.worth.termsKept', values));
    else
      lines.push(sayAny(reputation < 0.55 ? 'debrief.worth.termsHollow' : 'debrief.worth.termsHeld', values));
  }
  if (amount('groundLost') < -SMALL) {
    const { ground } = match.state.sides[rival];
    const counts = ground > GROUND.felt;
    lines.push(
      counts ? t('debrief.worth.ground') : t('debrief.worth.groundLittle', { share: percent(ground) }),
    );
  }
  return lines;
}

/** The worth of a match that is over; null under rules that name no parts. */
export function worthOf(match: Match, side: Side): Worth | null {
  const parts = scorePartsOf(match, side);
  const total = match.state.outcome?.score[side];
  if (!parts || total === undefined) return null;
  const line = (id: string, amount: number): WorthLine => ({
    id,
    label: sayAny(`debrief.worth.part.${id}`),
    why: sayAny(`debrief.worth.part.${id}.why`),
    amount,
  });
  const large = parts.filter(({ amount }) => Math.abs(amount) >= SMALL);
  const lines = [line('half', HALF), ...large.map(({ part, amount }) => line(part, amount))];
  // What is too small for a line, and what lies beyond the ends of the scale.
  const small = parts.reduce((sum, { amount }) => sum + (Math.abs(amount) < SMALL ? amount : 0), 0);
  const limit = total - HALF - parts.reduce((sum, { amount }) => sum + amount, 0);
  if (Math.abs(small) >= SMALL) lines.push(line('small', small));
  if (Math.abs(limit) >= SMALL) lines.push(line('limit', limit));
  return {
    lines,
    total,
    because: becauseOf(match, side, (part) => parts.find((one) => one.part === part)?.amount ?? 0),
  };
}
