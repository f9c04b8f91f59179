/** Crises on purpose: matches in which both sides challenge whatever they can. */
import {
  type BySide,
  type CrisisAnswer,
  newMatch,
  type Rules,
  SIDES,
  type Side,
  type State,
} from '../../../src/engine/index.js';
import { play, policy, type Seat } from './play.ts';

export const challenging: Seat = { ...policy(), edit: (orders) => ({ ...orders, challenge: true }) };

/** Whether a side's answer runs the risk of the round. */
const stands =
  (answers: BySide<CrisisAnswer>) =>
  (side: Side): boolean =>
    answers[side] === 'standFirm' || answers[side] === 'escalate';

/** Crises of a match in which both sides challenge whatever they can: number, back-downs, the deepest point at which both stood. */
export function crises(
  rules: Rules,
  seed: string,
  dials: Record<string, number>,
): { opened: number; backed: number; depths: number[] } {
  const depths: number[] = [];
  let opened = 0;
  const end = play(rules, {
    seed,
    west: challenging,
    russia: challenging,
    dials: { accidentRate: 0, ...dials },
    watch: {
      stepped: (_state, facts) => {
        for (const fact of facts) {
          if (fact.kind === 'crisisOpened' && fact.cause !== 'attack') {
            opened += 1;
            depths.push(0);
          } else if (fact.kind === 'crisisRound' && depths.length > 0 && SIDES.every(stands(fact.answers))) {
            depths[depths.length - 1] = Math.max(depths[depths.length - 1] as number, fact.depth);
          }
        }
      },
    },
  });
  return { opened, backed: end.sides.west.backdowns + end.sides.russia.backdowns, depths };
}

/** The state before week 1 of a match between two seekers. */
export function stateWith(
  rules: Rules,
  dials: Record<string, number>,
  change: (state: State) => void = () => {},
): State {
  const started = newMatch(rules, { seed: 'crisis', types: { west: 'seeker', russia: 'seeker' }, dials });
  if (!started.ok) throw new Error('a match always starts');
  change(started.state);
  return started.state;
}
