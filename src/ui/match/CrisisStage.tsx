/** The room in a crisis: everything else stands still and is out of sight. */
import { useMemo } from 'preact/hooks';
import { crisisModel, type Outlook } from '../../view/index.js';
import { preferences } from '../preferences.js';
import { CrisisPane } from './CrisisPane.js';
import { useCrisisVoices } from './useCrisisVoices.js';

export function CrisisStage({ look, thinking }: { look: Outlook; thinking: boolean }) {
  const crisis = useMemo(() => crisisModel(look), [look]);
  const voices = useCrisisVoices(look, preferences.value.advisers);
  const full = preferences.value.depth === 'full';
  return crisis ? (
    <CrisisPane crisis={crisis} full={full} voices={voices} side={look.side} thinking={thinking} />
  ) : null;
}
