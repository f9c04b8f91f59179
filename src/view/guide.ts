/** The guided opening: three weeks of acts. Each step asks for one act, notices it, and answers it in a sentence. */
import type { AdviserId } from '../advice/index.js';
import type { Desk } from '../session/index.js';
import { sayAny, t } from '../text/index.js';
import type { Outlook } from './outlook.js';

/** The part of the page a hint speaks of. */
export type HintPlace = 'map' | 'room' | 'figures' | 'moves' | 'detail' | 'sheet' | 'rival' | 'own' | 'offer';

export interface Hint {
  id: string;
  place: HintPlace;
  /** What the last act showed; null before the first and after one that was waved away. */
  answer: string | null;
  /** The act that is asked for now. */
  text: string;
  label: string;
  /** After it the guided opening is over. */
  last: boolean;
}

/** What the person has done so far this week, beyond the desk. */
export interface Doing {
  /** A move is in hand. */
  picked: boolean;
  /** The mirrors have been switched. */
  mirrored: boolean;
  /** The adviser whose sheet lies on the desk unchanged. */
  took: AdviserId | null;
  /** How many advisers' sheets have been taken in turn. */
  tried: number;
  /** What is being explained, by its id. */
  asked: string | null;
  depth: 'essential' | 'full';
  /** Is there a room of advisers? */
  advised: boolean;
}

interface Step {
  id: string;
  week: number;
  place: HintPlace;
  /** Has the act been done? The week's last act is done when the week is over. */
  done?: (look: Outlook, desk: Desk, doing: Doing) => boolean;
  /** Only asked for where it makes sense. */
  fits?: (look: Outlook, doing: Doing) => boolean;
}

const ordersOf = (look: Outlook, desk: Desk) => desk.drafts[look.side].orders;
const hasOrder = (look: Outlook, desk: Desk): boolean => ordersOf(look, desk).length > 0;

/** The advisers lie open beside the map: their sheets come first, single moves later. */
const inRoom = (_: Outlook, { depth, advised }: Doing): boolean => depth === 'essential' && advised;
const atDesk = (look: Outlook, doing: Doing): boolean => !inRoom(look, doing);

const tracksOn = (look: Outlook, desk: Desk): number =>
  new Set(ordersOf(look, desk).map(({ move }) => look.level.moves.find(({ id }) => id === move)?.track)).size;

const STEPS: readonly Step[] = [
  { id: 'take', week: 1, place: 'room', fits: inRoom, done: hasOrder },
  { id: 'pick', week: 1, place: 'moves', fits: atDesk, done: (_, __, { picked }) => picked },
  { id: 'add', week: 1, place: 'detail', fits: atDesk, done: hasOrder },
  { id: 'mirror', week: 1, place: 'map', done: (_, __, { mirrored }) => mirrored },
  { id: 'resolve', week: 1, place: 'sheet' },
  {
    id: 'figure',
    week: 2,
    place: 'figures',
    fits: (_, { depth }) => depth === 'essential',
    done: (_, __, { asked }) => asked?.startsWith('key.') ?? false,
  },
  {
    id: 'sign',
    week: 2,
    place: 'own',
    fits: (_, { depth }) => depth === 'full',
    done: (_, __, { asked }) => asked?.startsWith('figure.') ?? false,
  },
  {
    id: 'change',
    week: 2,
    place: 'sheet',
    fits: inRoom,
    done: (look, desk, { took }) => hasOrder(look, desk) && took === null,
  },
  { id: 'two', week: 2, place: 'moves', fits: atDesk, done: (look, desk) => tracksOn(look, desk) > 1 },
  { id: 'again', week: 2, place: 'sheet' },
  { id: 'compare', week: 3, place: 'room', fits: inRoom, done: (_, __, { tried }) => tried > 1 },
  { id: 'word', week: 3, place: 'detail', fits: atDesk, done: (_, __, { asked }) => asked !== null },
  {
    id: 'table',
    week: 3,
    place: 'offer',
    fits: (look) => look.view.table.offers[look.rival] !== null,
    done: (look, desk) => desk.drafts[look.side].table !== 'wait',
  },
  { id: 'end', week: 3, place: 'sheet' },
];

/** Dismissing this id ends the guided opening. */
export const GUIDE_OFF = 'guide.off';

/** Dismissing this instead of the hint's own id waves the act away: nothing is answered. */
export const waved = (id: string): string => `${id}.waved`;

const idOf = (step: Step): string => `guide.${step.id}`;

/** Has the act of this hint been done by now? */
export function actDone(id: string, look: Outlook, desk: Desk, doing: Doing): boolean {
  const step = STEPS.find((one) => idOf(one) === id);
  if (!step) return false;
  return step.week < look.view.week ? !step.done : (step.done?.(look, desk, doing) ?? false);
}

/** The answer to the act that was done last. */
function answerOf({ view }: Outlook, desk: Desk, { took }: Doing): string | null {
  const last = desk.dismissed.findLast((id) => id.startsWith('guide.'));
  const step = STEPS.find((one) => idOf(one) === last);
  if (!step) return null;
  // Whose sheet it was is known only while it lies there.
  if (step.id === 'take' && step.week < view.week) return null;
  if (step.id === 'take') return sayAny(`match.guide.take.answer.${took ?? 'own'}`);
  return sayAny(`match.guide.${step.id}.answer`);
}

/** The hint to show now, or null. */
export function hintOf(look: Outlook, desk: Desk, doing: Doing): Hint | null {
  const { match, view } = look;
  if (!match.settings.guided || desk.dismissed.includes(GUIDE_OFF)) return null;
  const step = STEPS.find(
    (one) =>
      one.week === view.week &&
      (one.fits?.(look, doing) ?? true) &&
      !desk.dismissed.includes(idOf(one)) &&
      !desk.dismissed.includes(waved(idOf(one))) &&
      !one.done?.(look, desk, doing),
  );
  if (!step) return null;
  return {
    id: idOf(step),
    place: step.place,
    answer: answerOf(look, desk, doing),
    text: sayAny(`match.guide.${step.id}`),
    label: t('match.guide.label', { week: step.week }),
    last: step === STEPS.at(-1),
  };
}
