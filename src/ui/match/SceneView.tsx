/** One scene of a resolved week: a title in the page's voice, what happened line by line, a bill or a quotation. */
import { date, t } from '../../text/index.js';
import type { GuessModel, Scene, SceneItem } from '../../view/index.js';
import { OutLink } from '../parts/Link.js';
import { GuessWords, isFull } from './GuessScale.js';
import { Needle } from './Needle.js';
import { ReasonBill } from './ReasonBill.js';

interface SceneViewProps {
  scene: Scene;
  /** Guesses of the analysts for `scene.guessFor`; null while they write. */
  guesses: (GuessModel | null)[] | null;
  /** Names of the orders that the guesses speak of. */
  names: string[];
  level: 2 | 3;
  /** Without the quotation where it stands elsewhere. */
  quoted?: boolean;
}

export function SceneView({ scene, guesses, names, level, quoted = true }: SceneViewProps) {
  const { title, lead } = scene;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div class={`scene scene-${scene.id}`}>
      <div class="scene-told">
        <Heading class={title ? 'scene-title' : 'scene-lead'} tabIndex={-1}>
          {title || lead}
        </Heading>
        {title && lead ? <p class="scene-lead">{lead}</p> : null}
        {scene.bill ? <Needle before={scene.bill.before} after={scene.bill.after} /> : null}
        {scene.quote && quoted ? <Voice quote={scene.quote} /> : null}
      </div>
      <div class="scene-more">
        {scene.bill ? <ReasonBill bill={scene.bill} inWords={!isFull()} /> : null}
        {scene.items.length > 0 ? (
          <ul class="scene-items plain">
            {scene.items.map((item) => (
              <Item key={item.id} item={item} />
            ))}
          </ul>
        ) : null}
        {scene.id === 'theyRead' ? (
          <Guesses guesses={guesses} names={names} strongest={scene.strongest} />
        ) : null}
      </div>
    </div>
  );
}

/** What the country between says, in its own words. */
export function Voice({ quote }: { quote: NonNullable<Scene['quote']> }) {
  return (
    <figure class="voice">
      <blockquote class="quote">{quote.text}</blockquote>
      <figcaption>{quote.speaker}</figcaption>
    </figure>
  );
}

function Item({ item }: { item: SceneItem }) {
  const { source } = item;
  const words = source
    ? t('match.source', { title: source.title, publisher: source.publisher, date: date(source.date) })
    : '';
  return (
    <li class="scene-item">
      <span class={`scene-text ${item.tone}`}>{item.text}</span>
      {item.detail ? <span class="scene-detail">{item.detail}</span> : null}
      {item.note ? <span class="scene-note">{item.note}</span> : null}
      {source ? (
        <span class="scene-source">{source.url ? <OutLink href={source.url}>{words}</OutLink> : words}</span>
      ) : null}
    </li>
  );
}

type GuessesProps = Pick<SceneViewProps, 'guesses' | 'names'> & Pick<Scene, 'strongest'>;

function Guesses({ guesses, names, strongest }: GuessesProps) {
  if (!guesses) return <p class="quiet">{t('match.guess.waiting')}</p>;
  const all = names.map((name, at) => ({ name, guess: guesses[at] ?? null }));
  const most = (a: (typeof all)[number], b: (typeof all)[number]) =>
    Math.abs(b.guess?.at ?? 0) - Math.abs(a.guess?.at ?? 0);
  const told = strongest ? [...all].sort(most).slice(0, 1) : all;
  return (
    <ul class="scene-items plain">
      {told.map(({ name, guess }) => (
        <li key={name} class="scene-item">
          <span class="scene-text">{name}</span>
          <span class={`scene-detail ${guess?.tone ?? ''}`}>
            {guess ? <GuessWords guess={guess} /> : t('match.guess.unknown')}
          </span>
        </li>
      ))}
    </ul>
  );
}
