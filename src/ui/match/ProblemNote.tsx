/** What kept the week from resolving, and the way on. */
import type { Problem } from '../../session/index.js';
import { hasText, sayAny, t } from '../../text/index.js';
import { dispatch } from '../matchDoor.js';
import { Button } from '../parts/Button.js';
import { ErrorNote } from '../parts/ErrorNote.js';

export function ProblemNote({ problem }: { problem: Problem | null }) {
  if (!problem) return null;
  const key = `match.problem.${problem.code}`;
  return (
    <ErrorNote
      title={t(problem.code === 'silent' ? 'match.problem.silentTitle' : 'match.problem.title')}
      {...('detail' in problem ? { detail: problem.detail } : {})}
      actions={<Button onPress={() => void dispatch({ do: 'retry' })}>{t('common.retry')}</Button>}
    >
      <p>{hasText(key) ? sayAny(key) : t('match.problem.other')}</p>
    </ErrorNote>
  );
}
