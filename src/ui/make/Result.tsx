/** An exercise that is ready: its link, its QR code, its file, a look at it as a student, the half page. */
import { useEffect, useRef } from 'preact/hooks';
import type { MadeExercise } from '../../session/index.js';
import { t } from '../../text/index.js';
import { fitsQr } from '../../view/index.js';
import { Button } from '../parts/Button.js';
import { Link } from '../parts/Link.js';
import { announce } from '../parts/Live.js';
import { QrCode } from '../parts/QrCode.js';
import { hrefOf } from '../router.js';
import { services } from '../services.js';

interface ResultProps {
  made: MadeExercise;
  address: string;
  /** Make the same exercise in the world with which it is compared; null where there is none. */
  partner: { name: string; take: () => void } | null;
}

const fileName = (title: string): string => {
  const plain = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  return `exercise${plain ? `-${plain}` : ''}.json`;
};

export function Result({ made, address, partner }: ResultProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const title = made.exercise.title || t('make.untitled');
  const copy = async () => {
    const done = await services().copy(address);
    if (!done) {
      field.current?.focus();
      field.current?.select();
    }
    announce(done ? t('make.copied') : t('make.copyRefused'));
  };
  return (
    <section class="make-result" aria-labelledby="make-result">
      <h2 id="make-result" tabIndex={-1}>
        {t('make.result')}
      </h2>
      <div class="make-result-body">
        {fitsQr(address) ? (
          <QrCode text={address} label={t('make.qr', { title })} />
        ) : (
          <p class="note">{t('make.qrTooLong', { count: address.length })}</p>
        )}
        <div class="make-result-words">
          <div class="field">
            <label for="make-link">{t('make.link')}</label>
            <textarea
              id="make-link"
              ref={field}
              class="make-link"
              rows={5}
              readOnly
              spellcheck={false}
              aria-describedby="make-link-why"
              value={address}
              onFocus={(event) => event.currentTarget.select()}
            />
            <p class="field-note" id="make-link-why">
              {t('make.linkWhy')} {made.exercise.rival === 'drawn' ? '' : t('make.revealing')}
            </p>
          </div>
          <div class="button-row">
            <Button kind="strong" onPress={() => void copy()}>
              {t('make.copy')}
            </Button>
          </div>
          <ul class="plain make-ways">
            <li>
              <a class="button" href={hrefOf('exercise', made.link)}>
                {t('make.preview')}
              </a>
              <span class="field-note">{t('make.previewWhy')}</span>
            </li>
            <li>
              <Button onPress={() => print()}>{t('make.print')}</Button>
              <span class="field-note">{t('make.printWhy')}</span>
            </li>
            <li>
              <Button onPress={() => services().download(fileName(made.exercise.title), made.file)}>
                {t('make.file')}
              </Button>
              <span class="field-note">{t('make.fileWhy')}</span>
            </li>
          </ul>
          {partner ? (
            <div class="button-row">
              <Button kind="bare" onPress={partner.take}>
                {t('make.partner', { world: partner.name })}
              </Button>
            </div>
          ) : null}
          <p class="field-note">
            {t('make.next')} <Link to="board">{t('nav.board')}</Link> · <Link to="live">{t('nav.live')}</Link>{' '}
            · <Link to="teach">{t('nav.teach')}</Link>
          </p>
        </div>
      </div>
    </section>
  );
}

/** Puts the reader at the result when it was just made. */
export function useResultFocus(made: MadeExercise | null, wanted: { current: boolean }): void {
  useEffect(() => {
    if (!made || !wanted.current) return;
    wanted.current = false;
    const heading = document.getElementById('make-result');
    heading?.focus();
    // The whole of it, not only its heading at the foot of a small screen.
    heading?.closest('section')?.scrollIntoView({ block: 'start' });
  }, [made]);
}
