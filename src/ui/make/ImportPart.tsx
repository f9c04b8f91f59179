/** Going on from an exercise that exists: a pasted link, pasted settings, or a file of them. */
import { useId, useState } from 'preact/hooks';
import { type ClassProblem, type Draft, draftFrom, readExercise } from '../../session/index.js';
import { t } from '../../text/index.js';
import { FilePicker } from '../library/FilePicker.js';
import { Button } from '../parts/Button.js';
import { Disclosure } from '../parts/Disclosure.js';
import { ErrorNote } from '../parts/ErrorNote.js';
import { announce } from '../parts/Live.js';
import { services } from '../services.js';

/** Bytes of a file beyond which it is not read at all. */
const LARGEST = 500_000;
/** Problems that are shown of a file that has many. */
const SHOWN = 8;

const lineOf = ({ path, message }: ClassProblem): string => (path ? `${path}: ${message}` : message);

export function ImportPart({ onDraft }: { onDraft: (draft: Draft) => void }) {
  const field = useId();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const take = async (given: string) => {
    const read = await readExercise(given);
    if (!read.ok) {
      setProblem(read.problems.slice(0, SHOWN).map(lineOf).join('\n'));
      return;
    }
    setProblem(null);
    setText('');
    const draft = await draftFrom(read.value);
    onDraft(draft);
    announce(t('make.imported', { title: draft.title || t('make.untitled') }));
  };
  const takeFile = async (file: File) => {
    if (file.size > LARGEST) {
      setProblem(t('make.importBig', { kb: LARGEST / 1000 }));
      return;
    }
    try {
      await take(await services().readFile(file));
    } catch {
      setProblem(t('make.importNotText'));
    }
  };
  return (
    <Disclosure class="make-part no-print" name={t('make.import')}>
      <div class="make-import">
        <div class="field">
          <label for={field}>{t('make.importField')}</label>
          <textarea
            id={field}
            rows={3}
            spellcheck={false}
            autocomplete="off"
            aria-describedby={`${field}-why`}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <p class="field-note" id={`${field}-why`}>
            {t('make.importWhy')}
          </p>
        </div>
        <div class="button-row">
          <Button onPress={() => void take(text)}>{t('make.importTake')}</Button>
          <FilePicker
            label={t('make.importFile')}
            accept=".json,.txt"
            onFiles={([file]) => file && void takeFile(file)}
          />
        </div>
        {problem === null ? null : (
          <ErrorNote title={t('make.importFailed')} detail={problem}>
            <p>{t('make.importKept')}</p>
          </ErrorNote>
        )}
      </div>
    </Disclosure>
  );
}
