/** What happened in the week that is shown: scenes for one seat's eyes, both mirrors where everything is open. */
import { t } from '../../text/index.js';
import { type ReplayMoment, truthOf, type Watched } from '../../view/index.js';
import { SceneView } from '../match/SceneView.js';
import { OpenWeek } from './OpenWeek.js';

export function Story({ watched, moment }: { watched: Watched; moment: ReplayMoment }) {
  const { ending } = moment;
  const rivalOf = { west: 'russia', russia: 'west' } as const;
  return (
    <section class="replay-story" aria-labelledby="replay-story">
      <h2 id="replay-story">
        {moment.title} {moment.dates ? <span class="section-lead">{moment.dates}</span> : null}
      </h2>
      {ending ? (
        <div class="note">
          <p class="serif story-ending">{ending.headline}</p>
          {ending.price ? <p>{ending.price}</p> : null}
          {ending.invention ? <p class="quiet small">{ending.invention}</p> : null}
        </div>
      ) : null}
      {moment.open?.map((side) => (
        <OpenWeek
          key={side.side}
          open={side}
          reader={moment.open?.find((other) => other.side === rivalOf[side.side])?.name ?? ''}
        />
      ))}
      {moment.scenes.map((scene, at) => (
        <SceneView
          key={`${moment.week}-${scene.id}-${at + 1}`}
          scene={scene}
          guesses={null}
          names={[]}
          level={3}
        />
      ))}
      {moment.briefs.map((brief) => (
        <div key={brief.title} class="story-brief">
          <h3>{brief.title}</h3>
          <p class="brief-text">{brief.text}</p>
          <p class="quiet">{brief.type}</p>
        </div>
      ))}
      {moment.week === 0 && watched.eyes === 'all' ? (
        <ul class="plain story-truth">
          {truthOf(watched.match).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
      {moment.week > 0 && moment.scenes.length === 0 && !moment.open ? (
        <p class="quiet">{t('replay.nothing')}</p>
      ) : null}
    </section>
  );
}
