/** The hint of the guided opening: what the last act showed, the next act, and a mark on the control that it speaks of. */
import { useEffect } from 'preact/hooks';
import { t } from '../../text/index.js';
import { GUIDE_OFF, type Hint, waved } from '../../view/index.js';
import { dispatch } from '../matchDoor.js';
import { Button } from '../parts/Button.js';
import { announceToo } from '../parts/Live.js';
import { prefer } from '../preferences.js';

/** Within this time an act has its answer, in milliseconds. */
const ANSWERED = 150;

export function GuideStrip({ hint }: { hint: Hint }) {
  const { id, place, answer, text, label, last } = hint;
  useEffect(() => {
    const target = document.querySelector(`[data-hint="${place}"]`);
    target?.classList.add('hinted');
    return () => target?.classList.remove('hinted');
  }, [id]);
  useEffect(() => {
    // The answer comes a moment after the act that it answers: both are said at once.
    const soon = setTimeout(() => announceToo(answer ? `${answer} ${text}` : text), ANSWERED);
    return () => clearTimeout(soon);
  }, [id, answer]);
  useEffect(() => {
    if (last) prefer({ guided: true });
  }, [last]);
  return (
    <aside class="guide" aria-label={label}>
      <div class="guide-words">
        <p class="guide-label">{label}</p>
        {answer ? <p class="guide-answer">{answer}</p> : null}
        <p class="guide-act">{text}</p>
      </div>
      <div class="button-row">
        <Button kind="bare" onPress={() => dispatch({ do: 'dismiss', id: waved(id) })}>
          {t('match.guide.dismiss')}
        </Button>
        <Button
          kind="bare"
          onPress={() => {
            prefer({ guided: true });
            dispatch({ do: 'dismiss', id: GUIDE_OFF });
          }}
        >
          {t('match.guide.stop')}
        </Button>
      </div>
    </aside>
  );
}
