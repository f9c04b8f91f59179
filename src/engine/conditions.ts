/** Tests on the public state, as levels write them, turned into functions once per level. */
import type { Sight, Test } from './compiled.js';
import type { Condition, Indicator, SideNumber } from './level.js';
import { cohesion, threatened } from './numbers.js';
import type { Side } from './vocabulary.js';

/** Clarity from which a threat counts as named. */
export const NAMED = 0.5;

type Read = (sight: Sight) => number | undefined;

/** Cohesion of a side's allies, 0–1, worked out once for each asker. */
export function cohesionFor(sight: Sight, side: Side): number {
  sight.cohesion[side] ??= cohesion(sight.rules, side, sight.info.sides[side]);
  return sight.cohesion[side];
}

function compileIndicator(what: Indicator): Read {
  switch (what) {
    case 'week':
    case 'rung':
    case 'tension':
    case 'fatigue':
    case 'pretext':
    case 'talkClarity':
      return ({ info }) => info[what];
    case 'thirdDefence':
      return ({ info }) => info.third?.defence ?? 0;
    case 'thirdStability':
      return ({ info }) => info.third?.stability ?? 0;
    case 'thirdWill':
      return ({ info }) => info.third?.will ?? 0;
    case 'thirdAlignment':
      return ({ info }) => info.third?.alignment ?? 0;
  }
  const dot = what.indexOf('.');
  const number = what.slice(0, dot) as SideNumber;
  const side = what.slice(dot + 1) as Side;
  switch (number) {
    case 'capital':
    case 'economy':
    case 'homeFront':
    case 'record':
    case 'boldness':
    case 'gasDependence':
    case 'squeeze':
    case 'restraint':
    case 'ground':
      return ({ info }) => info.sides[side][number];
    case 'cohesion':
      return (sight) => cohesionFor(sight, side);
    case 'clarity':
      return ({ rules, info }) => threatened(rules, info.sides[side]);
    default:
      return (sight) => sight.hidden(side, number);
  }
}

const READS = new Map<string, Read>();
function readOf(what: Indicator): Read {
  let read = READS.get(what);
  if (!read) {
    read = compileIndicator(what);
    READS.set(what, read);
  }
  return read;
}

/** Value of an indicator for the asker, or undefined where it cannot know it. */
export function indicator(sight: Sight, what: Indicator): number | undefined {
  return readOf(what)(sight);
}

function packageState(sight: Sight, id: string) {
  const by = sight.rules.packages[id]?.by;
  return by ? sight.info.sides[by].packages[id] : undefined;
}

/** Turn one condition into a test. All its parts must hold. */
export function compileCondition(condition: Condition): Test {
  const tests: Test[] = [];
  const { what, atLeast, atMost, agreed, done, notDone, named, imposed, notImposed } = condition;
  if (what !== undefined) {
    const read = readOf(what);
    tests.push((sight) => {
      const value = read(sight);
      if (value === undefined) return true;
      return (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost);
    });
  }
  const within = condition.within;
  const recent = (sight: Sight, move: string) => {
    const week = sight.done(move);
    return week > 0 && (within === undefined || sight.info.week - week <= within);
  };
  if (agreed !== undefined) {
    tests.push((sight) => (sight.info.table.agreed[agreed] ?? 0) >= (condition.step ?? 1));
  }
  if (done !== undefined) tests.push((sight) => recent(sight, done));
  if (notDone !== undefined) tests.push((sight) => !recent(sight, notDone));
  if (named !== undefined) tests.push((sight) => (packageState(sight, named)?.clarity ?? 0) >= NAMED);
  if (imposed !== undefined) tests.push((sight) => (packageState(sight, imposed)?.imposed ?? 0) > 0);
  if (notImposed !== undefined) tests.push((sight) => (packageState(sight, notImposed)?.imposed ?? 0) === 0);
  return all(tests);
}

/** One test for several: all must hold. */
function all(tests: readonly Test[]): Test {
  const [only] = tests;
  if (only && tests.length === 1) return only;
  return (sight) => {
    for (const test of tests) if (!test(sight)) return false;
    return true;
  };
}

/** Turn a list of conditions into one test: all must hold. */
export function compileConditions(conditions: readonly Condition[]): Test {
  return all(conditions.map(compileCondition));
}
