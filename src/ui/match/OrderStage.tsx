/** The desk while orders are written. */
import type { Playing } from '../../session/index.js';
import { t } from '../../text/index.js';
import { detailOf, type Outlook, sheetOf, type TrackTab, tableOf } from '../../view/index.js';
import { TabList, TabPanel } from '../parts/Tabs.js';
import { inHand, open, type Tab, tab } from './bench.js';
import { DetailPane } from './DetailPane.js';
import type { MatchHands } from './hands.js';
import { MovesPane } from './MovesPane.js';
import { Own, Rival } from './Panels.js';
import { SheetPane } from './SheetPane.js';
import { TablePane } from './TablePane.js';
import { TermsDialog } from './TermsDialog.js';
import { useSheetGuess } from './useGuess.js';
import type { OnMap } from './useMapView.js';
import type { Room } from './useRoom.js';

interface OrderStageProps {
  look: Outlook;
  room: Room;
  playing: Playing;
  tracks: TrackTab[];
  hands: MatchHands;
  onMap: OnMap;
  /** The map, where this stage has to place it. */
  map: preact.JSX.Element | null;
}

export function OrderStage({ look, room, playing, tracks, hands, onMap, map }: OrderStageProps) {
  const { desk, thinking, hotSeat } = playing;
  const draft = desk.drafts[look.side];
  const { order, guess } = onMap;
  const detail = order ? detailOf(look, draft, order) : null;
  const chosen = order?.move ?? null;
  const sheet = sheetOf(look, desk);
  const whole = useSheetGuess(look, draft);
  const narrow = room === 'tabs';
  const parts = {
    map,
    moves: (
      <MovesPane
        tracks={tracks}
        chosen={chosen}
        onChoose={hands.choose}
        onCommit={hands.add}
        onDrop={() => hands.drop()}
      />
    ),
    detail:
      !detail && !narrow ? (
        <TablePane table={tableOf(look)} />
      ) : (
        <DetailPane
          detail={detail}
          guess={guess}
          onOption={hands.option}
          onMeaning={hands.meaning}
          onAdd={hands.add}
          onDrop={() => hands.drop()}
          onBack={
            narrow
              ? () => {
                  inHand.value = null;
                }
              : undefined
          }
        />
      ),
    sheet: (
      <SheetPane
        sheet={sheet}
        guess={whole}
        hands={hands}
        thinking={thinking}
        hotSeat={hotSeat}
        chosen={chosen}
      />
    ),
    own: <Own look={look} />,
    rival: <Rival look={look} />,
  };
  return (
    <>
      {narrow ? (
        <Narrow parts={parts} detailed={order !== null} count={sheet.rows.length} />
      ) : (
        Object.values(parts)
      )}
      {open.value === 'terms' && detail ? (
        <TermsDialog rows={detail.terms} guess={guess} onStep={hands.step} />
      ) : null}
    </>
  );
}

type Parts = Record<'map' | 'moves' | 'detail' | 'sheet' | 'own' | 'rival', preact.JSX.Element | null>;

/** One part at a time, with the switch within reach of the thumb. */
function Narrow({ parts, detailed, count }: { parts: Parts; detailed: boolean; count: number }) {
  const shown = tab.value;
  const tabs: { id: Tab; label: string; mark?: string | undefined }[] = [
    { id: 'map', label: t('match.tab.map') },
    { id: 'moves', label: t('match.moves.label') },
    { id: 'orders', label: t('match.tab.orders'), mark: count > 0 ? String(count) : undefined },
    { id: 'own', label: t('match.tab.own') },
    { id: 'rival', label: t('match.tab.rival') },
  ];
  const content =
    shown === 'orders'
      ? parts.sheet
      : shown === 'moves'
        ? detailed
          ? parts.detail
          : parts.moves
        : parts[shown];
  return (
    <>
      <TabPanel name="part" id={shown} class="part-panel">
        {content}
      </TabPanel>
      <nav class="part-tabs" aria-label={t('match.tabs')}>
        <TabList
          name="part"
          label={t('match.tabs')}
          tabs={tabs}
          chosen={shown}
          onChoose={(id) => {
            tab.value = id;
          }}
        />
      </nav>
    </>
  );
}
