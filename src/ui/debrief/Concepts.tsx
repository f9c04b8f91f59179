/** The concept cards that this match illustrates, each pointing to its week, with a work to read; and all those works together. */
import { languageTag, list, t } from '../../text/index.js';
import type { ConceptCard, DebriefModel } from '../../view/index.js';
import { Citation } from '../pages/Citation.js';
import { CONCEPT_WORKS, type Work } from '../pages/literature.js';
import { hrefOfTab } from './address.js';
import { Section } from './Section.js';

export function Concepts({ model: { concepts } }: { model: DebriefModel }) {
  return (
    <Section id="concepts" title={t('debrief.concepts')} lead={t('debrief.concepts.lead')}>
      <p class="small quiet">{t(concepts.length === 0 ? 'debrief.concepts.none' : 'debrief.logOdds')}</p>
      <ConceptCards cards={concepts} />
    </Section>
  );
}

export function ConceptCards({ cards }: { cards: readonly ConceptCard[] }) {
  return (
    <ul class="concepts plain">
      {cards.map((card) => (
        <li key={card.id} class="concept">
          <h3>{card.title}</h3>
          <p class="serif">{card.idea}</p>
          <p>
            {card.here}{' '}
            <a class="no-print" href={hrefOfTab('ledger', card.week)}>
              {t('debrief.concepts.go', { week: card.week })}
            </a>
          </p>
          <p class="small quiet">
            <Citation work={CONCEPT_WORKS[card.id]} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The surname of the first of a work's authors. */
const surnameOf = ({ author }: Work): string =>
  author
    .split(/, | and /)[0]
    ?.split(' ')
    .at(-1) ?? author;

/** Each work once, with the concepts for which it is cited, by surname and year. */
function worksOf(cards: readonly ConceptCard[]): { work: Work; titles: string[] }[] {
  const byWork = new Map<Work, string[]>();
  for (const { id, title } of cards) {
    const work = CONCEPT_WORKS[id];
    byWork.set(work, [...(byWork.get(work) ?? []), title]);
  }
  const { compare } = new Intl.Collator(languageTag());
  return [...byWork]
    .map(([work, titles]) => ({ work, titles }))
    .sort((a, b) => compare(surnameOf(a.work), surnameOf(b.work)) || a.work.year - b.work.year);
}

export function Literature({ model: { concepts } }: { model: DebriefModel }) {
  return (
    <Section id="literature" title={t('bench.tab.literature')} lead={t('bench.literature.lead')}>
      {concepts.length === 0 ? <p>{t('debrief.concepts.none')}</p> : null}
      <ul class="plain literature">
        {worksOf(concepts).map(({ work, titles }) => (
          <li key={`${work.author}${work.year}${work.title}`}>
            <Citation work={work} />
            <span class="small quiet">{t('bench.literature.for', { concepts: list(titles) })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
