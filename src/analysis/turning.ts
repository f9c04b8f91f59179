/** Turning points: the weeks in which P(war) moved most, and what each change was due to. */
import { type BySide, bySide, rivalOf, type Side, type WeekOrders } from '../engine/index.js';
import { certain, shareChange, shareOf } from './estimate.js';
import type { Prospect } from './prospects.js';
import { type Course, noSamples, type Samples } from './rollout.js';
import { type Part, rollAll } from './steps.js';
import { type StudiedWeek, type Study, weekOf } from './study.js';
import type { Estimate, PlayedSheet, TurningPoint } from './types.js';

/** A smaller change of P(war) is no turning point. */
const LEAST = 0.05;
/** More are not told. */
const MOST = 3;

/** Paired changes of P(war), rollout by rollout. */
export const minus = (to: readonly number[], from: readonly number[]): number[] =>
  to.map((value, k) => value - (from[k] as number));

/** The weeks in which P(war) clearly moved by much, in their order; `all` has the samples after each week from week 0. */
export function turningWeeks(all: readonly Prospect[]): number[] {
  const moved: { week: number; by: number }[] = [];
  for (let week = 1; week < all.length; week++) {
    const [from, to] = [all[week - 1]?.samples.war ?? [], all[week]?.samples.war ?? []];
    const { mean, low, high } = shareChange(minus(to, from));
    if (Math.abs(mean) >= LEAST && (low > 0 || high < 0)) moved.push({ week, by: Math.abs(mean) });
  }
  moved.sort((a, b) => b.by - a.by || a.week - b.week);
  return moved
    .slice(0, MOST)
    .map(({ week }) => week)
    .sort((a, b) => a - b);
}

/** Did a crisis open in a week, and was it answered at least once? */
function hadCrisis({ played, answers }: StudiedWeek): boolean {
  return played.steps[0]?.after.awaiting === 'crisis' && answers.length > 0;
}

/** How many courses are rolled out for the parts of a week's change. */
export function partsOf(study: Study, week: number): number {
  return hadCrisis(weekOf(study, week)) ? 4 : 3;
}

export const sheetOf = ({ orders, table, challenge }: WeekOrders): PlayedSheet => ({
  orders,
  table,
  challenge,
});

/** The week's courses by which its change is taken apart: each side's orders alone, those of both, and from its crisis on. */
function coursesOf(
  week: number,
  studied: StudiedWeek,
): { alone: BySide<Course>; both: Course; opened: Course | null } {
  const { west, russia } = studied.recorded;
  const course = (first: Course['first'], step = 0): Course => ({ week, step, first, watch: null });
  return {
    alone: { west: course({ west }), russia: course({ russia }) },
    both: course({ west, russia }),
    opened: hadCrisis(studied) ? course({}, 1) : null,
  };
}

/** What the change of a week was due to; `all` has the samples after each week from week 0. */
export function* turnOf(
  study: Study,
  week: number,
  all: readonly Prospect[],
  total: number,
): Part<TurningPoint> {
  const [begun, ended] = [all[week - 1], all[week]];
  if (!begun || !ended) throw new Error(`the match has no week ${week}`);
  const [before, after] = [begun.samples, ended.samples];
  const n = before.war.length;
  const studied = weekOf(study, week);
  const { recorded } = studied;
  const courses = coursesOf(week, studied);
  const found = { west: noSamples(), russia: noSamples(), both: noSamples(), opened: noSamples() };
  const rolled = (course: Course, into: Samples) => ({ course, into, purpose: 'judge' as const, to: n });
  yield* rollAll(total, [
    rolled(courses.alone.west, found.west),
    rolled(courses.alone.russia, found.russia),
    rolled(courses.both, found.both),
    ...(courses.opened ? [rolled(courses.opened, found.opened)] : []),
  ]);
  const both = found.both.war;
  const opened = courses.opened ? found.opened.war : null;

  // Each side's part is the mean of what its orders change alone, and what they change on top of the other's.
  const ordersOf = (side: Side): Estimate => {
    const other = found[rivalOf(side)].war;
    return shareChange(
      both.map(
        (value, k) =>
          ((found[side].war[k] as number) - (before.war[k] as number) + value - (other[k] as number)) / 2,
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
    to: ended.over ? certain(after.war[0] ?? 0, n) : shareOf(after.war),
    change: shareChange(minus(after.war, before.war)),
    moves: bySide((side) => sheetOf(recorded[side])),
    crisis: recorded.crisis,
    dueTo: { orders, luck, crisis },
    mainly,
  };
}
