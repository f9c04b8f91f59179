/** One number of a panel: name, bar or word, value, the mark of what changed, and why when asked. */
import { useId, useState } from 'preact/hooks';
import type { Side } from '../../engine/index.js';
import { t } from '../../text/index.js';
import type { Change, Figure } from '../../view/index.js';
import { Bar } from '../parts/Bar.js';

interface ChangeMarkProps {
  figure: Figure;
  change: Change;
  open: boolean;
  onToggle: () => void;
  controls: string;
}

/** A triangle with the amount. It is a button: pressing it tells why. */
function ChangeMark({ figure, change, open, onToggle, controls }: ChangeMarkProps) {
  return (
    <button
      type="button"
      class={`change ${change.tone}`}
      aria-expanded={open}
      aria-controls={controls}
      aria-label={t('match.change.ask', { label: figure.label, change: change.text })}
      onClick={onToggle}
    >
      <svg class="change-sign" viewBox="0 0 8 8" aria-hidden="true">
        <path d={change.rose ? 'M4 1L7.5 7H0.5Z' : 'M4 7L0.5 1H7.5Z'} />
      </svg>
      {change.text}
    </button>
  );
}

export function WhyList({ change }: { change: Change }) {
  if (change.why.length === 0) return <p class="why-list">{t('match.change.unknown')}</p>;
  return (
    <ul class="why-list plain">
      {change.why.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** Values longer than this stand on a line of their own. */
const LONG = 18;

interface FigureRowProps {
  figure: Figure;
  side?: Side;
  /** Heading of a group rather than one of its lines. */
  head?: boolean;
}

export function FigureRow({ figure, side, head = false }: FigureRowProps) {
  const { change, share, word } = figure;
  const [open, setOpen] = useState(false);
  const id = useId();
  const kind = share !== null ? 'bar-figure' : figure.value.length > LONG ? 'long-figure' : 'plain-figure';
  return (
    <li class={`figure-row ${kind} ${head ? 'figure-head' : ''} ${change ? 'changed' : ''}`}>
      <span class="figure-name">{figure.label}</span>
      {share === null ? null : <Bar share={share} side={side} />}
      <span class="figure-value">
        {word ? <span class="figure-word">{word}</span> : null}
        {change ? (
          <ChangeMark
            figure={figure}
            change={change}
            open={open}
            onToggle={() => setOpen(!open)}
            controls={id}
          />
        ) : null}
        <span class={word ? 'unseen' : 'figure-number'}>{figure.value}</span>
      </span>
      <div id={id} hidden={!open}>
        {change && open ? <WhyList change={change} /> : null}
      </div>
    </li>
  );
}
