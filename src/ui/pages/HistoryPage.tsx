/** What happened: a factual card with sources, and the six weeks before it, day by day. */
import { date, t } from '../../text/index.js';
import { OutLink } from '../parts/Link.js';
import { PageTitle } from '../parts/PageHeader.js';
import { Part } from '../parts/Part.js';
import { FACTS } from './facts.js';
import { TIMELINE } from './timeline.js';

const SIDES = ['west', 'russia', 'other'] as const;

export function HistoryPage() {
  return (
    <main id="main" class="sheet">
      <PageTitle title={t('nav.history')} lead={t('history.lead')} />
      <Part id="card" title={t('history.card.title')}>
        <p class="note">{t('history.excuse')}</p>
        <ol class="dated">
          {FACTS.map((fact) => (
            <li key={fact.id}>
              <time dateTime={fact.date}>{date(fact.date, 'short')}</time>
              <div>
                <p>{t(`history.card.${fact.id}`)}</p>
                <p class="source">
                  {t('common.source')}:{' '}
                  {fact.url ? (
                    <OutLink href={fact.url}>{t(`history.card.${fact.id}.source`)}</OutLink>
                  ) : (
                    t(`history.card.${fact.id}.source`)
                  )}
                </p>
              </div>
            </li>
          ))}
        </ol>
        <p class="small quiet">{t('history.card.note')}</p>
      </Part>
      <Part id="before" title={t('history.before.title')}>
        <p>{t('history.before.1')}</p>
        <p>{t('history.before.2')}</p>
      </Part>
      <Part id="days" title={t('history.days.title')}>
        <p class="small quiet">{t('history.days.note')}</p>
        <ul class="plain side-key">
          {SIDES.map((side) => (
            <li key={side}>
              <SideMark side={side} /> {t(`history.side.${side}`)}
            </li>
          ))}
        </ul>
        <Days />
      </Part>
    </main>
  );
}

/** The rows of a day under one date. */
function Days() {
  const days = [...new Set(TIMELINE.map((row) => row.date))];
  return (
    <ol class="dated">
      {days.map((day) => (
        <li key={day}>
          <time dateTime={day}>{date(day, 'day')}</time>
          <ul class="plain day">
            {TIMELINE.filter((row) => row.date === day).map((row) => (
              <li key={row.id}>
                <SideMark side={row.side} />
                <p>
                  <span class="unseen">{t(`history.side.${row.side}`)}: </span>
                  {t(`history.day.${row.id}`)}
                  {row.certainty === 'partly' ? (
                    <span class="certainty"> ({t('history.partly')})</span>
                  ) : null}
                </p>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

/** Round for the west, a diamond for Russia, a dash for everybody else: shape says it, colour repeats it. */
function SideMark({ side }: { side: (typeof SIDES)[number] }) {
  return (
    <svg class={`side-mark ${side}`} viewBox="0 0 12 12" aria-hidden="true">
      {side === 'west' ? <circle cx="6" cy="6" r="4" fill="currentColor" /> : null}
      {side === 'russia' ? <path d="M6 1l5 5l-5 5l-5 -5z" fill="currentColor" /> : null}
      {side === 'other' ? <path d="M2 6h8" stroke="currentColor" stroke-width="2" /> : null}
    </svg>
  );
}
