/** The hint of the guided opening: one sentence near the top, and a mark on the control that it speaks of. */
import { useEffect } from 'preact/hooks';
import { t } from '../../text/index.js';
import { GUIDE_OFF, type Hint } from '../../view/index.js';
import { dispatch } from '../matchDoor.js';
import { Button } from '../parts/Button.js';
import { prefer } from '../preferences.js';

export function GuideStrip({ hint }: { hint: Hint }) {
  useEffect(() => {
    const target = document.querySelector(`[data-hint="${hint.place}"]`);
    target?.classList.add('hinted');
    return () => target?.classList.remove('hinted');
  }, [hint.id]);
  return (
    <aside class="guide" aria-label={hint.label}>
      <p>
        <span class="guide-label">{hint.label}</span> {hint.text}
      </p>
      <div class="button-row">
        <Button
          kind="bare"
          onPress={() => {
            if (hint.last) prefer({ guided: true });
            dispatch({ do: 'dismiss', id: hint.id });
          }}
        >
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
