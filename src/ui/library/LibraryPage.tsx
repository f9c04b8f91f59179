/** The library: every match that this browser keeps, to be found, watched, named, taken along, deleted and brought back. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { fileOf, type Kept, libraryFiles, type Session } from '../../session/index.js';
import { t } from '../../text/index.js';
import { found, type LibraryRow as Row, rowOf } from '../../view/index.js';
import { openedSession, session, snapshot } from '../matchDoor.js';
import { DamagedSaves } from '../pages/DamagedSaves.js';
import { Button } from '../parts/Button.js';
import { Dialog } from '../parts/Dialog.js';
import { ErrorNote } from '../parts/ErrorNote.js';
import { Link } from '../parts/Link.js';
import { announce } from '../parts/Live.js';
import { PageTitle } from '../parts/PageHeader.js';
import { services } from '../services.js';
import { AddFiles } from './AddFiles.js';
import { fileName } from './files.js';
import { goOn, makesRoom } from './goOn.js';
import { LibraryRow } from './LibraryRow.js';

export function LibraryPage() {
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => {
    // Another page may have kept something since, or may do so now.
    const reload = () =>
      openedSession().then(
        (open) => open.library.reload(),
        (error: unknown) => setFailed(String(error)),
      );
    void reload();
    const listen = ({ key }: StorageEvent) => {
      if (key === null || key.startsWith('spiral.library')) void reload();
    };
    addEventListener('storage', listen);
    return () => removeEventListener('storage', listen);
  }, []);
  const open = session.value;
  return (
    <main id="main" class="sheet library-page">
      <PageTitle title={t('nav.library')} lead={t('library.lead')} />
      {failed ? <ErrorNote title={t('library.failed')} detail={failed} /> : null}
      {open ? <Shelf session={open} /> : failed ? null : <p role="status">{t('common.loading')}</p>}
    </main>
  );
}

function Shelf({ session: { library, importFiles } }: { session: Session }) {
  const entries = snapshot.value?.library ?? [];
  const [search, setSearch] = useState('');
  const [removed, setRemoved] = useState<readonly Kept[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [replacing, setReplacing] = useState<Row | null>(null);
  const rows = useMemo(() => entries.map(rowOf), [entries]);
  const shown = useMemo(() => found(rows, search), [rows, search]);
  const counts = { count: shown.length, all: shown.length === rows.length ? 0 : rows.length };

  const remove = (row: Row) => {
    const entry = library.get(row.id);
    if (!entry) return;
    library.remove(row.id);
    setRemoved([...removed, entry]);
    announce(t('library.deleted', { title: row.title }));
    requestAnimationFrame(() => document.getElementById('library-undo')?.focus());
  };
  const putBack = (entry: Kept) => {
    library.putBack(entry);
    setRemoved(removed.filter((one) => one !== entry));
    announce(t('library.undone', { title: rowOf(entry).title }));
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-entry="${CSS.escape(entry.id)}"] a`)?.focus(),
    );
  };
  const rename = (row: Row, name: string) => {
    library.rename(row.id, name);
    const entry = library.get(row.id);
    if (entry) announce(t('library.renamed', { title: rowOf(entry).title }));
  };
  const download = async (row: Row) => {
    const read = await library.open(row.id);
    if (read.ok) {
      const { level, seed } = read.value.record;
      services().download(`${fileName(level.id, seed)}.json`, fileOf(read.value));
    } else setProblem(read.problems.map(({ message }) => message).join('\n'));
  };
  const playOn = async (row: Row, sure = false) => {
    setReplacing(null);
    if (!sure && (await makesRoom(row.id))) setReplacing(row);
    else setProblem(await goOn(row.id));
  };
  const downloadAll = () => {
    for (const [index, text] of libraryFiles(entries).entries()) {
      services().download(index === 0 ? 'spiral-library.json' : `spiral-library-${index + 1}.json`, text);
    }
  };
  const add = useCallback(importFiles, [importFiles]);

  return (
    <div class="library">
      <DamagedSaves />
      {snapshot.value?.kept === false ? <p class="note risk-note">{t('library.full')}</p> : null}
      {problem ? <ErrorNote title={t('library.goOnFailed')} detail={problem} /> : null}
      <div class="library-head">
        <div class="field library-search">
          <label for="library-search">{t('library.search')}</label>
          <input
            id="library-search"
            type="search"
            autocomplete="off"
            value={search}
            aria-describedby="library-search-why"
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
          <p class="field-note" id="library-search-why">
            {t('library.searchWhy')}
          </p>
        </div>
        <p class="quiet" role="status">
          {rows.length > 0 ? t('library.count', counts) : ''}
        </p>
      </div>
      {removed.map((entry, index) => (
        <p key={entry.id} class="library-removed">
          {t('library.deleted', { title: rowOf(entry).title })}{' '}
          <button
            type="button"
            class="button bare"
            {...(index === removed.length - 1 ? { id: 'library-undo' } : {})}
            onClick={() => putBack(entry)}
          >
            {t('library.undo')}
          </button>
        </p>
      ))}
      {rows.length === 0 ? (
        <p class="library-empty">
          {t('library.empty')} <Link to="">{t('common.start')}</Link>
        </p>
      ) : shown.length === 0 ? (
        <p class="library-empty">{t('library.noneFound')}</p>
      ) : (
        <section aria-labelledby="library-list">
          <h2 id="library-list" class="unseen">
            {t('library.list')}
          </h2>
          <ol class="plain library-list">
            {shown.map((row) => (
              <LibraryRow
                key={row.id}
                row={row}
                onGoOn={() => void playOn(row)}
                onRename={(name) => rename(row, name)}
                onDownload={() => void download(row)}
                onDelete={() => remove(row)}
              />
            ))}
          </ol>
        </section>
      )}
      {replacing ? (
        <Dialog
          title={t('replace.title')}
          onClose={() => setReplacing(null)}
          actions={
            <>
              <Button kind="strong" onPress={() => void playOn(replacing, true)}>
                {t('library.actionOf', { action: t('library.goOn'), title: replacing.title })}
              </Button>
              <Button onPress={() => setReplacing(null)}>{t('common.cancel')}</Button>
            </>
          }
        >
          <p>{t('library.makesRoom')}</p>
        </Dialog>
      ) : null}
      <AddFiles importFiles={add}>
        {entries.length > 0 ? <Button onPress={downloadAll}>{t('library.exportAll')}</Button> : null}
        <Link to="replay">{t('library.openLink')}</Link>
        <Link to="profile">{t('nav.profile')}</Link>
      </AddFiles>
    </div>
  );
}
