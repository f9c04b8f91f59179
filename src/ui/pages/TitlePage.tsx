/** The first page: what this is in two sentences, one click to play, and the rest a step away. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadTexts, t } from '../../text/index.js';
import { openedSession, resumable, unfinished } from '../matchDoor.js';
import { Button } from '../parts/Button.js';
import { Disclosure } from '../parts/Disclosure.js';
import { Link } from '../parts/Link.js';
import { go } from '../router.js';
import { services } from '../services.js';
import { defaultChoices } from './choices.js';
import { DamagedSaves } from './DamagedSaves.js';
import { SpiralPicture } from './SpiralPicture.js';
import { useBegin } from './useBegin.js';

export function TitlePage() {
  const { begin, dialog, problem, busy } = useBegin();
  useEffect(openSoon, []);
  return (
    <main id="main" class="sheet title-page">
      <div class="title-words">
        <h1 tabIndex={-1}>{t('title.heading')}</h1>
        <p class="lead">{t('title.lead')}</p>
        <div class="button-row">
          <Button
            kind={unfinished.value ? 'plain' : 'strong'}
            size="large"
            blocked={busy ? t('common.loading') : null}
            onPress={() => void begin(defaultChoices(services().freshSeed()))}
          >
            {t('title.play')}
          </Button>
          {resumable.value ? (
            <Button kind={unfinished.value ? 'strong' : 'plain'} size="large" onPress={() => go('match')}>
              {t('title.resume')}
            </Button>
          ) : null}
        </div>
        <p class="small quiet">{t('title.playNote')}</p>
        {problem}
        <DamagedSaves />
        <ul class="plain title-links">
          <li>
            <Link to="library">{t('title.library')}</Link>
          </li>
          <li>
            <Link to="replay">{t('title.open')}</Link>
          </li>
          <li>
            <Link to="how">{t('nav.how')}</Link>
          </li>
          <li>
            <Link to="history">{t('title.factual')}</Link>
          </li>
          <li>
            <Link to="limits">{t('title.limits')}</Link>
          </li>
        </ul>
      </div>
      <SpiralPicture />
      <SetUpHere />
      {dialog}
    </main>
  );
}

/** The first page is drawn; now the rest may come, so that one click plays at once and a kept match is offered. */
function openSoon(): void {
  openedSession().catch(() => {
    // Asked for again, and reported, when somebody wants to play.
  });
}

/** The set-up form, loaded when it is opened. */
function SetUpHere() {
  const [Form, setForm] = useState<{ is: ComponentType } | null>(null);
  const load = async () => {
    const [{ SetUpForm }] = await Promise.all([import('./SetUpForm.js'), loadTexts('setup', 'reasons')]);
    setForm({ is: SetUpForm });
  };
  return (
    <Disclosure
      class="title-set-up"
      onToggle={(open) => {
        if (open && !Form) void load();
      }}
      name={
        <>
          <span class="serif title-set-up-name">{t('title.setUp')}</span>{' '}
          <span class="quiet">{t('title.setUpNote')}</span>
        </>
      }
    >
      {Form ? <Form.is /> : <p class="quiet">{t('common.loading')}</p>}
    </Disclosure>
  );
}
