/** An exercise as a student opens it, plays it and hands it in; without a link, the exercises on this device and a box for one. */
import { useEffect, useState } from 'preact/hooks';
import { type ClassProblem, type OpenExercise, readExercise, toExerciseLink } from '../../session/index.js';
import { t } from '../../text/index.js';
import { linkProblem } from '../../view/index.js';
import { openedSession } from '../matchDoor.js';
import { ErrorNote } from '../parts/ErrorNote.js';
import { PageTitle } from '../parts/PageHeader.js';
import { route } from '../router.js';
import { KeptExercises, PasteLink } from './KeptExercises.js';
import { Student } from './Student.js';

export function ExercisePage() {
  const { rest } = route.value;
  // The library shows what became of each match.
  useEffect(() => void openedSession().catch(() => undefined), []);
  return (
    <main id="main" class="sheet exercise">
      {rest === '' ? (
        <>
          <PageTitle title={t('nav.exercise')} lead={t('exercise.lead')} />
          <KeptExercises />
          <PasteLink />
        </>
      ) : (
        <Linked key={rest} link={rest} />
      )}
    </main>
  );
}

interface Read {
  open: OpenExercise;
  /** The link as it is written for these settings. */
  link: string;
}

async function read(text: string): Promise<Read | { problems: readonly ClassProblem[] }> {
  const found = await readExercise(text);
  if (!found.ok) return found;
  const link = toExerciseLink(found.value);
  return link.ok ? { open: found.value, link: link.value } : link;
}

/** The exercise of a link that anybody may have written. */
function Linked({ link }: { link: string }) {
  const [found, setFound] = useState<Awaited<ReturnType<typeof read>> | null>(null);
  useEffect(() => {
    let wanted = true;
    read(link).then((one) => {
      if (wanted) setFound(one);
    });
    return () => {
      wanted = false;
    };
  }, [link]);
  if (!found)
    return (
      <p class="waiting" role="status">
        {t('common.loading')}
      </p>
    );
  if ('open' in found) return <Student open={found.open} link={found.link} />;
  const problem = linkProblem(found.problems);
  return (
    <>
      <PageTitle title={t('exercise.bad')} />
      <ErrorNote title={problem.title} detail={problem.detail}>
        <p>{problem.does}</p>
      </ErrorNote>
      <PasteLink />
    </>
  );
}
