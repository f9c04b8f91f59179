/** How far the finished matches have been read, where that takes longer than a moment, with a way to stop it and to go on. */
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../text/index.js';
import { Button } from '../parts/Button.js';
import type { Reading } from './useFaced.js';

/** Milliseconds after which somebody wants to know how far it is. */
const SOON = 1000;

export function ReadingNote({ reading }: { reading: Reading }) {
  const { phase, done, all, failed } = reading;
  const [late, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    if (phase !== 'reading') return;
    const timer = setTimeout(() => setLate(true), SOON);
    return () => clearTimeout(timer);
  }, [phase]);
  if (phase === 'done') return failed > 0 ? <p>{t('profile.reading.failed', { count: failed })}</p> : null;
  if (phase === 'reading' && !late) return null;
  const words = t(phase === 'reading' ? 'profile.reading' : 'profile.reading.stopped', { done, all });
  return (
    <p class="working small quiet no-print">
      {phase === 'reading' ? (
        <progress class="working-bar" max={Math.max(1, all)} value={done} aria-label={words} />
      ) : null}
      <span aria-hidden={phase === 'reading' ? 'true' : undefined}>{words}</span>
      <Button kind="bare" onPress={phase === 'reading' ? reading.stop : reading.again}>
        {t(phase === 'reading' ? 'profile.reading.stop' : 'profile.reading.again')}
      </Button>
    </p>
  );
}
