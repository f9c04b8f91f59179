/** The three moments that mattered: where the risk turned, then what was read most strongly; each with its map and what if. */

import type { Alternative, Decision, Instead } from '../analysis/index.js';
import type { Side } from '../engine/index.js';
import { type Match, rivalOf } from '../session/index.js';
import { levelText, percent, sayAny, t } from '../text/index.js';
import { type LedgerMove, ledgerOf } from './ledger.js';
import { valueText } from './moves.js';
import { type Outlook, outlookOf } from './outlook.js';
import { replayMap } from './replayMap.js';
import { sideName } from './sideName.js';
import type { TheatreView } from './theatre.js';
import { attacks, type TurningModel } from './whatIf.js';

export interface Moment {
  week: number;
  /** The move of which it tells, in the level's words. */
  title: string;
  /** Whose move it was; null where nothing was ordered. */
  by: Side | null;
  meant: string;
  /** How the other side read it, and whether that alarmed or calmed. */
  read: string;
  tone: 'risk' | 'calm' | 'plain';
  /** As what it was taken; empty where it was seen as what it was. */
  took: string;
  /** How the risk of war moved; empty where it hardly did. */
  risk: string;
  /** The map of the week with that move. */
  map: TheatreView;
}

/** Moments that are told. */
export const MOMENTS = 3;

interface Told {
  week: number;
  side: Side;
  move: LedgerMove;
}

const strongest = (told: readonly Told[]): Told | null =>
  told.reduce<Told | null>(
    (top, one) => (top && Math.abs(top.move.change) >= Math.abs(one.move.change) ? top : one),
    null,
  );

/** Every move of both sides with the week in which it was given. */
function toldIn(match: Match, side: Side): Told[] {
  return [side, rivalOf(side)].flatMap((whose) =>
    ledgerOf(match, whose).flatMap(({ week, moves }) => moves.map((move) => ({ week, side: whose, move }))),
  );
}

/** The weeks that are told: turning points first, then those with the strongest readings of this side's moves, in their order. */
function weeksOf(told: readonly Told[], side: Side, turning: readonly TurningModel[]): number[] {
  const weeks = new Set(turning.slice(0, MOMENTS).map(({ week }) => week));
  const rest = told
    .filter((one) => one.side === side && one.move.bill !== null)
    .sort((a, b) => Math.abs(b.move.change) - Math.abs(a.move.change));
  for (const { week } of rest) if (weeks.size < MOMENTS) weeks.add(week);
  return [...weeks].sort((a, b) => a - b);
}

/** The map of a week with the move that is told alone: its way, the forces where it goes, and those that changed. */
function mapOf(match: Match, week: number, one: Told | null): TheatreView {
  const view = replayMap(match, 'all', { week, mirror: 'meant', mark: null });
  const moves = view.moves.filter(({ id }) => one !== null && id === `${one.side}.${one.move.move}`);
  const ends = moves.flatMap(({ from, to }) => [from, to]);
  const marks = view.marks.filter(({ place, delta }) => ends.includes(place) || delta !== 0);
  return { ...view, moves, marks, description: marks.map(({ name }) => name).join(' ') };
}

/** An attack leaves nothing to be read into it. */
const attacksAs = (match: Match, { side, move }: Told): boolean =>
  attacks(outlookOf(match, side), { move: move.move, with: {}, meant: '' });

function wordsOf(match: Match, side: Side, one: Told | null): Omit<Moment, 'week' | 'risk' | 'map'> {
  if (!one) return { title: t('story.moment.quiet'), by: null, meant: '', read: '', tone: 'plain', took: '' };
  const { move } = one;
  const own = one.side === side;
  const rival = sideName(match.level, rivalOf(side));
  const meant = move.meant
    ? own
      ? t('story.moment.youMeant', { text: move.meant })
      : t('story.moment.theyMeant', { rival, text: move.meant })
    : own
      ? t('story.moment.youDid')
      : t('story.moment.theyDid', { rival });
  const values = { text: move.reading || t('story.moment.nothing'), by: move.changeText };
  const read = attacksAs(match, one)
    ? ''
    : move.seen !== null
      ? t(own ? 'story.moment.theyRead' : 'story.moment.youRead', values)
      : t(own ? 'story.moment.theyUnseen' : 'story.moment.youUnseen');
  const took =
    move.seen !== null && move.misseen
      ? t('story.moment.took', { name: levelText(match.level, `move.${move.seen}.name`) })
      : '';
  return { title: move.name, by: one.side, meant, read, tone: move.tone, took };
}

/** The moments of a match that is over, in their order: fewer where it had fewer weeks with anything to tell. */
export function momentsOf(match: Match, side: Side, turning: readonly TurningModel[]): Moment[] {
  const told = toldIn(match, side);
  return weeksOf(told, side, turning).map((week): Moment => {
    const turned = turning.find((point) => point.week === week);
    const inWeek = told.filter((one) => one.week === week);
    const wanted = turned?.by ? inWeek.filter((one) => one.side === turned.by) : [];
    const own = inWeek.filter((one) => one.side === side);
    const one = strongest(wanted) ?? strongest(turned ? inWeek : own) ?? strongest(inWeek);
    return {
      week,
      ...wordsOf(match, side, one),
      risk: turned ? t('story.moment.risk', { change: turned.change, mainly: turned.mainly }) : '',
      map: mapOf(match, week, one),
    };
  });
}

function insteadText(look: Outlook, instead: Instead): string {
  const name = (move: string) => look.say(`move.${move}.name`);
  switch (instead.kind) {
    case 'replace':
      return t('story.moment.replaced', {
        order: name(instead.order.move),
        played: name(instead.played.move),
      });
    case 'option':
      return t('story.moment.option', {
        order: name(instead.order.move),
        how: valueText(look, instead.option, instead.order.with[instead.option] ?? ''),
      });
    case 'add':
      return t('story.moment.added', { order: name(instead.order.move) });
    case 'drop':
      return t('story.moment.dropped', { played: name(instead.played.move) });
    case 'table':
      return t(`debrief.if.table.${instead.order}`);
    case 'challenge':
      return t(instead.order ? 'debrief.if.challenge' : 'debrief.if.noChallenge');
    case 'answer':
      return t('story.moment.answered', { answer: sayAny(`crisisAnswer.${instead.order}.label`) });
  }
}

const lowers = ({ pWar }: Alternative): boolean => pWar.change.high < 0;

/** What would have lowered the risk most in a week, in a sentence; empty where nothing is known of it yet. */
export function insteadIn(match: Match, week: number, decisions: readonly Decision[]): string {
  const inWeek = decisions.filter((one) => one.week === week);
  const [first] = inWeek;
  if (!first) return '';
  const look = outlookOf(match, first.side);
  // Force is not weighed: who attacked is told nothing better or worse.
  const byForce = inWeek.some(
    ({ played }) => typeof played !== 'string' && played.orders.some((order) => attacks(look, order)),
  );
  if (byForce) return '';
  const [best] = inWeek
    .flatMap((one) => one.best)
    .filter(lowers)
    .sort((a, b) => a.pWar.change.mean - b.pWar.change.mean);
  if (!best) return t('story.moment.best');
  return t('story.moment.instead', {
    text: insteadText(look, best.instead),
    from: percent(best.pWar.from.mean),
    to: percent(best.pWar.to.mean),
  });
}
