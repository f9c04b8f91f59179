/** The teachers’ hub: lessons to begin with, the two ways, a lesson minute by minute, what was made here, all pages for classes. */
import { t } from '../../text/index.js';
import { STARTS } from '../../view/index.js';
import { Link } from '../parts/Link.js';
import { PageTitle } from '../parts/PageHeader.js';
import { Part } from '../parts/Part.js';
import { hrefOf } from '../router.js';
import { MadeList } from './MadeList.js';
import './class.css';

const STEPS = ['1', '2', '3', '4'] as const;

/** Two matches with swapped sides, in minutes. */
const LESSON = [
  ['brief', 5],
  ['play1', 12],
  ['talk', 6],
  ['play2', 12],
  ['debrief', 10],
] as const;

const MORE = ['make', 'board', 'live', 'teach', 'privacy'] as const;

export function ClassPage() {
  return (
    <main id="main" class="sheet class-page">
      <PageTitle title={t('nav.class')} lead={t('classroom.lead')} />
      <Part id="begin" title={t('classroom.begin')}>
        <p>{t('classroom.beginWhy')}</p>
        <ul class="plain class-starts">
          {STARTS.map((id) => (
            <li key={id}>
              <a href={hrefOf('make', id)}>{t(`make.start.${id}.name`)}</a>
              <p class="field-note">{t(`make.start.${id}.why`)}</p>
            </li>
          ))}
          <li>
            <Link to="make">{t('classroom.own')}</Link>
          </li>
        </ul>
      </Part>
      <Part id="made" title={t('classroom.made')}>
        <MadeList />
      </Part>
      <Part id="ways" title={t('classroom.ways')}>
        <div class="class-ways">
          {(['without', 'live'] as const).map((way) => (
            <section key={way} aria-labelledby={`way-${way}`}>
              <h3 id={`way-${way}`}>{t(`classroom.${way}`)}</h3>
              <ol>
                {STEPS.map((step) => (
                  <li key={step}>{t(`classroom.${way}.${step}`)}</li>
                ))}
              </ol>
              <p class="quiet">{t(`classroom.${way}Note`)}</p>
            </section>
          ))}
        </div>
      </Part>
      <Part id="lesson" title={t('classroom.lesson')}>
        <p>{t('classroom.lessonWhy')}</p>
        <ol class="dated">
          {LESSON.map(([id, minutes]) => (
            <li key={id}>
              <span class="when">{t('classroom.minutes', { minutes })}</span>
              <div>
                <h3>{t(`classroom.lesson.${id}`)}</h3>
                <p>{t(`classroom.lesson.${id}Why`)}</p>
              </div>
            </li>
          ))}
        </ol>
      </Part>
      <Part id="more" title={t('classroom.more')}>
        <dl class="terms">
          {MORE.map((page) => (
            <div key={page}>
              <dt>
                <Link to={page}>{t(`nav.${page}`)}</Link>
              </dt>
              <dd>{t(`classroom.${page}Why`)}</dd>
            </div>
          ))}
        </dl>
      </Part>
    </main>
  );
}
