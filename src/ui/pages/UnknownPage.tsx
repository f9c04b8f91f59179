/** An address that names no page. */
import { t } from '../../text/index.js';
import { Link } from '../parts/Link.js';
import { PageTitle } from '../parts/PageHeader.js';

export function UnknownPage() {
  return (
    <main id="main" class="sheet">
      <PageTitle title={t('nav.unknown')} lead={t('unknown.lead')} />
      <p>
        <Link to="">{t('common.start')}</Link>
      </p>
    </main>
  );
}
