/** Turning points: the risk of war with the course of the match on one time axis, and what if a week had gone otherwise. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { percent, t } from '../../text/index.js';
import { type DebriefModel, riskCurveOf, type TurningModel } from '../../view/index.js';
import { ChartBoard } from '../parts/ChartBoard.js';
import { type ChartPlot, type Ring, weekPoints } from '../parts/chartTypes.js';
import type { Opened } from '../replay/useStudy.js';
import { goTo, Section } from './Section.js';
import { seriesOf } from './series.js';
import type { Answering } from './useAnswer.js';
import { useDecisions, useTurning } from './useTurning.js';
import { WhatIf, WhatIfOnPaper, whatIfId } from './WhatIf.js';
import { Working } from './Working.js';

interface TurningProps {
  opened: Opened;
  model: DebriefModel;
  cursor: number | null;
  onCursor: (week: number) => void;
  /** The week of the question "what if?", where the address names one. */
  asked: number | null;
}

function riskPlot(curve: Answering<'curve'>, turning: readonly TurningModel[]): ChartPlot | null {
  if (!curve.found) return null;
  const risk = riskCurveOf(curve.found.curve);
  const rings = turning.map(
    ({ week, change, tone }): Ring => ({ series: 'risk', point: week, tone, label: change }),
  );
  return {
    id: 'risk',
    title: t('debrief.plot.risk'),
    lead: t('debrief.plot.risk.lead'),
    series: [
      { id: 'risk', name: t('debrief.plot.risk'), values: risk.values, colour: 'risk', band: risk.band },
    ],
    scale: { min: 0, max: 1, ticks: [0, 0.5, 1] },
    format: (value) => percent(value),
    height: 10,
    rings,
  };
}

function coursePlots(model: DebriefModel): ChartPlot[] {
  return model.plots.map((plot) => ({
    id: plot.id,
    title: plot.title,
    lead: plot.lead,
    series: plot.curves.map((curve) => seriesOf(curve, plot.steps)),
    scale: plot.scale,
    format: plot.format,
    inWords: plot.inWords,
    height: 4.5,
  }));
}

export function Turning(props: TurningProps) {
  const { opened, model, asked, onCursor } = props;
  const { match } = opened;
  const found = useTurning(match, model.side);
  const { curve, turning, turned } = found;
  const decisions = useDecisions(match, model.side, model.weeks, found);
  const [chosen, setChosen] = useState<number | null>(asked);
  const week = chosen ?? turned[0] ?? Math.max(1, model.weeks);
  const onWeek = (wanted: number) => {
    setChosen(wanted);
    onCursor(wanted);
  };
  useEffect(() => {
    if (asked === null) return;
    setChosen(asked);
    goTo(whatIfId);
  }, [asked]);
  const risk = riskPlot(curve, turning);
  const plots = useMemo(() => coursePlots(model), [model]);
  const ask = (wanted: number) => {
    onWeek(wanted);
    // The panel is drawn for the week before it is gone to.
    requestAnimationFrame(() => goTo(whatIfId));
  };
  return (
    <Section id="turning" title={t('debrief.turning')} lead={t('debrief.turning.lead')}>
      <Working answer={curve} />
      <div class="turning">
        <div class="turning-course">
          <ChartBoard
            title={t('debrief.board')}
            hint={t('debrief.board.hint')}
            plots={risk ? [risk, ...plots] : plots}
            points={weekPoints(model.weeks)}
            cursor={props.cursor}
            onCursor={props.onCursor}
            onPick={(point, by) => {
              const wanted = Math.max(1, point);
              if (by === 'key') ask(wanted);
              else onWeek(wanted);
            }}
          />
        </div>
        <div class="turning-side">
          <TurningList
            turning={turning}
            rival={model}
            chosen={week}
            done={curve.found !== null && curve.phase !== 'running'}
            onAsk={ask}
          />
          <WhatIf opened={opened} model={model} answer={decisions} week={week} onWeek={onWeek} />
          <WhatIfOnPaper
            match={opened.match}
            model={model}
            answer={decisions}
            weeks={turning.map((point) => point.week).filter((one) => one !== week)}
          />
        </div>
      </div>
    </Section>
  );
}

interface TurningListProps {
  turning: readonly TurningModel[];
  rival: Pick<DebriefModel, 'rivalName'>;
  chosen: number;
  done: boolean;
  onAsk: (week: number) => void;
}

function TurningList({ turning, rival, chosen, done, onAsk }: TurningListProps) {
  if (turning.length === 0) return done ? <p>{t('debrief.turning.none')}</p> : null;
  return (
    <ol class="turning-list plain">
      {turning.map((point) => (
        <li key={point.week}>
          <button
            type="button"
            class="turning-point"
            aria-pressed={point.week === chosen}
            onClick={() => onAsk(point.week)}
          >
            <span class={`turning-sign ${point.tone}`} aria-hidden="true" />
            <span class="turning-week">{t('debrief.turning.week', { week: point.week })}</span>
            <strong class={point.tone}>{point.change}</strong>
            <span class="turning-ask small">{t('debrief.turning.ask')}</span>
            <span class="turning-mainly quiet small">{point.mainly}</span>
          </button>
          <p class="small quiet">
            {t('debrief.turning.you', { text: point.own })}{' '}
            {t('debrief.turning.they', { name: rival.rivalName, text: point.theirs })}
          </p>
        </li>
      ))}
    </ol>
  );
}
