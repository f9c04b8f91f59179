/** The teachers’ hub: the ways from an exercise to its debrief. */
import { t } from '../../text/index.js';
import { PageTitle } from '../parts/PageHeader.js';

export function ClassPage() {
  return (
    <main id="main" class="sheet">
      <PageTitle title={t('nav.class')} lead={t('classroom.lead')} />
    </main>
  );
}
