/** What is kept, where, for how long, and how it is erased. */
import { t } from '../../text/index.js';
import { PageTitle } from '../parts/PageHeader.js';

export function PrivacyPage() {
  return (
    <main id="main" class="sheet">
      <PageTitle title={t('nav.privacy')} lead={t('privacy.lead')} />
    </main>
  );
}
