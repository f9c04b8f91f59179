/** One number of a panel: name, bar or word, value, the mark of what changed, and why when asked. */
import type { Side } from '../../engine/index.js';
import { hasText, sayAny, t } from '../../text/index.js';
import type { Change, Figure } from '../../view/index.js';
import { Bar } from '../parts/Bar.js';
import { AskWord } from './AskWord.js';
import { ask } from './asked.js';

/** What a number means, in a sentence; of "ally.poland" it is what all allies' numbers mean. */
function meaningOf({ id }: Figure): string {
  const keys = [`room.means.${id}`, `room.means.${id.split('.')[0]}`];
  return sayAny(keys.find(hasText) ?? '');
}

/** A triangle with the amount. It is a button: pressing it tells why. */
function ChangeMark({ figure, change }: { figure: Figure; change: Change }) {
  const { label } = figure;
  const explain = (at: HTMLElement) =>
    ask({
      id: `figure.${figure.id}`,
      title: t('match.change.title', { label, change: change.text }),
      text: change.why.length === 0 ? t('match.change.unknown') : '',
      lines: change.why,
      more: null,
      at,
    });
  return (
    <button
      type="button"
      class={`change ${change.tone}`}
      aria-haspopup="dialog"
      aria-label={t('match.change.ask', { label, change: change.text })}
      onClick={(event) => explain(event.currentTarget)}
    >
      <svg class="change-sign" viewBox="0 0 8 8" aria-hidden="true">
        <path d={change.rose ? 'M4 1L7.5 7H0.5Z' : 'M4 7L0.5 1H7.5Z'} />
      </svg>
      {change.text}
    </button>
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
  const { change, share, word, label } = figure;
  const meaning = meaningOf(figure);
  const kind = share !== null ? 'bar-figure' : figure.value.length > LONG ? 'long-figure' : 'plain-figure';
  return (
    <li class={`figure-row ${kind} ${head ? 'figure-head' : ''}`}>
      <span class="figure-name">
        {meaning ? <AskWord id={`figure.${figure.id}`} word={label} text={meaning} /> : label}
      </span>
      {share === null ? null : <Bar share={share} side={side} />}
      <span class="figure-value">
        {word ? <span class="figure-word">{word}</span> : null}
        {change ? <ChangeMark figure={figure} change={change} /> : null}
        <span class={word ? 'unseen' : 'figure-number'}>{figure.value}</span>
      </span>
    </li>
  );
}
