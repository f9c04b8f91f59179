// What the view tests share: texts, short matches played by the AI on both sides, and every live model of a seat at once.
import { answerCrisis, decide } from '../../src/ai/index.js';
import type { Side } from '../../src/engine/index.js';
import { viewFor } from '../../src/engine/index.js';
import {
  advance,
  begin,
  type Desk,
  type Input,
  type Match,
  type Settings,
  SIDES,
} from '../../src/session/index.js';
import { loadTexts } from '../../src/text/index.js';
import {
  amendsOf,
  briefOf,
  crisisModel,
  defaultOrder,
  detailOf,
  headerOf,
  keyFigures,
  logOf,
  misreadingModel,
  misreadingOf,
  moveOf,
  outlookOf,
  ownPanelOf,
  rivalPanelOf,
  sheetOf,
  tableOf,
  theatreView,
  tracksOf,
} from '../../src/view/index.js';
import { groundOn, human, level, rival, settings } from '../session/bench.js';

export const LEVELS = ['january-2022', 'abstract-mirror'] as const;

export const readTexts = (): Promise<void> =>
  loadTexts('match', 'guide', 'concepts', 'room', 'crisis', 'reasons', 'debrief', 'advice', 'story');

/** A match played by strategies on both sides; `stop` ends it early. */
export function played(
  id: string,
  seed: string,
  stop: (match: Match) => boolean = () => false,
  strategies: { west: Strategy; russia: Strategy } = { west: 'policy', russia: 'policy' },
): Match {
  return playedWith({ level: id, seed, seats: { west: human, russia: human } }, stop, strategies);
}

/** A short match of one person, who does what the policy would do, against the AI. */
export const playedByOne = (id: string, seed: string, weeks: number, side: Side = 'west'): Match => {
  const seats = side === 'west' ? { west: human, russia: rival() } : { west: rival(), russia: human };
  return playedWith({ level: id, seed, seats, dials: { weeks } });
};

function playedWith(
  more: Partial<Settings> & { level: string },
  stop: (match: Match) => boolean = () => false,
  strategies: { west: Strategy; russia: Strategy } = { west: 'policy', russia: 'policy' },
): Match {
  const fresh = begin(groundOn(level(more.level)), settings(more), false);
  if (!fresh.ok) throw new Error(JSON.stringify(fresh.problem));
  let match = fresh.value;
  while (match.state.awaiting !== 'over' && !stop(match)) {
    const next = advance(match, inputOf(match, strategies));
    if (!next.ok) throw new Error(JSON.stringify(next.problem));
    match = next.value;
  }
  return match;
}

type Strategy = Parameters<typeof decide>[2]['strategy'];

function inputOf(match: Match, strategies: { west: Strategy; russia: Strategy }): Input {
  const player = (side: Side) =>
    ({ seed: match.state.seed, skill: 'regular', strategy: strategies[side] }) as const;
  const { rules, state } = match;
  if (state.awaiting === 'crisis') {
    const answer = (side: Side) => answerCrisis(rules, viewFor(state, side), player(side)).answer;
    return { awaiting: 'crisis', west: answer('west'), russia: answer('russia') };
  }
  const orders = (side: Side) => decide(rules, viewFor(state, side), player(side)).orders;
  return { awaiting: 'orders', west: orders('west'), russia: orders('russia') };
}

const empty = { orders: [], table: 'wait', challenge: false } as const;

export const freshDesk = (): Desk => ({
  drafts: { west: { ...empty, orders: [] }, russia: { ...empty, orders: [] } },
  past: { west: [], russia: [] },
  sealedOrders: {},
  sealedAnswers: {},
  watched: { west: 0, russia: 0 },
  dismissed: [],
});

/** Everything that a seat is shown while the match runs. */
export function liveModels(match: Match, side: Side): Record<string, unknown> {
  const look = outlookOf(match, side);
  const desk = freshDesk();
  const draft = desk.drafts[side];
  const misreading = misreadingOf(look);
  const details = look.level.moves
    .filter((move) => move.side === side)
    .map((move) => detailOf(look, draft, defaultOrder(look, move)));
  return {
    header: headerOf(look),
    figures: keyFigures(look),
    own: ownPanelOf(look),
    rival: rivalPanelOf(look),
    tracks: tracksOf(look, draft),
    details,
    sheet: sheetOf(look, desk),
    table: tableOf(look),
    brief: briefOf(look),
    log: logOf(look),
    crisis: crisisModel(look),
    misreading: misreading && misreadingModel(look, misreading),
    amends: misreading && amendsOf(look, draft, misreading),
    maps: (['meant', 'read'] as const).map((mirror) =>
      theatreView(look, { mirror, draft, focus: { order: null, guess: null, mark: 'west.poland' } }),
    ),
  };
}

export { moveOf, SIDES };
