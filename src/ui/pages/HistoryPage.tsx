/** Not drawn yet. */

import { t } from '../../text/index.js';
import { PageTitle } from '../parts/PageHeader.js';

export function HistoryPage() {
  return (
    <main id="main" class="sheet">
      <PageTitle title={t('common.loading')} />
    </main>
  );
}
