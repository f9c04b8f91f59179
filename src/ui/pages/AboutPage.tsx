/** What the game is for, what it keeps to itself, and where its parts come from. */
import { t } from '../../text/index.js';
import { Link } from '../parts/Link.js';
import { PageTitle } from '../parts/PageHeader.js';
import { Part } from '../parts/Part.js';

export function AboutPage() {
  return (
    <main id="main" class="sheet">
      <PageTitle title={t('nav.about')} lead={t('about.lead')} />
      <Part id="what" title={t('about.what.title')}>
        <p>{t('about.what.1')}</p>
      </Part>
      <Part id="private" title={t('about.private.title')}>
        <p>{t('about.private.1')}</p>
        <p>
          <Link to="privacy">{t('nav.privacy')}</Link>
        </p>
      </Part>
      <Part id="licence" title={t('about.licence.title')}>
        <p>{t('about.licence.1')}</p>
        <p>{t('about.licence.2')}</p>
      </Part>
      <Part id="check" title={t('about.check.title')}>
        <p>
          <Link to="selfcheck">{t('about.check.1')}</Link>
        </p>
      </Part>
    </main>
  );
}
