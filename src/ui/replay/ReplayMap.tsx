/** The map of a replay with the switch between its two mirrors. */
import { useMemo, useState } from 'preact/hooks';
import type { Match } from '../../session/index.js';
import { t } from '../../text/index.js';
import { type Mirror, type ReplayEyes, replayMap, type TheatreModule } from '../../view/index.js';
import { TheatreMap } from '../map/index.js';
import { Segments } from '../parts/Segments.js';
import { reducedMotion } from '../preferences.js';

interface ReplayMapProps {
  match: Match;
  eyes: ReplayEyes;
  week: number;
  /** Left out: the drawing without a canvas. */
  loadTheatre?: (() => Promise<TheatreModule>) | undefined;
}

export function ReplayMap({ match, eyes, week, loadTheatre }: ReplayMapProps) {
  const [mirror, setMirror] = useState<Mirror>('meant');
  const [mark, setMark] = useState<string | null>(null);
  const view = useMemo(
    () => replayMap(match, eyes, { week, mirror, mark }),
    [match, eyes, week, mirror, mark],
  );
  const choices: { id: Mirror; label: string }[] = [
    { id: 'meant', label: t('replay.asMeant') },
    { id: 'read', label: t('replay.asRead') },
  ];
  return (
    <div class="replay-map">
      <TheatreMap
        view={view}
        motion={!reducedMotion.value}
        animate
        onSelect={(id) => setMark(mark === id ? null : id)}
        {...(loadTheatre ? { loadTheatre } : {})}
      >
        <div class="mirror-switch">
          <Segments
            label={t('replay.mirrors')}
            quiet
            choices={choices}
            chosen={mirror}
            onChoose={setMirror}
          />
        </div>
      </TheatreMap>
    </div>
  );
}
