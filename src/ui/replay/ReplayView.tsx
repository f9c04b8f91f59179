/** Watching a match: eyes, map, moves, what happened, and the bar. It needs nothing but the match, so it also plays offline. */

import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Side } from '../../engine/index.js';
import type { Match } from '../../session/index.js';
import { t } from '../../text/index.js';
import {
  momentOf,
  type ReplayEyes,
  sideLabel,
  sideName,
  type TheatreModule,
  watch,
} from '../../view/index.js';
import { Ladder } from '../parts/Ladder.js';
import { announce } from '../parts/Live.js';
import { Segments } from '../parts/Segments.js';
import { MoveList } from './MoveList.js';
import { ReplayMap } from './ReplayMap.js';
import { Story } from './Story.js';
import { Transport } from './Transport.js';

interface ReplayViewProps {
  match: Match;
  eyes: ReplayEyes;
  /** The only eyes that are allowed; null where all are. */
  locked: Side | null;
  week: number;
  /** First week of its own, where the match is a branch. */
  ownFrom: number | null;
  onWeek: (week: number) => void;
  onEyes: (eyes: ReplayEyes) => void;
  loadTheatre?: (() => Promise<TheatreModule>) | undefined;
  /** Above the map: what the match is. */
  head: ComponentChildren;
  /** Under the map: curves. */
  curves?: ComponentChildren;
  /** In the bar: what is always at hand. */
  bar?: ComponentChildren;
  /** Below everything. */
  children?: ComponentChildren;
}

export function ReplayView(props: ReplayViewProps) {
  const { match, eyes, locked, week, onWeek } = props;
  const watched = useMemo(() => watch(match, eyes), [match, eyes]);
  const moment = useMemo(() => momentOf(watched, week), [watched, week]);
  const first = useRef(true);
  useEffect(() => {
    // The page's own arrival is told by its heading.
    if (!first.current) announce(moment.says);
    first.current = false;
  }, [moment]);
  return (
    <div class="replay">
      <div class="replay-head">
        <div class="replay-title">{props.head}</div>
        {locked ? (
          <p class="note small">{t('replay.ownSide', { name: sideName(match.level, locked) })}</p>
        ) : (
          <Segments
            label={t('replay.eyes')}
            choices={[
              { id: 'west', label: sideLabel(match.level, 'west') },
              { id: 'russia', label: sideLabel(match.level, 'russia') },
              { id: 'all', label: t('replay.eyes.all') },
            ]}
            chosen={eyes}
            onChoose={props.onEyes}
          />
        )}
      </div>
      <div class="replay-middle">
        <div class="replay-now">
          <Ladder rung={moment.rung} name={moment.rungName} hot={moment.hot} />
          <p class="replay-tension">
            {t('replay.tension')} <strong class="figure">{moment.tension}</strong>
          </p>
        </div>
        <ReplayMap match={match} eyes={eyes} week={week} loadTheatre={props.loadTheatre} />
      </div>
      <Story watched={watched} moment={moment} />
      <MoveList watched={watched} week={week} ownFrom={props.ownFrom} onWeek={onWeek} />
      {props.curves ? <div class="replay-under">{props.curves}</div> : null}
      {props.children ? <div class="replay-rest">{props.children}</div> : null}
      <Transport week={week} weeks={watched.weeks} title={moment.title} onWeek={onWeek}>
        {props.bar}
      </Transport>
    </div>
  );
}
