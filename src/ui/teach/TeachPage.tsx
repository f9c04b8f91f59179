/** Teaching material: a list of sheets, and each sheet to read and to print. */
import { t } from '../../text/index.js';
import { SHEETS, type SheetId, type TeachSheet, teachSheet, teachTitle } from '../../view/index.js';
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
      {id ? <Sheet sheet={teachSheet(id)} /> : <AllSheets />}
    </main>
  );
}

function AllSheets() {
  return (
    <>
      <PageTitle title={t('nav.teach')} lead={t('teach.lead')} />
      <ul class="plain teach-list">
        {SHEETS.map((id: SheetId) => (
          <li key={id}>
            <a href={hrefOf('teach', id)}>{teachTitle(id)}</a>
          </li>
        ))}
      </ul>
      <p>{t('teach.quiz.put')}</p>
      <p class="button-row no-print">
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
      <p class="no-print">
        <a href={hrefOf('teach')}>{t('teach.all')}</a>
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
      <p class="no-print">
        <Button onPress={() => globalThis.print()}>{t('teach.print')}</Button>
      </p>
    </article>
  );
}
