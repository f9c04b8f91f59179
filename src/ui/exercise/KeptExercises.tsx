/** The exercises that were worked on here, and a box into which a link can be pasted. */
import { useEffect, useState } from 'preact/hooks';
import {
  allWorks,
  type ClassProblem,
  type OpenExercise,
  readExercise,
  toExerciseLink,
  type Work,
} from '../../session/index.js';
import { t } from '../../text/index.js';
import { exerciseOf, linkProblem } from '../../view/index.js';
import { Button } from '../parts/Button.js';
import { ErrorNote } from '../parts/ErrorNote.js';
import { Part } from '../parts/Part.js';
import { go, hrefOf } from '../router.js';
import { services } from '../services.js';

interface KeptOne {
  work: Work;
  /** Null where this build cannot open it. */
  open: OpenExercise | null;
}

export function KeptExercises() {
  const [kept, setKept] = useState<readonly KeptOne[]>([]);
  useEffect(() => {
    let wanted = true;
    const works = allWorks(services().texts);
    Promise.all(
      works.map(async (work) => {
        const read = await readExercise(work.link);
        return { work, open: read.ok ? read.value : null };
      }),
    ).then((all) => {
      if (wanted) setKept(all);
    });
    return () => {
      wanted = false;
    };
  }, []);
  if (kept.length === 0) return null;
  return (
    <Part id="kept" title={t('exercise.kept')}>
      <ul class="plain exercise-kept">
        {kept.map(({ work, open }) => (
          <li key={work.id}>
            <a href={hrefOf('exercise', work.link)}>
              {open ? exerciseOf(open, work).title : t('exercise.kept.unreadable')}
            </a>{' '}
            <span class="quiet small">
              {t('exercise.kept.running', { weeks: work.matches.reduce((sum, { weeks }) => sum + weeks, 0) })}
              {work.handedIn ? `, ${t('exercise.kept.handedIn')}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Opens what was pasted, or says what is wrong with it. */
export function PasteLink() {
  const [text, setText] = useState('');
  const [problems, setProblems] = useState<readonly ClassProblem[] | null>(null);
  const problem = problems && linkProblem(problems);
  const open = async () => {
    const read = await readExercise(text);
    const link = read.ok ? toExerciseLink(read.value) : read;
    if (link.ok) go('exercise', { rest: link.value });
    else setProblems(link.problems);
  };
  return (
    <Part id="paste" title={t('exercise.paste')}>
      {problem ? (
        <ErrorNote title={problem.title} detail={problem.detail}>
          <p>{problem.does}</p>
        </ErrorNote>
      ) : null}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <div class="field">
          <label for="exercise-link">{t('exercise.paste.field')}</label>
          <textarea
            id="exercise-link"
            rows={3}
            spellcheck={false}
            autocomplete="off"
            aria-describedby="exercise-link-why"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <p class="field-note" id="exercise-link-why">
            {t('exercise.paste.why')}
          </p>
        </div>
        <Button submit onPress={() => {}}>
          {t('exercise.paste.open')}
        </Button>
      </form>
    </Part>
  );
}
