/** Both belief curves on one time axis, with what an unbiased observer at each desk would have believed. */
import { percent, t } from '../../text/index.js';
import type { DebriefModel } from '../../view/index.js';
import { weekPoints } from '../parts/chartTypes.js';
import { LineChart } from '../parts/LineChart.js';
import { Section } from './Section.js';
import { seriesOf } from './series.js';

interface MirrorsProps {
  model: DebriefModel;
  cursor: number | null;
  onCursor: (week: number) => void;
}

export function Mirrors({ model, cursor, onCursor }: MirrorsProps) {
  return (
    <Section id="mirrors" title={t('debrief.mirrors')} lead={t('debrief.mirrors.lead')}>
      <LineChart
        plot={{
          id: 'beliefs',
          title: t('debrief.mirrors.lead'),
          series: model.beliefs.map((curve) => seriesOf(curve)),
          scale: { min: 0, max: 1, ticks: [0, 0.5, 1] },
          format: (value) => percent(value),
          height: 16,
        }}
        points={weekPoints(model.weeks)}
        cursor={cursor}
        onCursor={onCursor}
      />
      <p class="debrief-summary">{model.summary}</p>
      <p class="small quiet measure">{t('debrief.curves.unbiasedWhy')}</p>
    </Section>
  );
}
