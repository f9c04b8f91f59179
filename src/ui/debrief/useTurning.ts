/** The turning points of a match, and what each decision of a side did: asked only by the tabs that show them. */
import { useMemo } from 'preact/hooks';
import type { Side } from '../../engine/index.js';
import type { Match } from '../../session/index.js';
import { type TurningModel, turningOf } from '../../view/index.js';
import { type Answering, joined, useAnswer } from './useAnswer.js';

interface Turning {
  curve: Answering<'curve'>;
  turning: TurningModel[];
  /** Weeks of the turning points. */
  turned: number[];
}

export function useTurning(match: Match, side: Side): Turning {
  const curve = useAnswer<'curve'>(match, { ask: 'curve' });
  const turning = useMemo(
    () => turningOf(match, side, curve.found?.turning ?? []),
    [match, side, curve.found],
  );
  const turned = useMemo(() => turning.map(({ week }) => week), [turning]);
  return { curve, turning, turned };
}

/** Every decision of a side: those of the turning points first, once it is clear which these are. */
export function useDecisions(
  match: Match,
  side: Side,
  weeks: number,
  { curve }: Pick<Turning, 'curve'>,
): Answering<'decisions'> {
  const working = curve.phase === 'waiting' || curve.phase === 'running';
  const turned = working ? null : (curve.found?.turning ?? []).map(({ week }) => week);
  const rest =
    turned && Array.from({ length: weeks }, (_, at) => at + 1).filter((one) => !turned.includes(one));
  const some = (list: readonly number[] | null) => list === null || list.length > 0;
  const first = useAnswer<'decisions'>(
    match,
    turned && some(turned) ? { ask: 'decisions', side, weeks: turned } : null,
  );
  const second = useAnswer<'decisions'>(
    match,
    rest && some(rest) && (first.phase === 'done' || !some(turned))
      ? { ask: 'decisions', side, weeks: rest }
      : null,
  );
  return joined([first, second], [some(turned), some(rest)]);
}
