/** The curves under the map: tension at once; the risk of war when it is asked for, worked out in a worker. */
import { useState } from 'preact/hooks';
import type { Match } from '../../session/index.js';
import { decimal, percent, t } from '../../text/index.js';
import { useAnswer } from '../debrief/useAnswer.js';
import { Bar } from '../parts/Bar.js';
import { Button } from '../parts/Button.js';
import { ChartBoard } from '../parts/ChartBoard.js';
import { type ChartPlot, weekPoints } from '../parts/chartTypes.js';

interface RiskProps {
  match: Match;
  week: number;
  weeks: number;
  onWeek: (week: number) => void;
  /** The risk may be asked for: not where the match is not over and somebody still plays it. */
  open: boolean;
}

function tensionPlot(match: Match, weeks: number): ChartPlot {
  const after = (week: number) =>
    match.steps.findLast((step) => step.before.week <= week)?.after ?? match.start;
  const values = Array.from({ length: weeks + 1 }, (_, week) => after(week).tension);
  return {
    id: 'tension',
    title: t('replay.tension'),
    series: [{ id: 'tension', name: t('replay.tension'), values, colour: 'plain' }],
    scale: { min: 0, max: 100, ticks: [0, 50, 100] },
    format: (value) => decimal(value),
    height: 4,
  };
}

export function Risk({ match, week, weeks, onWeek, open }: RiskProps) {
  const [asked, setAsked] = useState(false);
  const answer = useAnswer<'curve'>(match, open && asked ? { ask: 'curve' } : null);
  const curve = answer.found?.curve ?? null;
  const risk: ChartPlot | null = curve && {
    id: 'risk',
    title: t('replay.risk'),
    lead: t('replay.risk.samples', { samples: curve.samples }),
    series: [
      {
        id: 'risk',
        name: t('replay.risk'),
        values: curve.points.map(({ pWar }) => pWar.mean),
        band: curve.points.map(({ pWar }) => [pWar.low, pWar.high] as const),
        colour: 'risk',
      },
    ],
    scale: { min: 0, max: 1, ticks: [0, 0.5, 1] },
    format: (value) => percent(value),
    inWords: (value) => percent(value),
    height: 6,
  };
  const working = asked && (answer.phase === 'waiting' || answer.phase === 'running');
  return (
    <section class="replay-curves" aria-labelledby="replay-curves">
      <h2 id="replay-curves" class="unseen">
        {t('replay.curves')}
      </h2>
      <ChartBoard
        title={t('replay.curves')}
        hint={t('chart.hint')}
        plots={[...(risk ? [risk] : []), tensionPlot(match, weeks)]}
        points={weekPoints(weeks)}
        cursor={week}
        onCursor={onWeek}
      />
      {open ? (
        <div class="risk-ask">
          {working ? (
            <>
              <p class="small" role="status">
                {t('replay.risk.working', { share: percent(answer.share) })}
              </p>
              <Bar share={answer.share} />
              <Button kind="bare" onPress={answer.stop}>
                {t('replay.risk.stop')}
              </Button>
            </>
          ) : answer.phase === 'done' && curve ? null : (
            <p class="small quiet">
              {answer.phase === 'failed' || answer.phase === 'unreadable' ? (
                <span class="risk">{t('replay.risk.failed')} </span>
              ) : null}
              <strong>{t('replay.risk')}.</strong> {t('replay.risk.lead')}.{' '}
              <Button kind="bare" onPress={() => (asked ? answer.again() : setAsked(true))}>
                {t('replay.risk.ask')}
              </Button>
            </p>
          )}
        </div>
      ) : null}
    </section>
  );
}
