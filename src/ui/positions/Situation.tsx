/** The situation of a position from its seat: brief, week, ladder, map, figures, what happened, the table, the crisis. */
import { useMemo, useState } from 'preact/hooks';
import { decimal, t } from '../../text/index.js';
import type { KeyFigure, Position, PositionModel } from '../../view/index.js';
import { SvgMap } from '../map/index.js';
import { SceneView } from '../match/SceneView.js';
import { OfferLines, Terms } from '../match/TablePane.js';
import { Ladder } from '../parts/Ladder.js';
import { Part } from '../parts/Part.js';
import { hrefOf } from '../router.js';

interface SituationProps {
  model: PositionModel;
  position: Position;
}

export function Situation({ model, position }: SituationProps) {
  const { header, table, crisis } = model;
  return (
    <>
      <Part id="where" title={t('positions.where')}>
        <p class="serif">{model.brief}</p>
        <p class="small quiet">{model.type}</p>
        <p>
          {t('positions.week', { week: header.week, weeks: header.weeks, dates: header.dates })}.{' '}
          {t('positions.tension')} <strong class="figure">{header.tension.value}</strong>.
        </p>
        <Ladder rung={header.rung} name={header.rungName} hot={header.hot} />
        <Figures figures={model.figures} />
      </Part>
      <SeatMap model={model} />
      <Part id="last" title={t('positions.last')}>
        {model.scenes.length === 0 ? <p class="quiet">{t('positions.nothingHappened')}</p> : null}
        {model.scenes.map((scene, at) => (
          <SceneView key={`${scene.id}-${at + 1}`} scene={scene} guesses={null} names={[]} level={3} />
        ))}
        <p class="no-print">
          <a href={hrefOf('replay', `l/${position.link}`, { eyes: position.side })}>
            {t('positions.replay')}
          </a>
        </p>
      </Part>
      <Part id="table" title={t('positions.onTable')}>
        <h3 class="group-title">{t('match.table.agreed')}</h3>
        {table.agreed.length > 0 ? <Terms terms={table.agreed} /> : <p>{t('match.table.nothing')}</p>}
        {table.theirs ? <OfferLines offer={table.theirs} /> : null}
        {table.yours ? <OfferLines offer={table.yours} /> : null}
      </Part>
      {crisis ? (
        <Part id="crisis" title={t('positions.crisis')}>
          <p class="serif">{crisis.title}</p>
          {crisis.doubt ? <p>{crisis.doubt}</p> : null}
          <p>{crisis.lead}</p>
          <p>{crisis.riskSays}</p>
          <Rounds model={model} />
        </Part>
      ) : null}
    </>
  );
}

function Figures({ figures }: { figures: KeyFigure[] }) {
  return (
    <dl class="position-figures">
      {figures.map(({ id, label, word, value, because, change }) => (
        <div key={id}>
          <dt>{label}</dt>
          <dd>
            <span class="position-word">{word}</span> <span class="figure">{value}</span>{' '}
            {change ? <span class={`small ${change.tone}`}>{change.text}</span> : null}
            <span class="small quiet">{because}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function SeatMap({ model }: { model: PositionModel }) {
  const [mark, setMark] = useState<string | null>(null);
  const view = useMemo(
    () => ({
      ...model.map,
      marks: model.map.marks.map((one) => ({ ...one, selected: one.id === mark })),
    }),
    [model.map, mark],
  );
  return (
    <section class="position-map" aria-label={t('positions.map')}>
      <SvgMap view={view} motion={false} onSelect={(id) => setMark(mark === id ? null : id)} />
    </section>
  );
}

/** The rounds of the crisis that have been answered. */
function Rounds({ model: { crisis } }: Pick<SituationProps, 'model'>) {
  const rounds = crisis?.you.rounds.filter(({ sealed }) => !sealed) ?? [];
  if (!crisis || rounds.length === 0) return null;
  return (
    <table class="position-rounds">
      <thead>
        <tr>
          <th scope="col">{t('positions.round')}</th>
          <th scope="col">{crisis.you.name}</th>
          <th scope="col">{crisis.they.name}</th>
        </tr>
      </thead>
      <tbody>
        {rounds.map(({ round, answer }, at) => (
          <tr key={round}>
            <th scope="row">{decimal(round)}</th>
            <td>{answer}</td>
            <td>{crisis.they.rounds[at]?.answer}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
