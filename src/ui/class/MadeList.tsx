/** The exercises whose link was made on this device: open, copy, duplicate, delete, and bring back. */
import { useEffect, useState } from 'preact/hooks';
import { addressOf, deleteMade, type KeptExercise, madeExercises, putBackMade } from '../../session/index.js';
import { t } from '../../text/index.js';
import { type MadeRow, madeRow } from '../../view/index.js';
import { Button } from '../parts/Button.js';
import { announce } from '../parts/Live.js';
import { hrefOf } from '../router.js';
import { services } from '../services.js';

export function MadeList() {
  const [made, setMade] = useState(() => madeExercises(services().texts));
  const [removed, setRemoved] = useState<readonly KeptExercise[]>([]);
  const [refused, setRefused] = useState(false);
  const again = () => setMade(madeExercises(services().texts));
  useEffect(() => {
    // Another tab may make or delete one.
    const listen = ({ key }: StorageEvent) => {
      if (key === null || key.startsWith('spiral.made.')) again();
    };
    addEventListener('storage', listen);
    return () => removeEventListener('storage', listen);
  }, []);
  const remove = (one: KeptExercise) => {
    deleteMade(services().texts, one.id);
    setRemoved([...removed, one]);
    again();
    announce(t('classroom.deleted', { title: madeRow(one).title }));
    requestAnimationFrame(() => document.getElementById('made-undo')?.focus());
  };
  const putBack = (one: KeptExercise) => {
    putBackMade(services().texts, one);
    setRemoved(removed.filter((other) => other !== one));
    again();
    announce(t('classroom.undone', { title: madeRow(one).title }));
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-made="${one.id}"] a`)?.focus());
  };
  const copy = async (row: MadeRow) => {
    const done = await services().copy(addressOf(location.href, row.link));
    setRefused(!done);
    announce(done ? t('classroom.copied', { title: row.title }) : t('classroom.copyRefused'));
  };
  return (
    <>
      {refused ? <p class="note risk-note">{t('classroom.copyRefused')}</p> : null}
      {removed.map((one, index) => (
        <p key={one.id}>
          {t('classroom.deleted', { title: madeRow(one).title })}{' '}
          <button
            type="button"
            class="button bare"
            {...(index === removed.length - 1 ? { id: 'made-undo' } : {})}
            onClick={() => putBack(one)}
          >
            {t('classroom.undo')}
          </button>
        </p>
      ))}
      {made.length === 0 ? <p class="quiet">{t('classroom.madeNone')}</p> : null}
      <ul class="plain class-made">
        {made.map((one) => (
          <Made key={one.id} row={madeRow(one)} onCopy={copy} onDelete={() => remove(one)} />
        ))}
      </ul>
    </>
  );
}

interface MadeProps {
  row: MadeRow;
  onCopy: (row: MadeRow) => Promise<void>;
  onDelete: () => void;
}

function Made({ row, onCopy, onDelete }: MadeProps) {
  const named = (action: string) => t('classroom.actionOf', { action, title: row.title });
  return (
    <li data-made={row.id}>
      <h3>
        <a href={hrefOf('make', `open/${row.id}`)}>
          <bdi>{row.title}</bdi>
        </a>
      </h3>
      <p class="field-note">{row.about}</p>
      <div class="button-row">
        <Button label={named(t('classroom.copy'))} onPress={() => void onCopy(row)}>
          {t('classroom.copy')}
        </Button>
        <a
          class="button bare"
          href={hrefOf('make', `open/${row.id}`)}
          aria-label={named(t('classroom.open'))}
        >
          {t('classroom.open')}
        </a>
        <a
          class="button bare"
          href={hrefOf('make', `copy/${row.id}`)}
          aria-label={named(t('classroom.duplicate'))}
        >
          {t('classroom.duplicate')}
        </a>
        <Button kind="bare" label={named(t('classroom.delete'))} onPress={onDelete}>
          {t('classroom.delete')}
        </Button>
      </div>
    </li>
  );
}
