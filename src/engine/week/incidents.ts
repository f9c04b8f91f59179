/** Stages 9 and 10, incidents and events: accidents where forces meet, and the deck of what else happens. */

import type { Rules } from '../compiled.js';
import { unit } from '../exact.js';
import { calming, offenceIndex } from '../numbers.js';
import { chance, pick } from '../random.js';
import { natureSight } from '../sight.js';
import type { State } from '../state.js';
import { luck, type WeekStage } from './context.js';
import { apply } from './effects.js';

const INCIDENT = 0.35;

/** Forces in contact, 0–1: how much of both sides' offence stands forward. */
export function contact(rules: Rules, state: State): number {
  const west = offenceIndex(rules, 'west', state.sides.west.formations);
  const russia = offenceIndex(rules, 'russia', state.sides.russia.formations);
  return unit(0.25 + 0.5 * (west + russia));
}

/** Tension and forces in contact in a usual crisis: what the risks by depth are stated for. */
const USUAL = 0.8;

/** How prone to accidents things are, by tension and forces in contact, less what agreed measures and open talks remove. */
function danger(rules: Rules, state: State): number {
  return (
    state.dials.accidentRate *
    (0.4 + state.tension / 100) *
    contact(rules, state) *
    (1 - calming(rules, state.table)) *
    (1 - 0.15 * state.talkClarity)
  );
}

/** How much likelier than in usual circumstances (1) a crisis is to slip out of control. */
export const proneness = (rules: Rules, state: State): number => danger(rules, state) / USUAL;

/** How open the state is to accidents at a rung: 0 below rung 4, convex above, with tension and contact, less what agreed measures and open talks remove. */
export function accidentProneness(rules: Rules, state: State, rung: number): number {
  if (rung < 4) return 0;
  const height = (rung - 3) / 6;
  return height * height * danger(rules, state);
}

export const incidentsStage: WeekStage = {
  name: 'incidents',
  run(week) {
    const { rules, state } = week;
    const risk = Math.min(1, INCIDENT * accidentProneness(rules, state, state.rung));
    const happened = chance(luck(week, 'incidents'), risk);
    week.facts?.push({ kind: 'luck', to: 'debrief', what: 'incident', chance: risk, happened });
    if (!happened) return;
    week.facts?.push({ kind: 'incident', to: 'all' });
    week.seeds.push({ cause: 'incident', by: null, move: null, attack: null, depth: 1 });
  },
};

export const eventsStage: WeekStage = {
  name: 'events',
  run(week) {
    const { rules, state } = week;
    const { events, eventRate } = rules.level;
    const draw = luck(week, 'events');
    if (!chance(draw, eventRate)) return;
    const sight = natureSight(rules, state);
    const weights = events.map((event, i) =>
      (event.once && state.eventsDone.includes(event.id)) || !rules.eventTests[i]?.(sight) ? 0 : event.weight,
    );
    if (!weights.some((w) => w > 0)) return;
    const event = events[pick(draw, weights)];
    if (!event) return;
    state.eventsDone.push(event.id);
    week.facts?.push({ kind: 'event', to: 'all', event: event.id });
    for (const effect of event.effects)
      apply(week, { side: null, why: event.id, executed: null }, effect, draw);
    week.changes.apply(state);
  },
};
