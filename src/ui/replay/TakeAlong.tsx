/** Taking a match along: as a record, as a page that plays it offline, or into the library. */
import { useState } from 'preact/hooks';
import { fileOf, linkOf } from '../../session/index.js';
import { t } from '../../text/index.js';
import { fileName } from '../library/files.js';
import { openedSession } from '../matchDoor.js';
import { Button } from '../parts/Button.js';
import { ErrorNote } from '../parts/ErrorNote.js';
import { announce } from '../parts/Live.js';
import { services } from '../services.js';
import { offlinePage } from './offlinePage.js';
import type { Opened } from './useStudy.js';

export function TakeAlong({ opened }: { opened: Opened }) {
  const { study, source } = opened;
  const [failed, setFailed] = useState<string | null>(null);
  const [kept, setKept] = useState(false);
  const { level, seed } = study.record;
  const name = fileName(level.id, seed);
  const downloadPage = async () => {
    try {
      services().download(`${name}.html`, await offlinePage(study), 'text/html');
      setFailed(null);
    } catch (error) {
      setFailed(String(error));
    }
  };
  const keep = async () => {
    const link = linkOf(study);
    const { importFiles } = await openedSession();
    const [added] = await importFiles([{ name, text: link.ok ? link.value : fileOf(study) }]);
    setKept(added?.entry !== null);
    announce(added?.entry ? t('replay.keptNow') : (added?.problems[0]?.message ?? ''));
  };
  return (
    <section class="replay-take" aria-labelledby="replay-take">
      <h2 id="replay-take">{t('replay.take')}</h2>
      <div class="button-row">
        <Button onPress={() => services().download(`${name}.json`, fileOf(study))}>
          {t('replay.downloadFile')}
        </Button>
        <Button onPress={() => void downloadPage()}>{t('replay.downloadPage')}</Button>
        {source.from === 'link' ? (
          <Button blocked={kept ? t('replay.keptNow') : null} onPress={() => void keep()}>
            {kept ? t('replay.keptNow') : t('replay.keep')}
          </Button>
        ) : null}
      </div>
      <p class="field-note">{t('replay.downloadPageWhy')}</p>
      {failed ? <ErrorNote title={t('replay.downloadFailed')} detail={failed} /> : null}
    </section>
  );
}
