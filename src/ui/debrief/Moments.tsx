/** The moments that mattered: each with a small map, what was meant, how it was read, and what if one click away. */
import { useMemo } from 'preact/hooks';
import type { Match } from '../../session/index.js';
import { list, t } from '../../text/index.js';
import { type DebriefModel, type MomentModel, momentModels } from '../../view/index.js';
import { SmallMap } from '../map/index.js';
import { hrefOfTab } from './address.js';
import type { Answering } from './useAnswer.js';
import { Working } from './Working.js';

interface MomentsProps {
  match: Match;
  model: DebriefModel;
  answer: Answering<'moments'>;
}

export function Moments({ match, model, answer }: MomentsProps) {
  const { side } = model;
  const { found } = answer;
  const moments = useMemo(() => momentModels(match, side, found ?? []), [match, side, found]);
  return (
    <section class="story-moments" aria-labelledby="story-moments">
      <h2 id="story-moments">{t(moments.length === 3 ? 'story.moments' : 'story.moments.some')}</h2>
      <Working answer={answer} />
      {moments.length > 0 ? (
        <ol class="plain story-moment-list">
          {moments.map((moment) => (
            <MomentItem key={moment.id} moment={moment} />
          ))}
        </ol>
      ) : null}
      {moments.some(({ risk }) => risk !== '') ? (
        <p class="tiny quiet">{t('story.moments.horizon')}</p>
      ) : null}
    </section>
  );
}

function mapName({ week, title, map }: MomentModel): string {
  const moves = map.moves.length === 0 ? t('story.moment.mapQuiet') : title;
  return list([t('story.moment.map', { week, moves }), map.description].filter(Boolean));
}

function MomentItem({ moment }: { moment: MomentModel }) {
  const { week, about, by, tone, asks } = moment;
  const label = t('story.moment.week', { week });
  return (
    <li class="story-moment" aria-label={label}>
      <SmallMap view={moment.map} name={mapName(moment)} />
      <p class="small quiet">{t('story.moment.about', { week: label, about })}</p>
      <h3 class={by ?? undefined}>{moment.title}</h3>
      {moment.meant ? <p class="small">{moment.meant}</p> : null}
      {moment.took ? <p>{moment.took}</p> : null}
      {moment.read ? <p class={tone === 'plain' ? undefined : tone}>{moment.read}</p> : null}
      {[moment.fair, moment.risk, moment.worth, moment.end, moment.instead].filter(Boolean).map((line) => (
        <p key={line} class="small">
          {line}
        </p>
      ))}
      <a
        class="no-print"
        href={hrefOfTab('turning', asks)}
        aria-label={t('story.moment.askLabel', { week: asks })}
      >
        {t('story.moment.ask')}
      </a>
    </li>
  );
}
