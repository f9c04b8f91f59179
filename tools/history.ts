// What the model makes of the record: node tools/run-ts.mjs tools/history.ts [MATCHES]
// Prints the tables of doc/history.md. Nothing is tuned to them.
import {
  attackChance,
  attackViewOf,
  bestAttack,
  compile,
  fillTable,
  hostile,
  type Order,
  type Rules,
  type SideRules,
  STANCES,
  type State,
  selfOf,
  sheetProbability,
  type Table,
  TREMBLE,
  TYPES,
  type Type,
  tableFor,
  viewFor,
} from '../src/engine/index.js';
import { playMatch, strategyPlayer } from '../src/lab/index.js';
import { loadShipped } from '../src/level/index.js';

const LEVEL = 'january-2022-history';

/** Play matches of the record's level with a watcher for each. */
function replay(
  rules: Rules,
  matches: number,
  russia: 'historical' | 'policy',
  type: Type,
  watch: (k: number, state: State) => Parameters<typeof playMatch>[3],
): State[] {
  return Array.from({ length: matches }, (_, k) => {
    const seed = `history/${k}`;
    const player = { seed, skill: 'regular' } as const;
    const players = {
      west: strategyPlayer('west', { ...player, strategy: 'historical' }),
      russia: strategyPlayer('russia', { ...player, strategy: russia }),
    };
    let seen: Parameters<typeof playMatch>[3] = {};
    const played = playMatch(rules, { seed, types: { west: 'seeker', russia: type }, dials: {} }, players, {
      begun(state) {
        seen = watch(k, state);
        seen?.begun?.(state);
      },
      stepped: (...step) => seen?.stepped?.(...step),
    });
    if (!played.ok) throw new Error('the level starts without dials');
    return played.state;
  });
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** Wilson's 95 % interval of a share. */
function interval(hits: number, n: number): string {
  const z = 1.96;
  const p = hits / n;
  const mid = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return `${percent(p)} (${(100 * (mid - half)).toFixed(1)}–${(100 * (mid + half)).toFixed(1)})`;
}

function invasions(rules: Rules, matches: number): void {
  console.log(
    `\n| type of Russia | invasion by week 7 | any attack | of these in week 7 | mean score west |`,
  );
  console.log('|---|---|---|---|---|');
  for (const type of TYPES) {
    const ends = replay(rules, matches, 'policy', type, () => ({})).map(({ outcome }) => outcome);
    const full = ends.filter((end) => end?.kind === 'war' && end.cause !== 'inadvertent');
    const any = [...full, ...ends.filter((end) => end?.kind === 'limitedWar')];
    const late = any.filter((end) => end?.week === 7).length;
    const score = ends.reduce((sum, end) => sum + (end?.score.west ?? 0), 0) / matches;
    console.log(
      `| ${type} | ${interval(full.length, matches)} | ${interval(any.length, matches)} | ${late} of ${any.length} | ${score.toFixed(3)} |`,
    );
  }
}

const mean = (list: readonly number[]): number => list.reduce((sum, x) => sum + x, 0) / list.length;
const quantile = (list: readonly number[], q: number): number =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(q * list.length))] ?? Number.NaN;

function posterior(rules: Rules, matches: number): void {
  const unbiased: number[][] = [];
  const believed: number[][] = [];
  const note = (into: number[][], week: number, value: number) => {
    into[week] ??= [];
    into[week].push(value);
  };
  replay(rules, matches, 'historical', 'seeker', () => {
    let week = 0;
    return {
      stepped(state, _facts, weekOver) {
        if (!weekOver) return;
        week += 1;
        note(unbiased, week, hostile(state.observers.west.belief));
        note(believed, week, hostile(state.minds.west.belief));
      },
    };
  });
  console.log('\n| after week | calibrated observer: mean | 10–90 % | the West as it reads | matches |');
  console.log('|---|---|---|---|---|');
  unbiased.forEach((list, week) => {
    const range = `${quantile(list, 0.1).toFixed(2)}–${quantile(list, 0.9).toFixed(2)}`;
    console.log(
      `| ${week} | ${mean(list).toFixed(3)} | ${range} | ${mean(believed[week] ?? []).toFixed(3)} | ${list.length} |`,
    );
  });
}

/** Sum of the weights of all sheets with as many moves of each class, by class. */
function classMass(table: Table, own: SideRules, cap: number, wanted: readonly number[]): number {
  // mass[k][key]: weight of the sheets that spend k; a key counts moves by class in base 4.
  const mass = Array.from({ length: cap + 1 }, () => new Map<number, number>());
  mass[0]?.set(0, 1);
  own.moves.forEach(({ move, index }) => {
    const weight = table.weight[index] ?? 0;
    if (weight === 0) return;
    const step = 4 ** STANCES.indexOf(move.stance);
    for (let k = cap; k >= move.attention; k--)
      for (const [key, sum] of mass[k - move.attention] ?? [])
        mass[k]?.set(key + step, (mass[k]?.get(key + step) ?? 0) + weight * sum);
  });
  const key = wanted.reduce((sum, count, i) => sum + count * 4 ** i, 0);
  return mass.reduce((sum, by) => sum + (by.get(key) ?? 0), 0) / table.total;
}

/** In natural logarithms; `admitted` is 1 where the recorded attack was past the type's threshold. */
interface Likelihood {
  classes: number;
  sheet: number;
  attack: number;
  admitted: number;
}

const NOTHING: Likelihood = { classes: 0, sheet: 0, attack: 0, admitted: 0 };
const PARTS = ['classes', 'sheet', 'attack', 'admitted'] as const;

function added(a: Likelihood, b: Likelihood, weight: number): Likelihood {
  const sum = { ...a };
  for (const part of PARTS) sum[part] += weight * b[part];
  return sum;
}

/** Log-likelihood of Russia's sheet in the state in which it was written, had it been of this type. */
function likelihood(rules: Rules, before: State, type: Type, orders: readonly Order[]): Likelihood {
  const own = rules.sides.russia;
  const view = { ...viewFor(before, 'russia'), type };
  const self = selfOf(rules, view);
  const { payoffs, standing, t } = self;
  const vector = payoffs.vectors[t];
  if (!vector) throw new Error('a side always has three type vectors');
  const what = attackViewOf(rules, payoffs, t, standing);
  const f = view.dials.firstStrikeAdvantage;
  const ready = own.attacks.flatMap((a) => own.moves[a]?.attack ?? []).filter((kind) => payoffs.open[kind]);
  const best = bestAttack(rules, 'russia', vector, what, ready, f);
  const chance = best ? attackChance(best.advantage) : 0;
  const moves = orders.map(({ move }) => own.byId[move] ?? 0);
  const struck = moves.map((index) => own.moves[index]?.attack).find((kind) => kind);
  // A reader grants what the threshold rules out a tremble, so that its logarithm exists.
  const dared = best?.kind === struck ? Math.max(TREMBLE, chance) : TREMBLE;
  if (struck) return { ...NOTHING, attack: Math.log(dared), admitted: dared > TREMBLE ? 1 : 0 };
  const table = tableFor(own.moves.length, rules.level.attention);
  fillTable(table, own, payoffs.linear[t], standing.mood, payoffs.situation.legal, own.visibility[t]);
  const counts = STANCES.map(
    (stance) => moves.filter((index) => own.moves[index]?.move.stance === stance).length,
  );
  return {
    classes: Math.log(classMass(table, own, rules.level.attention, counts)),
    sheet: Math.log(sheetProbability(table, moves)),
    attack: Math.log(1 - chance),
    admitted: 0,
  };
}

function likelihoods(rules: Rules, matches: number): void {
  const sums: Likelihood[][] = [];
  const counts: number[] = [];
  replay(rules, matches, 'historical', 'seeker', (_k, first) => {
    let before = structuredClone(first);
    return {
      stepped(state, facts, weekOver) {
        const ordered = facts.find((fact) => fact.kind === 'ordered' && fact.side === 'russia');
        if (ordered?.kind === 'ordered') {
          const { week } = before;
          counts[week] = (counts[week] ?? 0) + 1;
          sums[week] = TYPES.map((type, t) =>
            added(sums[week]?.[t] ?? NOTHING, likelihood(rules, before, type, ordered.orders), 1),
          );
        }
        if (weekOver) before = structuredClone(state);
      },
    };
  });
  const means = sums.map((list, week) => list.map((one) => added(NOTHING, one, 1 / (counts[week] ?? 1))));
  const totals = TYPES.map((_type, t) =>
    means.reduce((sum, list) => added(sum, list[t] ?? NOTHING, 1), NOTHING),
  );
  const names = TYPES.join(' | ');
  const row = (list: readonly Likelihood[]) =>
    (['classes', 'sheet', 'attack'] as const)
      .map((part) => list.map((one) => one[part].toFixed(2).replace('-0.00', '0.00')).join(' | '))
      .join(' | ');
  console.log(`\n| week | classes: ${names} | sheets: ${names} | attack or none: ${names} |`);
  console.log(`|---|${'---|'.repeat(9)}`);
  means.forEach((list, week) => {
    console.log(`| ${week} | ${row(list)} |`);
  });
  console.log(`| sum | ${row(totals)} |`);
  const admitted = totals.map((one, t) => `${TYPES[t]} ${percent(one.admitted)}`).join(', ');
  console.log(`\nThe recorded attack is past the threshold of its week in: ${admitted} of the replays.`);
}

const matches = Number(process.argv[2] ?? 200);
const rules = compile(await loadShipped(LEVEL));
console.log(`${LEVEL}, level ${rules.hash.slice(0, 12)}, ${matches} matches each`);
invasions(rules, matches);
posterior(rules, matches);
likelihoods(rules, matches);
