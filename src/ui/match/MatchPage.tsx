/** The match page: opens what was saved, covers the desk between two people, and hands everything else to the screen. */
import { useEffect, useState } from 'preact/hooks';
import { humansOf, type Playing } from '../../session/index.js';
import { t } from '../../text/index.js';
import { sideName } from '../../view/index.js';
import { goToEnd } from '../endPage.js';
import { dispatch, elsewhere, snapshot } from '../matchDoor.js';
import { Elsewhere } from '../parts/Elsewhere.js';
import { Link } from '../parts/Link.js';
import { QuietShell } from '../QuietShell.js';
import { Asides } from './Asides.js';
import { clearBench } from './bench.js';
import { HandOver } from './HandOver.js';
import { readKeysOn } from './keys.js';
import { MatchScreen } from './MatchScreen.js';
import { useSound } from './useSound.js';

export function MatchPage() {
  const now = snapshot.value;
  const [tried, setTried] = useState(false);
  const playing = now?.playing ?? null;
  useSound(playing);
  useEffect(() => {
    readKeysOn();
    clearBench();
    if (playing) return;
    dispatch({ do: 'resume' }).then(() => setTried(true));
  }, []);
  if (elsewhere.value) return <Elsewhere />;
  if (!playing) return tried || now?.resumable === false ? <NoMatch /> : <Waiting />;
  if (playing.covered && playing.turn) {
    return <HandOver name={sideName(playing.match.level, playing.turn)} />;
  }
  return <Seated playing={playing} />;
}

/** Whose eyes: the person who decides, or the only one there is. */
function Seated({ playing }: { playing: Playing }) {
  const { match, desk, turn } = playing;
  const side = turn ?? humansOf(match.settings)[0] ?? 'west';
  const over = match.state.awaiting === 'over';
  const done = over && (playing.hotSeat || desk.watched[side] >= match.steps.length);
  useEffect(() => {
    if (done) goToEnd(match);
  }, [done]);
  return done ? <Waiting /> : <MatchScreen playing={playing} side={side} />;
}

function Waiting() {
  return (
    <main id="main" class="sheet waiting">
      <p role="status">{t('match.loading')}</p>
    </main>
  );
}

/** Nothing to show: it says so, with what could not be opened and the ways on. */
function NoMatch() {
  return (
    <QuietShell>
      <main id="main" class="sheet">
        <h1>{t('match.none.title')}</h1>
        <Asides asides={snapshot.value?.asides ?? []} />
        <p>{t('match.none.why')}</p>
        <div class="button-row">
          <Link to="play" class="button strong">
            {t('nav.play')}
          </Link>
          <Link to="today" class="button">
            {t('nav.today')}
          </Link>
          <Link to="library" class="button">
            {t('match.none.library')}
          </Link>
        </div>
      </main>
    </QuietShell>
  );
}
