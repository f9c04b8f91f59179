/** The desk while the resolved week is shown: the map takes the room and the scene speaks at its edge. */
import type { Match } from '../../session/index.js';
import { t } from '../../text/index.js';
import type { GuessModel, Outlook, Scene } from '../../view/index.js';
import { goToEnd } from '../endPage.js';
import { dispatch } from '../matchDoor.js';
import { paused, sceneAt } from './bench.js';
import { FigureStrip } from './FigureStrip.js';
import { Resolution } from './Resolution.js';
import type { Room } from './useRoom.js';

interface ResolutionStageProps {
  /** What has been told so far. */
  look: Outlook;
  room: Room;
  scenes: Scene[];
  guesses: (GuessModel | null)[] | null;
  match: Match;
  /** The map, where this stage has to place it. */
  map: preact.JSX.Element | null;
}

function onwardsOf(match: Match): string {
  const { awaiting, week } = match.state;
  if (awaiting === 'over') return t('match.scene.toOutcome');
  return awaiting === 'crisis' ? t('match.scene.toCrisis') : t('match.scene.done', { week });
}

export function ResolutionStage({ look, room, scenes, guesses, match, map }: ResolutionStageProps) {
  const done = () => {
    sceneAt.value = 0;
    paused.value = false;
    const over = match.state.awaiting === 'over';
    dispatch({ do: 'watched', side: look.side }).then(() => {
      if (over) goToEnd(match);
    });
  };
  return (
    <>
      {map}
      <FigureStrip look={look} />
      <Resolution
        look={look}
        scenes={scenes}
        guesses={guesses}
        quoteOnMap={room === 'desk'}
        step={match.steps.length}
        onwards={onwardsOf(match)}
        onDone={done}
      />
    </>
  );
}
