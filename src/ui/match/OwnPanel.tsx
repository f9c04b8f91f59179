/** The panel of one's own situation. */
import type { Side } from '../../engine/index.js';
import { t } from '../../text/index.js';
import type { FigureGroup, OwnPanel as Model, ThirdPanel } from '../../view/index.js';
import { open } from './bench.js';
import { FigureRow } from './FigureRow.js';
import { REACHABLE } from './reachable.js';

export function OwnPanel({ panel, side }: { panel: Model; side: Side }) {
  return (
    <section class="panel own-panel" aria-label={t('match.own.label')} {...REACHABLE}>
      <h2 class={`panel-title ${side}-mark`}>{panel.title}</h2>
      <button
        type="button"
        class="panel-note brief-link"
        onClick={() => {
          open.value = 'brief';
        }}
      >
        {panel.brief}
      </button>
      {panel.alliance ? <Group group={panel.alliance} side={side} /> : null}
      {panel.third ? <Third third={panel.third} /> : null}
      {panel.groups.map((group) => (
        <Group key={group.id} group={group} side={side} />
      ))}
    </section>
  );
}

function Group({ group, side }: { group: FigureGroup; side: Side }) {
  return (
    <div class="panel-group">
      {group.head ? null : <h3 class="group-title">{group.title}</h3>}
      <ul class={`figures plain group-${group.id}`} aria-label={group.title}>
        {group.head ? <FigureRow figure={group.head} side={side} head /> : null}
        {group.figures.map((figure) => (
          <FigureRow key={figure.id} figure={figure} side={side} />
        ))}
      </ul>
    </div>
  );
}

function Third({ third }: { third: ThirdPanel }) {
  return (
    <div class="panel-group third-panel">
      <h3 class="group-title">{third.title}</h3>
      <ul class="figures plain" aria-label={third.title}>
        {third.figures.map((figure) => (
          <FigureRow key={figure.id} figure={figure} />
        ))}
      </ul>
      {third.decision ? <p class="third-decision">{third.decision}</p> : null}
      {third.voice ? (
        <figure class="voice">
          <blockquote class="quote">{third.voice}</blockquote>
          <figcaption>{third.speaker}</figcaption>
        </figure>
      ) : null}
    </div>
  );
}
