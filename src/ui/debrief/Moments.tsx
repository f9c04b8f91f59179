/** The three moments that mattered: each with a small map, what was meant, how it was read, and what if one click away. */
import { useMemo } from 'preact/hooks';
import type { Match } from '../../session/index.js';
import { list, t } from '../../text/index.js';
import { type DebriefModel, insteadIn, type Moment, momentsOf, turningOf } from '../../view/index.js';
import { SmallMap } from '../map/index.js';
import { hrefOfTab } from './address.js';
import { type Answering, useAnswer } from './useAnswer.js';
import { Working } from './Working.js';

/** Futures behind the story's figures: enough to tell the weeks apart, and quick. The workbench looks closer. */
const FUTURES = 64;

export function Moments({ match, model }: { match: Match; model: DebriefModel }) {
  const { side } = model;
  const curve = useAnswer<'curve'>(match, { ask: 'curve', samples: FUTURES });
  const open = curve.phase === 'waiting' || curve.phase === 'running';
  const moments = useMemo(
    () => (open ? null : momentsOf(match, side, turningOf(match, side, curve.found?.turning ?? []))),
    [match, side, open, curve.found],
  );
  const weeks = moments?.map(({ week }) => week) ?? [];
  const decisions = useAnswer<'decisions'>(
    match,
    weeks.length > 0 ? { ask: 'decisions', side, weeks, samples: FUTURES } : null,
  );
  return (
    <section class="story-moments" aria-labelledby="story-moments">
      <h2 id="story-moments">{t(moments?.length === 3 ? 'story.moments' : 'story.moments.some')}</h2>
      <Working answer={curve} />
      {moments && moments.length > 0 ? (
        <ol class="plain story-moment-list">
          {moments.map((moment) => (
            <MomentItem key={moment.week} match={match} moment={moment} decisions={decisions} />
          ))}
        </ol>
      ) : null}
      {weeks.length > 0 ? <Working answer={decisions} /> : null}
    </section>
  );
}

interface MomentItemProps {
  match: Match;
  moment: Moment;
  decisions: Answering<'decisions'>;
}

function mapName({ week, title, by, map }: Moment): string {
  const moves = by === null ? t('story.moment.mapQuiet') : title;
  return list([t('story.moment.map', { week, moves }), map.description].filter(Boolean));
}

function MomentItem({ match, moment, decisions }: MomentItemProps) {
  const { week, by, tone } = moment;
  const instead = decisions.found ? insteadIn(match, week, decisions.found) : '';
  return (
    <li class="story-moment" aria-label={t('story.moment.week', { week })}>
      <SmallMap view={moment.map} name={mapName(moment)} />
      <p class="small quiet">{t('story.moment.week', { week })}</p>
      <h3 class={by ?? undefined}>{moment.title}</h3>
      {moment.meant ? <p class="small">{moment.meant}</p> : null}
      {moment.read ? (
        <p class={tone === 'plain' ? undefined : tone}>
          {moment.read} {moment.took}
        </p>
      ) : null}
      {moment.risk ? <p class="small">{moment.risk}</p> : null}
      {instead ? <p class="small">{instead}</p> : null}
      <a class="no-print" href={hrefOfTab('turning', week)} aria-label={t('story.moment.askLabel', { week })}>
        {t('story.moment.ask')}
      </a>
    </li>
  );
}
