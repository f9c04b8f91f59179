/** The first page: what this is in two sentences, one click to play, and the rest a step away. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadTexts, t } from '../../text/index.js';
import { openedSession, unfinished } from '../matchDoor.js';
import { Button } from '../parts/Button.js';
import { Disclosure } from '../parts/Disclosure.js';
import { Link } from '../parts/Link.js';
import { go, hrefOf } from '../router.js';
import { services } from '../services.js';
import { defaultChoices } from './choices.js';
import { DamagedSaves } from './DamagedSaves.js';
import { SpiralPicture } from './SpiralPicture.js';
import { RussiaMark, WestMark } from './sideMarks.js';
import { useBegin } from './useBegin.js';

/** Both seats, as equals. */
const SIDES = ['west', 'russia'] as const;

export function TitlePage() {
  const { begin, dialog, problem, busy } = useBegin();
  useEffect(openSoon, []);
  return (
    <main id="main" class="sheet title-page">
      <div class="title-words">
        <h1 tabIndex={-1}>{t('title.heading')}</h1>
        <p class="lead">{t('title.lead')}</p>
        {unfinished.value ? (
          <div class="button-row">
            <Button kind="strong" size="large" onPress={() => go('match')}>
              {t('title.resume')}
            </Button>
          </div>
        ) : null}
        <section class="title-seats" aria-label={t('title.seats')}>
          {SIDES.map((side) => (
            <button
              key={side}
              type="button"
              class={`title-seat ${side}`}
              aria-disabled={busy ? 'true' : undefined}
              onClick={() => busy || void begin(defaultChoices(services().freshSeed(), side))}
            >
              <Mark side={side} />
              <span class="title-seat-name">{t(`title.seat.${side}`)}</span>
              <span class="title-seat-why">{t(`title.seat.${side}Stake`)}</span>
            </button>
          ))}
          <a class="title-seat" href={hrefOf('today')}>
            <span class="title-seat-name">{t('title.today')}</span>
            <span class="title-seat-why">{t('title.todayWhy')}</span>
          </a>
        </section>
        <p class="small quiet">{t('title.playNote')}</p>
        {problem}
        <DamagedSaves />
        <ul class="plain title-links">
          <li>
            <Link to="library">{t('title.library')}</Link>
          </li>
          <li>
            <Link to="positions">{t('title.positions')}</Link>
          </li>
          <li>
            <Link to="replay">{t('title.open')}</Link>
          </li>
          <li>
            <Link to="how">{t('nav.how')}</Link>
          </li>
          <li>
            <Link to="class">{t('title.classes')}</Link>
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

/** The mark of a side, as it stands on the map. */
function Mark({ side }: { side: (typeof SIDES)[number] }) {
  const at = { x: 12, y: 12 };
  return (
    <svg class={`title-mark ${side}`} viewBox="0 0 24 24" aria-hidden="true">
      {side === 'west' ? <WestMark at={at} size={9} /> : <RussiaMark at={at} size={11} />}
    </svg>
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
