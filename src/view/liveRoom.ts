/** A live room as its student's page shows it: who one is, what is waited for, the matches, and the line beside a match. */
import type { SeatMatch, StudentState } from '../class/index.js';
import type { Level } from '../engine/index.js';
import type { LiveRoom } from '../session/index.js';
import { t } from '../text/index.js';
import { sideName } from './sideName.js';

export interface RoomMatchCard {
  at: number;
  title: string;
  status: string;
  rival: string;
  /** The one thing to do with it. */
  does: 'begin' | 'goOn' | 'look' | 'debrief' | 'nothing';
}

export interface RoomModel {
  title: string;
  note: string;
  who: string;
  says: string[];
  /** Nothing has begun: the lobby. */
  waits: boolean;
  cards: RoomMatchCard[];
  /** There is a next match, and the one before is over. */
  next: boolean;
  /** May the work be handed in? */
  done: boolean;
  handedIn: boolean;
}

/** The view of a seat at the latest step. */
const viewOf = ({ steps, start }: SeatMatch) => steps.at(-1)?.view ?? start.view;

const isOver = (match: SeatMatch): boolean => viewOf(match).awaiting === 'over';

function statusOf(match: SeatMatch, ended: boolean): string {
  const { week, awaiting, dials } = viewOf(match);
  const values = { week, weeks: dials.weeks };
  if (awaiting === 'over') return t('live.match.over', { week: Math.min(week, dials.weeks) });
  if (ended) return t('live.match.stopped', values);
  if (match.sealed) return t('live.match.sealed', values);
  return t(awaiting === 'crisis' ? 'live.match.crisis' : 'live.match.yours', values);
}

function doesOf(match: SeatMatch, ended: boolean): RoomMatchCard['does'] {
  if (match.over) return 'debrief';
  if (isOver(match) || ended) return match.steps.length > 0 ? 'look' : 'nothing';
  if (match.sealed) return 'look';
  return match.steps.length === 0 ? 'begin' : 'goOn';
}

/** @param level of the matches; null until it is loaded. */
export function roomModel(state: StudentState, level: Pick<Level, 'texts'> | null): RoomModel {
  const { exercise, matches, phase, student, label } = state;
  const ended = phase === 'ended';
  const wanted = exercise.pairing === 'swap' || exercise.side === 'swap' ? 2 : 1;
  const waits = matches.length === 0;
  const last = matches.at(-1);
  const says = ended
    ? [t('live.ended')]
    : waits
      ? [
          t(phase === 'playing' ? 'live.lobby.partner' : 'live.lobby'),
          t('live.lobby.weeks', { matches: wanted, weeks: exercise.weeks }),
          ...(phase === 'playing'
            ? []
            : [t(exercise.pairing === 'ai' ? 'live.lobby.ai' : 'live.lobby.pairs')]),
        ]
      : phase === 'paused'
        ? [t('live.paused')]
        : [];
  return {
    title: exercise.title || t('live.room', { room: state.room }),
    note: exercise.note,
    who: label ? t('live.youLabel', { label, student }) : t('live.you', { student }),
    says,
    waits,
    cards: matches.map((match) => ({
      at: match.at,
      title: level
        ? t('live.match.title', { number: match.at + 1, side: sideName(level, match.side) })
        : t('live.match'),
      status: statusOf(match, ended),
      rival: t(`live.match.rival.${match.rival}`),
      does: doesOf(match, ended),
    })),
    next: !ended && last !== undefined && isOver(last) && matches.length < wanted,
    done: last !== undefined && (ended || (isOver(last) && matches.length >= wanted)),
    handedIn: state.handedIn,
  };
}

/** The line over a match: whose link is down, what is waited for. Null where there is nothing to say. */
export function roomStrip(room: LiveRoom, at: number): { text: string; tone: 'risk' | 'plain' } | null {
  const { status, state, pending } = room;
  if (status === 'deviceOffline' || status === 'roomSilent')
    return { text: t(`live.strip.${status}`), tone: 'risk' };
  const match = state?.matches.find((one) => one.at === at);
  if (!state || !match) return null;
  const plain = (text: string) => ({ text, tone: 'plain' as const });
  if (state.phase === 'paused') return plain(t('live.paused'));
  if (state.phase === 'ended' && !isOver(match)) return plain(t('live.ended'));
  if (match.sealed && match.rival === 'student') return plain(t('live.strip.waiting'));
  if (match.sealed && match.rival === 'absent') return plain(t('live.strip.waitingAi'));
  if (pending && !match.sealed && !isOver(match)) return plain(t('live.strip.sending'));
  if (match.steps.at(-1)?.byAi && !isOver(match)) return plain(t('live.strip.byAi'));
  if (match.rival === 'absent' && !isOver(match)) return plain(t('live.strip.absent'));
  return null;
}
