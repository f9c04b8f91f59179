/** The debrief's story: both mirrors in a sentence each, and the ends of the lines that a side could have kept to. */

import type { Line, LineCell, Lines } from '../analysis/index.js';
import { FORCE, type Level, type OutcomeKind, type Side, TYPES, type Type } from '../engine/index.js';
import { type Match, rivalOf } from '../session/index.js';
import { decimal, list, sayAny, signed, t } from '../text/index.js';
import type { CourseCurve } from './course.js';
import { type OpenWeek, openWeeks } from './openMatch.js';
import { factsOf } from './outlook.js';
import { countedIn, reasonLabel } from './reasonText.js';
import { sideLabel, sideName } from './sideName.js';
import { estimateText } from './words.js';

/** One of the two mirrors: a belief with the unbiased observer's beside it. */
export interface StoryMirror {
  title: string;
  says: string;
  /** What weighed most in it, or what an attack says of it; empty where there is nothing more to say. */
  why: string;
  /** What the figures in it mean; empty where it has none. */
  signs: string;
  curve: CourseCurve;
  unbiased: CourseCurve;
}

export interface StoryModel {
  /** "Russia was a security seeker", and what that means. */
  rival: string;
  wanted: string;
  /** As what the seat itself was led. */
  own: string;
  mine: StoryMirror;
  theirs: StoryMirror;
}

/** Reasons that are named. */
const NAMED = 3;

/** The reasons that moved the rival's belief most over the whole match, with their sums in log odds. */
function reasonsOf(level: Level, weeks: readonly OpenWeek[], reader: Side): string {
  const reads = weeks.flatMap(({ facts }) => factsOf(facts, 'read')).filter(({ side }) => side === reader);
  const top = countedIn(
    level,
    reads.flatMap(({ reasons }) => reasons),
  ).slice(0, NAMED);
  if (top.length === 0) return '';
  const reasons = top.map((one) =>
    t('story.theirs.reason', { reason: reasonLabel(one), amount: signed(one.amount) }),
  );
  return t('story.theirs.why', { reasons: list(reasons) });
}

const attacked = (match: Match, by: Side): boolean =>
  match.steps.some(({ facts }) => factsOf(facts, 'attacked').some(({ side }) => side === by));

/** The story of a match that is over. `beliefs` are its curves, as the debrief has them. */
export function storyModel(match: Match, side: Side, beliefs: readonly CourseCurve[]): StoryModel {
  const whose = rivalOf(side);
  const rival = sideName(match.level, whose);
  const type = match.state.types[whose];
  const curve = (id: string): CourseCurve => {
    const found = beliefs.find((one) => one.id === id);
    if (!found) throw new Error(`there is no curve ${id}`);
    return found;
  };
  const mirror = (id: Side): Pick<StoryMirror, 'curve' | 'unbiased'> => ({
    curve: { ...curve(id), name: id === side ? t('story.mine.you') : sideLabel(match.level, id) },
    unbiased: { ...curve(`${id}.unbiased`), name: t('story.unbiased') },
  });
  const last = ({ values }: CourseCurve): string => estimateText(values.at(-1) ?? 0);
  const mine = mirror(side);
  const theirs = mirror(whose);
  const why = reasonsOf(match.level, openWeeks(match), whose);
  return {
    rival: t('debrief.type.rival', { name: rival, type }),
    wanted: t('story.reveal.wanted', { type }),
    own: t('story.theirs.own', {
      name: sideName(match.level, side),
      type: match.state.types[side],
    }),
    mine: {
      ...mine,
      title: t('story.mine', { rival }),
      says: t('story.mine.says', { rival, yours: last(mine.curve), unbiased: last(mine.unbiased) }),
      why: attacked(match, whose) ? t('story.mine.attacked', { rival }) : '',
      signs: '',
    },
    theirs: {
      ...theirs,
      title: t('story.theirs', { rival }),
      says: t('story.theirs.says', { rival, theirs: last(theirs.curve), unbiased: last(theirs.unbiased) }),
      why,
      signs: why ? t('debrief.logOdds') : '',
    },
  };
}

/** How an end looks beside others: war of any kind, a step back, no war, or an agreement. */
export type EndSign = 'war' | 'back' | 'none' | 'agreed' | 'open';

export interface LineCellModel {
  id: Type;
  sign: EndSign;
  text: string;
  /** What it was worth to the side; empty for war, which has no number. */
  worth: string;
  /** Worth at least half of what could be had: an agreement alone is no good end. */
  good: boolean;
  /** This is the match itself. */
  real: boolean;
}

export interface LineRow {
  id: Line;
  name: string;
  /** Null where it has not been played yet. */
  cells: (LineCellModel | null)[];
}

export interface LinesModel {
  types: { id: Type; name: string; real: boolean }[];
  rows: LineRow[];
}

/** Worth, 0–1, from which an end is drawn as a good one. */
const GOOD = 0.5;

/** An end as a side has it: its sign, and a word or two that fit every level. */
export function endWords(kind: OutcomeKind, side: Side): { sign: EndSign; text: string } {
  if (kind === 'backdownWest' || kind === 'backdownRussia') {
    const own = (kind === 'backdownWest') === (side === 'west');
    return { sign: 'back', text: t(own ? 'story.lines.steppedBack' : 'story.lines.theySteppedBack') };
  }
  const sign = FORCE.includes(kind) ? 'war' : kind === 'settlement' ? 'agreed' : 'none';
  return { sign, text: sayAny(`story.lines.${kind}`) };
}

function cellOf({ line, type, end }: LineCell, { side, type: real }: Lines): LineCellModel {
  const words = end ? endWords(end.outcome, side) : { sign: 'open' as const, text: t('story.lines.open') };
  const score = end && words.sign !== 'war' ? end.score[side] : null;
  const worth = score === null ? '' : t('story.lines.worth', { score: decimal(score, 2) });
  const good = score !== null && score >= GOOD;
  return { id: type, ...words, worth, good, real: line === 'played' && type === real };
}

/** The lines as a table of small pictures. */
export function linesOf(found: Lines): LinesModel {
  return {
    types: TYPES.map((id) => ({ id, name: sayAny(`type.${id}.label`), real: id === found.type })),
    rows: found.lines.map((id) => ({
      id,
      name: t(`story.lines.${id}`),
      cells: TYPES.map((type) => {
        const cell = found.cells.find((one) => one.line === id && one.type === type);
        return cell ? cellOf(cell, found) : null;
      }),
    })),
  };
}
