/** The concept cards that this match illustrates, each pointing to its week, with a work to read. */
import { t } from '../../text/index.js';
import type { DebriefModel } from '../../view/index.js';
import { Citation } from '../pages/Citation.js';
import { CONCEPT_WORKS } from '../pages/literature.js';
import { Button } from '../parts/Button.js';
import { weekId } from './Ledger.js';
import { goTo, Section } from './Section.js';

interface ConceptsProps {
  model: DebriefModel;
  onCursor: (week: number) => void;
}

export function Concepts({ model, onCursor }: ConceptsProps) {
  return (
    <Section id="concepts" title={t('debrief.concepts')} lead={t('debrief.concepts.lead')}>
      {model.concepts.length === 0 ? <p>{t('debrief.concepts.none')}</p> : null}
      <ul class="concepts plain">
        {model.concepts.map((card) => (
          <li key={card.id} class="concept">
            <h3>{card.title}</h3>
            <p class="serif">{card.idea}</p>
            <p>{card.here}</p>
            <p class="small quiet">
              <Citation work={CONCEPT_WORKS[card.id]} />
            </p>
            {card.week <= model.weeks && card.week > 0 ? (
              <Button
                kind="bare"
                onPress={() => {
                  onCursor(card.week);
                  goTo(weekId(card.week));
                }}
              >
                {t('debrief.concepts.go', { week: card.week })}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
