/** The workbench: every part of the debrief in a tab with an address; a part is drawn and worked out when its tab is opened. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../text/index.js';
import type { DebriefModel } from '../../view/index.js';
import { TabList, TabPanel } from '../parts/Tabs.js';
import type { Opened } from '../replay/useStudy.js';
import { route } from '../router.js';
import { AdvisersPart } from './AdvisersPart.js';
import { debriefPlaceOf, goToTab, TABS, type TabId, weekAsked } from './address.js';
import { Concepts, Literature } from './Concepts.js';
import { Ledger } from './Ledger.js';
import { LuckPart } from './LuckPart.js';
import { Mirrors } from './Mirrors.js';
import { Misread } from './Misread.js';
import { OtherTypesPart } from './OtherTypesPart.js';
import { goTo } from './Section.js';
import { Turning } from './Turning.js';
import { WeighedPart } from './WeighedPart.js';

const NAME = 'bench';

interface WorkbenchProps {
  opened: Opened;
  model: DebriefModel;
}

export function Workbench({ opened, model }: WorkbenchProps) {
  const { tab } = debriefPlaceOf(route.value);
  const asked = weekAsked(model.weeks);
  const [cursor, setCursor] = useState<number | null>(null);
  // Who comes by an address, or goes back to one, is put at its tab; who chose it is there already.
  const arrived = useRef<TabId | null>(null);
  useEffect(() => {
    if (tab === null || arrived.current === tab) return;
    arrived.current = tab;
    if (asked === null) requestAnimationFrame(() => goTo(`${NAME}-tab-${tab}`));
  }, [tab]);
  return (
    <section class="workbench" aria-labelledby="bench-title">
      <h2 id="bench-title">
        {t('bench.title')} <span class="section-lead">{t('bench.lead')}</span>
      </h2>
      <TabList
        name={NAME}
        label={t('bench.title')}
        tabs={TABS.map((id) => ({ id, label: t(`bench.tab.${id}`) }))}
        chosen={tab}
        onChoose={(id) => {
          arrived.current = id;
          goToTab(id);
        }}
      />
      {tab ? (
        <TabPanel name={NAME} id={tab} class="workbench-panel">
          <Part tab={tab} opened={opened} model={model} asked={asked} cursor={cursor} onCursor={setCursor} />
        </TabPanel>
      ) : null}
    </section>
  );
}

interface PartProps extends WorkbenchProps {
  tab: TabId;
  asked: number | null;
  cursor: number | null;
  onCursor: (week: number) => void;
}

function Part({ tab, opened, model, asked, cursor, onCursor }: PartProps) {
  const { match } = opened;
  const shared = { model, cursor, onCursor };
  switch (tab) {
    case 'ledger':
      return <Ledger match={match} model={model} asked={asked} />;
    case 'mirrors':
      return <Mirrors {...shared} />;
    case 'misread':
      return <Misread match={match} model={model} />;
    case 'turning':
      return <Turning {...shared} opened={opened} asked={asked} />;
    case 'types':
      return <OtherTypesPart {...shared} match={match} />;
    case 'luck':
      return <LuckPart match={match} />;
    case 'weighed':
      return <WeighedPart match={match} model={model} />;
    case 'advisers':
      return <AdvisersPart match={match} side={model.side} />;
    case 'concepts':
      return <Concepts model={model} />;
    case 'literature':
      return <Literature model={model} />;
  }
}
