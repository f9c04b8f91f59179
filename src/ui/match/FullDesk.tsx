/** The desk in full depth: both panels, moves, the sheet, and beside the moves the move in hand, the table or the advisers. */
import { t } from '../../text/index.js';
import { TabList, TabPanel } from '../parts/Tabs.js';
import { type Aside, aside } from './bench.js';
import type { DeskProps } from './parts.js';

export function FullDesk({ parts, hasRoom }: DeskProps) {
  const shown = aside.value === 'advisers' && !hasRoom ? 'table' : aside.value;
  const tabs: { id: Aside; label: string }[] = [
    { id: 'move', label: t('room.aside.move') },
    { id: 'table', label: t('match.table.title') },
    ...(hasRoom ? [{ id: 'advisers' as const, label: t('room.aside.advisers') }] : []),
  ];
  const content = { move: parts.detail, table: parts.table, advisers: parts.room };
  return (
    <>
      {parts.moves}
      <div class="aside-pane">
        <TabList
          name="aside"
          label={t('room.aside')}
          tabs={tabs}
          chosen={shown}
          onChoose={(id) => {
            aside.value = id;
          }}
        />
        <TabPanel name="aside" id={shown} class="aside-panel">
          {content[shown]}
        </TabPanel>
      </div>
      <div class="right-pane">
        {parts.sheet}
        {parts.rival}
      </div>
      {parts.own}
    </>
  );
}
