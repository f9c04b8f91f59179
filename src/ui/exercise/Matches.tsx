/** The matches of an exercise: where each stands, and the one button that leads on. */
import { useState } from 'preact/hooks';
import {
  begun,
  type OpenExercise,
  runningWork,
  startOfWork,
  type Work,
  workOn,
} from '../../session/index.js';
import { t } from '../../text/index.js';
import type { ExerciseMatch, ExerciseModel } from '../../view/index.js';
import { dispatch, openedSession } from '../matchDoor.js';
import { useBegin } from '../pages/useBegin.js';
import { Button } from '../parts/Button.js';
import { ErrorNote } from '../parts/ErrorNote.js';
import { go } from '../router.js';
import { services } from '../services.js';

interface MatchesProps {
  open: OpenExercise;
  work: Work;
  model: ExerciseModel;
  change: (how: (work: Work) => Work) => void;
}

export function Matches({ open, work, model, change }: MatchesProps) {
  const { beginSet, dialog, problem, busy } = useBegin();
  const [lost, setLost] = useState<string | null>(null);

  /** The running match is simply shown; one that another match has put away is taken up again from what is kept of it. */
  const play = async (at: number) => {
    setLost(null);
    const running = runningWork(services().texts);
    if (running?.id === open.id && running.match === at) {
      go('match');
      return;
    }
    // Another page may have kept a key or a week since this one was drawn.
    const start = await startOfWork(open, workOn(services().texts, open.id) ?? work, at);
    if (!start.ok) {
      setLost(start.problems.map(({ message }) => message).join('\n'));
      return;
    }
    await beginSet(start.value.settings, () => {
      change((now) => begun(now, at));
      return dispatch(start.value);
    });
  };

  /** The debrief of an entry that the library no longer has is brought back from what the work keeps. */
  const lookBack = async ({ at, entry }: ExerciseMatch) => {
    const { library } = await openedSession();
    if (entry && library.get(entry)) go('debrief', { rest: `m/${entry}` });
    else go('debrief', { rest: `l/${work.matches[at]?.record ?? ''}` });
  };

  const next = model.matches.find(({ does }) => does === 'begin' || does === 'goOn')?.at;
  return (
    <>
      {problem}
      {lost ? <ErrorNote title={t('exercise.lost')} detail={lost} /> : null}
      <ul class="plain exercise-matches">
        {model.matches.map((match) => (
          <li key={match.at}>
            <div>
              <h3>{match.title}</h3>
              <p class="quiet">{match.status}</p>
            </div>
            {match.does ? (
              <Button
                kind={match.at === next ? 'strong' : 'plain'}
                size={match.at === next ? 'large' : 'normal'}
                blocked={busy ? t('common.loading') : null}
                onPress={() => void (match.does === 'debrief' ? lookBack(match) : play(match.at))}
              >
                {match.action}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {dialog}
    </>
  );
}
