/** Sharp deeds of the rival that a seat saw, and its attack above all. */
import type { Fact, Move } from '../engine/index.js';
import { factsOf, type Outlook } from './outlook.js';

type Seen = Pick<Outlook, 'level' | 'side' | 'rival'>;

const movesSeen = ({ level, side }: Seen, facts: readonly Fact[]) => {
  const orders = factsOf(facts, 'saw')
    .filter((fact) => fact.side === side)
    .flatMap(({ sightings }) => sightings.map(({ order }) => order.move));
  return level.moves.filter(({ id }) => orders.includes(id));
};

/** Does a move attack? */
export const isAttack = (move: Pick<Move, 'effects'> | undefined): boolean =>
  move?.effects.some((effect) => effect.do === 'attack') ?? false;

/** Is a move sharp by itself: a step up that is made neither for defence nor as an attack? */
export const isSharp = (move: Pick<Move, 'stance' | 'look' | 'effects'>): boolean =>
  move.stance === 'escalatory' && move.look !== 'defensive' && !isAttack(move);

/** Sharp moves of the rival, as they looked to the seat. */
export const sightedDeeds = (look: Seen, facts: readonly Fact[]): string[] =>
  movesSeen(look, facts)
    .filter(isSharp)
    .map(({ id }) => id);

/** Has the rival attacked, as far as these facts tell the seat? */
export const sawAttack = (look: Seen, facts: readonly Fact[]): boolean =>
  factsOf(facts, 'attacked').some(({ side }) => side === look.rival) || movesSeen(look, facts).some(isAttack);
