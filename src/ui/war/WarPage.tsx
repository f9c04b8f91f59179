/** A match that ended in war, before its debrief: silent, a few sentences, no figures, one way on. */
import { useEffect, useMemo } from 'preact/hooks';
import { t } from '../../text/index.js';
import { warOf } from '../../view/index.js';
import { snapshot } from '../matchDoor.js';
import { Link } from '../parts/Link.js';
import { SkipLink } from '../parts/PageHeader.js';
import { go, hrefOf } from '../router.js';

interface WarPageProps {
  /** The one way on; left out, it is the debrief of the match on the screen. */
  onward?: { href: string; text: string };
}

export function WarPage({ onward }: WarPageProps) {
  const match = snapshot.value?.playing?.match ?? null;
  const war = useMemo(() => match && warOf(match), [match]);
  useEffect(() => {
    // A match that goes on, or ended otherwise, has no such page.
    if (!war) go(match?.state.awaiting === 'over' ? 'debrief' : 'match', { replace: true });
    else document.getElementById('war-title')?.focus();
  }, [war]);
  if (!war) return null;
  return (
    <div class="war">
      <SkipLink />
      <main id="main" class="war-page">
        <h1 id="war-title" tabIndex={-1}>
          {war.headline}
        </h1>
        <p class="war-price">{war.price}</p>
        {war.voice ? (
          <figure class="war-voice">
            <blockquote>{war.voice.text}</blockquote>
            <figcaption>{war.voice.speaker}</figcaption>
          </figure>
        ) : null}
        {war.real ? (
          <p class="war-note">
            {war.invention} <Link to="history">{t('war.fact')}</Link>
          </p>
        ) : null}
        <a href={onward?.href ?? hrefOf('debrief')} class="war-on">
          {onward?.text ?? t('war.on')}
        </a>
      </main>
    </div>
  );
}
