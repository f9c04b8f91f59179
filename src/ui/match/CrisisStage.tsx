/** The desk in a crisis: everything else stands still. */
import { useMemo } from 'preact/hooks';
import { crisisModel, type Outlook } from '../../view/index.js';
import { preferences } from '../preferences.js';
import { CrisisPane } from './CrisisPane.js';
import { Own, Rival } from './Panels.js';
import type { Room } from './useRoom.js';

export function CrisisStage({ look, room, thinking }: { look: Outlook; room: Room; thinking: boolean }) {
  const crisis = useMemo(() => crisisModel(look), [look]);
  if (!crisis) return null;
  return (
    <>
      <CrisisPane crisis={crisis} side={look.side} thinking={thinking} />
      {room === 'desk' ? (
        <>
          <Own look={look} />
          <Rival look={look} />
        </>
      ) : null}
    </>
  );
}
