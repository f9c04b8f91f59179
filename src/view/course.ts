/** The course of a match as curves over its weeks: beliefs with the unbiased observers', tension, ladder, forces, cohesion. */

import { RUNGS, type Side } from '../engine/index.js';
import { keepsImpressions, type Match, numberOf, rivalOf, SIDES } from '../session/index.js';
import { decimal, percent, sayAny, t } from '../text/index.js';
import { hostile, shareOf } from './belief.js';
import type { OpenWeek } from './openMatch.js';
import { factsOf } from './outlook.js';
import { sideLabel, sideName } from './sideName.js';

/** One curve: from the start (index 0) through every week. */
export interface CourseCurve {
  id: string;
  name: string;
  /** Whose it is; null where it is about both. */
  side: Side | null;
  /** Drawn as a thought of nobody at the table: the unbiased observer. */
  unbiased: boolean;
  values: number[];
  /** From the belief to what the unbiased observer would have thought: the misreading, week by week. */
  gap: (readonly [number, number])[] | null;
}

/** Curves that share their axes. */
export interface CoursePlot {
  id: 'tension' | 'ladder' | 'forces' | 'cohesion' | 'alarm' | 'resolve';
  title: string;
  lead: string;
  curves: CourseCurve[];
  scale: { min: number; max: number; ticks: number[] };
  format: (value: number) => string;
  inWords: (value: number) => string;
  /** A number that holds for the whole week. */
  steps: boolean;
}

/** A scale of shares. */
const SHARES = {
  scale: { min: 0, max: 1, ticks: [0, 0.5, 1] },
  format: (value: number) => percent(value),
  inWords: (value: number) => percent(value),
  steps: false,
};

/** What each side believed of the other, the rival's curve first, each with the unbiased observer at the same seat. */
export function beliefCurves(match: Match, side: Side, weeks: readonly OpenWeek[]): CourseCurve[] {
  const make = (whose: Side, unbiased: boolean): CourseCurve => {
    const mind = unbiased ? match.start.observers[whose] : match.start.minds[whose];
    const values = [hostile(mind.belief)];
    for (const { facts } of weeks) {
      const last = factsOf(facts, 'read').findLast((fact) => fact.side === whose);
      values.push(last ? (unbiased ? last.unbiased : shareOf(last.after)) : (values.at(-1) ?? 0));
    }
    const of = sideName(match.level, rivalOf(whose));
    const label = whose === side ? 'debrief.curve.you' : 'debrief.curve.they';
    return {
      id: `${whose}${unbiased ? '.unbiased' : ''}`,
      name: unbiased
        ? t('debrief.curve.unbiased', { of })
        : t(label, { whose: sideName(match.level, whose), of }),
      side: whose,
      unbiased,
      values,
      gap: null,
    };
  };
  const theirs = make(rivalOf(side), false);
  const calm = make(rivalOf(side), true);
  const gap = theirs.values.map((value, at) => {
    const other = calm.values[at] ?? value;
    return [Math.min(value, other), Math.max(value, other)] as const;
  });
  return [{ ...theirs, gap }, calm, make(side, false), make(side, true)];
}

const states = (match: Match, weeks: readonly OpenWeek[]) => [
  match.start,
  ...weeks.map(({ after }) => after),
];

/** A round number at or above a value, so that the axis ends at a figure one can read. */
const roundUp = (value: number): number => Math.max(0.2, Math.ceil(value * 5 - 1e-9) / 5);

function one(id: string, name: string, values: number[]): CourseCurve {
  return { id, name, side: null, unbiased: false, values, gap: null };
}

/** The indices of both sides' forces that could attack, and of cohesion where a side has allies. */
function sideCurves(
  match: Match,
  weeks: readonly OpenWeek[],
  number: 'offence' | 'cohesion',
  sides: readonly Side[],
): CourseCurve[] {
  return sides.map((side) => ({
    id: side,
    name: sideLabel(match.level, side),
    side,
    unbiased: false,
    values: states(match, weeks).map((state) =>
      numberOf(match, match.engine.viewFor(state, side), `${number}.${side}`),
    ),
    gap: null,
  }));
}

/** What each side felt or was held to be: its own alarm, or its resolve in the other's eyes. */
function feltCurves(match: Match, weeks: readonly OpenWeek[], what: 'alarm' | 'reputation'): CourseCurve[] {
  return SIDES.map((side) => ({
    id: side,
    name: sideLabel(match.level, side),
    side,
    unbiased: false,
    values: states(match, weeks).map((state) => state.minds[what === 'alarm' ? side : rivalOf(side)][what]),
    gap: null,
  }));
}

/** Tension, ladder, forces, cohesion, and under present rules alarm and resolve, each with its own scale on the one time axis. */
export function coursePlots(match: Match, weeks: readonly OpenWeek[]): CoursePlot[] {
  const along = states(match, weeks);
  const forces = sideCurves(match, weeks, 'offence', SIDES);
  const most = roundUp(Math.max(...forces.flatMap((curve) => curve.values)));
  const allied = SIDES.filter((side) => match.level.sides[side].allies.length > 0);
  const whole = (value: number) => decimal(value);
  const plot = (id: CoursePlot['id'], rest: Omit<CoursePlot, 'id' | 'title' | 'lead'>): CoursePlot => ({
    id,
    title: t(`debrief.plot.${id}`),
    lead: t(`debrief.plot.${id}.lead`),
    ...rest,
  });
  const tension = one(
    'tension',
    t('debrief.plot.tension'),
    along.map((state) => state.tension),
  );
  const rung = one(
    'rung',
    t('debrief.plot.ladder'),
    along.map((state) => state.rung),
  );
  return [
    plot('tension', {
      curves: [tension],
      scale: { min: 0, max: 100, ticks: [0, 50, 100] },
      format: whole,
      inWords: whole,
      steps: false,
    }),
    plot('ladder', {
      curves: [rung],
      scale: { min: 0, max: 9, ticks: [0, 4, 9] },
      format: whole,
      inWords: (value) => `${decimal(value)}, ${sayAny(`rung.${RUNGS[value] ?? ''}.label`)}`,
      steps: true,
    }),
    plot('forces', {
      curves: forces,
      scale: { min: 0, max: most, ticks: [0, most] },
      format: (value) => decimal(value, 1),
      inWords: (value) => decimal(value, 2),
      steps: false,
    }),
    ...(allied.length > 0
      ? [plot('cohesion', { curves: sideCurves(match, weeks, 'cohesion', allied), ...SHARES })]
      : []),
    ...(keepsImpressions(match)
      ? [
          plot('alarm', { curves: feltCurves(match, weeks, 'alarm'), ...SHARES }),
          plot('resolve', { curves: feltCurves(match, weeks, 'reputation'), ...SHARES }),
        ]
      : []),
  ];
}
