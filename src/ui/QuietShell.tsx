/** Header and footer of the pages that are read rather than played. */
import type { ComponentChildren } from 'preact';
import { t } from '../text/index.js';
import { Link } from './parts/Link.js';
import { SiteHead } from './parts/PageHeader.js';
import { services } from './services.js';

/** Pages in the head, and those in the foot, in their order. */
const HEAD = ['how', 'library', 'class', 'history', 'limits', 'settings'] as const;
const FOOT = ['profile', 'positions', 'glossary', 'privacy', 'about', 'selfcheck'] as const;

const links = (pages: typeof HEAD | typeof FOOT) =>
  pages.map((page) => (
    <Link key={page} to={page} current>
      {t(`nav.${page}`)}
    </Link>
  ));

interface QuietShellProps {
  children: ComponentChildren;
  /** What leaves this device, where it is not nothing. */
  sends?: string;
}

export function QuietShell({ children, sends }: QuietShellProps) {
  return (
    <div class="shell">
      <SiteHead>
        <nav class="site-nav" aria-label={t('nav.label')}>
          {links(HEAD)}
        </nav>
      </SiteHead>
      {children}
      <footer class="site-foot">
        <nav class="site-nav" aria-label={t('nav.more')}>
          {links(FOOT)}
        </nav>
        <p class="small quiet">
          {sends ?? t(services().onPlatform ? 'foot.onPlatform' : 'foot.nothingSent')}
        </p>
      </footer>
    </div>
  );
}
