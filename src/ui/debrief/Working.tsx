/** One line on an answer that is still being worked out, was stopped, or could not be had; nothing once it is there. */
import type { Ask } from '../../session/index.js';
import { percent, t } from '../../text/index.js';
import { Button } from '../parts/Button.js';
import type { Answering } from './useAnswer.js';

export function Working<A extends Ask>({ answer }: { answer: Answering<A> }) {
  const { phase, share, found } = answer;
  if (phase === 'done') return null;
  if (phase === 'waiting' || phase === 'running') {
    const words =
      share === 0
        ? t('debrief.analysis.waiting')
        : t(found ? 'debrief.analysis.refining' : 'debrief.analysis.progress', { share: percent(share) });
    return (
      <p class="working small quiet no-print">
        <progress class="working-bar" max={1} value={share} aria-label={words} />
        <span aria-hidden="true">{words}</span>
        <Button kind="bare" onPress={answer.stop}>
          {t('debrief.analysis.stop')}
        </Button>
      </p>
    );
  }
  return (
    <p class="working small quiet no-print">
      <span>
        {t(
          phase === 'stopped'
            ? 'debrief.analysis.stopped'
            : phase === 'unreadable'
              ? 'debrief.analysis.unreadable'
              : 'debrief.analysis.failed',
        )}
      </span>
      {phase === 'unreadable' ? null : (
        <Button kind="bare" onPress={answer.again}>
          {t('debrief.analysis.again')}
        </Button>
      )}
    </p>
  );
}
