/** The head of every page: the game's name, the way past it for keyboards, and whatever the page puts beside it. */
import type { ComponentChildren } from 'preact';
import { t } from '../../text/index.js';
import { hrefOf } from '../router.js';

/** The game's name as a link to the start. */
export function Brand() {
  return (
    <a class="brand" href={hrefOf('')} aria-label={t('app.home')}>
      {t('app.name')}
      <span class="brand-dot" aria-hidden="true">
        .
      </span>
    </a>
  );
}

/** Jumps to the content; a button, as the address's fragment names the page. */
export function SkipLink() {
  return (
    <button
      type="button"
      class="skip button strong"
      onClick={() => {
        const main = document.getElementById('main');
        main?.setAttribute('tabindex', '-1');
        main?.focus();
        main?.scrollIntoView();
      }}
    >
      {t('nav.skip')}
    </button>
  );
}

/** Every page that is not a quiet page brings its own: name, what belongs beside it, and actions at the end. */
export function SiteHead({
  children,
  actions,
}: {
  children?: ComponentChildren;
  actions?: ComponentChildren;
}) {
  return (
    <header class="site-head">
      <SkipLink />
      <Brand />
      {children}
      {actions ? <div class="button-row site-actions">{actions}</div> : null}
    </header>
  );
}

/** Title and first line of a quiet page. */
export function PageTitle({ title, lead }: { title: string; lead?: ComponentChildren }) {
  return (
    <div class="page-title">
      <h1 tabIndex={-1}>{title}</h1>
      {lead ? <p class="lead">{lead}</p> : null}
    </div>
  );
}
