/** The concept cards that this match illustrates, each pointing to its week, with a work to read. */
import { t } from '../../text/index.js';
import type { ConceptCard, DebriefModel } from '../../view/index.js';
import { Citation } from '../pages/Citation.js';
import { CONCEPT_WORKS } from '../pages/literature.js';
import { Button } from '../parts/Button.js';
import { Disclosure } from '../parts/Disclosure.js';
import { weekId } from './Ledger.js';
import { goTo, Section } from './Section.js';

/** Cards that are open from the start: those that showed most. */
const FIRST = 6;

interface ConceptsProps {
  model: DebriefModel;
  onCursor: (week: number) => void;
}

export function Concepts({ model: { concepts }, onCursor }: ConceptsProps) {
  const rest = concepts.slice(FIRST);
  return (
    <Section id="concepts" title={t('debrief.concepts')} lead={t('debrief.concepts.lead')}>
      {concepts.length === 0 ? <p>{t('debrief.concepts.none')}</p> : null}
      <Cards cards={concepts.slice(0, FIRST)} onCursor={onCursor} />
      {rest.length > 0 ? (
        <Disclosure name={t('debrief.concepts.more', { count: rest.length })}>
          <Cards cards={rest} onCursor={onCursor} />
        </Disclosure>
      ) : null}
    </Section>
  );
}

function Cards({ cards, onCursor }: { cards: readonly ConceptCard[]; onCursor: (week: number) => void }) {
  return (
    <ul class="concepts plain">
      {cards.map((card) => (
        <li key={card.id} class="concept">
          <h3>{card.title}</h3>
          <p class="serif">{card.idea}</p>
          <p>{card.here}</p>
          <p class="small quiet">
            <Citation work={CONCEPT_WORKS[card.id]} />
          </p>
          <Button
            kind="bare"
            onPress={() => {
              onCursor(card.week);
              goTo(weekId(card.week));
            }}
          >
            {t('debrief.concepts.go', { week: card.week })}
          </Button>
        </li>
      ))}
    </ul>
  );
}
