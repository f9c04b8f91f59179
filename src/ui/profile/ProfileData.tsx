/** Taking the profile along as a file, and erasing it after a question. */
import { useState } from 'preact/hooks';
import { forgetGuesses } from '../../session/index.js';
import { t } from '../../text/index.js';
import { type ProfileOf, profileFile } from '../../view/index.js';
import { openedSession } from '../matchDoor.js';
import { Button } from '../parts/Button.js';
import { Dialog } from '../parts/Dialog.js';
import { announce } from '../parts/Live.js';
import { Part } from '../parts/Part.js';
import { services } from '../services.js';

interface ProfileDataProps {
  of: ProfileOf;
  empty: boolean;
  onErased: () => void;
}

export function ProfileData({ of, empty, onErased }: ProfileDataProps) {
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(false);
  const erase = async () => {
    setAsking(false);
    const { library } = await openedSession();
    library.clear();
    forgetGuesses(services().texts);
    onErased();
    setDone(true);
    announce(t('profile.erased'));
    // The button that asked is gone.
    requestAnimationFrame(() => document.querySelector<HTMLElement>('main h1')?.focus());
  };
  if (empty) return done ? <p class="quiet">{t('profile.erased')}</p> : null;
  return (
    <Part id="data" title={t('profile.data')}>
      <p>{t('profile.data.why')}</p>
      <div class="button-row">
        <Button onPress={() => services().download(`spiral-profile-${of.today}.json`, profileFile(of))}>
          {t('profile.export')}
        </Button>
        <Button onPress={() => setAsking(true)}>{t('profile.erase')}</Button>
      </div>
      {asking ? (
        <Dialog
          title={t('profile.erase.title')}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button kind="strong" onPress={() => void erase()}>
                {t('profile.erase.yes')}
              </Button>
              <Button onPress={() => setAsking(false)}>{t('common.cancel')}</Button>
            </>
          }
        >
          <p>{t('profile.erase.why')}</p>
        </Dialog>
      ) : null}
    </Part>
  );
}
