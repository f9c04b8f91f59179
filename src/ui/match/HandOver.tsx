/** Two people at one desk: covers everything until the one whose turn it is sits down. */
import { useEffect } from 'preact/hooks';
import { type InSentence, t } from '../../text/index.js';
import { dispatch } from '../matchDoor.js';
import { Button } from '../parts/Button.js';
import { announce } from '../parts/Live.js';
import { clearBench } from './bench.js';

export function HandOver({ name }: { name: InSentence }) {
  const title = t('match.hand.title', { name });
  useEffect(() => {
    clearBench();
    announce(title);
  }, [title]);
  return (
    <main id="main" class="hand-over">
      <h1 tabIndex={-1}>{title}</h1>
      <p class="lead">{t('match.hand.text', { name })}</p>
      <Button kind="strong" size="large" onPress={() => void dispatch({ do: 'uncover' })}>
        {t('match.hand.go', { name })}
      </Button>
    </main>
  );
}
