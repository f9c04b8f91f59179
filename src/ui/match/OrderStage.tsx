/** The desk while orders are written, in either depth, on a wide page or in tabs. */
import type { Playing } from '../../session/index.js';
import { amendsOn, detailOf, type Outlook, sheetOf, type TrackTab, tableOf } from '../../view/index.js';
import { AsksWindow } from './AsksWindow.js';
import { inHand, open } from './bench.js';
import { DetailPane } from './DetailPane.js';
import { depthShown } from './depth.js';
import { EssentialDesk, toMoves } from './EssentialDesk.js';
import { FullDesk } from './FullDesk.js';
import type { MatchHands } from './hands.js';
import { MovesPane } from './MovesPane.js';
import { NarrowDesk } from './NarrowDesk.js';
import { Own, Rival } from './Panels.js';
import { RoomPane, type Telling } from './RoomPane.js';
import { roomShown } from './roomShown.js';
import { SheetPane } from './SheetPane.js';
import { TablePane } from './TablePane.js';
import { TermsDialog } from './TermsDialog.js';
import type { Advised } from './useAdvice.js';
import { useAsks } from './useAsks.js';
import { useSheetGuess } from './useGuess.js';
import type { OnMap } from './useMapView.js';
import type { Room } from './useRoom.js';
import { useWarRisk } from './useWarRisk.js';

interface OrderStageProps {
  look: Outlook;
  room: Room;
  playing: Playing;
  tracks: TrackTab[];
  hands: MatchHands;
  advised: Advised;
  onMap: OnMap;
  /** The map, where this stage has to place it. */
  map: preact.JSX.Element | null;
}

const putDown = () => {
  inHand.value = null;
};

export function OrderStage(props: OrderStageProps) {
  const { look, room, playing, tracks, hands, advised, onMap, map } = props;
  const { desk, thinking, hotSeat } = playing;
  const draft = desk.drafts[look.side];
  const { order, guess } = onMap;
  const detail = order ? detailOf(look, draft, order) : null;
  const chosen = order?.move ?? null;
  const sheet = sheetOf(look, desk);
  const whole = useSheetGuess(look, draft);
  const war = useWarRisk(look);
  const asks = useAsks(look);
  const narrow = room === 'tabs';
  const essential = depthShown.value === 'essential';
  const inRoom = roomShown(advised);
  const telling: Telling = !essential ? 'full' : look.view.week === 1 ? 'first' : 'essential';
  const drop = () => hands.drop();
  const parts = {
    room: (
      <RoomPane
        look={look}
        advised={advised}
        draft={draft}
        kept={amendsOn(look, desk)}
        telling={telling}
        onTake={hands.take}
      />
    ),
    moves: (
      <MovesPane tracks={tracks} chosen={chosen} onChoose={hands.choose} onCommit={hands.add} onDrop={drop} />
    ),
    detail: (
      <DetailPane
        detail={detail}
        guess={guess}
        readings={look.allowed.readings}
        onOption={hands.option}
        onMeaning={hands.meaning}
        onAdd={hands.add}
        onDrop={drop}
        onBack={narrow ? putDown : undefined}
      />
    ),
    table: <TablePane table={tableOf(look)} />,
    sheet: (
      <SheetPane
        sheet={sheet}
        guess={whole}
        war={war}
        hands={hands}
        thinking={thinking}
        hotSeat={hotSeat}
        chosen={chosen}
        asks={asks}
        onMoves={essential && inRoom && !narrow ? toMoves : undefined}
      />
    ),
    own: <Own look={look} />,
    rival: <Rival look={look} />,
  };
  const Desk = narrow ? NarrowDesk : essential ? EssentialDesk : FullDesk;
  return (
    <>
      <Desk
        look={look}
        parts={parts}
        map={map}
        hasRoom={advised !== 'none'}
        inRoom={inRoom}
        inHand={order !== null}
        count={sheet.rows.length}
      />
      {open.value === 'asks' && asks ? <AsksWindow {...asks} /> : null}
      {open.value === 'terms' && detail ? (
        <TermsDialog rows={detail.terms} guess={guess} onStep={hands.step} />
      ) : null}
    </>
  );
}
