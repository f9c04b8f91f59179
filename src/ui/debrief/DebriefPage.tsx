/** The page after a match: the debrief of the match at hand, or of the one that the address names, with the ways on. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Side } from '../../engine/index.js';
import { type Course, humansOf, studyOf } from '../../session/index.js';
import { t } from '../../text/index.js';
import { BackToExercise } from '../exercise/BackToExercise.js';
import { elsewhere, matchAtHand, snapshot } from '../matchDoor.js';
import { Button } from '../parts/Button.js';
import { Elsewhere } from '../parts/Elsewhere.js';
import { Link } from '../parts/Link.js';
import { PageTitle, SiteHead } from '../parts/PageHeader.js';
import { CopyLink } from '../replay/CopyLink.js';
import { placeOf, queryOf, restOf, type Source, sourceOf } from '../replay/source.js';
import { type Opened, useStudy } from '../replay/useStudy.js';
import { go, hrefOf, route } from '../router.js';
import { debriefPlaceOf } from './address.js';
import { Debrief } from './Debrief.js';
import { PictureButton } from './picture/PictureButton.js';
import { useTypeGuess } from './useTypeGuess.js';

export function DebriefPage() {
  const { match } = debriefPlaceOf(route.value);
  return match === '' ? <AtHand /> : <Named key={match} rest={match} />;
}

/** Where the library keeps the match at hand; null where it does not. */
function courseAtHand(): Course | null {
  const { playing, library } = snapshot.value ?? {};
  const course = playing?.course ?? null;
  return course && library?.some(({ id }) => id === course.entry) ? course : null;
}

/** The debrief of the match that was played last. */
function AtHand() {
  const match = snapshot.value?.playing?.match ?? null;
  const course = courseAtHand();
  const over = match?.state.outcome !== null && match !== null;
  const [tried, setTried] = useState(match !== null);
  useEffect(() => {
    if (!match) matchAtHand().finally(() => setTried(true));
  }, []);
  useEffect(() => {
    // A branch is shown as part of the match that it belongs to.
    if (!over || course === null || course.branch === null) return;
    const query = queryOf({ week: null, eyes: null, branch: course.branch });
    const { tab } = debriefPlaceOf(route.value);
    const rest = restOf({ from: 'library', id: course.entry });
    go('debrief', { rest: tab ? `${rest}/${tab}` : rest, query, replace: true });
  }, [over, course]);
  const opened = useMemo<Opened | null>(() => {
    if (!match?.state.outcome) return null;
    // The library's address stays when another match is begun.
    const source: Source = course ? { from: 'library', id: course.entry } : { from: 'now' };
    return { study: studyOf(match), match, source, branch: null, locked: null };
  }, [match, course]);
  if (opened && course && course.branch !== null) return <Waiting />;
  if (opened) return <Ended opened={opened} />;
  if (elsewhere.value) return <Elsewhere />;
  return tried ? <Nothing says={t(match ? 'debrief.running' : 'debrief.none')} /> : <Waiting />;
}

/** The debrief of a link, or of an entry of the library. */
function Named({ rest }: { rest: string }) {
  const source = useMemo(() => sourceOf(rest), [rest]);
  const loading = useStudy(source, placeOf(route.value).branch);
  switch (loading.at) {
    case 'open':
      return loading.opened.match.state.outcome && !loading.opened.locked ? (
        <Ended key={rest} opened={loading.opened} />
      ) : (
        <Nothing says={t('debrief.running')} />
      );
    case 'failed':
      return <Nothing says={t('debrief.unreadable')} lines={loading.lines} />;
    default:
      return <Waiting />;
  }
}

function Ended({ opened }: { opened: Opened }) {
  const { match, study, source, branch } = opened;
  const people = humansOf(match.settings);
  const [side, setSide] = useState<Side>(people[0] ?? 'west');
  const place = { week: null, eyes: null, branch };
  const guess = useTypeGuess(opened);
  const nameless = match.level.names === 'abstract';
  return (
    <div class="shell debrief">
      <SiteHead
        actions={
          <>
            <CopyLink study={study} place={place} page="debrief" />
            {guess.shown ? <PictureButton key={side} match={match} side={side} /> : null}
            <Button onPress={() => print()}>{t('debrief.print')}</Button>
          </>
        }
      >
        <nav class="site-nav" aria-label={t('nav.label')}>
          <BackToExercise match={match} source={source} />
          <a href={hrefOf('replay', restOf(source), queryOf(place))}>{t('debrief.replay')}</a>
          <Link to="history">{t(nameless ? 'debrief.behind' : 'nav.history')}</Link>
          {nameless ? null : <Link to="limits">{t('nav.limits')}</Link>}
          <Link to="how">{t('nav.how')}</Link>
        </nav>
      </SiteHead>
      <Debrief opened={opened} side={side} onSide={setSide} guess={guess} />
    </div>
  );
}

function Waiting() {
  return (
    <main id="main" class="sheet waiting">
      <p role="status">{t('common.loading')}</p>
    </main>
  );
}

function Nothing({ says, lines = [] }: { says: string; lines?: readonly string[] }) {
  return (
    <div class="shell">
      <SiteHead />
      <main id="main" class="sheet">
        <PageTitle title={t('nav.debrief')} lead={says} />
        {lines.length > 0 ? (
          <ul class="plain detail">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ) : null}
        <div class="button-row">
          {snapshot.value?.playing ? <Link to="match">{t('nav.match')}</Link> : null}
          <Link to="library">{t('nav.library')}</Link>
          <Link to="play" class="button strong">
            {t('nav.play')}
          </Link>
        </div>
      </main>
    </div>
  );
}
