/** The record of a seat's advisers: week by week what each believed and laid down, and how near the truth it was. */
import { adviseWeek } from '../advice/index.js';
import { hostile, RULES_VERSION, rivalOf, type Side, type WeekOrders } from '../engine/index.js';
import type { AdvisedWeek, AdviserRecord } from './advised.js';
import type { Finding, Job, Plan } from './steps.js';
import { type Study, weekOf } from './study.js';

/** The same in all that matters to the rival: moves with their options, answer and challenge, whatever was meant by them. */
function sameSheet(a: WeekOrders, b: WeekOrders): boolean {
  const sorted = (one: object) => Object.entries(one).sort(([x], [y]) => (x < y ? -1 : 1));
  const moves = (sheet: WeekOrders) =>
    sheet.orders
      .map(({ move, with: { terms, ...how } }) =>
        JSON.stringify([move, sorted(how), sorted(terms ?? {}).filter(([, step]) => step !== 0)]),
      )
      .sort()
      .join();
  return a.table === b.table && a.challenge === b.challenge && moves(a) === moves(b);
}

/** What each adviser believed and laid down before a week, from 1, and how near the truth it was. */
export function advisedIn(study: Study, side: Side, week: number): AdvisedWeek[] {
  const { before, played, recorded } = weekOf(study, week);
  const { engine, rules } = study.ground;
  const rival = rivalOf(side);
  const counsel = adviseWeek(rules, engine.viewFor(before, side), before.observers[side].belief);
  const truth = before.types[rival] === 'seeker' ? 0 : 1;
  const misses = counsel.map(({ belief }) => (hostile(belief) - truth) * (hostile(belief) - truth));
  const least = Math.min(...misses);
  let read = 0;
  for (const { facts } of played.steps)
    for (const fact of facts)
      if (fact.kind === 'read' && fact.side === rival) read += fact.after - fact.before;
  return counsel.map(({ adviser, belief, aim, sheet, reading }, i) => ({
    adviser,
    belief,
    aim,
    sheet,
    expected: reading,
    miss: misses[i] as number,
    nearest: misses[i] === least,
    read: sameSheet(sheet, recorded[side]) ? read : null,
  }));
}

function meansOf(weeks: AdviserRecord['weeks']): AdviserRecord['means'] {
  const first = weeks[0]?.advisers ?? [];
  return first
    .map(({ adviser }, i) => ({
      adviser,
      miss: weeks.reduce((sum, { advisers }) => sum + (advisers[i]?.miss ?? 0), 0) / weeks.length,
    }))
    .sort((a, b) => a.miss - b.miss);
}

/**
 * What the advisers of `side` would have said before each week, from what the seat saw then, held against the truth. Null in
 * matches of earlier rules, which have no advisers.
 */
export function* advisersOf({ ground, cursor, record }: Study, side: Side): Plan<'advisers'> {
  if (ground.engine.RULES_VERSION !== RULES_VERSION) return null;
  const jobs = record.orders.map((_, w): Job<'advised'> => ({ job: 'advised', size: 1, side, week: w + 1 }));
  const found = (yield { total: jobs.length, jobs }) as Finding<'advised'>[];
  const weeks = found.map((advisers, w) => ({ week: w + 1, advisers }));
  return { side, truth: cursor.start.types[rivalOf(side)], weeks, means: meansOf(weeks) };
}
