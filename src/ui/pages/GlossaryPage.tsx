/** The glossary: every term with a plain definition, in the order of the reader's alphabet. */
import { languageTag, t } from '../../text/index.js';
import { PageTitle } from '../parts/PageHeader.js';

/** Every term. Its id is also its address: "#/glossary/resolve". */
export const TERMS = [
  'alarm',
  'attention',
  'audience',
  'belief',
  'bias',
  'bit',
  'brief',
  'brier',
  'capital',
  'challenge',
  'cheap',
  'cohesion',
  'costly',
  'credibility',
  'crisis',
  'datedOffer',
  'denial',
  'deterrence',
  'dilemma',
  'distinguish',
  'empathy',
  'firstStrike',
  'ground',
  'implementation',
  'incident',
  'ladder',
  'logOdds',
  'noise',
  'observer',
  'offRamp',
  'preemption',
  'pressure',
  'pretext',
  'punishment',
  'readiness',
  'reading',
  'reassurance',
  'redLine',
  'reputation',
  'resolve',
  'seed',
  'spiral',
  'suspicion',
  'tension',
  'tied',
  'turning',
  'type',
  'verification',
] as const;

export function GlossaryPage() {
  const { compare } = new Intl.Collator(languageTag());
  const terms = TERMS.map((id) => ({ id, name: t(`glossary.${id}`), is: t(`glossary.${id}.is`) }));
  return (
    <main id="main" class="sheet">
      <PageTitle title={t('nav.glossary')} lead={t('glossary.lead')} />
      <dl class="glossary">
        {terms
          .sort((a, b) => compare(a.name, b.name))
          .map(({ id, name, is }) => (
            <div key={id} id={id}>
              <dt>{name}</dt>
              <dd>{is}</dd>
            </div>
          ))}
      </dl>
    </main>
  );
}
