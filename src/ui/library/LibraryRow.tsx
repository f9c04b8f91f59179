/** One match of the library: what it was, and what can be done with it. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../text/index.js';
import type { LibraryRow as Row } from '../../view/index.js';
import { Button } from '../parts/Button.js';
import { hrefOf } from '../router.js';

interface LibraryRowProps {
  row: Row;
  onGoOn: () => void;
  onRename: (name: string) => void;
  onDownload: () => void;
  onDelete: () => void;
}

/** Longest name that is kept. */
const LONGEST = 120;

export function LibraryRow(props: LibraryRowProps) {
  const { row } = props;
  const [renaming, setRenaming] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const named = (action: string) => t('library.actionOf', { action, title: row.title });
  const done = (name: string | null) => {
    setRenaming(false);
    if (name !== null) props.onRename(name);
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <li class="kept" data-entry={row.id}>
      <div class="kept-words">
        {renaming ? (
          <Rename name={row.name} onDone={done} />
        ) : (
          <h3 class="kept-title">
            <Title row={row} />
          </h3>
        )}
        <p class="kept-end">{row.end}</p>
        <p class="kept-about">{row.about.join(' · ')}</p>
      </div>
      <div class="kept-actions">
        {row.over ? null : (
          <Button
            label={named(t('library.goOn'))}
            {...(row.seat || row.hotSeat ? {} : { blocked: t('library.nobody') })}
            onPress={props.onGoOn}
          >
            {t('library.goOn')}
          </Button>
        )}
        <Button
          kind="bare"
          buttonRef={button}
          label={named(t('library.rename'))}
          onPress={() => setRenaming(true)}
        >
          {t('library.rename')}
        </Button>
        <Button kind="bare" label={named(t('library.export'))} onPress={props.onDownload}>
          {t('library.export')}
        </Button>
        <Button kind="bare" label={named(t('library.delete'))} onPress={props.onDelete}>
          {t('library.delete')}
        </Button>
      </div>
    </li>
  );
}

/** A match that is over, or that one person plays, can be looked at; two at one desk would see each other's orders. */
function Title({ row }: { row: Row }) {
  if (!row.over && row.hotSeat) return <>{row.title}</>;
  return <a href={hrefOf('replay', `m/${row.id}`)}>{row.title}</a>;
}

function Rename({ name, onDone }: { name: string; onDone: (name: string | null) => void }) {
  const [text, setText] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.select(), []);
  return (
    <form
      class="kept-rename"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(text);
      }}
      onKeyDown={(event) => {
        // While a word is being composed, Escape belongs to the input method.
        if (event.key === 'Escape' && !event.isComposing) onDone(null);
      }}
    >
      <input
        ref={field}
        type="text"
        dir="auto"
        aria-label={t('library.name')}
        value={text}
        maxLength={LONGEST}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <Button submit onPress={() => {}}>
        {t('library.save')}
      </Button>
      <Button kind="bare" onPress={() => onDone(null)}>
        {t('common.cancel')}
      </Button>
    </form>
  );
}
