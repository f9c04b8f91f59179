/** What stands in the place of a match that another tab or window of this browser plays, and the way to take over. */
import { useState } from 'preact/hooks';
import { t } from '../../text/index.js';
import { dispatch } from '../matchDoor.js';
import { Button } from './Button.js';
import { Link } from './Link.js';
import { PageTitle, SiteHead } from './PageHeader.js';

export function Elsewhere() {
  const [busy, setBusy] = useState(false);
  const takeOver = async () => {
    setBusy(true);
    await dispatch({ do: 'seize' });
    setBusy(false);
  };
  return (
    <div class="shell">
      <SiteHead />
      <main id="main" class="sheet">
        <PageTitle title={t('elsewhere.title')} lead={t('elsewhere.lead')} />
        <p class="elsewhere-why">{t('elsewhere.why')}</p>
        <div class="button-row">
          <Button kind="strong" blocked={busy ? t('common.loading') : null} onPress={() => void takeOver()}>
            {t('elsewhere.here')}
          </Button>
          <Link to="library">{t('nav.library')}</Link>
        </div>
      </main>
    </div>
  );
}
