/** The guided opening: three weeks of short hints, each tied to one control and gone once it has been used. */
import type { Desk } from '../session/index.js';
import { type Key, t } from '../text/index.js';
import type { Outlook } from './outlook.js';

/** The part of the page a hint speaks of. */
export type HintPlace = 'map' | 'room' | 'figures' | 'moves' | 'detail' | 'sheet' | 'rival' | 'own' | 'offer';

export interface Hint {
  id: string;
  place: HintPlace;
  text: string;
  label: string;
  /** After it the guided opening is over. */
  last: boolean;
}

/** What the person has done so far, beyond the desk. */
export interface Doing {
  /** A move is in hand. */
  picked: boolean;
  /** The mirrors have been switched. */
  mirrored: boolean;
  /** How much is on the screen: each depth has hints of its own. */
  depth: 'essential' | 'full';
}

interface Step {
  id: string;
  week: number;
  place: HintPlace;
  text: Key;
  /** Shown in one depth only. */
  depth?: Doing['depth'];
  /** Done by doing; hints without it wait to be dismissed. */
  done?: (look: Outlook, desk: Desk, doing: Doing) => boolean;
  /** Only shown where it makes sense. */
  fits?: (look: Outlook) => boolean;
}

const hasOrder = (look: Outlook, desk: Desk): boolean => desk.drafts[look.side].orders.length > 0;

const STEPS: readonly Step[] = [
  { id: 'map', week: 1, place: 'map', text: 'match.guide.map' },
  { id: 'room', week: 1, place: 'room', text: 'match.guide.room', depth: 'essential', done: hasOrder },
  {
    id: 'pick',
    week: 1,
    place: 'moves',
    text: 'match.guide.pick',
    depth: 'full',
    done: (_, __, doing) => doing.picked,
  },
  { id: 'read', week: 1, place: 'detail', text: 'match.guide.read', depth: 'full', done: hasOrder },
  { id: 'add', week: 1, place: 'detail', text: 'match.guide.add', depth: 'full', done: hasOrder },
  { id: 'resolve', week: 1, place: 'sheet', text: 'match.guide.resolve' },
  { id: 'figures', week: 2, place: 'figures', text: 'match.guide.figures', depth: 'essential' },
  { id: 'belief', week: 2, place: 'rival', text: 'match.guide.belief', depth: 'full' },
  { id: 'changes', week: 2, place: 'own', text: 'match.guide.changes', depth: 'full' },
  { id: 'mirror', week: 2, place: 'map', text: 'match.guide.mirror', done: (_, __, doing) => doing.mirrored },
  { id: 'two', week: 2, place: 'moves', text: 'match.guide.two', depth: 'full', done: hasOrder },
  {
    id: 'table',
    week: 3,
    place: 'offer',
    text: 'match.guide.table',
    fits: (look) => look.view.table.offers[look.rival] !== null,
    done: (look, desk) => desk.drafts[look.side].table !== 'wait',
  },
  { id: 'challenge', week: 3, place: 'sheet', text: 'match.guide.challenge' },
  { id: 'end', week: 3, place: 'sheet', text: 'match.guide.end' },
];

/** Dismissing this id ends the guided opening. */
export const GUIDE_OFF = 'guide.off';

/** The hint to show now, or null. */
export function hintOf(look: Outlook, desk: Desk, doing: Doing): Hint | null {
  const { match, view } = look;
  if (!match.settings.guided || desk.dismissed.includes(GUIDE_OFF)) return null;
  const step = STEPS.find(
    (one) =>
      one.week === view.week &&
      (one.depth ?? doing.depth) === doing.depth &&
      (one.fits?.(look) ?? true) &&
      !desk.dismissed.includes(`guide.${one.id}`) &&
      !one.done?.(look, desk, doing),
  );
  if (!step) return null;
  return {
    id: `guide.${step.id}`,
    place: step.place,
    text: t(step.text as 'match.guide.map'),
    label: t('match.guide.label', { week: step.week }),
    last: step === STEPS.at(-1),
  };
}
