/** A match being watched: its weeks as a list, and one moment of it as one seat saw it, or with everything laid open. */

import { type Fact, type Order, RUNGS, type Side } from '../engine/index.js';
import { type Match, matchAfter, type ShownLevel, SIDES, type Study, weeksPlayed } from '../session/index.js';
import { decimal, levelText, list, percent, sayAny, t } from '../text/index.js';
import { hostile } from './belief.js';
import { type BriefModel, briefOf } from './brief.js';
import { isHot, rungName } from './brink.js';
import { type Ending, endingOf } from './ending.js';
import { type LedgerWeek, ledgerOf } from './ledger.js';
import { datesOf } from './nameless.js';
import { factsOf, type Outlook, outlookOf } from './outlook.js';
import type { Scene, SceneItem } from './scene.js';
import { scenesOf } from './scenes.js';
import { sideLabel, sideName } from './sideName.js';
import { world } from './world.js';

/** Whose eyes: one seat's, which shows only what it could know, or everything. */
export type ReplayEyes = Side | 'all';

/** One week in the list of moves. */
export interface ReplayLine {
  /** From 1; the list itself begins with the start, which has no line of its own. */
  week: number;
  dates: string;
  /** Moves by side: as ordered where the eyes may know it, else as they looked. */
  moves: Record<Side, string[]>;
  /** A crisis came in this week. */
  crisis: boolean;
  rung: number;
}

/** One side's part of a week with both mirrors open. */
export interface OpenSide {
  side: Side;
  name: string;
  /** How the rival read it. */
  week: LedgerWeek;
  /** In words: what the rival believed before and after, and what an unbiased observer would have. */
  belief: string;
}

/** What is told of an end: not the troops on both sides, which no seat knows of the other. */
type SeenEnding = Omit<Ending, 'changed'>;

export interface ReplayMoment {
  /** Weeks that have been played at this moment; 0 is the start. */
  week: number;
  title: string;
  dates: string;
  rung: number;
  /** What the rung may be called. */
  rungName: string;
  /** The rung is one of danger. */
  hot: boolean;
  tension: string;
  /** What one seat was shown of the week; with everything open, what happened to both. */
  scenes: Scene[];
  /** Both mirrors of both sides; null for one seat's eyes, and at the start. */
  open: OpenSide[] | null;
  /** The briefs, at the start only: of the seat, or of both. */
  briefs: BriefModel[];
  /** How it ended, at the end only. */
  ending: SeenEnding | null;
  /** One message for a screen reader. */
  says: string;
}

/** A match that is watched, with what is worked out once for all its moments. */
export interface Watched {
  match: Match;
  eyes: ReplayEyes;
  weeks: number;
  lines: ReplayLine[];
  ledgers: Record<Side, LedgerWeek[]> | null;
}

const moveName = (match: Match, move: string): string =>
  move === 'resign' ? t('match.resign') : levelText(match.level, `move.${move}.name`);

/** All facts of a week, hidden ones too. */
const factsIn = (match: Match, week: number): Fact[] =>
  match.steps.filter((step) => step.before.week === week).flatMap((step) => step.facts);

/** A side's orders of a week as these eyes know them. */
export function knownOrders(match: Match, eyes: ReplayEyes, week: number, side: Side): Order[] {
  const facts = factsIn(match, week);
  if (eyes === 'all' || eyes === side)
    return factsOf(facts, 'ordered').find((fact) => fact.side === side)?.orders ?? [];
  const saw = factsOf(facts, 'saw').find((fact) => fact.side === eyes);
  return saw?.sightings.map((one) => one.order) ?? [];
}

function lineOf(match: Match, eyes: ReplayEyes, week: number): ReplayLine {
  const names = (side: Side) => knownOrders(match, eyes, week, side).map(({ move }) => moveName(match, move));
  const after = match.steps.findLast((step) => step.before.week === week)?.after ?? match.state;
  return {
    week,
    dates: datesOf(match.level, week),
    moves: { west: names('west'), russia: names('russia') },
    crisis: match.steps.some((step) => step.before.week === week && step.input.awaiting === 'crisis'),
    rung: after.rung,
  };
}

/** Prepare a match for watching. With one seat's eyes nothing hidden from that seat enters. */
export function watch(match: Match, eyes: ReplayEyes): Watched {
  const weeks = weeksPlayed(match);
  return {
    match,
    eyes,
    weeks,
    lines: Array.from({ length: weeks }, (_, at) => lineOf(match, eyes, at + 1)),
    ledgers: eyes === 'all' ? { west: ledgerOf(match, 'west'), russia: ledgerOf(match, 'russia') } : null,
  };
}

/** The seat that is looked from: with everything open the map and the world are told from the west's desk. */
export const deskOf = (eyes: ReplayEyes): Side => (eyes === 'all' ? 'west' : eyes);

/** Scenes that a watcher is told later and better: the analysts' guess gives way to how it really was read. */
const NOT_TOLD: readonly Scene['id'][] = ['theyRead'];
/** Scenes of one side only, which the open mirrors tell for both. */
const MIRRORED: readonly Scene['id'][] = ['yours', 'theirs', 'youRead', 'theyRead', 'world'];

/** What the world answered, from both desks: what each heard about itself, and what neither was told. */
function worldOf(looks: Record<Side, Outlook>, facts: readonly Fact[], index: number): Scene[] {
  const both = SIDES.flatMap((side) => world(looks[side], facts, index) ?? []);
  const [first] = both;
  if (!first) return [];
  const items = new Map<string, SceneItem>();
  for (const item of both.flatMap((scene) => scene.items)) if (!items.has(item.id)) items.set(item.id, item);
  return [{ ...first, items: [...items.values()] }];
}

function scenesAt({ match, eyes }: Watched, week: number): Scene[] {
  const until = matchAfter(match, week);
  const steps = until.steps.flatMap((step, index) => (step.before.week === week ? [index] : []));
  if (eyes !== 'all') {
    const look = outlookOf(until, eyes);
    return steps.flatMap((index) => scenesOf(look, index)).filter((scene) => !NOT_TOLD.includes(scene.id));
  }
  const looks = { west: outlookOf(until, 'west'), russia: outlookOf(until, 'russia') };
  return steps.flatMap((index) => [
    ...scenesOf(looks.west, index)
      .filter((scene) => scene.id === 'round')
      .map((scene) => ({ ...scene, items: scene.items.filter((item) => !item.id.startsWith('felt.')) })),
    ...worldOf(looks, until.steps[index]?.facts ?? [], index),
    ...scenesOf(looks.west, index).filter((scene) => !MIRRORED.includes(scene.id) && scene.id !== 'round'),
  ]);
}

function openSides({ match, ledgers }: Watched, week: number): OpenSide[] | null {
  if (!ledgers || week === 0) return null;
  return SIDES.flatMap((side) => {
    const found = ledgers[side].find((one) => one.week === week);
    if (!found) return [];
    const rival = side === 'west' ? 'russia' : 'west';
    const belief = t('replay.belief', {
      rival: sideName(match.level, rival),
      name: sideName(match.level, side),
      before: percent(found.before),
      after: percent(found.after),
      unbiased: percent(found.unbiased),
    });
    return [{ side, name: sideLabel(match.level, side), week: found, belief }];
  });
}

function saysOf(watched: Watched, moment: Omit<ReplayMoment, 'says'>): string {
  const { match, lines } = watched;
  const line = lines[moment.week - 1];
  const told = SIDES.map((side) =>
    t('replay.says.moves', {
      name: sideLabel(match.level, side),
      moves: line && line.moves[side].length > 0 ? list(line.moves[side]) : t('replay.noMoves'),
    }),
  );
  return [
    t('replay.says.where', {
      title: moment.title,
      rung: moment.rung,
      name: moment.rungName,
      tension: moment.tension,
    }),
    ...(line ? told : []),
    moment.ending?.headline ?? '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The rung's name as these seats may call it: a deed that one of them knows of is no brink. */
function rungNameFor(at: Match, sides: readonly Side[]): string {
  const names = sides.map((side) => rungName(outlookOf(at, side)));
  const deed = sayAny(`rung.${RUNGS[at.state.rung] ?? ''}.label`);
  return names.includes(deed) ? deed : (names[0] ?? deed);
}

/** The end of a match as both seats know it. */
function seenEnding(at: Match): SeenEnding | null {
  const ending = endingOf(at);
  if (!ending) return null;
  const { changed: _, ...seen } = ending;
  return seen;
}

/** One moment of a watched match. */
export function momentOf(watched: Watched, week: number): ReplayMoment {
  const { match, eyes, weeks } = watched;
  const at = matchAfter(match, week);
  const last = week === weeks;
  const briefs = (eyes === 'all' ? SIDES : [eyes]).map((side) => briefOf(outlookOf(at, side)));
  const moment = {
    week,
    title: week === 0 ? t('replay.atStart') : t('replay.atWeek', { week, weeks: match.start.dials.weeks }),
    dates: week === 0 ? '' : datesOf(match.level, week),
    rung: at.state.rung,
    rungName: rungNameFor(at, eyes === 'all' ? SIDES : [eyes]),
    hot: isHot(at.state.rung, at.state.tension),
    tension: decimal(at.state.tension),
    scenes: week === 0 ? [] : scenesAt(watched, week),
    open: openSides(watched, week),
    briefs: week === 0 ? briefs : [],
    ending: last ? seenEnding(at) : null,
  };
  return { ...moment, says: saysOf(watched, moment) };
}

type SeatRecord = Study['record']['settings']['sides']['west'];

function seatText(seat: SeatRecord): string {
  if (seat.by !== 'ai') return t(`replay.seat.${seat.by}`);
  if (seat.strategy === 'policy')
    return t('replay.seat.policy', { skill: sayAny(`skill.${seat.skill}.label`) });
  return t('replay.seat.rule', { rule: sayAny(`strategy.${seat.strategy}.label`) });
}

/** Who sat where: "US and NATO: a person", "Russia: the computer, Regular". */
export function seatsText({ record }: Study, level: ShownLevel): string[] {
  return SIDES.map((side) =>
    t('replay.seat', {
      side: sideLabel(level, side),
      by: seatText(record.settings.sides[side]),
    }),
  );
}

/** The truth that the start keeps hidden: both types, and what each side believes of the other before anything happened. */
export function truthOf(match: Match): string[] {
  return SIDES.map((side) => {
    const rival = side === 'west' ? 'russia' : 'west';
    return t('replay.truth', {
      name: sideName(match.level, side),
      type: sayAny(`type.${match.state.types[side]}.label`),
      rival: sideName(match.level, rival),
      belief: percent(hostile(match.start.minds[side].belief)),
    });
  });
}
