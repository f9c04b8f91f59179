/** Header and footer of the pages that are read rather than played. */
import type { ComponentChildren } from 'preact';
import { t } from '../text/index.js';
import { Link } from './parts/Link.js';
import { SiteHead } from './parts/PageHeader.js';

export function QuietShell({ children }: { children: ComponentChildren }) {
  return (
    <div class="shell">
      <SiteHead>
        <nav class="site-nav" aria-label={t('nav.label')}>
          <Link to="how" current>
            {t('nav.how')}
          </Link>
          <Link to="library" current>
            {t('nav.library')}
          </Link>
          <Link to="history" current>
            {t('nav.history')}
          </Link>
          <Link to="limits" current>
            {t('nav.limits')}
          </Link>
          <Link to="settings" current>
            {t('nav.settings')}
          </Link>
        </nav>
      </SiteHead>
      {children}
      <footer class="site-foot">
        <nav class="site-nav" aria-label={t('nav.more')}>
          <Link to="profile" current>
            {t('nav.profile')}
          </Link>
          <Link to="positions" current>
            {t('nav.positions')}
          </Link>
          <Link to="glossary" current>
            {t('nav.glossary')}
          </Link>
          <Link to="about" current>
            {t('nav.about')}
          </Link>
          <Link to="selfcheck" current>
            {t('nav.selfcheck')}
          </Link>
        </nav>
        <p class="small quiet">{t('foot.nothingSent')}</p>
      </footer>
    </div>
  );
}
