/** The maker of exercises: settings in, link out. */
import { t } from '../../text/index.js';
import { PageTitle } from '../parts/PageHeader.js';

export function MakePage() {
  return (
    <main id="main" class="sheet">
      <PageTitle title={t('nav.make')} lead={t('make.lead')} />
    </main>
  );
}
