/** What the model leaves out, what its numbers are, and three readings of the crisis with literature. */
import { t } from '../../text/index.js';
import { PageTitle } from '../parts/PageHeader.js';
import { Part } from '../parts/Part.js';
import { Citation } from './Citation.js';
import { READINGS, THEORY, type Work } from './literature.js';

const LEFT_OUT = [1, 2, 3, 4, 5, 6] as const;
const NUMBERS = [1, 2, 3] as const;
const KINDS = ['dilemma', 'revisionism', 'regime'] as const;

export function LimitsPage() {
  return (
    <main id="main" class="sheet">
      <PageTitle title={t('nav.limits')} lead={t('limits.lead')} />
      <Part id="left-out" title={t('limits.out.title')}>
        <ul>
          {LEFT_OUT.map((n) => (
            <li key={n}>{t(`limits.out.${n}`)}</li>
          ))}
        </ul>
      </Part>
      <Part id="numbers" title={t('limits.numbers.title')}>
        {NUMBERS.map((n) => (
          <p key={n}>{t(`limits.numbers.${n}`)}</p>
        ))}
      </Part>
      <Part id="readings" title={t('limits.readings.title')}>
        <p>{t('limits.readings.note')}</p>
        {KINDS.map((kind) => (
          <section key={kind} class="reading">
            <h3>{t(`limits.${kind}.title`)}</h3>
            <p>{t(`limits.${kind}.says`)}</p>
            <p>{t(`limits.${kind}.but`)}</p>
            <p class="quiet">{t(`limits.${kind}.game`)}</p>
            <h4>{t('limits.reading.works')}</h4>
            <Works works={READINGS[kind]} />
          </section>
        ))}
      </Part>
      <Part id="theory" title={t('limits.theory.title')}>
        <p>{t('limits.theory.1')}</p>
        <Works works={THEORY} />
      </Part>
    </main>
  );
}

function Works({ works }: { works: readonly Work[] }) {
  return (
    <ul class="plain works" lang="en">
      {works.map((work) => (
        <li key={`${work.author}-${work.year}-${work.title}`}>
          <Citation work={work} />
        </li>
      ))}
    </ul>
  );
}
