/** Three ways of asking about the state: as one seat through its view, as a reader about its rival, and as nature. */
import type { Rules, Sight } from './compiled.js';
import type { SideNumber } from './level.js';
import { defenceIndex, offenceIndex } from './numbers.js';
import type { PublicInfo, SideView } from './sideView.js';
import type { Mind, SideState, State } from './state.js';
import type { Side } from './vocabulary.js';

/** The public part of a view, with its two sides put side by side. */
export function infoOf(view: SideView): PublicInfo {
  const sides =
    view.side === 'west' ? { west: view.own, russia: view.rival } : { west: view.rival, russia: view.own };
  return {
    week: view.week,
    dials: view.dials,
    rung: view.rung,
    tension: view.tension,
    fatigue: view.fatigue,
    pretext: view.pretext,
    talkClarity: view.talkClarity,
    third: view.third,
    table: view.table,
    sides,
  };
}

function ownNumber(rules: Rules, side: Side, own: SideState, number: SideNumber): number | undefined {
  switch (number) {
    case 'readiness':
      return own.readiness;
    case 'sources':
      return own.sources;
    case 'guard':
      return own.guard;
    case 'offence':
      return offenceIndex(rules, side, own.formations);
    case 'defence':
      return defenceIndex(rules, side, own.formations);
    default:
      return undefined;
  }
}

/** What `side` itself can test: its own hidden numbers and deeds, and what it has seen of its rival. */
export function ownSight(rules: Rules, info: PublicInfo, side: Side, own: SideState, mind: Mind): Sight {
  return {
    rules,
    info,
    cohesion: {},
    done: (move) => own.lastDone[move] ?? mind.done[move] ?? 0,
    hidden: (whose, number) => (whose === side ? ownNumber(rules, side, own, number) : undefined),
  };
}

/** What `reader` can test about its rival's possibilities: nothing hidden of either side. */
export function readerSight(rules: Rules, info: PublicInfo, reader: Side, own: SideState, mind: Mind): Sight {
  return {
    rules,
    info,
    cohesion: {},
    done: (move) => mind.done[move] ?? own.lastDone[move] ?? 0,
    hidden: (whose, number) =>
      whose === reader
        ? ownNumber(rules, reader, own, number)
        : number === 'readiness'
          ? mind.readiness
          : undefined,
  };
}

/** What nature can test: everything. */
export function natureSight(rules: Rules, state: State): Sight {
  return {
    rules,
    info: state,
    cohesion: {},
    done: (move) => state.sides.west.lastDone[move] ?? state.sides.russia.lastDone[move] ?? 0,
    hidden: (whose, number) => ownNumber(rules, whose, state.sides[whose], number),
  };
}

/** What the owner of a view can test. */
export function sightOf(rules: Rules, view: SideView): Sight {
  return ownSight(rules, infoOf(view), view.side, view.own, view.mind);
}
