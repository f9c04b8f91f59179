/** Concepts of signals: what costs, what binds, what is only said, what is left undone. */
import type { Move, Side } from '../../engine/index.js';
import {
  best,
  type ConceptHit,
  factsIn,
  moveOf,
  movesOf,
  type Rule,
  underReason,
  unit,
  weighed,
} from '../conceptStory.js';
import { type OpenWeek, ordersIn } from '../openMatch.js';
import { factsOf } from '../outlook.js';

const COSTLY = 0.08;
export const costlySignal: Rule = (story) =>
  best(weighed(story, 'costlySignal', (amount) => amount <= -COSTLY));

/** Friendly words: talks, offers and statements, and nothing that moves, opens or binds. */
const isTalk = ({ track, stance, effects }: Move): boolean =>
  stance === 'conciliatory' &&
  (track === 'diplomacy' || effects.every((effect) => effect.do === 'change')) &&
  effects.every((effect) => ['talk', 'offer', 'change', 'rally'].includes(effect.do));

const HARDLY = 0.05;
export const cheapTalk: Rule = (story) => {
  const [first] = weighed(story, 'cheapTalk', (_amount, { change, move, seen }) => {
    const one = moveOf(story, move);
    return Math.abs(change) <= HARDLY && seen === move && one !== undefined && isTalk(one);
  });
  return first ? { ...first, strength: 0.35 } : null;
};

export const tiedHands: Rule = (story) =>
  best(weighed(story, 'tiedHands', (amount) => Math.abs(amount) >= COSTLY));

/** A reassuring step that parted the types, or one that was too small to. */
const BELIEVED = -0.25;
const MEANT_TO_CALM = 0.3;
export const window: Rule = (story) => {
  const { outcome } = story.match.state;
  const attackedIn = (week: number): boolean =>
    factsOf(factsIn(story, week), 'attacked').some(({ side }) => side === story.rival) ||
    (outcome?.kind === 'coup' && outcome.by === story.rival && outcome.week === week);
  const calming = movesOf(story).filter(
    ({ week, move, entry }) =>
      // An attack of the same week was ordered before the step could be seen: it calmed nobody.
      !attackedIn(week) &&
      move.stance === 'conciliatory' &&
      (move.aims.reassure ?? 0) >= MEANT_TO_CALM &&
      entry.bill !== null &&
      entry.seen === entry.move,
  );
  const hit =
    (kind: string) =>
    (one: (typeof calming)[number]): ConceptHit => ({
      week: one.week,
      strength: kind === 'believed' ? unit(-one.entry.change) : 0.4,
      kind,
      move: one.move.id,
      amount: one.entry.change,
    });
  const believed = calming.filter(({ entry }) => entry.change <= BELIEVED).map(hit('believed'));
  const small = calming.filter(({ entry }) => Math.abs(entry.change) <= HARDLY).map(hit('small'));
  return best(believed) ?? best(small);
};

const RESTRAINT = -0.15;
export const restraint: Rule = (story) =>
  best(
    story.weeks
      .map(({ week, facts }) => ({
        week,
        amount: underReason(facts, story.side, 'leftUndone') + underReason(facts, story.side, 'heldBack'),
      }))
      .filter(({ amount }) => amount <= RESTRAINT)
      .map(({ week, amount }) => ({ week, strength: unit(-amount), amount })),
  );

/** A calm week that was answered by a calm one, twice at least. */
export const reciprocity: Rule = (story) => {
  const calm = (week: OpenWeek | undefined, side: Side): boolean => {
    const orders = week ? ordersIn(week.facts, side) : [];
    const stances = orders.map((order) => moveOf(story, order.move)?.stance);
    return stances.includes('conciliatory') && !stances.includes('escalatory');
  };
  const answered = story.weeks.filter(
    (week, at) => calm(week, story.side) && calm(story.weeks[at + 1], story.rival),
  );
  const [first] = answered;
  return first && answered.length >= 2
    ? { week: first.week, strength: unit(answered.length / 5), to: answered.length }
    : null;
};

/** A rival out for gain that came to look harmless. */
const LULLED = 0.1;
export const concealment: Rule = ({ match, rival, weeks, mine }) => {
  if (match.start.types[rival] === 'seeker') return null;
  const start = mine[0] ?? 0;
  return best(
    weeks.flatMap(({ week }, at): ConceptHit[] => {
      const to = mine[at + 1] ?? 0;
      return start - to >= LULLED ? [{ week, strength: unit((start - to) * 3), from: start, to }] : [];
    }),
  );
};
