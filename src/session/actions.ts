/** What each action on an open match does to the desk: a new desk, or the reason why not now. */
import { type Desk, drafted, resignation } from './desk.js';
import type { MatchAction, Playing } from './playing.js';
import { bad, good, type Result } from './result.js';

type SidedAction = Extract<MatchAction, { side: unknown }>;

/** Only the person whose turn it is may write, and only what is awaited. Watching is free. */
function mayAct(at: Playing, action: SidedAction): boolean {
  if (action.do === 'watched') return true;
  const awaited = action.do === 'answer' ? 'crisis' : 'orders';
  return action.side === at.turn && !at.thinking && at.match.state.awaiting === awaited;
}

function sealedOrders(at: Playing, action: SidedAction & { do: 'resolve' }): Result<Desk> {
  const { desk, match } = at;
  const { side } = action;
  const orders = desk.drafts[side];
  const { engine, rules, state } = match;
  const wrong = engine.checkOrders(rules, engine.viewFor(state, side), orders);
  if (wrong.length > 0) {
    return bad({ code: 'rejected', rejections: { west: [], russia: [], [side]: wrong } });
  }
  return good({ ...desk, sealedOrders: { ...desk.sealedOrders, [side]: orders } });
}

/** The desk after an action of one side. */
export function acted(at: Playing, action: SidedAction): Result<Desk> {
  const { desk, match } = at;
  const { side } = action;
  if (!mayAct(at, action)) return bad({ code: 'notNow' });
  switch (action.do) {
    case 'resolve':
      return sealedOrders(at, action);
    case 'resign':
      return good({ ...desk, sealedOrders: { ...desk.sealedOrders, [side]: resignation() } });
    case 'answer':
      return good({ ...desk, sealedAnswers: { ...desk.sealedAnswers, [side]: action.answer } });
    case 'watched':
      return good({ ...desk, watched: { ...desk.watched, [side]: match.steps.length } });
    default:
      return good(drafted(desk, action));
  }
}
