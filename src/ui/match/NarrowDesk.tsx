/** The desk where there is no room for all of it: one part at a time, the switch within reach of the thumb. */
import type { ComponentChildren } from 'preact';
import { t } from '../../text/index.js';
import { Button } from '../parts/Button.js';
import { TabList, TabPanel } from '../parts/Tabs.js';
import { open, type Tab, tab, type Window } from './bench.js';
import { depthShown } from './depth.js';
import { AllMoves, toMoves } from './EssentialDesk.js';
import { FigureStrip } from './FigureStrip.js';
import type { DeskProps } from './parts.js';

interface NarrowTab {
  id: Tab;
  label: string;
  mark?: string | undefined;
  content: ComponentChildren;
}

export function NarrowDesk(props: DeskProps) {
  const tabs = depthShown.value === 'essential' ? essentialTabs(props) : fullTabs(props);
  const shown = tabs.find((one) => one.id === tab.value) ?? tabs[0];
  if (!shown) return null;
  return (
    <>
      <TabPanel name="part" id={shown.id} class="part-panel">
        {shown.content}
      </TabPanel>
      <nav class="part-tabs" aria-label={t('match.tabs')}>
        <TabList
          name="part"
          label={t('match.tabs')}
          tabs={tabs}
          chosen={shown.id}
          onChoose={(id) => {
            tab.value = id;
          }}
        />
      </nav>
    </>
  );
}

const sheetTab = ({ parts, count }: DeskProps, label: string): NarrowTab => ({
  id: 'orders',
  label,
  mark: count > 0 ? String(count) : undefined,
  content: parts.sheet,
});

function essentialTabs(props: DeskProps): NarrowTab[] {
  const { look, map, hasRoom } = props;
  return [
    {
      id: 'map',
      label: t('match.tab.map'),
      content: (
        <>
          {map}
          <FigureStrip look={look} />
        </>
      ),
    },
    {
      id: 'room',
      label: t(hasRoom ? 'room.tab' : 'match.moves.label'),
      content: <RoomOrMoves {...props} />,
    },
    sheetTab(props, t('room.tab.sheet')),
    { id: 'more', label: t('room.tab.more'), content: <More /> },
  ];
}

function RoomOrMoves({ parts, hasRoom, inRoom, inHand }: DeskProps) {
  if (!inRoom) return inHand ? parts.detail : <AllMoves hasRoom={hasRoom}>{parts.moves}</AllMoves>;
  return (
    <>
      {parts.room}
      <div class="room-door">
        <Button kind="bare" onPress={toMoves}>
          {t('room.allMoves')}
        </Button>
      </div>
    </>
  );
}

function fullTabs(props: DeskProps): NarrowTab[] {
  const { parts, map, hasRoom, inHand } = props;
  const room: NarrowTab[] = hasRoom ? [{ id: 'room', label: t('room.tab'), content: parts.room }] : [];
  return [
    { id: 'map', label: t('match.tab.map'), content: map },
    { id: 'moves', label: t('match.moves.label'), content: inHand ? parts.detail : parts.moves },
    ...room,
    sheetTab(props, t('match.tab.orders')),
    { id: 'own', label: t('match.tab.own'), content: parts.own },
    { id: 'rival', label: t('match.tab.rival'), content: parts.rival },
  ];
}

const ELSEWHERE = [
  { window: 'own', text: 'room.open.own' },
  { window: 'rival', text: 'room.open.rival' },
  { window: 'brief', text: 'match.menu.brief' },
  { window: 'log', text: 'match.menu.log' },
] as const satisfies readonly { window: Window; text: string }[];

/** What essential depth keeps for those who ask. */
function More() {
  return (
    <ul class="menu-list plain more-list">
      {ELSEWHERE.map(({ window, text }) => (
        <li key={window}>
          <button
            type="button"
            class="menu-item"
            onClick={() => {
              open.value = window;
            }}
          >
            {t(text)}
          </button>
        </li>
      ))}
    </ul>
  );
}
