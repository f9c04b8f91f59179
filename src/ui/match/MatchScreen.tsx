/** The match on one screen, or in tabs where there is no room: map, both panels, moves, detail, sheet. */
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Side } from '../../engine/index.js';
import type { Playing } from '../../session/index.js';
import { t } from '../../text/index.js';
import {
  briefOf,
  headerOf,
  inShort,
  type Misreading,
  misreadingOf,
  type Outlook,
  outlookOf,
  resolutionOf,
  scenesBeforeWar,
  sideLabel,
  toldOutlook,
  tracksOf,
  voiceOf,
} from '../../view/index.js';
import { dispatch } from '../matchDoor.js';
import { announce } from '../parts/Live.js';
import { useOwedAmends } from './amends.js';
import { stopAsking } from './asked.js';
import { BriefWindow } from './BriefWindow.js';
import { clearBench, open, sceneAt } from './bench.js';
import { CrisisStage } from './CrisisStage.js';
import { advisersAsked, depthShown } from './depth.js';
import { Explanation } from './Explanation.js';
import { GuideStrip } from './GuideStrip.js';
import { handsOf } from './hands.js';
import { useKeys } from './keys.js';
import { MapPane } from './MapPane.js';
import { MatchHead } from './MatchHead.js';
import { MisreadingStage } from './MisreadingStage.js';
import { OrderStage } from './OrderStage.js';
import { Own, Rival } from './Panels.js';
import { ProblemNote } from './ProblemNote.js';
import { ResolutionStage } from './ResolutionStage.js';
import { useAdvice } from './useAdvice.js';
import { useGuide } from './useGuide.js';
import { useMapView } from './useMapView.js';
import { useRoom } from './useRoom.js';
import { KeysWindow, LogWindow, MenuWindow, PanelWindow, PassWindow, ResignWindow } from './Windows.js';

export function MatchScreen({ playing, side }: { playing: Playing; side: Side }) {
  const { match, desk } = playing;
  const look = useMemo(() => outlookOf(match, side), [match, side]);
  const room = useRoom();
  const draft = desk.drafts[side];
  const tracks = useMemo(() => tracksOf(look, draft), [look, draft]);
  const unwatched = match.steps.length - desk.watched[side];
  const first = match.steps.length - unwatched;
  const depth = depthShown.value;
  const advisers = advisersAsked.value;
  const scenes = useMemo(() => {
    const all = scenesBeforeWar(look, resolutionOf(look, first));
    return depth === 'essential' ? inShort(look, all) : all;
  }, [look, first, depth]);
  const misreading = useMemo(() => misreadingOf(look), [look]);
  const phase = phaseOf(playing, scenes.length, misreading);
  useOwedAmends(look, playing, phase === 'orders');
  const hands = handsOf(look, playing);
  const briefing = isBriefing(playing, side);
  const advised = useAdvice(look, phase === 'orders' && advisers);
  // What lies over the match comes once the match is drawn: two pieces of work instead of one. No key is heard before.
  const [drawn, setDrawn] = useState(false);
  useEffect(() => setDrawn(true), []);
  useKeys({ hands: drawn && phase === 'orders' && !playing.thinking ? hands : null, tracks, advised });
  const at = Math.min(sceneAt.value, scenes.length - 1);
  const scene = scenes[at] ?? null;
  const told = useMemo(() => (scene ? toldOutlook(look, scenes, at) : look), [look, scenes, at]);
  const header = useMemo(() => headerOf(told), [told]);
  const onMap = useMapView(look, told, draft, scene);
  const voice = phase === 'orders' && depth === 'essential' ? voiceOf(look) : null;
  const quote = scene && room === 'desk' ? scene.quote : voice;
  const map = (
    <MapPane
      view={onMap.view}
      animate={scene !== null}
      still={scene !== null || !look.allowed.readings}
      onPick={hands.pick}
      quote={quote}
    />
  );
  // On a wide desk the map stays where it is from phase to phase, so that it moves instead of being made anew.
  const [stays, placed] = room === 'desk' ? [map, null] : [null, map];

  // What was asked about last week is not there any more.
  useLayoutEffect(stopAsking, [phase, match, side]);

  useLayoutEffect(() => {
    if (phase !== 'orders') return;
    clearBench();
    announce(header.says);
    // The brief takes the focus itself; taking it twice would make the browser lay out the page twice.
    if (!briefing) document.getElementById('main')?.focus({ preventScroll: true });
  }, [phase, match, side]);

  const hint = useGuide(look, playing, advised, phase === 'orders' && !briefing);
  const title = t('match.title', { week: header.week, name: sideLabel(match.level, side) });
  return (
    <div class={`match room-${room} phase-${phase} depth-${depth}`}>
      <MatchHead header={header} title={title} depth={depth} />
      <main id="main" class="match-main" tabIndex={-1} aria-busy={!drawn}>
        {hint ? <GuideStrip hint={hint} /> : null}
        <ProblemNote problem={playing.failed} />
        {phase === 'crisis' || phase === 'misread' ? null : stays}
        {phase === 'scenes' ? (
          <ResolutionStage
            look={told}
            room={room}
            scenes={scenes}
            guesses={onMap.guesses}
            match={match}
            map={placed}
          />
        ) : phase === 'crisis' ? (
          <CrisisStage look={look} thinking={playing.thinking} />
        ) : phase === 'misread' && misreading ? (
          <MisreadingStage look={look} misreading={misreading} draft={draft} />
        ) : (
          <OrderStage
            look={look}
            room={room}
            playing={playing}
            tracks={tracks}
            hands={hands}
            advised={advised}
            onMap={onMap}
            map={placed}
          />
        )}
      </main>
      <Explanation />
      {drawn ? (
        <OverMatch
          playing={playing}
          look={look}
          side={side}
          advised={advised !== 'none'}
          onPass={hands.pass}
        />
      ) : null}
    </div>
  );
}

type Phase = 'scenes' | 'misread' | 'crisis' | 'orders';

/** What is shown: first what happened, then what was misread, then what is to be decided. */
function phaseOf({ match, desk }: Playing, scenes: number, misreading: Misreading | null): Phase {
  if (scenes > 0) return 'scenes';
  if (misreading && !desk.dismissed.includes(misreading.id)) return 'misread';
  return match.state.awaiting === 'crisis' ? 'crisis' : 'orders';
}

interface OverMatchProps {
  playing: Playing;
  look: Outlook;
  side: Side;
  advised: boolean;
  onPass: () => void;
}

/** Is the brief before the first week still to be read? */
const isBriefing = ({ match, desk }: Playing, side: Side): boolean =>
  match.steps.length === 0 && !desk.dismissed.includes(`brief.${side}`);

function OverMatch({ playing, look, side, advised, onPass }: OverMatchProps) {
  const id = `brief.${side}`;
  const briefing = isBriefing(playing, side);
  if (briefing || open.value === 'brief') {
    const done = () => {
      open.value = null;
      dispatch({ do: 'dismiss', id });
    };
    const short = briefing && open.value !== 'brief' && depthShown.value === 'essential';
    return <BriefWindow brief={briefOf(look)} short={short} advised={advised} onClose={done} />;
  }
  switch (open.value) {
    case 'menu':
      return <MenuWindow playing={playing} />;
    case 'log':
      return <LogWindow look={look} />;
    case 'keys':
      return <KeysWindow />;
    case 'pass':
      return <PassWindow onPass={onPass} />;
    case 'own':
      return (
        <PanelWindow>
          <Own look={look} />
        </PanelWindow>
      );
    case 'rival':
      return (
        <PanelWindow>
          <Rival look={look} />
        </PanelWindow>
      );
    case 'resign':
      return <ResignWindow playing={playing} />;
    default:
      return null;
  }
}
