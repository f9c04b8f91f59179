/** Copies the link of what is shown: the whole match with its branches, this week, these eyes; as a replay or as a debrief. */
import { useState } from 'preact/hooks';
import { linkOf, type Study } from '../../session/index.js';
import { t } from '../../text/index.js';
import { Button } from '../parts/Button.js';
import { Dialog } from '../parts/Dialog.js';
import { announce } from '../parts/Live.js';
import { services } from '../services.js';
import { addressOf, type Place } from './source.js';

interface CopyLinkProps {
  study: Study;
  place: Place;
  page?: 'replay' | 'debrief';
}

export function CopyLink({ study, place, page = 'replay' }: CopyLinkProps) {
  const [says, setSays] = useState('');
  const [byHand, setByHand] = useState<string | null>(null);
  const copy = async () => {
    const link = linkOf(study);
    if (!link.ok) {
      setSays(t('replay.tooLong'));
      announce(t('replay.tooLong'));
      return;
    }
    const address = addressOf(link.value, place, page);
    if (await services().copy(address)) {
      setSays(t('replay.copied'));
      announce(t('replay.copied'));
    } else setByHand(address);
  };
  return (
    <>
      <Button onPress={() => void copy()}>{t('replay.copy')}</Button>
      {says ? (
        <p class="copy-says small quiet" aria-hidden="true">
          {says}
        </p>
      ) : null}
      {byHand ? (
        <Dialog
          title={t('replay.copyTitle')}
          onClose={() => setByHand(null)}
          actions={<Button onPress={() => setByHand(null)}>{t('common.close')}</Button>}
        >
          <p>{t('replay.copyByHand')}</p>
          <textarea
            rows={5}
            readOnly
            aria-label={t('replay.copyTitle')}
            value={byHand}
            onFocus={(event) => event.currentTarget.select()}
          />
        </Dialog>
      ) : null}
    </>
  );
}
