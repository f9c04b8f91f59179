/** Both belief curves on one time axis, with what an unbiased observer at each desk would have believed. */
import { useState } from 'preact/hooks';
import { percent, t } from '../../text/index.js';
import type { DebriefModel } from '../../view/index.js';
import { LineChart } from '../parts/LineChart.js';

export function Mirrors({ model }: { model: DebriefModel }) {
  const [cursor, setCursor] = useState<number | null>(null);
  return (
    <section class="debrief-mirrors" aria-labelledby="mirrors-title">
      <h2 id="mirrors-title">
        {t('debrief.mirrors')} <span class="section-lead">{t('debrief.mirrors.lead')}</span>
      </h2>
      <LineChart
        title={t('debrief.mirrors.lead')}
        series={model.curves.map((curve) => ({
          id: curve.id,
          name: curve.name,
          values: curve.values,
          colour: curve.side,
          mark: curve.unbiased ? 'none' : curve.side === 'west' ? 'circle' : 'diamond',
          dashed: curve.unbiased,
          ...(curve.gap ? { band: curve.gap } : {}),
        }))}
        points={model.points}
        scale={{ min: 0, max: 1, ticks: [0, 0.5, 1] }}
        format={(value) => percent(value)}
        height={15}
        cursor={cursor}
        onCursor={setCursor}
      />
      <p class="debrief-summary">{model.summary}</p>
      <p class="small quiet">{t('debrief.curves.unbiasedWhy')}</p>
    </section>
  );
}
