/** The debrief as data: the sober first line, the ledger, the course of the match, the true types, the cards and the report. */

import type { Side } from '../engine/index.js';
import { humansOf, type Match, rivalOf } from '../session/index.js';
import { levelText, percent, sayAny, t } from '../text/index.js';
import { storyOf } from './conceptStory.js';
import { type ConceptCard, conceptsOf } from './concepts.js';
import { beliefCurves, type CourseCurve, type CoursePlot, coursePlots } from './course.js';
import { type Ending, endingOf } from './ending.js';
import { type LedgerWeek, ledgerOf } from './ledger.js';
import { type Report, reportOf } from './objectives.js';
import { type OpenWeek, openWeeks } from './openMatch.js';
import { rulesNote } from './rulesNote.js';
import { sideLabel, sideName } from './sideName.js';
import { estimateText } from './words.js';
import { type Worth, worthOf } from './worth.js';

/** A side's type in words. */
export interface TypeWords {
  title: string;
  text: string;
}

export interface DebriefModel {
  side: Side;
  rival: Side;
  /** What the rival is called in a sentence, and whose fear it is over a column. */
  rivalName: string;
  fearName: string;
  ending: Ending;
  /** Which match this was, and from whose desk it is seen. */
  about: string;
  /** By which rules it was played; null for the present ones. */
  rules: string | null;
  /** What the weeks show at a glance, in a sentence. */
  glance: string;
  /** Weeks that were played. */
  weeks: number;
  beliefs: CourseCurve[];
  /** In words, what the belief curves show. */
  summary: string;
  plots: CoursePlot[];
  ledger: LedgerWeek[];
  /** Moves of this side that were not seen as what they were, and all of them. */
  misseen: number;
  moves: number;
  types: { rival: TypeWords & { note: string }; own: TypeWords };
  concepts: ConceptCard[];
  /** Against the brief: objective by objective. */
  report: Report;
  /** What the end was worth to this side, part by part; null under rules that name no parts. */
  worth: Worth | null;
}

function summaryOf(match: Match, side: Side, curves: readonly CourseCurve[]): string {
  const last = (id: string) => estimateText(curves.find((one) => one.id === id)?.values.at(-1) ?? 0);
  const rival = rivalOf(side);
  return t('debrief.curves.summary', {
    rival: sideName(match.level, rival),
    theirs: last(rival),
    theirsUnbiased: last(`${rival}.unbiased`),
    yours: last(side),
    yoursUnbiased: last(`${side}.unbiased`),
  });
}

/** In how many weeks a curve rose, so that it shows in whole per cents. */
const rises = (curve: CourseCurve | undefined): number =>
  (curve?.values ?? []).filter((value, at, all) => at > 0 && value - (all[at - 1] ?? value) >= 0.005).length;

function glanceOf(match: Match, side: Side, curves: readonly CourseCurve[], weeks: number): string {
  const rival = rivalOf(side);
  return t('debrief.glance', {
    rival: sideName(match.level, rival),
    weeks,
    up: rises(curves.find(({ id }) => id === rival)),
    calm: rises(curves.find(({ id }) => id === `${rival}.unbiased`)),
  });
}

function typesOf(match: Match, side: Side): DebriefModel['types'] {
  const rival = rivalOf(side);
  const { dials, types } = match.state;
  const about = (whose: Side, key: 'rival' | 'own') => ({
    title: t(`debrief.type.${key}`, {
      name: sideName(match.level, whose),
      type: types[whose],
    }),
    text: sayAny(`type.${types[whose]}.why`),
  });
  const note = t('debrief.type.note', {
    empathy: percent(dials.empathy[rival]),
    assumed: percent(dials.assumedDistinguishability[rival]),
    true: percent(dials.distinguishability),
  });
  return { rival: { ...about(rival, 'rival'), note }, own: about(side, 'own') };
}

function conceptCards(
  match: Match,
  side: Side,
  weeks: readonly OpenWeek[],
  ledger: readonly LedgerWeek[],
  curves: readonly CourseCurve[],
  plots: readonly CoursePlot[],
): ConceptCard[] {
  const cohesion = plots.find(({ id }) => id === 'cohesion');
  return conceptsOf(
    storyOf(match, side, weeks, ledger, curves),
    (whose) => cohesion?.curves.find((curve) => curve.side === whose)?.values ?? [],
  );
}

/** The debrief as the person at `side` (by default the first who played) is shown it; null while the match runs. */
export function debriefOf(match: Match, wanted?: Side): DebriefModel | null {
  const ending = endingOf(match);
  if (!ending) return null;
  const side = wanted ?? humansOf(match.settings)[0] ?? 'west';
  const rival = rivalOf(side);
  const weeks = openWeeks(match);
  const beliefs = beliefCurves(match, side, weeks);
  const plots = coursePlots(match, weeks);
  const ledger = ledgerOf(match, side, weeks);
  const moves = ledger.flatMap((week) => week.moves);
  return {
    side,
    rival,
    rivalName: sideLabel(match.level, rival),
    fearName: t('debrief.if.fear', { name: sideName(match.level, rival) }),
    ending,
    about: t('debrief.about', {
      level: levelText(match.level, 'name'),
      side: sideName(match.level, side),
    }),
    rules: rulesNote(match.start.rules, match.rules.hash),
    glance: weeks.length > 0 ? glanceOf(match, side, beliefs, weeks.length) : '',
    weeks: weeks.length,
    beliefs,
    summary: summaryOf(match, side, beliefs),
    plots,
    ledger,
    misseen: moves.filter((one) => one.misseen).length,
    moves: moves.length,
    types: typesOf(match, side),
    concepts: conceptCards(match, side, weeks, ledger, beliefs, plots),
    report: reportOf(match, side),
    worth: worthOf(match, side),
  };
}
