/** What weeks leave besides belief, in words: how resolved a side seems, how alarmed it is, how hard it is pressed. */

import type { Fact, Shift, Side } from '../engine/index.js';
import { keepsImpressions, supposedShifts } from '../session/index.js';
import { percent, sayAny, signed, t } from '../text/index.js';
import { addedUp, type Part, shownChange } from './addedUp.js';
import { type Change, type Figure, plain } from './figures.js';
import { factsOf, lastWeek, type Outlook } from './outlook.js';
import { item, type SceneItem } from './scene.js';
import { sideName } from './sideName.js';
import { wordOf } from './words.js';

export type Felt = 'alarm' | 'reputation' | 'pressure';

/** A word first, the figure second. */
export function feltText(what: Felt, value: number): string {
  return t('match.felt.value', {
    word: sayAny(`match.felt.${wordOf(what, value)}`),
    share: percent(value),
  });
}

/** Changes below half a point do not show. */
const UNSEEN = 0.005;

/** A change in points of a hundred. */
export const points = (by: number): string => signed(by * 100, 0);

/** By how much a share changed, as seen by who takes the two percentages shown from each other. */
export const shareChange = (before: number, after: number): number =>
  shownChange(before * 100, after * 100) / 100;

const shiftParts = (shifts: readonly Shift[]): Part[] =>
  shifts.map(({ code, amount }) => [sayAny(`shift.${code}.label`), amount * 100]);

/** The parts of a change, the main one first, each kind once; they add up to `by`, a change as it is shown. */
export const shiftLines = (shifts: readonly Shift[], by: number): string[] =>
  addedUp(shiftParts(shifts), by * 100);

/** How something that is felt has changed. More alarm is more danger; resolve and pressure are neither good nor bad. */
export function feltChange(what: Felt, by: number, why: string[]): Change | null {
  if (Math.abs(by) < UNSEEN) return null;
  const tone = what === 'alarm' ? (by > 0 ? 'risk' : 'calm') : 'plain';
  return { text: points(by), rose: by > 0, tone, why };
}

const told = (facts: readonly Fact[], side: Side, what: 'alarm' | 'reputation') =>
  factsOf(facts, 'felt').filter((fact) => fact.side === side && fact.what === what);

/** What a side felt in a set of facts, taken together, with the change as it is shown; null where it was told nothing. */
export function feltIn(
  facts: readonly Fact[],
  side: Side,
  what: 'alarm' | 'reputation',
): { before: number; after: number; by: number; shown: number; why: string[] } | null {
  const all = told(facts, side, what);
  const [first] = all;
  const last = all.at(-1);
  if (!first || !last) return null;
  const { before } = first;
  const { after } = last;
  const shown = shareChange(before, after);
  const shifts = all.flatMap((fact) => fact.shifts);
  return { before, after, by: after - before, shown, why: shiftLines(shifts, shown) };
}

/** How the last week moved what they must be supposed to feel about us: by our orders, and the rest by the crisis or a slip. */
function supposedIn(look: Outlook, what: 'alarm' | 'reputation'): { by: number; why: string[] } {
  const morning = look.mornings.at(-1);
  const facts = lastWeek(look)?.facts ?? [];
  const ordered = factsOf(facts, 'ordered').find((fact) => fact.side === look.side);
  const shifts = morning && ordered ? supposedShifts(look.match, morning, ordered.orders) : null;
  if (!morning || !shifts) return { by: 0, why: [] };
  const by = shareChange(morning.own[what], look.view.own[what]);
  const rest = by - shifts[what].reduce((sum, one) => sum + one.amount, 0);
  const crisis = factsOf(facts, 'crisisRound').length > 0;
  const other: Part = [t(crisis ? 'match.felt.inCrisis' : 'match.felt.otherwise'), rest * 100];
  return { by, why: addedUp([...shiftParts(shifts[what]), other], by * 100) };
}

export interface FeltGroup {
  id: 'seen' | 'supposed';
  title: string;
  /** Where the figures come from, in a word. */
  unit: string;
  figures: Figure[];
}

/** How they seem to us, and how we may seem to them; empty under rules that keep no such thing. */
export function feltGroups(look: Outlook): FeltGroup[] {
  if (!keepsImpressions(look.match)) return [];
  const { own, mind } = look.view;
  const before = look.mornings.at(-1);
  const facts = lastWeek(look)?.facts ?? [];
  const seen = (what: 'alarm' | 'reputation') => {
    const felt = feltIn(facts, look.side, what);
    return felt && { by: felt.shown, why: felt.why };
  };
  const row = (
    id: string,
    what: Felt,
    label: string,
    value: number,
    change: { by: number; why: string[] } | null,
  ): Figure => ({
    ...plain(`felt.${id}`, label, feltText(what, value)),
    change: change ? feltChange(what, change.by, change.why) : null,
  });
  const pressed = (now: number, then: number | undefined) =>
    then === undefined ? null : { by: shareChange(then, now), why: [t('match.felt.pressureWhy')] };
  return [
    {
      id: 'seen',
      title: t('match.felt.seen'),
      unit: '',
      figures: [
        row('theirResolve', 'reputation', t('match.felt.theirResolve'), mind.reputation, seen('reputation')),
        row('yourAlarm', 'alarm', t('match.felt.yourAlarm'), mind.alarm, seen('alarm')),
        row(
          'theirPressure',
          'pressure',
          t('match.felt.theirPressure'),
          mind.pressure,
          pressed(mind.pressure, before?.mind.pressure),
        ),
      ],
    },
    {
      id: 'supposed',
      title: t('match.felt.supposed'),
      unit: t('match.felt.supposedUnit'),
      figures: [
        row(
          'yourResolve',
          'reputation',
          t('match.felt.yourResolve'),
          own.reputation,
          supposedIn(look, 'reputation'),
        ),
        row('theirAlarm', 'alarm', t('match.felt.theirAlarm'), own.alarm, supposedIn(look, 'alarm')),
        row(
          'yourPressure',
          'pressure',
          t('match.felt.yourPressure'),
          own.pressure,
          pressed(own.pressure, before?.own.pressure),
        ),
      ],
    },
  ];
}

/** Changes below this are not told as news. */
const FAINT = 0.015;

/** What a step left in the seat besides belief, as news. */
export function feltItems(look: Outlook, facts: readonly Fact[]): SceneItem[] {
  const name = sideName(look.level, look.rival);
  return (['reputation', 'alarm'] as const).flatMap((what): SceneItem[] => {
    const felt = feltIn(facts, look.side, what);
    if (!felt || Math.abs(felt.by) < FAINT) return [];
    const rose = felt.by > 0;
    const values = { name, before: percent(felt.before), after: percent(felt.after) };
    const text = t(`match.felt.${what}.${rose ? 'rose' : 'fell'}`, values);
    const tone = what === 'reputation' ? 'plain' : rose ? 'risk' : 'calm';
    return [item(`felt.${what}`, text, { detail: felt.why.join(t('match.join')), tone })];
  });
}

/** Can this side change the ground for good, by the level's moves? */
export const takesGround = ({ level }: Pick<Outlook, 'level'>, side: Side): boolean =>
  level.moves.some((move) => move.side === side && move.effects.some((effect) => effect.do === 'advance'));
