/** Teaching material: a list of sheets, and each sheet to read and to print. */
import { t } from '../../text/index.js';
import { SHEETS, type TeachSheet, teachAbout, teachSheet, teachTitle } from '../../view/index.js';
import { Button } from '../parts/Button.js';
import { Link } from '../parts/Link.js';
import { PageTitle } from '../parts/PageHeader.js';
import { hrefOf, route } from '../router.js';
import { Block } from './Block.js';
import './teach.css';

export function TeachPage() {
  const id = SHEETS.find((one) => one === route.value.rest);
  return (
    <main id="main" class="sheet teach">
      {id ? <Sheet key={id} sheet={teachSheet(id)} /> : <AllSheets />}
    </main>
  );
}

function AllSheets() {
  return (
    <>
      <PageTitle title={t('nav.teach')} lead={t('teach.lead')} />
      <dl class="terms">
        {SHEETS.map((id) => (
          <div key={id}>
            <dt>
              <a href={hrefOf('teach', id)}>{teachTitle(id)}</a>
            </dt>
            <dd>{teachAbout(id)}</dd>
          </div>
        ))}
      </dl>
      <p class="teach-put">{t('teach.quiz.put')}</p>
      <p class="button-row">
        <Link to="make" class="button">
          {t('nav.make')}
        </Link>
        <Link to="class">{t('nav.class')}</Link>
      </p>
    </>
  );
}

function Sheet({ sheet }: { sheet: TeachSheet }) {
  return (
    <article class={`teach-sheet teach-${sheet.id}`}>
      <p class="no-print teach-head">
        <a href={hrefOf('teach')}>{t('teach.all')}</a>
        <Button onPress={() => globalThis.print()}>{t('teach.print')}</Button>
      </p>
      <PageTitle title={sheet.title} />
      {sheet.named ? (
        <p class="teach-named">
          <span>{t('teach.name')}</span>
          <span>{t('teach.date')}</span>
        </p>
      ) : null}
      {sheet.blocks.map((block, at) => (
        <Block key={`${sheet.id}.${at + 1}`} block={block} />
      ))}
    </article>
  );
}
