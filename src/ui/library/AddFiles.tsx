/** Adding matches from files, chosen or dropped: several at once, and every one that could not be added named with its problem. */
import type { ComponentChildren } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { Session } from '../../session/index.js';
import { t } from '../../text/index.js';
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
}

export function AddFiles({ importFiles, children }: AddFilesProps) {
  const [busy, setBusy] = useState(false);
  const [progress, setProgress] = useState('');
  const [report, setReport] = useState<Report | null>(null);
  const take = useCallback(
    async (files: readonly File[]) => {
      setBusy(true);
      setProgress('');
      announce(t('library.adding'));
      const { given, refused } = await readFiles(files);
      const results = await importFiles(given, (done, total) =>
        setProgress(t('library.addingOf', { done, total })),
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
      setReport({ says, refused: [...refused, ...bad] });
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
          {t('library.adding')} {progress}
        </p>
      ) : null}
      {report && !busy ? <p class="library-report">{report.says}</p> : null}
      {report && report.refused.length > 0 ? (
        <div class="note risk-note">
          <h3>{t('library.problems')}</h3>
          <ul class="plain">
            {report.refused.map(({ file, why }, index) => (
              <li key={`${file}-${index + 1}`}>
                <strong>{file}</strong> <span class="library-why">{why}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}
