/** Both panels, made from an outlook once for each change. */
import { useMemo } from 'preact/hooks';
import { type Outlook, ownPanelOf, rivalPanelOf } from '../../view/index.js';
import { OwnPanel } from './OwnPanel.js';
import { RivalPanel } from './RivalPanel.js';

export function Own({ look }: { look: Outlook }) {
  const panel = useMemo(() => ownPanelOf(look), [look]);
  return <OwnPanel panel={panel} side={look.side} />;
}

export function Rival({ look }: { look: Outlook }) {
  const panel = useMemo(() => rivalPanelOf(look), [look]);
  return <RivalPanel panel={panel} rival={look.rival} weeks={look.view.dials.weeks} />;
}
