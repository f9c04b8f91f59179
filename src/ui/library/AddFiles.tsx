/** Adding matches from files, chosen or dropped: several at once, and every one that could not be added named with its problem. */
import type { ComponentChildren } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { Session } from '../../session/index.js';
import { t } from '../../text/index.js';
import { Button } from '../parts/Button.js';
import { announce } from '../parts/Live.js';
import { FilePicker } from './FilePicker.js';
import { type Refused, readFiles } from './files.js';
import { useDrop } from './useDrop.js';

interface AddFilesProps {
  importFiles: Session['importFiles'];
  /** What else belongs beside the button. */
  children: ComponentChildren;
}

interface Report {
  says: string;
  refused: Refused[];
  /** What in the files was no match, and was not meant as one. */
  left: Refused[];
}

/** The beginning of a line that somebody wrote. */
const shortened = (line: string): string => (line.length > 60 ? `${line.slice(0, 60)} …` : line);

export function AddFiles({ importFiles, children }: AddFilesProps) {
  const [busy, setBusy] = useState(false);
  const [progress, setProgress] = useState('');
  /** Stops the reading that is under way; there once it has taken a second. */
  const [stop, setStop] = useState<(() => void) | null>(null);
  const [report, setReport] = useState<Report | null>(null);
  const take = useCallback(
    async (files: readonly File[]) => {
      setBusy(true);
      setProgress('');
      announce(t('library.adding'));
      const { given, refused } = await readFiles(files);
      const stopping = new AbortController();
      const long = setTimeout(() => setStop(() => () => stopping.abort()), 1000);
      const all = await importFiles(
        given,
        (done, total) => setProgress(t('library.addingOf', { done, total })),
        stopping.signal,
      );
      clearTimeout(long);
      setStop(null);
      const results = all.filter(({ skipped }) => skipped === undefined);
      const left = all.flatMap(({ file, skipped = [] }) =>
        skipped.length > 0
          ? [
              {
                file,
                why: t('library.skipped', { count: skipped.length, first: shortened(skipped[0] ?? '') }),
              },
            ]
          : [],
      );
      const bad = results.flatMap(({ file, problems }) =>
        problems
          .slice(0, 5)
          .map(({ path, message }) => ({ file, why: path ? `${path}: ${message}` : message })),
      );
      const says = t('library.added', {
        added: results.filter(({ entry, already }) => entry && !already).length,
        already: results.filter(({ already }) => already).length,
        failed: refused.length + results.filter(({ entry }) => !entry).length,
      });
      setReport({ says, refused: [...refused, ...bad], left });
      setBusy(false);
      announce(says);
    },
    [importFiles],
  );
  const over = useDrop(take);
  return (
    <section class={over ? 'library-add dropping' : 'library-add'} aria-labelledby="library-add">
      <h2 id="library-add">{t('library.addTitle')}</h2>
      <p class="quiet">{over ? t('library.dropHere') : t('library.addWhy')}</p>
      <div class="button-row">
        <FilePicker
          label={t('library.add')}
          accept=".json,.txt,.html"
          several
          onFiles={(files) => void take(files)}
        />
        {children}
      </div>
      {busy ? (
        <p class="quiet">
          {t('library.adding')} {progress}{' '}
          {stop ? (
            <Button kind="bare" onPress={stop}>
              {t('library.stopAdding')}
            </Button>
          ) : null}
        </p>
      ) : null}
      {report && !busy ? <p class="library-report">{report.says}</p> : null}
      {report && !busy
        ? report.left.map(({ file, why }) => (
            <p key={file} class="library-report">
              <bdi>{file}</bdi>: {why}
            </p>
          ))
        : null}
      {report && report.refused.length > 0 ? (
        <div class="note risk-note">
          <h3>{t('library.problems')}</h3>
          <ul class="plain">
            {report.refused.map(({ file, why }, index) => (
              <li key={`${file}-${index + 1}`}>
                <strong>
                  <bdi>{file}</bdi>
                </strong>{' '}
                <span class="library-why">{why}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}
