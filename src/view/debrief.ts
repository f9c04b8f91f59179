/** The outcome page as data: the sober first line, both mirrors on one axis, the true type, the ledger and the report. */
import type { Side } from '../engine/index.js';
import { humansOf, type Match, rivalOf } from '../session/index.js';
import { levelText, percent, sayAny, t } from '../text/index.js';
import { hostile, shareOf } from './belief.js';
import { type Ending, endingOf } from './ending.js';
import { type LedgerWeek, ledgerOf, openWeeks } from './ledger.js';
import { type ObjectiveReport, objectivesOf } from './objectives.js';
import { factsOf } from './outlook.js';

export interface MirrorCurve {
  id: string;
  name: string;
  /** Whose belief it is. */
  side: Side;
  unbiased: boolean;
  /** From the start (index 0) through every week. */
  values: number[];
  /** From the belief to what the unbiased observer would have thought: the misreading, week by week. */
  gap: (readonly [number, number])[] | null;
}

export interface DebriefModel {
  side: Side;
  ending: Ending;
  rival: { title: string; text: string; note: string };
  own: { title: string; text: string };
  points: string[];
  curves: MirrorCurve[];
  /** In words, what the curves show. */
  summary: string;
  ledger: LedgerWeek[];
  objectives: ObjectiveReport[];
  /** Moves of this side that were not seen as what they were. */
  misseen: number;
  moves: number;
  peakRung: number;
}

function curvesOf(match: Match, side: Side): MirrorCurve[] {
  const weeks = openWeeks(match);
  const name = (whose: Side) => levelText(match.level, `side.${whose}.short`);
  const make = (whose: Side, unbiased: boolean): MirrorCurve => {
    const mind = unbiased ? match.start.observers[whose] : match.start.minds[whose];
    const values = [hostile(mind.belief)];
    for (const { facts } of weeks) {
      const last = factsOf(facts, 'read').findLast((fact) => fact.side === whose);
      values.push(last ? (unbiased ? last.unbiased : shareOf(last.after)) : (values.at(-1) ?? 0));
    }
    const of = name(rivalOf(whose));
    const label = whose === side ? 'debrief.curve.you' : 'debrief.curve.they';
    const text = unbiased ? t('debrief.curve.unbiased', { of }) : t(label, { whose: name(whose), of });
    return {
      id: `${whose}${unbiased ? '.unbiased' : ''}`,
      name: text,
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

function summaryOf(match: Match, side: Side, curves: MirrorCurve[]): string {
  const last = (id: string) => percent(curves.find((one) => one.id === id)?.values.at(-1) ?? 0);
  const rival = rivalOf(side);
  return t('debrief.curves.summary', {
    rival: levelText(match.level, `side.${rival}.short`),
    theirs: last(rival),
    theirsUnbiased: last(`${rival}.unbiased`),
    yours: last(side),
    yoursUnbiased: last(`${side}.unbiased`),
  });
}

/** The outcome as the person at `side` (by default the first who played) is shown it; null while the match runs. */
export function debriefOf(match: Match, wanted?: Side): DebriefModel | null {
  const ending = endingOf(match);
  if (!ending) return null;
  const side = wanted ?? humansOf(match.settings)[0] ?? 'west';
  const rival = rivalOf(side);
  const curves = curvesOf(match, side);
  const ledger = ledgerOf(match, side);
  const moves = ledger.flatMap((week) => week.moves);
  const { dials, types } = match.state;
  const about = (whose: Side, key: 'rival' | 'own') => ({
    title: t(`debrief.type.${key}`, {
      name: levelText(match.level, `side.${whose}.short`),
      type: sayAny(`type.${types[whose]}.label`),
    }),
    text: sayAny(`type.${types[whose]}.why`),
  });
  const note = t('debrief.type.note', {
    empathy: percent(dials.empathy[rival]),
    assumed: percent(dials.assumedDistinguishability[rival]),
    true: percent(dials.distinguishability),
  });
  return {
    side,
    ending,
    rival: { ...about(rival, 'rival'), note },
    own: about(side, 'own'),
    points: [t('debrief.start'), ...openWeeks(match).map(({ week }) => String(week))],
    curves,
    summary: summaryOf(match, side, curves),
    ledger,
    objectives: objectivesOf(match, side),
    misseen: moves.filter((one) => one.misseen).length,
    moves: moves.length,
    peakRung: match.state.peakRung,
  };
}
