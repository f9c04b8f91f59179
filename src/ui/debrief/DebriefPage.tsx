/** The page after a match: the debrief of the match at hand, with the ways on. */
import { useState } from 'preact/hooks';
import type { Side } from '../../engine/index.js';
import { humansOf, type Playing } from '../../session/index.js';
import { t } from '../../text/index.js';
import { snapshot } from '../matchDoor.js';
import { Button } from '../parts/Button.js';
import { Link } from '../parts/Link.js';
import { SiteHead } from '../parts/PageHeader.js';
import { Again } from './Again.js';
import { Debrief } from './Debrief.js';

export function DebriefPage() {
  const playing = snapshot.value?.playing ?? null;
  return playing?.match.state.outcome ? <Ended playing={playing} /> : <Nothing />;
}

function Ended({ playing }: { playing: Playing }) {
  const [side, setSide] = useState<Side>(humansOf(playing.match.settings)[0] ?? 'west');
  return (
    <div class="shell debrief">
      <SiteHead
        actions={
          <>
            <Button onPress={() => print()}>{t('debrief.print')}</Button>
            <Again playing={playing} side={side} />
          </>
        }
      >
        <nav class="site-nav" aria-label={t('nav.label')}>
          <Link to="history">{t('nav.history')}</Link>
          <Link to="limits">{t('nav.limits')}</Link>
          <Link to="how">{t('nav.how')}</Link>
        </nav>
      </SiteHead>
      <Debrief match={playing.match} side={side} onSide={setSide} />
    </div>
  );
}

function Nothing() {
  return (
    <div class="shell">
      <SiteHead />
      <main id="main" class="sheet">
        <h1>{t('nav.debrief')}</h1>
        <p>{t('debrief.none')}</p>
        <div class="button-row">
          {snapshot.value?.playing ? <Link to="match">{t('nav.match')}</Link> : null}
          <Link to="play" class="button strong">
            {t('match.problem.start')}
          </Link>
        </div>
      </main>
    </div>
  );
}
