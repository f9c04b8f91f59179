/** The rival as one sees it: belief curve with its band, the bill of reasons, estimates with their ranges. */
import type { Side } from '../../engine/index.js';
import { t } from '../../text/index.js';
import { estimateText, type RivalPanel as Model } from '../../view/index.js';
import { Bar } from '../parts/Bar.js';
import { weekPoints } from '../parts/chartTypes.js';
import { LineChart } from '../parts/LineChart.js';
import { AskWord } from './AskWord.js';
import { FigureRow } from './FigureRow.js';
import { isFull } from './GuessScale.js';
import { ReasonBill } from './ReasonBill.js';
import { REACHABLE } from './reachable.js';

interface RivalPanelProps {
  panel: Model;
  rival: Side;
  weeks: number;
}

export function RivalPanel({ panel, rival, weeks }: RivalPanelProps) {
  return (
    <section class="panel rival-panel" aria-label={t('match.rival.label')} {...REACHABLE}>
      <h2 class={`panel-title ${rival}-mark`}>{panel.title}</h2>
      <p class="panel-note">{panel.note}</p>
      <p class="belief-now">
        <span class={`belief-number ${rival}`}>{panel.beliefText}</span>{' '}
        <AskWord id="belief" word={t('match.rival.outForGain')} text={t('room.gain.why')} />
      </p>
      {panel.beside ? <p class="belief-beside">{panel.beside}</p> : null}
      <div class="panel-group">
        <h3 class="group-title">
          {t('match.rival.why')}{' '}
          {isFull() ? (
            <AskWord id="odds" class="group-unit" word={t('match.rival.unit')} text={t('room.means.odds')} />
          ) : null}
        </h3>
        {panel.bill ? (
          <ReasonBill bill={panel.bill} brief inWords={!isFull()} />
        ) : (
          <p class="panel-note">{t('match.rival.noReading')}</p>
        )}
      </div>
      <Belief panel={panel} rival={rival} weeks={weeks} />
      {panel.felt.map((group) => (
        <div key={group.id} class="panel-group">
          <h3 class="group-title">
            {group.title} {group.unit ? <span class="group-unit">{group.unit}</span> : null}
          </h3>
          <ul class="figures plain" aria-label={group.title}>
            {group.figures.map((figure) => (
              <FigureRow key={figure.id} figure={figure} />
            ))}
          </ul>
        </div>
      ))}
      <div class="panel-group">
        <h3 class="group-title">
          {t('match.rival.know')} <span class="group-unit">{panel.error}</span>
        </h3>
        <ul class="figures plain">
          {panel.figures.map((figure) => (
            <FigureRow key={figure.id} figure={figure} />
          ))}
        </ul>
      </div>
    </section>
  );
}

function Belief({ panel, rival, weeks }: RivalPanelProps) {
  const points = weekPoints(weeks);
  const at = (week: number) => panel.curve.find((point) => point.week === week);
  return (
    <div class="panel-group belief">
      <LineChart
        plot={{
          id: 'belief',
          title: t('match.rival.curve'),
          series: [
            {
              id: 'belief',
              name: panel.title,
              colour: rival,
              mark: rival === 'west' ? 'circle' : 'diamond',
              values: points.map((_, week) => at(week)?.value ?? null),
              band: points.map((_, week) => {
                const point = at(week);
                return point ? ([point.low, point.high] as const) : null;
              }),
            },
          ],
          scale: { min: 0, max: 1, ticks: [0, 0.5, 1] },
          format: estimateText,
          height: 5,
        }}
        points={points}
        bare
      />
      <ul class="figures plain types" aria-label={t('match.rival.types')}>
        {panel.types.map((type) => (
          <li key={type.id} class="figure-row bar-figure">
            <span class="figure-name">
              <AskWord id={`type.${type.id}`} word={type.label} text={type.why} />
            </span>
            <Bar share={type.share} side={rival} />
            <span class="figure-value">
              <span class="figure-number">{type.text}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
