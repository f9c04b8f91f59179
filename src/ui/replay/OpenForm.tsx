/** Opening a match that is not here yet: a link typed or pasted, a file chosen or dropped. */
import { useCallback, useState } from 'preact/hooks';
import { linkOf, matchOf, readExercise, readStudy, summaryOf, toExerciseLink } from '../../session/index.js';
import { isolated, t } from '../../text/index.js';
import { FilePicker } from '../library/FilePicker.js';
import { readFiles } from '../library/files.js';
import { useDrop } from '../library/useDrop.js';
import { openedSession } from '../matchDoor.js';
import { Button } from '../parts/Button.js';
import { ErrorNote } from '../parts/ErrorNote.js';
import { Link } from '../parts/Link.js';
import { announce } from '../parts/Live.js';
import { go } from '../router.js';
import { placeOf, queryOf } from './source.js';

/** Somebody may have been given the link of an exercise. */
async function followExercise(text: string): Promise<boolean> {
  const exercise = await readExercise(text);
  const link = exercise.ok ? toExerciseLink(exercise.value) : exercise;
  if (link.ok) go('exercise', { rest: link.value });
  return link.ok;
}

/** Go to what a text holds: its link where it fits into one, an entry of the library where it does not. */
async function follow(text: string): Promise<string[]> {
  const read = await readStudy(text);
  if (!read.ok && (await followExercise(text))) return [];
  if (!read.ok) return read.problems.map(({ path, message }) => (path ? `${path}: ${message}` : message));
  const link = linkOf(read.value);
  if (link.ok) {
    const [, search = ''] = text.trim().startsWith('{') ? [] : text.split('?', 2);
    go('replay', {
      rest: `l/${link.value}`,
      query: queryOf(placeOf({ query: new URLSearchParams(search.trim()) })),
    });
    return [];
  }
  const played = await matchOf(read.value, null, async () => {});
  if (!played.ok) return played.problems.map(({ message }) => message);
  const { library } = await openedSession();
  const kept = library.same(read.value) ?? library.keep(read.value, summaryOf(read.value.record));
  if (!kept) return [t('replay.tooLong')];
  go('replay', { rest: `m/${kept.id}` });
  return [];
}

/** `failed` is what was wrong with the address that led here. */
export function OpenForm({ failed = [] }: { failed?: readonly string[] }) {
  const [text, setText] = useState('');
  const [lines, setLines] = useState<readonly string[]>(failed);
  const tell = (found: readonly string[]) => {
    setLines(found);
    if (found.length > 0) announce(`${t('replay.failed')}. ${found[0]}`);
  };
  const take = useCallback(async (files: readonly File[]) => {
    const { given, refused } = await readFiles(files.slice(0, 1));
    const [file] = given;
    tell(file ? await follow(file.text) : refused.map((one) => `${isolated(one.file)}: ${one.why}`));
  }, []);
  const over = useDrop(take);
  return (
    <div class={over ? 'replay-open dropping' : 'replay-open'}>
      {lines.length > 0 ? (
        <ErrorNote title={t('replay.failed')} detail={lines.join('\n')}>
          <p>{t('replay.failedWhy')}</p>
        </ErrorNote>
      ) : null}
      <form
        class="replay-link"
        onSubmit={(event) => {
          event.preventDefault();
          follow(text).then(tell, (error: unknown) => tell([String(error)]));
        }}
      >
        <div class="field">
          <label for="replay-link">{t('replay.link')}</label>
          <textarea
            id="replay-link"
            rows={3}
            spellcheck={false}
            autocomplete="off"
            aria-describedby="replay-link-why"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <p class="field-note" id="replay-link-why">
            {t('replay.linkWhy')}
          </p>
        </div>
        <div class="button-row">
          <Button kind="strong" submit onPress={() => {}}>
            {t('replay.openLink')}
          </Button>
          <FilePicker
            label={t('replay.openFile')}
            accept=".json,.txt,.html"
            onFiles={(files) => void take(files)}
          />
        </div>
        <p class="field-note">{over ? t('replay.dropHere') : t('replay.openFileWhy')}</p>
      </form>
      <p>
        <Link to="library">{t('replay.fromLibrary')}</Link>
      </p>
    </div>
  );
}
