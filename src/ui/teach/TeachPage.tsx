/** Teaching material, to read and to print. */
import { t } from '../../text/index.js';
import { PageTitle } from '../parts/PageHeader.js';

export function TeachPage() {
  return (
    <main id="main" class="sheet">
      <PageTitle title={t('nav.teach')} lead={t('teach.lead')} />
    </main>
  );
}
