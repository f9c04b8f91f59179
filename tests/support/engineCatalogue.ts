/** What the catalogue's tests share: the main level without news, clear sight, and a few figures to compare. */
import {
  type Attack,
  advantage,
  attackViewOf,
  type Level,
  type Offer,
  type Order,
  type Rules,
  type Side,
  type State,
  selfOf,
  type Terms,
  viewFor,
  winChance,
} from '../../src/engine/index.ts';
import { incidentsStage } from '../../src/engine/week/incidents.ts';
import {
  begin,
  CLEAR,
  changed,
  changedLevel,
  january,
  type Opening,
  type Orders,
  offerOf,
  play,
  withoutNews,
} from './engine.ts';
import { weekOf } from './engineWeek.ts';

/** January 2022 with only what is ordered. */
export const quiet: Rules = withoutNews(january);

/** A quiet match in which everything is seen for what it is. */
export function quietly(opening: Opening = {}): State {
  return begin(quiet, { ...opening, dials: { ...CLEAR, ...opening.dials } });
}

/** The quiet level with something else changed. */
export const quietWith = (change: (level: Level) => void): Rules => changedLevel(quiet, change);

/** The state a week later, once with the orders and once without. */
export function withAndWithout(orders: Orders, from: State = quietly(), rules: Rules = quiet) {
  return { with: play(rules, from, orders), without: play(rules, from) };
}

/** The fear that a side feels. */
export function fearOf(state: State, side: Side, rules: Rules = quiet): number {
  return selfOf(rules, viewFor(state, side)).standing.mood.fear;
}

/** What Russia weighs about an attack, as it sees things. */
function weighing(state: State, rules: Rules) {
  const { payoffs, standing, t } = selfOf(rules, viewFor(state, 'russia'));
  const vector = payoffs.vectors[t];
  if (!vector) throw new Error('each type has a vector');
  return { vector, view: attackViewOf(rules, payoffs, t, standing) };
}

/** How much an attack would pay for Russia as it sees things: U(attack) − U(wait). */
export function temptation(state: State, kind: Attack = 'full', rules: Rules = quiet): number {
  const { vector, view } = weighing(state, rules);
  return advantage(rules, 'russia', vector, view, kind, state.dials.firstStrikeAdvantage);
}

/** What Russia hopes for from the table, 0–1. */
export const hopes = (state: State, rules: Rules = quiet): number => weighing(state, rules).view.table;

/** Russia's chance to win by an attack. */
export const chanceToWin = (state: State, kind: Attack = 'full', rules: Rules = quiet): number =>
  winChance(rules, 'russia', weighing(state, rules).view, kind);

/** The chance of an incident in a week that starts from a state. */
export function incidentRisk(state: State, rules: Rules = quiet): number {
  const week = weekOf(rules, state);
  incidentsStage.run(week);
  const luck = (week.facts ?? []).find((fact) => fact.kind === 'luck' && fact.what === 'incident');
  return luck?.kind === 'luck' ? luck.chance : 0;
}

/** An offer on the table, as a change of the state. */
export function offering(by: Side, terms: Terms, over: Partial<Offer> = {}) {
  return (state: State) =>
    changed(state, (s) => {
      s.table.offers[by] = offerOf(by, terms, over);
    });
}

/** An order with its terms. */
export const withTerms = (order: Order, terms: Record<string, number>): Order => ({
  ...order,
  with: { ...order.with, terms },
});
