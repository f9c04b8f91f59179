/** The desk while the resolved week is shown: the map moves, the scene speaks. */
import { useMemo } from 'preact/hooks';
import type { Match } from '../../session/index.js';
import { t } from '../../text/index.js';
import { type Outlook, type Scene, theatreView } from '../../view/index.js';
import { dispatch } from '../matchDoor.js';
import { go } from '../router.js';
import { mark, sceneAt } from './bench.js';
import { MapPane } from './MapPane.js';
import { Own, Rival } from './Panels.js';
import { Resolution } from './Resolution.js';
import type { Room } from './useRoom.js';

interface ResolutionStageProps {
  look: Outlook;
  room: Room;
  scenes: Scene[];
  match: Match;
}

function onwardsOf(match: Match): string {
  const { awaiting, week } = match.state;
  if (awaiting === 'over') return t('match.scene.toOutcome');
  return awaiting === 'crisis' ? t('match.scene.toCrisis') : t('match.scene.done', { week });
}

export function ResolutionStage({ look, room, scenes, match }: ResolutionStageProps) {
  const scene = scenes[Math.min(sceneAt.value, scenes.length - 1)];
  const map = useMemo(
    () =>
      theatreView(look, {
        mirror: scene?.id === 'theyRead' ? 'read' : 'meant',
        draft: null,
        focus: { order: null, guess: null, mark: mark.value },
        moves: scene?.moves ?? [],
      }),
    [look, scene, mark.value],
  );
  const done = () => {
    sceneAt.value = 0;
    const over = match.state.awaiting === 'over';
    dispatch({ do: 'watched', side: look.side }).then(() => {
      if (over) go('outcome', { replace: true });
    });
  };
  return (
    <>
      <MapPane view={map} animate still />
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
