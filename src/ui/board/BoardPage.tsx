/** The class board: codes in, a class side by side. */
import { t } from '../../text/index.js';
import { PageTitle } from '../parts/PageHeader.js';

export function BoardPage() {
  return (
    <main id="main" class="sheet">
      <PageTitle title={t('nav.board')} lead={t('board.lead')} />
    </main>
  );
}
