/** A live room, as students and their teacher see it. */
import { t } from '../../text/index.js';
import { PageTitle } from '../parts/PageHeader.js';

export function LivePage() {
  return (
    <main id="main" class="sheet">
      <PageTitle title={t('nav.live')} lead={t('live.lead')} />
    </main>
  );
}
