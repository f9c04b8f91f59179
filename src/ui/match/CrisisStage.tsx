/** The room in a crisis: everything else stands still and is out of sight. */
import { useMemo } from 'preact/hooks';
import { crisisModel, type Outlook } from '../../view/index.js';
import { CrisisPane } from './CrisisPane.js';
import { advisersAsked, depthShown } from './depth.js';
import { useCrisisVoices } from './useCrisisVoices.js';

export function CrisisStage({ look, thinking }: { look: Outlook; thinking: boolean }) {
  const crisis = useMemo(() => crisisModel(look), [look]);
  const voices = useCrisisVoices(look, advisersAsked.value);
  const full = depthShown.value === 'full';
  return crisis ? (
    <CrisisPane crisis={crisis} full={full} voices={voices} side={look.side} thinking={thinking} />
  ) : null;
}
