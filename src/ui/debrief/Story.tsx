/** The story of a match that is over: the reveal, three moments, the brief, the lines one could have kept to, three concepts. */
import { humansOf, type KeptGuess } from '../../session/index.js';
import { t } from '../../text/index.js';
import type { DebriefModel } from '../../view/index.js';
import { Disclosure } from '../parts/Disclosure.js';
import type { Opened } from '../replay/useStudy.js';
import { Again } from './Again.js';
import { ConceptCards } from './Concepts.js';
import { LinesPart } from './LinesPart.js';
import { Moments } from './Moments.js';
import { ReportRows } from './Report.js';
import { Reveal } from './Reveal.js';
import type { Answering } from './useAnswer.js';
import { STAYS_CLOSED } from './useOpenInPrint.js';
import { WorthBill } from './WorthBill.js';

/** Concepts that the story names; the workbench has them all. */
const CONCEPTS = 3;

interface StoryProps {
  opened: Opened;
  model: DebriefModel;
  guess: KeptGuess | null;
  moments: Answering<'moments'>;
}

export function Story({ opened: { match }, model, guess, moments }: StoryProps) {
  const people = humansOf(match.settings);
  const concepts = model.concepts.slice(0, CONCEPTS);
  return (
    <div class="story">
      <Reveal match={match} model={model} guess={guess} />
      <Moments match={match} model={model} answer={moments} />
      <div class="story-pair">
        <section class="story-brief" aria-labelledby="story-brief">
          <h2 id="story-brief">{t('story.brief')}</h2>
          <ReportRows model={model} />
          {model.worth ? (
            <Disclosure name={<span class="small">{t('debrief.worth')}</span>} class={STAYS_CLOSED}>
              <WorthBill worth={model.worth} />
            </Disclosure>
          ) : null}
        </section>
        <LinesPart match={match} model={model} />
      </div>
      {concepts.length > 0 ? (
        <section class="story-concepts" aria-labelledby="story-concepts">
          <h2 id="story-concepts">{t('story.concepts')}</h2>
          <ConceptCards cards={concepts} />
        </section>
      ) : null}
      {people.length > 0 ? (
        <section class="story-again no-print" aria-label={t('story.again')}>
          <div class="button-row">
            <Again match={match} side={people[0] ?? model.side} />
          </div>
        </section>
      ) : null}
    </div>
  );
}
