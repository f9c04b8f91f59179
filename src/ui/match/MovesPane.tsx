/** The moves by track: tabs and a grid of names. Arrow keys go from move to move, Enter adds the one that is chosen. */
import { useRef } from 'preact/hooks';
import { t } from '../../text/index.js';
import type { MoveCard, TrackTab } from '../../view/index.js';
import { nextByKey } from '../parts/roving.js';
import { TabList, TabPanel } from '../parts/Tabs.js';
import { track } from './bench.js';
import { Dots } from './Dots.js';

interface MovesPaneProps {
  tracks: TrackTab[];
  /** The chosen move, or null. */
  chosen: string | null;
  onChoose: (move: string) => void;
  /** Enter on the chosen move. */
  onCommit: () => void;
  onDrop: () => void;
}

export function MovesPane({ tracks, chosen, onChoose, onCommit, onDrop }: MovesPaneProps) {
  const shown = tracks.find((tab) => tab.id === track.value) ?? tracks[0];
  if (!shown) return null;
  return (
    <section class="moves-pane" aria-label={t('match.moves.label')} data-hint="moves">
      <TabList
        name="track"
        label={t('match.moves.tracks')}
        tabs={tracks.map((tab) => ({
          id: tab.id,
          label: tab.label,
          mark: tab.ordered > 0 ? String(tab.ordered) : undefined,
        }))}
        chosen={shown.id}
        onChoose={(id) => {
          track.value = id;
        }}
      />
      <TabPanel name="track" id={shown.id} class="moves-scroll">
        <p class="unseen">{shown.why}</p>
        <Cards cards={shown.cards} chosen={chosen} onChoose={onChoose} onCommit={onCommit} onDrop={onDrop} />
      </TabPanel>
    </section>
  );
}

type CardsProps = Omit<MovesPaneProps, 'tracks'> & { cards: MoveCard[] };

function Cards({ cards, chosen, onChoose, onCommit, onDrop }: CardsProps) {
  const list = useRef<HTMLUListElement>(null);
  const stop = cards.some((card) => card.id === chosen) ? chosen : cards[0]?.id;
  const press = (event: KeyboardEvent, at: number) => {
    const card = cards[at];
    if (event.key === 'Enter' && card?.id === chosen) {
      event.preventDefault();
      // A key that is held is meant once.
      if (!event.repeat) onCommit();
      return;
    }
    if ((event.key === 'Delete' || event.key === 'Backspace') && card?.id === chosen) {
      event.preventDefault();
      onDrop();
      return;
    }
    const next = cards[nextByKey(event.key, at, cards.length) ?? -1];
    if (!next) return;
    event.preventDefault();
    onChoose(next.id);
    list.current?.querySelector<HTMLElement>(`[data-move="${next.id}"]`)?.focus();
  };
  return (
    <ul class="move-grid plain" ref={list}>
      {cards.map((card, at) => (
        <li key={card.id}>
          <button
            type="button"
            class={`move ${card.blocked && card.ordered === 0 ? 'blocked' : ''} ${card.ordered > 0 ? 'ordered' : ''}`}
            data-move={card.id}
            aria-pressed={card.id === chosen}
            tabIndex={card.id === stop ? 0 : -1}
            onClick={() => onChoose(card.id)}
            onKeyDown={(event) => press(event, at)}
          >
            <span class="move-name">{card.name}</span>
            <Dots filled={card.attention} says={t('match.moves.attention', { count: card.attention })} />
            <span class="move-short">
              {card.ordered > 0
                ? t('match.moves.orderedAs', { number: card.ordered })
                : card.blocked
                  ? card.blocked
                  : card.short}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
