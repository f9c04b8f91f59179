/** Loads a page, shows it, names the window after it, and puts the reader at its heading. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../text/index.js';
import { newVersion } from './Notices.js';
import { loadPage, type PageEntry, readyPage } from './pageTable.js';
import { Button } from './parts/Button.js';
import { ErrorNote } from './parts/ErrorNote.js';
import { type Route, route } from './router.js';
import { comesBack, scrollBack } from './scroll.js';
import { services } from './services.js';

/** The first page of a visit leaves focus where the browser puts it. */
let visited = false;

/** The window's name as the page itself brought it. */
let homeTitle: string | null = null;

interface PageFrameProps {
  page: Route['page'];
  entry: PageEntry;
}

export function PageFrame({ page, entry }: PageFrameProps) {
  const [Page, setPage] = useState<{ is: ComponentType } | null>(() => {
    const ready = readyPage(entry);
    return ready ? { is: ready } : null;
  });
  const [problem, setProblem] = useState<string | null>(null);
  const load = () => {
    setProblem(null);
    loadPage(entry).then(
      (is) => setPage({ is }),
      (error: unknown) => setProblem(String(error)),
    );
  };
  useEffect(() => {
    if (!Page) load();
  }, []);
  useEffect(() => {
    homeTitle ??= document.title;
    document.title = page === '' ? homeTitle : t('app.title', { page: t(entry.name) });
    if (Page) arrive();
  }, [Page, page, entry]);

  if (problem) {
    return (
      <main id="main" class="sheet">
        <h1 class="unseen">{t(entry.name)}</h1>
        {newVersion.value ? (
          <ErrorNote
            title={t('error.load')}
            detail={problem}
            actions={
              <Button kind="strong" onPress={() => services().reload()}>
                {t('notice.reload')}
              </Button>
            }
          >
            <p>{t('error.newVersion')}</p>
          </ErrorNote>
        ) : (
          <ErrorNote
            title={t('error.load')}
            detail={problem}
            actions={<Button onPress={load}>{t('common.retry')}</Button>}
          >
            <p>{t('error.loadWhy')}</p>
          </ErrorNote>
        )}
      </main>
    );
  }
  if (!Page) {
    return (
      <main id="main" class="sheet waiting">
        <p role="status">{t('common.loading')}</p>
      </main>
    );
  }
  return <Page.is />;
}

/** Go to the part that the address names, or to the page's heading. */
function arrive(): void {
  const { rest } = route.value;
  const part = rest ? document.getElementById(rest) : null;
  const target = part ?? document.querySelector<HTMLElement>('main h1');
  const back = comesBack();
  if (visited || part || back) {
    if (!part || back) scrollBack();
    target?.setAttribute('tabindex', '-1');
    target?.focus({ preventScroll: true });
    if (!back) part?.scrollIntoView();
  }
  visited = true;
}
