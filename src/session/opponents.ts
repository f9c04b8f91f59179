/** Lets the AI seats decide what is awaited, and puts it together with what the people have sealed. */
import { type BySide, type CrisisAnswer, SIDES, type Side, type WeekOrders } from '../engine/index.js';
import type { Desk } from './desk.js';
import type { Input, Match } from './match.js';
import { bad, good, type Result } from './result.js';
import type { Question, Reply, Thinker } from './thinker.js';

/** What is asked of the AI at `side`, from its own view only. */
function questionFor(match: Match, side: Side): Question | null {
  const seat = match.settings.seats[side];
  if (seat.by !== 'ai') return null;
  const view = match.engine.viewFor(match.state, side);
  const { strategy, skill } = seat;
  const ask = match.state.awaiting === 'crisis' ? 'answer' : 'orders';
  return { ask, view, seed: match.state.seed, strategy, skill };
}

async function replies(thinker: Thinker, match: Match): Promise<BySide<Reply | null>> {
  const ask = async (side: Side): Promise<Reply | null> => {
    const question = questionFor(match, side);
    return question ? thinker.ask(question) : null;
  };
  const [west, russia] = await Promise.all(SIDES.map(ask));
  return { west: west ?? null, russia: russia ?? null };
}

/** The whole input of the step: people's sealed decisions and the AI's. */
export async function askOpponents(thinker: Thinker, match: Match, desk: Desk): Promise<Result<Input>> {
  let thought: BySide<Reply | null>;
  try {
    thought = await replies(thinker, match);
  } catch (error) {
    return bad({ code: 'thinking', detail: String(error) });
  }
  const orders = (side: Side): WeekOrders | null => {
    const reply = thought[side];
    return reply?.ask === 'orders' ? reply.orders : (desk.sealedOrders[side] ?? null);
  };
  const answer = (side: Side): CrisisAnswer | null => {
    const reply = thought[side];
    return reply?.ask === 'answer' ? reply.answer : (desk.sealedAnswers[side] ?? null);
  };
  if (match.state.awaiting === 'orders') {
    const [west, russia] = [orders('west'), orders('russia')];
    if (west && russia) return good({ awaiting: 'orders', west, russia });
  } else {
    const [west, russia] = [answer('west'), answer('russia')];
    if (west && russia) return good({ awaiting: 'crisis', west, russia });
  }
  return bad({ code: 'notNow' });
}
