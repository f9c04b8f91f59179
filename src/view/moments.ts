/** The moments that mattered, in words: what was meant, how it was read, what it moved, what else there was; each with its map. */
import type { Alternative, Estimate, Instead, PlayedSheet, Shift } from '../analysis/index.js';
import { SIDES, type Side } from '../engine/index.js';
import { type Match, type Moment, rivalOf } from '../session/index.js';
import { decimal, type InSentence, levelText, list, percent, sayAny, signed, t } from '../text/index.js';
import { asShown } from './addedUp.js';
import { endedByForce } from './ending.js';
import { type LedgerMove, ledgerOf } from './ledger.js';
import { valueText } from './moves.js';
import { type Outlook, outlookOf } from './outlook.js';
import { replayMap } from './replayMap.js';
import { sideName } from './sideName.js';
import type { TheatreView } from './theatre.js';
import { attacks, relieves, shift } from './whatIf.js';
import type { Tone } from './words.js';

export interface MomentModel {
  id: string;
  week: number;
  /** Why it is told: "your move, misread". */
  about: string;
  /** The move of which it tells, in the level's words; or the crisis, the accident or the week to which it is put down. */
  title: string;
  /** Whose move it was; null where it is put down to no order. */
  by: Side | null;
  meant: string;
  /** How the other side read it; empty for an attack. */
  read: string;
  /** Whether that alarmed or calmed. */
  tone: Tone;
  /** What was seen, beside what had been ordered; empty where it was seen as what it was. */
  took: string;
  /** What a fair reading would have made of it; only where it was misread. */
  fair: string;
  /** How the risk of a large war moved; empty where it did not clearly. */
  risk: string;
  /** How the worth of the match to the seat moved; told of a turn of the prospects that was none of the risk. */
  worth: string;
  /** That the match ended so, in force; told where no risk is. */
  end: string;
  /** What else could have been done; empty while it is looked for and where there is nothing to say. */
  instead: string;
  /** The week in which it could have been done, where "what if?" is to look. */
  asks: number;
  /** The map of the week with that move. */
  map: TheatreView;
}

interface Told {
  side: Side;
  move: LedgerMove;
}

/** Every move of both sides, by week. */
function toldIn(match: Match): Map<number, Told[]> {
  const weeks = new Map<number, Told[]>();
  for (const side of SIDES)
    for (const { week, moves } of ledgerOf(match, side))
      weeks.set(week, [...(weeks.get(week) ?? []), ...moves.map((move) => ({ side, move }))]);
  return weeks;
}

/** An attack leaves nothing to be read into it. */
const isAttack = (match: Match, { side, move }: Told): boolean =>
  attacks(outlookOf(match, side), { move: move.move, with: {}, meant: '' });

/** The move of which a moment tells: the misread one; else an attack, or the one that was read most strongly. */
function toldAt(match: Match, { week, misread }: Moment, told: ReadonlyMap<number, Told[]>): Told | null {
  const moves = told.get(week) ?? [];
  if (misread) {
    const id = `${week}.${misread.index}`;
    return moves.find(({ side, move }) => side === misread.side && move.id === id) ?? null;
  }
  const attack = moves.find((one) => isAttack(match, one));
  const strongest = (top: Told | null, one: Told): Told =>
    top && Math.abs(top.move.change) >= Math.abs(one.move.change) ? top : one;
  return attack ?? moves.reduce<Told | null>(strongest, null);
}

/** What a moment is put down to: an order, the answers in a crisis, an accident in it or without one, or the week as a whole. */
type Credit = { to: 'order'; told: Told } | { to: 'crisis' | 'accident' | 'week' | 'quiet'; told: null };

const byNobody = (to: Exclude<Credit['to'], 'order'>): Credit => ({ to, told: null });

const isClear = ({ change: { low, high } }: Shift): boolean => low > 0 || high < 0;

/** The order that the analyst has done without or done otherwise, if that alone clearly undoes what the week did to the risk. */
function shownBy({ week, pWar, instead }: Moment, moves: readonly Told[]): Told | null {
  if (!instead || instead.week !== week || instead.round > 0) return null;
  const { played } = instead.instead;
  const undoes = isClear(instead.pWar) && instead.pWar.change.mean * pWar.change.mean < 0;
  if (!undoes || typeof played !== 'object' || played === null) return null;
  return moves.find(({ side, move }) => side === instead.side && move.move === played.move) ?? null;
}

/** Orders and crisis answers both stand in a week: an order gets the credit only where it is misread, attacks, or shows it alone. */
function creditOf(match: Match, moment: Moment, told: ReadonlyMap<number, Told[]>): Credit {
  const { week, misread, crisis } = moment;
  const one = toldAt(match, moment, told);
  if (misread) return one ? { to: 'order', told: one } : byNobody('week');
  const { outcome } = match.state;
  const unordered = outcome?.cause === 'inadvertent' || outcome?.kind === 'nuclear';
  if (unordered && outcome.week === week) return byNobody('accident');
  if (moment.kind === 'crisis') return byNobody('crisis');
  if (one && isAttack(match, one)) return { to: 'order', told: one };
  if (crisis.length > 0) return byNobody('crisis');
  const moves = told.get(week) ?? [];
  const shown = moves.length === 1 ? one : shownBy(moment, moves);
  if (shown) return { to: 'order', told: shown };
  return byNobody(moves.length > 0 ? 'week' : 'quiet');
}

/** The map of a week with the move that is told alone, else with all: the ways, the forces where they go, and those that changed. */
function mapOf(match: Match, week: number, one: Told | null): TheatreView {
  const view = replayMap(match, 'all', { week, mirror: 'meant', mark: null });
  const moves = view.moves.filter(({ id }) => one === null || id === `${one.side}.${one.move.move}`);
  const ends = moves.flatMap(({ from, to }) => [from, to]);
  const marks = view.marks.filter(({ place, delta }) => ends.includes(place) || delta !== 0);
  return { ...view, moves, marks, description: marks.map(({ name }) => name).join(' ') };
}

type MoveWords = Pick<MomentModel, 'title' | 'by' | 'meant' | 'read' | 'tone' | 'took'>;

function meantText(own: boolean, text: string, rival: InSentence): string {
  if (text) return own ? t('story.moment.youMeant', { text }) : t('story.moment.theyMeant', { rival, text });
  return own ? t('story.moment.youDid') : t('story.moment.theyDid', { rival });
}

/** What both sides did in a week that is put down to no single order. */
function didText(match: Match, seat: Side, { crisis }: Moment, moves: readonly Told[]): string {
  const rival = sideName(match.level, rivalOf(seat));
  const answers = (side: Side) =>
    list(
      crisis.map((round) => t('story.moment.quoted', { text: sayAny(`crisisAnswer.${round[side]}.label`) })),
    );
  if (crisis.length > 0) {
    const [yours, theirs] = [answers(seat), answers(rivalOf(seat))];
    return t('story.moment.answers', { rounds: crisis.length, yours, theirs, rival });
  }
  const names = (side: Side): string => {
    const own = moves.filter((one) => one.side === side).map(({ move }) => move.name);
    return own.length > 0 ? list(own) : t('debrief.turning.nothing');
  };
  return t('story.moment.orders', { yours: names(seat), theirs: names(rivalOf(seat)), rival });
}

function wordsOf(
  match: Match,
  seat: Side,
  { to, told: one }: Credit,
  moment: Moment,
  moves: readonly Told[],
): MoveWords {
  if (to === 'quiet' || !one) {
    const meant = to === 'quiet' ? '' : didText(match, seat, moment, moves);
    return { title: t(`story.moment.by.${to}`), by: null, meant, read: '', tone: 'plain', took: '' };
  }
  const { move, side } = one;
  const own = side === seat;
  const seen = move.seen !== null && !isAttack(match, one);
  const values = { text: move.reading || t('story.moment.nothing'), by: move.changeText };
  const unseen = isAttack(match, one) ? '' : t(own ? 'story.moment.theyUnseen' : 'story.moment.youUnseen');
  return {
    title: move.name,
    by: side,
    meant: meantText(own, move.meant, sideName(match.level, rivalOf(seat))),
    read: seen ? t(own ? 'story.moment.theyRead' : 'story.moment.youRead', values) : unseen,
    tone: move.tone,
    took:
      seen && move.misseen
        ? t(own ? 'story.moment.theySaw' : 'story.moment.youSaw', {
            seen: levelText(match.level, `move.${move.seen}.name`),
            name: move.name,
          })
        : '',
  };
}

/**
 * A change is told where its interval leaves out 0, and a fall that only an end in violence brought is none. It is that of the
 * whole week: beside a misread move that is said, and of two moments of a week only the first tells it, the turning point before all.
 */
function riskText(match: Match, moment: Moment, found: readonly Moment[]): string {
  const { week, pWar } = moment;
  const { change, from, to } = pWar;
  const ofWeek = found.filter((one) => one.week === week);
  const teller = ofWeek.find((one) => one.kind === 'turning') ?? ofWeek[0];
  const shows = asShown(from.mean * 100) !== asShown(to.mean * 100);
  if (!isClear(pWar) || !shows || !relieves(match, week, change) || teller !== moment) return '';
  return t('story.moment.risk', {
    change: shift(from, to),
    rose: change.mean > 0 ? 'yes' : 'no',
    whole: moment.misread ? 'yes' : 'no',
  });
}

/** Did the match end by force in this week? */
const endsInForce = (match: Match, week: number): boolean =>
  endedByForce(match) && match.state.outcome?.week === week;

/** A turn of the prospects in which not the risk of war moved, but what the match was likely to be worth; force has no worth. */
function worthText(match: Match, { misread, week, score }: Moment, risk: string): string {
  const { change } = score;
  const [from, to] = [decimal(score.from.mean, 2), decimal(score.to.mean, 2)];
  const told = !misread && risk === '' && isClear(score) && from !== to;
  return told && !endsInForce(match, week)
    ? t('story.moment.worth', { rose: change.mean > 0 ? 'yes' : 'no', from, to })
    : '';
}

/** A turn that ended the match in force, where the risk does not say so. */
function endText(match: Match, { misread, week }: Moment, risk: string): string {
  const { outcome } = match.state;
  return outcome && !misread && risk === '' && endsInForce(match, week)
    ? t('story.moment.end', { kind: outcome.kind })
    : '';
}

/** What else was done, after "had you". */
export function actText(look: Outlook, instead: Instead): string {
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

/** Force is not weighed: neither an attack that was ordered nor one that could have been is told better or worse. */
export function byForce(look: Outlook, { instead }: Alternative, played: PlayedSheet | null): boolean {
  const { order } = instead;
  const tried = typeof order === 'object' && order !== null && attacks(look, order);
  return tried || (played?.orders.some((one) => attacks(look, one)) ?? false);
}

/** Falls from which another choice is worth a line: of the risk of a large war, and of fear, which goes from 0 to 1.2. */
const LESS_WAR = 0.02;
const LESS_FEAR = 0.05;

function insteadText(match: Match, seat: Side, { kind, week, instead, moves }: Moment): string {
  if (!instead) return '';
  const { side, pWar, rivalFear, week: at } = instead;
  const look = outlookOf(match, side);
  if (byForce(look, instead, at === week ? moves[side] : null)) return '';
  // What fell clearly and by enough to matter is told: the risk, or else the fear that another order would have left.
  const fell = ({ change }: Shift, least: number): boolean => change.high < 0 && change.mean <= -least;
  const told = fell(pWar, LESS_WAR)
    ? 'war'
    : kind === 'oursMisread' && fell(rivalFear, LESS_FEAR)
      ? 'fear'
      : null;
  if (!told) return '';
  const { from: before, to: after } = told === 'war' ? pWar : rivalFear;
  const inWords = ({ mean }: Estimate): string => (told === 'war' ? percent(mean) : decimal(mean, 2));
  const [from, to] = [inWords(before), inWords(after)];
  return t('story.moment.instead', {
    who: side === seat ? 'you' : 'they',
    rival: sideName(match.level, rivalOf(seat)),
    text: actText(look, instead.instead),
    when: at === week ? 'now' : 'then',
    week: at,
    told,
    from,
    to,
  });
}

/** The moments without a turn that is put down to an order of which another one of that week tells: an order is told once. */
function eachOnce(found: readonly Moment[], creditTo: (moment: Moment) => Credit): Moment[] {
  const misread = found.flatMap((moment) => (moment.misread ? (creditTo(moment).told ?? []) : []));
  return found.filter((moment) => {
    const { told } = creditTo(moment);
    return moment.misread !== null || told === null || !misread.includes(told);
  });
}

/** The moments of a match that is over, as the analyst has found them for a seat so far. */
export function momentModels(match: Match, seat: Side, found: readonly Moment[]): MomentModel[] {
  const told = toldIn(match);
  const kept = eachOnce(found, (moment) => creditOf(match, moment, told));
  return kept.map((moment): MomentModel => {
    const { kind, week, misread, instead } = moment;
    const credit = creditOf(match, moment, told);
    const risk = riskText(match, moment, kept);
    return {
      id: `${kind}.${week}`,
      week,
      about: t(`story.moment.kind.${kind}`),
      ...wordsOf(match, seat, credit, moment, told.get(week) ?? []),
      fair: misread ? t('story.moment.fair', { by: signed(misread.plainly) }) : '',
      risk,
      worth: worthText(match, moment, risk),
      end: endText(match, moment, risk),
      instead: insteadText(match, seat, moment),
      asks: instead?.week ?? week,
      map: mapOf(match, week, credit.told),
    };
  });
}
