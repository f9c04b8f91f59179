/** The room: three advisers with their readings of the week, and each sheet that they lay, which one press takes over. */
import type { Order, WeekOrders } from '../../engine/index.js';
import { t } from '../../text/index.js';
import {
  type AdviserModel,
  cardsOf,
  keptText,
  type Outlook,
  placeOfReading,
  type RoomCard,
  sameSheet,
  takenWith,
} from '../../view/index.js';
import { pressOnce } from '../parts/Button.js';
import { AskWord } from './AskWord.js';
import { CalmScale } from './CalmScale.js';
import { REACHABLE } from './reachable.js';
import type { Advised } from './useAdvice.js';

/** How much of each adviser is shown: in the first week only what it says and lays on the table. */
export type Telling = 'first' | 'essential' | 'full';

interface RoomPaneProps {
  look: Outlook;
  advised: Advised;
  draft: WeekOrders;
  /** The order with which a misreading was answered: it stays when a sheet is taken over. */
  kept: Order | null;
  telling: Telling;
  onTake: (card: RoomCard) => void;
}

export function RoomPane({ look, advised, draft, kept, telling, onTake }: RoomPaneProps) {
  return (
    <section class="room-pane" aria-labelledby="room-title" data-hint="room" {...REACHABLE}>
      <h2 id="room-title" class="room-title">
        {t('room.title')}
      </h2>
      {telling === 'first' ? null : <p class="room-lead">{t('room.lead')}</p>}
      {advised === 'waiting' ? <p class="room-waiting">{t('room.waiting')}</p> : null}
      {typeof advised === 'string'
        ? null
        : cardsOf(advised).map((card, index) => {
            const { sheet, left } = takenWith(look, kept, card.speaker.sheet);
            return (
              <Card
                key={card.voices[0]?.id}
                card={card}
                number={index + 1}
                taken={sameSheet(sheet, draft)}
                folds={draft.orders.length > (kept ? 1 : 0)}
                keeps={keptText(look, kept, left)}
                telling={telling}
                onTake={onTake}
              />
            );
          })}
    </section>
  );
}

interface CardProps {
  card: RoomCard;
  /** The key that takes its sheet over. */
  number: number;
  taken: boolean;
  /** Something is on the sheet already: a card that is not taken says only whose it is and what it lays, and can be taken. */
  folds: boolean;
  /** What stays on the sheet when it is taken, and what stays off for that; empty where nothing does. */
  keeps: string;
  telling: Telling;
  onTake: RoomPaneProps['onTake'];
}

/** One sheet with all who lay it: each says its own reason, and one press takes the sheet. */
function Card({ card, number, taken, folds, keeps, telling, onTake }: CardProps) {
  const { voices, speaker, name } = card;
  const full = telling === 'full';
  const few = telling === 'first' && !taken;
  const folded = folds && !taken && !full;
  const alone = voices.length === 1;
  return (
    <article
      class={`adviser${taken ? ' taken' : folded ? ' folded' : ''}`}
      aria-labelledby={`adviser-${speaker.id}`}
    >
      <div class="adviser-head">
        <h3 id={`adviser-${speaker.id}`} class="adviser-name">
          {alone ? name : t('room.same', { names: name })}
        </h3>
        {few || folded || !alone || !speaker.school ? null : (
          <span class="adviser-reads">{full ? speaker.reads : speaker.school}</span>
        )}
      </div>
      {folded
        ? null
        : voices.map((voice, at) => (
            <Voice
              key={voice.id}
              voice={voice}
              alone={alone}
              expects={(full || taken) && !saysToo(voices.slice(at + 1), voice)}
            />
          ))}
      <div class="adviser-sheet">
        <ul class="adviser-lines plain">
          {(full ? speaker.lines : speaker.names).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <button
          type="button"
          class="adviser-take"
          aria-pressed={taken}
          data-adviser={speaker.id}
          onKeyDown={pressOnce}
          onClick={() => onTake(card)}
        >
          {t(taken ? 'room.taken' : 'room.take')}
          <span class="unseen">{t('room.from', { name })}</span>
          <span class="adviser-key" aria-hidden="true">
            {number}
          </span>
        </button>
      </div>
      {keeps ? <p class="adviser-keeps small">{keeps}</p> : null}
      {few || folded || !speaker.brief ? null : <p class="adviser-brief">{speaker.brief}</p>}
      {few || folded ? null : <Reading adviser={speaker} />}
      {alone && (full || taken) ? (
        <p class="adviser-expects">
          <Expects voice={speaker} />
        </p>
      ) : null}
    </article>
  );
}

/** Does one of them expect the same in the same words? Then it is said once, by the last. */
const saysToo = (others: readonly AdviserModel[], { expects, war }: AdviserModel): boolean =>
  others.some((other) => other.expects === expects && other.war?.says === war?.says);

/** What one adviser says; beside others on one card, with its office and with what it expects. */
function Voice({ voice, alone, expects }: { voice: AdviserModel; alone: boolean; expects: boolean }) {
  const sentence = t('room.says', { sentence: voice.sentence });
  if (alone) return <blockquote class="adviser-says">{sentence}</blockquote>;
  return (
    <p class="adviser-says">
      <span class="adviser-voice">{t('room.same.voice', { name: voice.name })}</span> {sentence}
      {expects ? (
        <span class="adviser-expects">
          {' '}
          <Expects voice={voice} />
        </span>
      ) : null}
    </p>
  );
}

/** What the adviser expects of them, and the risk of war that it sees: in a word, its number behind it. */
function Expects({ voice: { id, expects, war } }: { voice: AdviserModel }) {
  return (
    <>
      {expects} {war ? <AskWord id={`war.${id}`} word={war.says} text={war.whose} /> : null}
    </>
  );
}

/** How the rival may read the sheet, and what the week would teach. */
function Reading({ adviser: { reading, readingText, tone, teaches } }: { adviser: AdviserModel }) {
  if (!readingText && !teaches) return null;
  return (
    <p class="adviser-read">
      {readingText ? (
        <>
          <span class="unseen">{t('room.mayRead')}</span>
          <CalmScale at={placeOfReading(reading)} />
          <span class={`adviser-word ${tone}`}>{readingText}</span>
        </>
      ) : null}
      {teaches ? <span class="adviser-teaches">{teaches}</span> : null}
    </p>
  );
}
