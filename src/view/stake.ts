/** What a crisis is about, and how a round of it went: true for every way to open one and to end one. */

import type { BySide, CrisisAnswer, Fact, Side } from '../engine/index.js';
import { rivalOf, SIDES } from '../session/index.js';
import { decimal, sayAny, t } from '../text/index.js';
import { misreadingOf } from './misreading.js';
import { factsOf, type Outlook } from './outlook.js';
import { sideName } from './sideName.js';

interface Stake {
  cause: string;
  by: Side | null;
  move: string | null;
}

/** What a crisis is about, in one sentence that says who did what. */
export function stakeText(look: Outlook, { cause, by, move }: Stake): string {
  const values = {
    name: sideName(look.level, by ?? look.rival),
    other: sideName(look.level, look.rival),
    move: move ? look.say(`move.${move}.name`) : '',
  };
  const mine = by === look.side ? 'Own' : '';
  const both = by === null && cause === 'attack' ? 'Both' : '';
  const unnamed = move === null && cause !== 'incident' && !both ? 'Unnamed' : '';
  return sayAny(`match.crisis.cause.${cause}${mine}${both}${unnamed}`, values);
}

/** The last week before this one in which one's own side ordered a move; null if it never did. */
function orderedBefore(look: Outlook, move: string): number | null {
  const earlier = look.weeks
    .slice(0, -1)
    .filter(({ facts }) =>
      factsOf(facts, 'ordered').some(
        ({ side, orders }) => side === look.side && orders.some((order) => order.move === move),
      ),
    );
  return earlier.at(-1)?.week ?? null;
}

/** Beside it: that one's own side ordered something else; empty where it did not. */
export function stakeDoubt(look: Outlook, { by, move }: Stake): string {
  const found = by === look.side && move !== null ? misreadingOf(look) : null;
  if (!found || found.seen !== move) return '';
  const ordered = look.say(`move.${found.order.move}.name`);
  if (found.how === 'slipped') return t('match.crisis.youSlipped', { ordered });
  const before = orderedBefore(look, move);
  return before === null
    ? t('match.crisis.youOrdered', { ordered })
    : t('match.crisis.youOrderedBefore', { ordered, week: before });
}

type Ended = Extract<Fact, { kind: 'crisisEnded' }>;

/** How a round ended: told from the answers, so that nobody is said to have done what they did not. */
export function roundText(look: Outlook, answers: BySide<CrisisAnswer>, ended: Ended | null): string {
  const name = (side: Side) => sideName(look.level, side);
  const gave = (answer: CrisisAnswer) => SIDES.filter((side) => answers[side] === answer);
  const [leaves] = gave('offRamp');
  if (!ended) {
    const refused = leaves && answers[rivalOf(leaves)] === 'escalate';
    return refused
      ? t('match.crisis.on.refused', { name: name(leaves), other: name(rivalOf(leaves)) })
      : t('match.crisis.on');
  }
  const cost = decimal(ended.cost * look.match.engine.CRISIS_PRICE.capital, 1);
  const loser = ended.loser;
  const values = loser ? { name: name(loser), other: name(rivalOf(loser)), cost } : {};
  const how = loser && ended.how !== 'attack' ? `${ended.how}Alone` : ended.how;
  return sayAny(`match.crisis.ended.${how}`, values);
}
