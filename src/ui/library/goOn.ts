/** Going on with a kept match where it was left: the one that is open is simply shown. */
import { matchOf, settingsOfRecord } from '../../session/index.js';
import { dispatch, matchAtHand, openedSession } from '../matchDoor.js';
import { go } from '../router.js';

/** Would going on with this entry put another unfinished match away? */
export async function makesRoom(entry: string): Promise<boolean> {
  if (!(await matchAtHand())) return false;
  const { playing } = (await openedSession()).snapshot();
  return playing !== null && playing.match.state.awaiting !== 'over' && playing.course?.entry !== entry;
}

/** Open the match of an entry for playing. Gives what went wrong, or null. */
export async function goOn(entry: string): Promise<string | null> {
  const { library, snapshot } = await openedSession();
  const course = snapshot().playing?.course;
  if (course?.entry === entry && course.branch === null) {
    go('match');
    return null;
  }
  const read = await library.open(entry);
  const match = read.ok ? await matchOf(read.value, null, async () => {}) : read;
  if (!read.ok || !match.ok) return (match.ok ? [] : match.problems).map(({ message }) => message).join('\n');
  const { record } = read.value;
  const started = await dispatch({
    do: 'start',
    settings: settingsOfRecord(record, library.get(entry)?.summary.names),
    ground: { rules: record.rules, level: record.level },
    inputs: match.value.steps.map(({ input }) => input),
    course: { entry, branch: null },
  });
  // Where another tab plays, the match page says so and offers to take over.
  if (!started.ok && started.problem.code !== 'elsewhere') return started.problem.code;
  go('match');
  return null;
}
