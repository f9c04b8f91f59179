/** Turning points: the weeks in which P(war) moved most, and what each change was due to. */
import { type BySide, bySide, type Side, type State, type WeekOrders } from '../engine/index.js';
import { certain, shareChange, shareOf } from './estimate.js';
import { type First, rollOn, type Samples, seedOf } from './rollout.js';
import { type StudiedWeek, type Study, weekOf } from './study.js';
import type { Estimate, PlayedSheet, TurningPoint } from './types.js';

/** A smaller change of P(war) is no turning point. */
const LEAST = 0.05;
/** More are not told. */
const MOST = 3;
/** Rollouts of one course at a time. */
const AT_ONCE = 8;

/** Paired changes of P(war), rollout by rollout. */
const minus = (to: readonly number[], from: readonly number[]): number[] =>
  to.map((value, k) => value - (from[k] as number));

/** The weeks in which P(war) clearly moved by much, in their order; `all` has the samples after each week from week 0. */
export function turningWeeks(all: readonly Samples[]): number[] {
  const moved: { week: number; by: number }[] = [];
  for (let week = 1; week < all.length; week++) {
    const [from, to] = [all[week - 1]?.war ?? [], all[week]?.war ?? []];
    const { mean, low, high } = shareChange(minus(to, from));
    if (Math.abs(mean) >= LEAST && (low > 0 || high < 0)) moved.push({ week, by: Math.abs(mean) });
  }
  moved.sort((a, b) => b.by - a.by || a.week - b.week);
  return moved
    .slice(0, MOST)
    .map(({ week }) => week)
    .sort((a, b) => a - b);
}

/** The state in which the crisis of a week opened, where it was answered at least once. */
function crisisOf({ played, answers }: StudiedWeek): State | null {
  const after = played.steps[0]?.after;
  return after?.awaiting === 'crisis' && answers.length > 0 ? after : null;
}

/** How many courses are rolled out for the parts of a week's change. */
export function partsOf(study: Study, week: number): number {
  return crisisOf(weekOf(study, week)) ? 4 : 3;
}

export const sheetOf = ({ orders, table, challenge }: WeekOrders): PlayedSheet => ({
  orders,
  table,
  challenge,
});

/** What the change of a week was due to. Yields how many rollouts were made since the last time. */
export function* turnOf(
  { rolling, ...study }: Study,
  week: number,
  before: Samples,
  after: Samples,
): Generator<number, TurningPoint> {
  const n = before.war.length;
  const studied = weekOf({ rolling, ...study }, week);
  const { recorded } = studied;
  const crisisState = crisisOf(studied);

  function* warFrom(state: State, first: First): Generator<number, number[]> {
    const war: number[] = [];
    while (war.length < n) {
      const begun = war.length;
      for (let k = begun; k < Math.min(n, begun + AT_ONCE); k++)
        war.push(rollOn(rolling, state, seedOf(rolling, 'judge', k), first).war);
      yield war.length - begun;
    }
    return war;
  }
  const alone: BySide<number[]> = {
    west: yield* warFrom(studied.before, { west: recorded.west }),
    russia: yield* warFrom(studied.before, { russia: recorded.russia }),
  };
  const both = yield* warFrom(studied.before, { west: recorded.west, russia: recorded.russia });
  const opened = crisisState ? yield* warFrom(crisisState, {}) : null;

  // Each side's part is the mean of what its orders change alone, and what they change on top of the other's.
  const ordersOf = (side: Side): Estimate => {
    const other = alone[side === 'west' ? 'russia' : 'west'];
    return shareChange(
      both.map(
        (value, k) =>
          ((alone[side][k] as number) - (before.war[k] as number) + value - (other[k] as number)) / 2,
      ),
    );
  };
  const orders = bySide(ordersOf);
  const luck = shareChange(minus(opened ?? after.war, both));
  const crisis = opened ? shareChange(minus(after.war, opened)) : null;
  const parts = { west: orders.west, russia: orders.russia, luck, crisis };
  let mainly: TurningPoint['mainly'] = 'luck';
  for (const part of ['west', 'russia', 'crisis'] as const)
    if (Math.abs(parts[part]?.mean ?? 0) > Math.abs(parts[mainly]?.mean ?? 0)) mainly = part;
  return {
    week,
    from: shareOf(before.war),
    to: after.over ? certain(after.war[0] ?? 0, n) : shareOf(after.war),
    change: shareChange(minus(after.war, before.war)),
    moves: bySide((side) => sheetOf(recorded[side])),
    crisis: recorded.crisis,
    dueTo: { orders, luck, crisis },
    mainly,
  };
}
