/** The desk while the resolved week is shown: the map moves, the scene speaks. */
import type { Match } from '../../session/index.js';
import { t } from '../../text/index.js';
import type { Outlook, Scene } from '../../view/index.js';
import { endPageOf } from '../endPage.js';
import { dispatch } from '../matchDoor.js';
import { go } from '../router.js';
import { sceneAt } from './bench.js';
import { Own, Rival } from './Panels.js';
import { Resolution } from './Resolution.js';
import type { Room } from './useRoom.js';

interface ResolutionStageProps {
  look: Outlook;
  room: Room;
  scenes: Scene[];
  match: Match;
  /** The map, where this stage has to place it. */
  map: preact.JSX.Element | null;
}

function onwardsOf(match: Match): string {
  const { awaiting, week } = match.state;
  if (awaiting === 'over') return t('match.scene.toOutcome');
  return awaiting === 'crisis' ? t('match.scene.toCrisis') : t('match.scene.done', { week });
}

export function ResolutionStage({ look, room, scenes, match, map }: ResolutionStageProps) {
  const done = () => {
    sceneAt.value = 0;
    const over = match.state.awaiting === 'over';
    dispatch({ do: 'watched', side: look.side }).then(() => {
      if (over) go(endPageOf(match), { replace: true });
    });
  };
  return (
    <>
      {map}
      <Resolution
        look={look}
        scenes={scenes}
        step={match.steps.length}
        onwards={onwardsOf(match)}
        onDone={done}
      />
      {room === 'desk' ? (
        <>
          <Own look={look} />
          <Rival look={look} />
        </>
      ) : null}
    </>
  );
}
