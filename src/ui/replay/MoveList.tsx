/** The weeks of a match with both sides' moves; each week is a button that goes there. */

import { useEffect, useRef } from 'preact/hooks';
import { list, t } from '../../text/index.js';
import type { ReplayLine, Watched } from '../../view/index.js';
import { sideLabel } from '../../view/index.js';
import { SideMark } from './icons.js';

interface MoveListProps {
  watched: Watched;
  week: number;
  /** First week of its own, where the course is a branch. */
  ownFrom: number | null;
  onWeek: (week: number) => void;
}

const SIDES = ['west', 'russia'] as const;

export function MoveList({ watched, week, ownFrom, onWeek }: MoveListProps) {
  const box = useRef<HTMLOListElement>(null);
  useEffect(() => {
    // Inside the list only: the page itself stays where it is.
    const here = box.current?.querySelector<HTMLElement>('[aria-current]');
    const frame = box.current;
    if (!here || !frame) return;
    const top = here.offsetTop - frame.offsetTop;
    if (top < frame.scrollTop || top + here.offsetHeight > frame.scrollTop + frame.clientHeight)
      frame.scrollTop = top - frame.clientHeight / 3;
  }, [week]);
  return (
    <section class="replay-moves" aria-labelledby="replay-moves">
      <h2 id="replay-moves">{t('replay.moves')}</h2>
      <p class="small quiet no-print">{t('replay.keys')}</p>
      <ol class="plain move-lines" ref={box}>
        <li>
          <button
            type="button"
            class="move-line"
            aria-current={week === 0 ? 'step' : undefined}
            onClick={() => onWeek(0)}
          >
            <span class="line-week">{t('replay.start')}</span>
          </button>
        </li>
        {watched.lines.map((line) => (
          <li key={line.week}>
            <button
              type="button"
              class="move-line"
              aria-current={line.week === week ? 'step' : undefined}
              onClick={() => onWeek(line.week)}
            >
              <Line line={line} watched={watched} own={line.week === ownFrom} />
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Line({ line, watched, own }: { line: ReplayLine; watched: Watched; own: boolean }) {
  return (
    <>
      <span class="line-week">
        <span class="unseen">{t('replay.week')} </span>
        {line.week}
      </span>
      <span class="line-moves">
        {own ? <span class="line-own">{t('replay.ownCourse')}</span> : null}
        {SIDES.map((side) => (
          <span key={side} class="line-side">
            <SideMark side={side} />
            <span>
              <span class="unseen">{sideLabel(watched.match.level, side)}: </span>
              {line.moves[side].length > 0 ? (
                list(line.moves[side])
              ) : (
                <span class="quiet">{t('replay.noMoves')}</span>
              )}
            </span>
          </span>
        ))}
        {line.crisis ? <span class="line-crisis risk">{t('replay.crisisMark')}</span> : null}
      </span>
    </>
  );
}
