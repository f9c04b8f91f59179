/** The four figures that decide, at the map's edge: words first, the number beside, and what moved it once something did; pressing one explains it. */
import { useMemo } from 'preact/hooks';
import { t } from '../../text/index.js';
import { type Change, type KeyFigure, keyFigures, type Outlook } from '../../view/index.js';
import { ask } from './asked.js';

interface FigureStripProps {
  /** What is known so far: only what has been told may be in it. */
  look: Outlook;
}

export function FigureStrip({ look }: FigureStripProps) {
  const figures = useMemo(() => keyFigures(look), [look]);
  return (
    <ul class="figure-strip plain" aria-label={t('room.figures')} data-hint="figures">
      {figures.map((figure) => (
        <li key={figure.id}>
          <Key figure={figure} />
        </li>
      ))}
    </ul>
  );
}

function Key({ figure }: { figure: KeyFigure }) {
  const { label, word, value, change, because, notable, beside } = figure;
  const explain = (at: HTMLElement) =>
    ask({
      id: `key.${figure.id}`,
      title: `${label}: ${word}, ${value}`,
      text: figure.meaning,
      lines: [
        ...(beside ? [beside] : []),
        ...(change ? [t('room.since', { change: change.text }), ...change.why] : beside ? [] : [because]),
      ],
      more: { window: figure.panel, label: t(`room.open.${figure.panel}`) },
      at,
    });
  return (
    <button
      type="button"
      class="key-figure"
      aria-haspopup="dialog"
      onClick={(event) => explain(event.currentTarget)}
    >
      <span class="key-label">{label}</span>
      <span class="key-now">
        <span class="key-word">{word}</span> <span class="key-value">{value}</span>
        {change ? <Changed change={change} /> : null}
      </span>
      {change || notable ? <span class="key-because">{because}</span> : null}
    </button>
  );
}

function Changed({ change }: { change: Change }) {
  return (
    <span class={`key-change ${change.tone}`}>
      <svg class="change-sign" viewBox="0 0 8 8" aria-hidden="true">
        <path d={change.rose ? 'M4 1L7.5 7H0.5Z' : 'M4 7L0.5 1H7.5Z'} />
      </svg>
      {change.text}
    </span>
  );
}
