/** How a match ended: who did what, both mirrors on one axis, the ledger, and a report against the brief. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Side } from '../../engine/index.js';
import { humansOf, type Playing } from '../../session/index.js';
import { t } from '../../text/index.js';
import { type DebriefModel, debriefOf } from '../../view/index.js';
import { dispatch, snapshot } from '../matchDoor.js';
import { Button } from '../parts/Button.js';
import { Link } from '../parts/Link.js';
import { announce } from '../parts/Live.js';
import { SiteHead } from '../parts/PageHeader.js';
import { Again } from './Again.js';
import { Ledger } from './Ledger.js';
import { Mirrors } from './Mirrors.js';
import { Report } from './Report.js';

export function DebriefPage() {
  const playing = snapshot.value?.playing ?? null;
  const [tried, setTried] = useState(false);
  useEffect(() => {
    if (!playing) dispatch({ do: 'resume' }).then(() => setTried(true));
  }, []);
  if (!playing) return tried ? <Nothing /> : <Waiting />;
  return <Ended playing={playing} />;
}

function Ended({ playing }: { playing: Playing }) {
  const [side, setSide] = useState<Side>(humansOf(playing.match.settings)[0] ?? 'west');
  const model = useMemo(() => debriefOf(playing.match, side), [playing.match, side]);
  useEffect(() => {
    if (model) announce(model.ending.headline);
  }, [model]);
  if (!model) return <Nothing />;
  const other = side === 'west' ? 'russia' : 'west';
  return (
    <div class="shell debrief">
      <SiteHead actions={<Again playing={playing} side={side} />}>
        <nav class="site-nav" aria-label={t('nav.label')}>
          <Link to="history">{t('nav.history')}</Link>
          <Link to="limits">{t('nav.limits')}</Link>
          <Link to="how">{t('nav.how')}</Link>
        </nav>
      </SiteHead>
      <main id="main" class="debrief-main">
        <Headline model={model} />
        <TrueType model={model} />
        <Mirrors model={model} />
        <Report model={model} />
        <Ledger model={model} />
        <footer class="debrief-foot">
          <p class="small quiet">{t('debrief.seed', { seed: playing.match.settings.seed })}</p>
          <Button kind="bare" onPress={() => setSide(other)}>
            {t('debrief.swap')}
          </Button>
        </footer>
      </main>
    </div>
  );
}

function Headline({ model }: { model: DebriefModel }) {
  const { ending } = model;
  return (
    <div class="debrief-head">
      <h1 tabIndex={-1}>{ending.headline}</h1>
      {ending.price ? <p class="debrief-price">{ending.price}</p> : null}
      <p class="lead">{ending.why}</p>
      {ending.invention ? (
        <p class="debrief-invention">
          {ending.invention} <Link to="history">{t('debrief.card')}</Link>
        </p>
      ) : null}
    </div>
  );
}

function TrueType({ model }: { model: DebriefModel }) {
  const rival = model.side === 'west' ? 'russia' : 'west';
  return (
    <aside class={`debrief-type note ${rival}-note`}>
      <h2>{model.rival.title}</h2>
      <p>{model.rival.text}</p>
      <p class="quiet small">{model.rival.note}</p>
      <p class="quiet small">{model.own.title}.</p>
    </aside>
  );
}

function Waiting() {
  return (
    <main id="main" class="sheet waiting">
      <p role="status">{t('match.loading')}</p>
    </main>
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
