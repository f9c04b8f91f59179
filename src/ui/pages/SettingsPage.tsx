/** Settings: looks, motion, work in the background, and what this device keeps. */
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../text/index.js';
import { keysOn, readKeysOn, setKeysOn } from '../match/keys.js';
import { dispatch } from '../matchDoor.js';
import { Button } from '../parts/Button.js';
import { Dialog } from '../parts/Dialog.js';
import { announce } from '../parts/Live.js';
import { PageTitle } from '../parts/PageHeader.js';
import { Part } from '../parts/Part.js';
import { Segments } from '../parts/Segments.js';
import { forgetPreferences, prefer, preferences } from '../preferences.js';
import { hrefOf } from '../router.js';
import { services } from '../services.js';

const THEMES = ['system', 'light', 'dark'] as const;
const TEXTS = ['normal', 'large', 'larger'] as const;
const ON_OFF = ['on', 'off'] as const;
const WORKERS = ['automatic', '1', '2', '4'] as const;
const DEPTHS = ['essential', 'full'] as const;
const MOTIONS = ['system', 'reduced', 'full'] as const;

export function SettingsPage() {
  useEffect(readKeysOn, []);
  const { theme, text, motion, sound, workers, depth, advisers } = preferences.value;
  return (
    <main id="main" class="sheet">
      <PageTitle title={t('nav.settings')} lead={t('settings.lead')} />
      <Part id="looks" title={t('settings.looks')}>
        <Segments
          label={t('settings.theme')}
          chosen={theme}
          onChoose={(next) => prefer({ theme: next })}
          choices={THEMES.map((id) => ({ id, label: t(`settings.theme.${id}`) }))}
        />
        <Segments
          label={t('settings.text')}
          chosen={text}
          onChoose={(next) => prefer({ text: next })}
          choices={TEXTS.map((id) => ({ id, label: t(`settings.text.${id}`) }))}
        />
        <Segments
          label={t('settings.motion')}
          chosen={motion}
          onChoose={(next) => prefer({ motion: next })}
          choices={MOTIONS.map((id) => ({ id, label: t(`settings.motion.${id}`) }))}
        />
        <p class="field-note">{t('settings.motionWhy')}</p>
      </Part>
      <Part id="sound" title={t('settings.sound')}>
        <Segments
          label={t('settings.sounds')}
          chosen={sound ? 'on' : 'off'}
          onChoose={(next) => prefer({ sound: next === 'on' })}
          choices={ON_OFF.map((id) => ({ id, label: t(`settings.sounds.${id}`) }))}
        />
        <p class="field-note">{t('settings.soundsWhy')}</p>
      </Part>
      <Part id="match" title={t('settings.match')}>
        <Segments
          label={t('settings.depth')}
          chosen={depth}
          onChoose={(next) => prefer({ depth: next })}
          choices={DEPTHS.map((id) => ({ id, label: t(`settings.depth.${id}`) }))}
        />
        <p class="field-note">{t('settings.depthWhy')}</p>
        <Segments
          label={t('settings.advisers')}
          chosen={advisers ? 'on' : 'off'}
          onChoose={(next) => prefer({ advisers: next === 'on' })}
          choices={ON_OFF.map((id) => ({ id, label: t(`settings.letters.${id}`) }))}
        />
        <p class="field-note">{t('settings.advisersWhy')}</p>
      </Part>
      <Part id="keys" title={t('settings.keys')}>
        <Segments
          label={t('settings.letters')}
          chosen={keysOn.value ? 'on' : 'off'}
          onChoose={(next) => setKeysOn(next === 'on')}
          choices={ON_OFF.map((id) => ({ id, label: t(`settings.letters.${id}`) }))}
        />
        <p class="field-note">
          {t('settings.lettersWhy')} <a href={hrefOf('how', 'keys')}>{t('settings.lettersList')}</a>
        </p>
      </Part>
      <Part id="work" title={t('settings.work')}>
        <Segments
          label={t('settings.workers')}
          chosen={workers}
          onChoose={(next) => prefer({ workers: next })}
          choices={WORKERS.map((id) => ({ id, label: t(`settings.workers.${id}`) }))}
        />
        <p class="field-note">{t('settings.workersWhy')}</p>
      </Part>
      <Part id="data" title={t('settings.data')}>
        <p>{t('settings.dataWhy')}</p>
        <Erase />
      </Part>
    </main>
  );
}

function Erase() {
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(false);
  const erase = async () => {
    setAsking(false);
    // The session may hold saves in memory; where it cannot be opened there are none.
    await dispatch({ do: 'erase' }).catch(() => undefined);
    services().forgetAll();
    forgetPreferences();
    readKeysOn();
    setDone(true);
    announce(t('settings.erased'));
  };
  return (
    <div class="button-row">
      <Button onPress={() => setAsking(true)}>{t('settings.erase')}</Button>
      {done ? <p>{t('settings.erased')}</p> : null}
      {asking ? (
        <Dialog
          title={t('settings.eraseTitle')}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button kind="strong" onPress={() => void erase()}>
                {t('settings.eraseYes')}
              </Button>
              <Button onPress={() => setAsking(false)}>{t('common.cancel')}</Button>
            </>
          }
        >
          <p>{t('settings.eraseWhy')}</p>
        </Dialog>
      ) : null}
    </div>
  );
}
