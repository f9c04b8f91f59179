/** Quiet notices above every page: a new version is there; this device keeps nothing. */
import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { t } from '../text/index.js';
import { snapshot } from './matchDoor.js';
import { Button } from './parts/Button.js';
import { Link } from './parts/Link.js';
import { services } from './services.js';

/** Is a newer build there than the one that this page is of? */
export const newVersion = signal(false);
const waved = signal<readonly string[]>([]);

/** Start watching for a newer build. */
export function watchVersion(): void {
  services().onNewVersion(() => {
    newVersion.value = true;
  });
}

export function Notices() {
  const unsaved = snapshot.value?.saved === false;
  const unkept = snapshot.value?.kept === false;
  return (
    <>
      {newVersion.value ? (
        <Notice id="version" words={t('notice.newVersion')} away={t('notice.later')}>
          <Button kind="bare" onPress={() => services().reload()}>
            {t('notice.reload')}
          </Button>
        </Notice>
      ) : null}
      {unsaved ? <Notice id="unsaved" words={t('notice.unsaved')} away={t('common.close')} /> : null}
      {unkept && !unsaved ? (
        <Notice id="unkept" words={t('notice.unkept')} away={t('common.close')}>
          <Link to="library">{t('notice.library')}</Link>
        </Notice>
      ) : null}
    </>
  );
}

function Notice(props: { id: string; words: string; away: string; children?: ComponentChildren }) {
  if (waved.value.includes(props.id)) return null;
  return (
    <div class="notice" role="status">
      <p>{props.words}</p>
      {props.children}
      <Button
        kind="bare"
        onPress={() => {
          waved.value = [...waved.value, props.id];
        }}
      >
        {props.away}
      </Button>
    </div>
  );
}
