/** What a projector shows of a room: code, address and QR code, as large as they go, and counts without names. */
import { t } from '../../text/index.js';
import type { TaughtModel } from '../../view/index.js';
import { Disclosure } from '../parts/Disclosure.js';
import { QrCode } from '../parts/QrCode.js';
import { hrefOf } from '../router.js';
import { joinAddress } from './joinAddress.js';

export function Wall({ room, model }: { room: string; model: TaughtModel }) {
  const { link, site, own } = joinAddress(room);
  return (
    <main id="main" class="live-wall">
      <h1>{model.title}</h1>
      <p class="live-wall-code">{room}</p>
      <QrCode text={link} label={t('live.taught.qr')} />
      <p class="live-wall-link">
        <span>{t('live.taught.joinAt', { address: `${site}#/live` })}</span>
        <strong>{link}</strong>
      </p>
      {own ? <p class="risk">{t('live.taught.local')}</p> : null}
      <ul class="plain live-wall-counts" aria-live="polite">
        {[model.phase, ...model.counts].map((count) => (
          <li key={count}>{count}</li>
        ))}
        {model.ends.map(({ label, count }) => (
          <li key={label}>
            {label}: {count}
          </li>
        ))}
      </ul>
      <p class="live-wall-back">
        <a href={hrefOf('live', `teacher/${room}`)}>{t('live.taught.private')}</a>
      </p>
    </main>
  );
}

/** The ways in, on the teacher's own page. */
export function JoinWays({ room, exerciseLink }: { room: string; exerciseLink: string }) {
  const { link, own } = joinAddress(room);
  return (
    <section class="live-ways-in" aria-label={t('live.taught.joinLink')}>
      <p class="live-code">{room}</p>
      <QrCode text={link} label={t('live.taught.qr')} />
      <div class="live-ways-words">
        <p class="live-link">{link}</p>
        {own ? <p class="risk">{t('live.taught.local')}</p> : null}
        <p>
          <a class="button" href={hrefOf('live', `teacher/${room}`, { projector: '1' })}>
            {t('live.taught.projector')}
          </a>
        </p>
        <Disclosure name={t('live.taught.link')}>
          <p>{t('live.taught.noWay')}</p>
          <textarea
            rows={3}
            readOnly
            aria-label={t('live.taught.link')}
            value={exerciseLink}
            onFocus={(event) => event.currentTarget.select()}
          />
        </Disclosure>
      </div>
    </section>
  );
}
