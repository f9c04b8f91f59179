/** The room: three advisers, each with its reading of the week and a whole sheet that one press takes over. */
import type { WeekOrders } from '../../engine/index.js';
import { t } from '../../text/index.js';
import { type AdviserModel, placeOfReading, sameSheet } from '../../view/index.js';
import { pressOnce } from '../parts/Button.js';
import { CalmScale } from './CalmScale.js';
import { REACHABLE } from './reachable.js';
import type { Advised } from './useAdvice.js';

/** How much of each adviser is shown: in the first week only what it says and lays on the table. */
export type Telling = 'first' | 'essential' | 'full';

interface RoomPaneProps {
  advised: Advised;
  draft: WeekOrders;
  telling: Telling;
  onTake: (adviser: AdviserModel) => void;
}

export function RoomPane({ advised, draft, telling, onTake }: RoomPaneProps) {
  return (
    <section class="room-pane" aria-labelledby="room-title" data-hint="room" {...REACHABLE}>
      <h2 id="room-title" class="room-title">
        {t('room.title')}
      </h2>
      {telling === 'first' ? null : <p class="room-lead">{t('room.lead')}</p>}
      {advised === 'waiting' ? <p class="room-waiting">{t('room.waiting')}</p> : null}
      {typeof advised === 'string'
        ? null
        : advised.map((adviser, index) => (
            <Adviser
              key={adviser.id}
              adviser={adviser}
              number={index + 1}
              taken={sameSheet(adviser.sheet, draft)}
              telling={telling}
              onTake={onTake}
            />
          ))}
    </section>
  );
}

interface AdviserProps {
  adviser: AdviserModel;
  /** The key that takes its sheet over. */
  number: number;
  taken: boolean;
  telling: Telling;
  onTake: RoomPaneProps['onTake'];
}

function Adviser({ adviser, number, taken, telling, onTake }: AdviserProps) {
  const { id, name, school, reads, sentence } = adviser;
  const full = telling === 'full';
  const few = telling === 'first' && !taken;
  return (
    <article class={taken ? 'adviser taken' : 'adviser'} aria-labelledby={`adviser-${id}`}>
      <div class="adviser-head">
        <h3 id={`adviser-${id}`} class="adviser-name">
          {name}
        </h3>
        {few ? null : <span class="adviser-reads">{full ? reads : school}</span>}
      </div>
      <blockquote class="adviser-says">{t('room.says', { sentence })}</blockquote>
      <div class="adviser-sheet">
        <ul class="adviser-lines plain">
          {(full ? adviser.lines : adviser.names).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <button
          type="button"
          class="adviser-take"
          aria-pressed={taken}
          aria-label={t(taken ? 'room.takenOf' : 'room.takeOf', { name })}
          data-adviser={id}
          onKeyDown={pressOnce}
          onClick={() => onTake(adviser)}
        >
          {t(taken ? 'room.taken' : 'room.take')}
          <span class="adviser-key" aria-hidden="true">
            {number}
          </span>
        </button>
      </div>
      {few ? null : <Reading adviser={adviser} />}
      {full || taken ? <p class="adviser-expects">{adviser.expects}</p> : null}
    </article>
  );
}

/** How the rival may read the sheet, and what the week would teach. */
function Reading({ adviser: { reading, readingText, tone, teaches } }: Pick<AdviserProps, 'adviser'>) {
  return (
    <p class="adviser-read">
      <span class="unseen">{t('room.mayRead')}</span>
      <CalmScale at={placeOfReading(reading)} />
      <span class={`adviser-word ${tone}`}>{readingText}</span>
      <span class="adviser-teaches">{teaches}</span>
    </p>
  );
}
