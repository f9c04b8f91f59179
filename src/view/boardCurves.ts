/** Curves of a class over the weeks: everybody's faintly, the middle of the class, the chosen student's in front. */
import { decimal, percent, t } from '../text/index.js';
import { type BoardItem, type BoardLook, isChosen } from './board.js';
import { type CalibrationBin, calibrationBins } from './calibration.js';

export interface BoardCurve {
  id: string;
  name: string;
  values: (number | null)[];
  /** The middle half of the class. */
  band?: ([number, number] | null)[];
  role: 'middle' | 'chosen' | 'observer' | 'truth';
}

export interface BoardCurves {
  /** Weeks on the axis, besides the start. */
  weeks: number;
  /** Everybody's curve. */
  faint: (number | null)[][];
  curves: BoardCurve[];
}

/** The value below which a share of the sorted values lies, between two of them in proportion. */
export function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}

const sortedNumbers = (values: readonly (number | null)[]): number[] =>
  values.filter((value) => value !== null).sort((a, b) => a - b);

/** Middle and middle half of what several curves have at each point. */
function middleOf(all: readonly (number | null)[][], points: number) {
  const values: (number | null)[] = [];
  const band: ([number, number] | null)[] = [];
  for (let at = 0; at < points; at++) {
    const there = sortedNumbers(all.map((one) => one[at] ?? null));
    values.push(there.length > 0 ? quantile(there, 0.5) : null);
    band.push(there.length > 0 ? [quantile(there, 0.25), quantile(there, 0.75)] : null);
  }
  return { values, band };
}

const padded = (values: readonly (number | null)[], points: number): (number | null)[] =>
  Array.from({ length: points }, (_, at) => values[at] ?? null);

function curvesOf(look: BoardLook, of: (item: BoardItem) => readonly (number | null)[], middle: string) {
  const weeks = Math.max(1, ...look.items.map(({ match }) => match.weeks));
  const points = weeks + 1;
  const faint = look.items.map((item) => padded(of(item), points));
  const curves: BoardCurve[] = [{ id: 'middle', name: middle, role: 'middle', ...middleOf(faint, points) }];
  look.items.forEach((item, at) => {
    if (!isChosen(look, item)) return;
    const { name, row } = item;
    curves.push({
      id: `chosen-${item.at}`,
      name: row.matches.length > 1 ? t('board.nameOfMatch', { name, match: item.at + 1 }) : name,
      values: faint[at] ?? [],
      role: 'chosen',
    });
  });
  return { weeks, faint, curves };
}

/** Tension, 0–100, at the start and at the end of each week. */
export const tensionOf = (look: BoardLook): BoardCurves =>
  curvesOf(look, ({ match }) => match.tension, t('board.curve.middle'));

/** The rung of the ladder, 0–9, at the start and at the end of each week. */
export const rungsOf = (look: BoardLook): BoardCurves =>
  curvesOf(look, ({ match }) => match.rung, t('board.curve.middle'));

/** Estimates stand at the week before whose orders they were made. */
function estimatesOf({ match }: BoardItem): (number | null)[] {
  const values: (number | null)[] = Array.from({ length: match.weeks + 1 }, () => null);
  for (const { week, percent: said } of match.beliefs) if (week < values.length) values[week] = said / 100;
  return values;
}

/** What the evidence of the seat supported when orders of a week were given: the belief at the end of the week before. */
const observedOf = ({ match }: BoardItem): (number | null)[] => [
  null,
  ...match.unbiased.slice(0, match.weeks),
];

export const hostileRival = ({ match }: BoardItem): boolean =>
  match.types[match.side === 'west' ? 'russia' : 'west'] !== 'seeker';

export interface BoardBeliefs {
  /** The weeks in which somebody estimated. */
  weeks: number[];
  faint: (number | null)[][];
  curves: BoardCurve[];
  /** What was so, in a sentence. */
  truth: string;
}

/** Students' estimates that the rival is hostile, beside the unbiased observer and what was so; null where nobody estimated. */
export function beliefsOf(look: BoardLook): BoardBeliefs | null {
  const asked = look.items.filter(({ match }) => match.beliefs.length > 0);
  if (asked.length === 0) return null;
  const weeks = [...new Set(asked.flatMap(({ match }) => match.beliefs.map(({ week }) => week)))].sort(
    (a, b) => a - b,
  );
  const at = (values: readonly (number | null)[]) => weeks.map((week) => values[week] ?? null);
  const base = curvesOf({ ...look, items: asked }, estimatesOf, t('board.belief.middle'));
  const observed = middleOf(
    asked.map((item) => at(observedOf(item))),
    weeks.length,
  );
  const hostile = asked.filter(hostileRival).length;
  return {
    weeks,
    faint: base.faint.map(at),
    curves: [
      ...base.curves.map((curve) => ({
        ...curve,
        values: at(curve.values),
        ...(curve.band ? { band: weeks.map((week) => curve.band?.[week] ?? null) } : {}),
      })),
      { id: 'observer', name: t('board.belief.observer'), values: observed.values, role: 'observer' },
      {
        id: 'truth',
        name: t('board.belief.truth'),
        values: weeks.map(() => hostile / asked.length),
        role: 'truth',
      },
    ],
    truth: t('board.belief.says', { hostile, count: asked.length }),
  };
}

export interface BoardCalibration {
  /** Students and the unbiased observer on the same weeks, in a sentence. */
  says: string;
  rows: { id: string; name: string; students: number; observer: number; distance: number }[];
  bins: CalibrationBin[];
}

const square = (x: number): number => x * x;
const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** One estimate with what the observer thought then and what was so. */
interface Estimate {
  item: BoardItem;
  week: number;
  said: number;
  observed: number;
  truth: 0 | 1;
}

const allEstimates = (look: BoardLook): Estimate[] =>
  look.items.flatMap((item) =>
    item.match.beliefs.flatMap(({ week, percent: said }) => {
      const observed = item.match.unbiased[week - 1];
      if (observed === undefined) return [];
      return [
        { item, week, said: said / 100, observed, truth: hostileRival(item) ? (1 as const) : (0 as const) },
      ];
    }),
  );

/** How far estimates were from what was so, of the students and of the observer, by week; null without estimates. */
export function calibrationOf(look: BoardLook): BoardCalibration | null {
  const all = allEstimates(look);
  if (all.length === 0) return null;
  const rowOf = (id: string, name: string, some: readonly Estimate[]) => ({
    id,
    name,
    students: meanOf(some.map(({ said, truth }) => square(said - truth))),
    observer: meanOf(some.map(({ observed, truth }) => square(observed - truth))),
    distance: meanOf(some.map(({ said, observed }) => Math.abs(said - observed))),
  });
  const weeks = [...new Set(all.map(({ week }) => week))].sort((a, b) => a - b);
  // Every student counts the same, as in the tables, however many estimates there are.
  const byItem = new Map<BoardItem, Estimate[]>();
  for (const one of all) byItem.set(one.item, [...(byItem.get(one.item) ?? []), one]);
  const each = [...byItem.values()].map((some) => rowOf('', '', some));
  const whole = {
    id: 'all',
    name: t('board.calibration.all'),
    students: meanOf(each.map(({ students }) => students)),
    observer: meanOf(each.map(({ observer }) => observer)),
    distance: meanOf(each.map(({ distance }) => distance)),
  };
  const mine = all.filter(({ item }) => isChosen(look, item));
  return {
    bins: calibrationBins(all.map(({ said, truth }) => ({ share: said, so: truth === 1 }))),
    says: t('board.calibration.says', {
      students: decimal(whole.students, 2),
      observer: decimal(whole.observer, 2),
      distance: percent(whole.distance),
    }),
    rows: [
      ...weeks.map((week) =>
        rowOf(
          String(week),
          t('board.week', { week }),
          all.filter((one) => one.week === week),
        ),
      ),
      whole,
      ...(mine.length > 0 && mine[0] ? [rowOf('chosen', mine[0].item.name, mine)] : []),
    ],
  };
}
