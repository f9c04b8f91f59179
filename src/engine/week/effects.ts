/** The verbs: what each effect of a move, an event or a third-party decision does to the state. */
import { chosenValue } from '../compiled.js';
import { clamp } from '../exact.js';
import type { Effect, Formation, OptionValue } from '../level.js';
import { sizeFactor } from '../perception/observer.js';
import { chance, type Draw } from '../random.js';
import type { Offer, Order } from '../state.js';
import { rivalOf, type Side } from '../vocabulary.js';
import { keyOf, supportKey, whom } from './changes.js';
import { type Executed, luck, type Week } from './context.js';

/** Who does it and why: a move of a side, or nature. */
interface Doer {
  side: Side | null;
  why: string;
  executed: Executed | null;
}

/** Add troops to a side's formations in a theatre, merging with what is there. */
export function station(formations: Formation[], added: Formation): void {
  const there = formations.find((f) => f.theatre === added.theatre);
  if (!there) {
    formations.push({ ...added });
    return;
  }
  const total = there.size + added.size;
  there.offence = (there.offence * there.size + added.offence * added.size) / total;
  there.ready = (there.ready * there.size + added.ready * added.size) / total;
  there.size = total;
}

/** Take troops back: from the given theatre, or from where most stand. Returns what was moved. */
export function withdraw(
  formations: Formation[],
  theatre: string | undefined,
  size: number,
): { theatre: string; size: number } {
  let from = formations.find((f) => f.theatre === theatre);
  if (!from) for (const f of formations) if (!from || f.size > from.size) from = f;
  if (!from) return { theatre: theatre ?? '', size: 0 };
  const moved = Math.min(from.size, size);
  from.size -= moved;
  return { theatre: from.theatre, size: moved };
}

/** Share of a step on the ground that a rival with the given reputation for resolve leaves open, 0.05–1.2: the firm hold it up (R141). */
export function leftOpen(reputation: number): number {
  return clamp(0.05 + 1.4 * (1 - reputation), 0.05, 1.2);
}

/** Share of what talks clear up that full fatigue takes away. */
const TIRED = 0.6;

function chosen(order: Order | undefined, name: string): string | undefined {
  if (!name.startsWith('$')) return name;
  const value = order?.with[name.slice(1) as 'theatre'];
  return typeof value === 'string' ? value : undefined;
}

function deploy(week: Week, doer: Doer, effect: Extract<Effect, { do: 'deploy' }>): void {
  const side = whom(effect.of, doer.side, null);
  const order = doer.executed?.order;
  const theatre = chosen(order, effect.theatre);
  if (theatre === undefined) return;
  const factor = doer.executed ? sizeFactor(doer.executed.compiled, order) : 1;
  const size = effect.size * factor * week.state.dials.capability[side];
  const formation = { theatre, size, offence: effect.offence, ready: effect.ready };
  if (effect.after) {
    week.state.scheduled.push({
      week: week.state.week + effect.after,
      side,
      what: 'formation',
      by: 0,
      formation,
    });
    return;
  }
  if (size <= 0) return;
  station(week.state.sides[side].formations, formation);
  week.facts?.push({ kind: 'arrived', to: side, side, theatre, size });
}

function change(week: Week, doer: Doer, effect: Extract<Effect, { do: 'change' }>): void {
  const side = whom(effect.of, doer.side, null);
  const key = effect.what === 'clarity' || effect.what === 'cohesion' ? null : keyOf(effect.what, side);
  if (key === null) return;
  const { state } = week;
  if (effect.after)
    state.scheduled.push({
      week: state.week + effect.after,
      side: doer.side,
      what: key,
      by: effect.by,
      formation: null,
    });
  else week.changes.add(key, effect.by, doer.side, doer.why);
  if (effect.weeks) {
    const end = state.week + (effect.after ?? 0) + effect.weeks;
    state.scheduled.push({ week: end, side: doer.side, what: key, by: -effect.by, formation: null });
  }
}

function rally(week: Week, doer: Doer, effect: Extract<Effect, { do: 'rally' }>): void {
  const side = whom(effect.of, doer.side, null);
  for (const ally of week.rules.level.sides[side].allies) {
    const share =
      effect.among === 'all'
        ? 1
        : effect.among === 'hawks'
          ? ally.hawkishness
          : effect.among === 'doves'
            ? 1 - ally.hawkishness
            : ally.energyDependence;
    week.changes.add(supportKey(side, ally.id), effect.by * share, doer.side, doer.why);
  }
}

function clarityOf(executed: Executed | null): number {
  return optionFlag(executed, (value) => value.clarity, 0.6);
}

/** Name or impose a package; allies who pay for it like it less (C36–C39). */
function punish(week: Week, doer: Doer, name: string, impose: boolean): void {
  const side = doer.side;
  const id = chosen(doer.executed?.order, name);
  const pack = id === undefined ? undefined : week.rules.packages[id];
  if (!side || !pack || pack.by !== side) return;
  const state = week.state.sides[side].packages[pack.id];
  if (!state) return;
  const clarity = impose ? 1 : clarityOf(doer.executed);
  if (impose) {
    if (state.imposed > 0) return;
    const promised = state.clarity > 0 ? 0.05 : 0;
    week.changes.add(`record.${side}`, promised, side, doer.why);
    state.imposed = week.state.week;
    if (pack.closes && !week.state.table.closed.includes(pack.closes))
      week.state.table.closed.push(pack.closes);
  } else {
    state.clarity = Math.max(state.clarity, clarity);
  }
  for (const ally in pack.allyCost) {
    week.changes.add(
      supportKey(side, ally),
      -(pack.allyCost[ally] ?? 0) * (impose ? 1 : 0.5 * clarity),
      side,
      doer.why,
    );
  }
}

/** What the options of an order say about one thing: the first that says anything, or else `otherwise`. */
function optionFlag<T>(
  executed: Executed | null,
  read: (value: OptionValue) => T | undefined,
  otherwise: T,
): T {
  if (!executed) return otherwise;
  for (const option of executed.compiled.options) {
    const value = chosenValue(option, executed.order);
    const found = value ? read(value) : undefined;
    if (found !== undefined) return found;
  }
  return otherwise;
}

/** Talks clarify, keep the track open and tire; without an agreement they stall (C26, C51). */
function talk(week: Week, doer: Doer, channelId: string): void {
  const { state, rules } = week;
  const channel = rules.channels[channelId];
  if (!channel) return;
  state.table.talks += 1;
  if (!week.agreed) state.table.stalled += 0.5;
  // Talks that have gone on for long clear up less (C19).
  week.changes.add('talkClarity', channel.clarifies * (1 - TIRED * state.fatigue), doer.side, doer.why);
  week.changes.add('fatigue', 0.01, doer.side, doer.why);
}

function offer(week: Week, doer: Doer, channelId: string, dated: boolean): void {
  const { side, executed } = doer;
  talk(week, doer, channelId);
  const terms = executed?.order.with.terms;
  if (!side || !terms || Object.keys(terms).length === 0) return;
  const isPublic = optionFlag(executed, (value) => value.public, true);
  const made: Offer = {
    by: side,
    terms: { ...terms },
    form: optionFlag(executed, (value) => value.form, 'political'),
    verified: optionFlag(executed, (value) => value.verified, false),
    public: isPublic,
    week: week.state.week,
    third: week.rules.channels[channelId]?.third ?? false,
    dated,
  };
  week.state.table.offers[side] = made;
  week.state.sides[side].tabled = true;
  week.facts?.push({ kind: 'offered', to: 'all', side, terms: made.terms, public: isPublic });
  if (isPublic) {
    week.changes.add(`commitments.${side}`, 0.3, side, doer.why);
    return;
  }
  // A confidential offer costs no promises, and may leak (C21).
  const leaks = chance(luck(week, 'leak', side), 0.15);
  week.facts?.push({ kind: 'luck', to: 'debrief', what: 'leak', chance: 0.15, happened: leaks });
  if (leaks) {
    week.facts?.push({ kind: 'leaked', to: 'all', side, terms: made.terms });
    week.changes.add(`capital.${side}`, -1, side, 'leak');
    week.changes.add('thirdWill', -0.03, side, 'leak');
  }
}

/** Hidden work on the third party and the rival's allies; published intelligence blunts it, sources attribute it (C17, C18). */
function subvert(week: Week, doer: Doer, effect: Extract<Effect, { do: 'subvert' }>, draw: Draw): void {
  const { side } = doer;
  if (!side) return;
  const rival = rivalOf(side);
  const blunted = week.state.sides[rival].guard;
  const force = 1 - 0.7 * blunted;
  week.changes.add('thirdStability', -effect.stability * force, side, doer.why);
  for (const ally of week.rules.level.sides[rival].allies) {
    week.changes.add(supportKey(rival, ally.id), -effect.cohesion * force, side, doer.why);
  }
  const p = effect.attribution * (0.5 + 0.5 * week.state.sides[rival].sources);
  const attributed = chance(draw, p);
  week.facts?.push({ kind: 'luck', to: 'debrief', what: 'attribution', chance: p, happened: attributed });
  week.facts?.push({
    kind: 'covert',
    to: attributed ? 'all' : side,
    side,
    move: doer.why,
    attributed,
    blunted,
  });
  if (attributed) {
    week.changes.add('tension', 3, side, doer.why);
    for (const ally of week.rules.level.sides[rival].allies) {
      week.changes.add(supportKey(rival, ally.id), 0.015 * ally.hawkishness, side, doer.why);
    }
  }
  const risk = effect.incident * week.state.dials.accidentRate;
  const incident = chance(draw, Math.min(1, risk));
  week.facts?.push({
    kind: 'luck',
    to: 'debrief',
    what: 'incident',
    chance: Math.min(1, risk),
    happened: incident,
  });
  if (incident && effect.incident > 0) {
    week.facts?.push({ kind: 'incident', to: 'all' });
    // Secret work that nobody could attribute leaves an incident without a name.
    week.seeds.push({
      cause: 'incident',
      by: null,
      move: attributed ? doer.why : null,
      attack: null,
      depth: 1,
    });
  }
}

/** A plot to install a government: it needs low stability, and does not work against those who were warned. */
function plot(week: Week, doer: Doer, effect: Extract<Effect, { do: 'plot' }>, draw: Draw): void {
  const { third } = week.state;
  const { side } = doer;
  if (!third || !side) return;
  const blunted = week.state.sides[rivalOf(side)].guard;
  const open = third.stability < effect.below ? 1 : 0;
  const p =
    open *
    effect.chance *
    (1 - 0.8 * blunted) *
    (1.5 - third.will) *
    Math.min(1, 0.4 + (effect.below - third.stability) * 4);
  const works = chance(draw, p);
  week.facts?.push({ kind: 'luck', to: 'debrief', what: 'plot', chance: p, happened: works });
  if (works) week.coups.push(side);
}

/** Carry out one effect. */
export function apply(week: Week, doer: Doer, effect: Effect, draw: Draw): void {
  const { state } = week;
  switch (effect.do) {
    case 'deploy':
      deploy(week, doer, effect);
      return;
    case 'withdraw': {
      const side = whom(effect.of, doer.side, null);
      const order = doer.executed?.order;
      const factor = doer.executed ? sizeFactor(doer.executed.compiled, order) : 1;
      const theatre = effect.theatre === undefined ? undefined : chosen(order, effect.theatre);
      const moved = withdraw(state.sides[side].formations, theatre, effect.size * factor);
      week.facts?.push({
        kind: 'withdrew',
        to: effect.verified ? 'all' : side,
        side,
        ...moved,
        verified: effect.verified,
      });
      return;
    }
    case 'change':
      change(week, doer, effect);
      return;
    case 'rally':
      rally(week, doer, effect);
      return;
    case 'name':
      punish(week, doer, effect.package, false);
      return;
    case 'impose':
      punish(week, doer, effect.package, true);
      return;
    case 'offer':
      offer(week, doer, effect.channel, effect.dated ?? false);
      return;
    case 'talk':
      talk(week, doer, effect.channel);
      return;
    case 'commit':
      week.changes.add(`commitments.${whom('self', doer.side, null)}`, effect.weight, doer.side, doer.why);
      return;
    case 'squeeze':
      if (doer.side) week.changes.add(`squeeze.${rivalOf(doer.side)}`, effect.by, doer.side, doer.why);
      return;
    case 'diversify': {
      const side = whom('self', doer.side, null);
      for (const ally of week.rules.level.sides[side].allies) {
        week.changes.add(supportKey(side, ally.id), 0.03 * ally.energyDependence, doer.side, doer.why);
      }
      state.scheduled.push({
        week: state.week + effect.after,
        side: doer.side,
        what: `gasDependence.${side}`,
        by: -effect.by,
        formation: null,
      });
      return;
    }
    case 'subvert':
      subvert(week, doer, effect, draw);
      return;
    case 'expose': {
      const side = whom('self', doer.side, null);
      const strength = effect.guard * (0.4 + 0.6 * state.sides[side].sources);
      week.changes.add(`guard.${side}`, strength, doer.side, doer.why);
      week.changes.add(`sources.${side}`, -effect.burn, doer.side, doer.why);
      state.scheduled.push({
        week: state.week + effect.weeks,
        side: doer.side,
        what: `guard.${side}`,
        by: -strength,
        formation: null,
      });
      return;
    }
    case 'plot':
      plot(week, doer, effect, draw);
      return;
    case 'advance':
      if (doer.side) {
        const gained = effect.by * leftOpen(state.minds[doer.side].reputation);
        week.changes.add(`ground.${doer.side}`, gained, doer.side, doer.why);
      }
      return;
    case 'strain':
      state.table.strain[effect.issue] = Math.min(1, (state.table.strain[effect.issue] ?? 0) + effect.by);
      return;
    case 'inspect':
    case 'attack':
      return; // read by the stages of observation and of the crisis
  }
}
