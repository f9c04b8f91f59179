/** Concepts of fear and how it is read: the spiral, the dilemma, deterrence, and the ways to misperceive. */
import type { Move } from '../../engine/index.js';
import { SIDES } from '../../session/index.js';
import {
  attackedBy,
  best,
  type ConceptHit,
  escalated,
  factsIn,
  movesOf,
  type Rule,
  underReason,
  unit,
} from '../conceptStory.js';
import { isWar } from '../ending.js';
import { factsOf } from '../outlook.js';

/** Rise of belief on both sides, both armed more than once, and both wanted safety. */
const RISE = 0.1;
const AGAIN = 2;
export const spiral: Rule = (story) => {
  const { match, mine, theirs, weeks } = story;
  const { types } = match.start;
  if (types.west !== 'seeker' || types.russia !== 'seeker') return null;
  return best(
    weeks.flatMap(({ week }, at): ConceptHit[] => {
      const rise = Math.min((mine[at + 1] ?? 0) - (mine[0] ?? 0), (theirs[at + 1] ?? 0) - (theirs[0] ?? 0));
      const past = weeks.slice(0, at + 1);
      const both = SIDES.every((side) => past.filter((one) => escalated(story, one, side)).length >= AGAIN);
      if (rise < RISE || !both) return [];
      return [{ week, strength: unit(rise * 2), from: theirs[0] ?? 0, to: theirs[at + 1] ?? 0 }];
    }),
  );
};

/** What a build itself says, beside how and when it was done. */
const OF_BUILDS = ['looksOffensive', 'looksDefensive', 'closeToBorder', 'scale'] as const;

/**
 * A build for defence by a side that wanted only safety, seen as what it was, that raised suspicion all the same: by what it
 * is, and not by what else stood in the week. Either side's.
 */
const ALARM = 0.15;
export const dilemma: Rule = (story) =>
  best(
    SIDES.flatMap((by) =>
      story.match.start.types[by] !== 'seeker'
        ? []
        : movesOf(story, by)
            .filter(({ week, move, entry }) => {
              const byItself = OF_BUILDS.reduce(
                (sum, code) => sum + underReason(factsIn(story, week), by, code, entry.move),
                0,
              );
              return (
                move.look === 'defensive' &&
                entry.seen === entry.move &&
                entry.change >= ALARM &&
                byItself >= ALARM
              );
            })
            .map(
              ({ week, move, entry }): ConceptHit => ({
                week,
                strength: unit(entry.change),
                kind: by === story.side ? 'yours' : 'theirs',
                move: move.id,
                amount: entry.change,
              }),
            ),
    ),
  );

/** A step that makes an attack harder or dearer. */
const deters = (move: Move): boolean =>
  move.track === 'deterrence'
    ? (move.aims.protect ?? 0) > 0
    : move.effects.some((effect) => effect.do === 'name');

export const deterrence: Rule = (story) => {
  const { match, rival } = story;
  if (match.start.types[rival] === 'seeker' || attackedBy(story, rival)) return null;
  // One that has no attack to order was not held from it.
  const could = match.level.moves.some(
    ({ side, effects }) => side === rival && effects.some((effect) => effect.do === 'attack'),
  );
  const outcome = match.state.outcome;
  if (!could || !outcome || isWar(match)) return null;
  const steps = movesOf(story).filter(({ move }) => deters(move));
  const [first] = steps;
  return first ? { week: first.week, strength: unit(steps.length / 6), move: first.move.id } : null;
};

/** Something must have stood against the attack before its orders were written. */
export const deterrenceFails: Rule = (story) => {
  const { match, rival } = story;
  const outcome = match.state.outcome;
  if (!outcome || outcome.by !== rival || match.start.types[rival] === 'seeker') return null;
  const chosen = outcome.kind === 'limitedWar' || (outcome.kind === 'war' && outcome.cause === 'chosen');
  const stood = movesOf(story).some(({ week, move }) => week < outcome.week && deters(move));
  return chosen && stood ? { week: outcome.week, strength: 1 } : null;
};

/** How much further from the truth than the unbiased belief one has to be for a misperception worth a card. */
const GAP = 0.15;
export const misperception: Rule = ({ match, side, weeks, theirs, calm }) =>
  best(
    weeks.flatMap(({ week }, at): ConceptHit[] => {
      const [to, from] = [theirs[at + 1] ?? 0, calm[at + 1] ?? 0];
      const gap = to - from;
      const further = match.start.types[side] === 'seeker' ? gap : -gap;
      if (further < GAP) return [];
      return [{ week, strength: unit(Math.abs(gap) * 1.5), kind: gap > 0 ? 'more' : 'less', from, to }];
    }),
  );

/** An order that went out right and was seen as another; one that was carried out wrongly was seen as what it became. */
export const mistaken: Rule = (story) =>
  best(
    movesOf(story).flatMap(({ week, index, entry, move }): ConceptHit[] => {
      if (entry.seen === null || entry.seen === entry.move) return [];
      const slipped = factsOf(factsIn(story, week), 'ordered').some(
        (fact) => fact.side === story.side && fact.slipped.includes(index),
      );
      return [
        {
          week,
          strength: unit(0.1 + 0.7 * Math.abs(entry.change)),
          kind: slipped ? 'slipped' : 'seen',
          move: move.id,
          other: entry.seen,
          amount: entry.change,
        },
      ];
    }),
  );

/** What granted fear takes off, or what is left when hardly any is granted. */
const GRANTED = 0.1;
const LITTLE_EMPATHY = 0.4;
export const empathy: Rule = (story) => {
  const granted = story.weeks.map(({ week, facts }) => ({
    week,
    amount: underReason(facts, story.side, 'theyMayFearUs'),
  }));
  const most = best(
    granted
      .filter(({ amount }) => amount <= -GRANTED)
      .map(({ week, amount }) => ({ week, strength: unit(-amount), kind: 'granted', amount })),
  );
  const share = story.match.start.dials.empathy[story.rival];
  if (share >= LITTLE_EMPATHY) return most;
  const alarming = best(
    story.ledger
      .filter(({ total }, at) => {
        const played = story.weeks[at];
        return total >= 2 * ALARM && played !== undefined && escalated(story, played, story.side);
      })
      .map(({ week, total }) => ({
        week,
        strength: unit(total),
        kind: 'withheld',
        amount: total,
        to: share,
      })),
  );
  return alarming ?? most;
};

const WITHHELD = 0.1;
/** Fall of suspicion in a week after which nobody would say that trust grew slowly. */
const SWIFT = 0.15;
export const bias: Rule = (story) =>
  best(
    story.weeks
      .map(({ week, facts }, at) => ({
        week,
        amount: underReason(facts, story.side, 'bias'),
        fell: (story.theirs[at] ?? 0) - (story.theirs[at + 1] ?? 0),
      }))
      .filter(({ amount, fell }) => amount >= WITHHELD && fell < SWIFT)
      .map(({ week, amount }) => ({ week, strength: unit(amount * 1.5), amount })),
  );
