/** The replay page: opens what its address names, keeps the address in step with what is shown, and offers what can be done. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { weeksPlayed } from '../../session/index.js';
import { isolated, levelText, t } from '../../text/index.js';
import { outcomeName, type ReplayEyes, rulesNote, seatsText } from '../../view/index.js';
import { theatreLoader } from '../matchDoor.js';
import { Button } from '../parts/Button.js';
import { Dialog } from '../parts/Dialog.js';
import { Link } from '../parts/Link.js';
import { PageTitle, SiteHead } from '../parts/PageHeader.js';
import { go, hrefOf, parseRoute, route } from '../router.js';
import { CopyLink } from './CopyLink.js';
import { Courses } from './Courses.js';
import { Notes } from './Notes.js';
import { OpenForm } from './OpenForm.js';
import { PlayOn } from './PlayOn.js';
import { ReplayView } from './ReplayView.js';
import { Risk } from './Risk.js';
import { type Place, placeOf, queryOf, restOf, sourceOf } from './source.js';
import { TakeAlong } from './TakeAlong.js';
import { type Opened, useStudy } from './useStudy.js';
import { Verify } from './Verify.js';

export function ReplayPage() {
  const { rest } = route.value;
  const source = useMemo(() => sourceOf(rest), [rest]);
  const { branch } = placeOf(route.value);
  const loading = useStudy(source, branch);
  if (loading.at === 'open') return <Watching key={rest} opened={loading.opened} />;
  return (
    <div class="shell">
      <Head />
      <main id="main" class="sheet">
        <PageTitle
          title={t(loading.at === 'nowhere' ? 'replay.openTitle' : 'replay.title')}
          lead={t('replay.lead')}
        />
        {loading.at === 'reading' ? <p role="status">{t('replay.reading')}</p> : null}
        {loading.at === 'playing' ? (
          <p role="status">{t('replay.playing', { week: loading.week, weeks: loading.weeks })}</p>
        ) : null}
        {loading.at === 'nowhere' ? <OpenForm /> : null}
        {loading.at === 'failed' ? <OpenForm key={rest} failed={loading.lines} /> : null}
      </main>
    </div>
  );
}

function Head({ children }: { children?: preact.ComponentChildren }) {
  return (
    <SiteHead actions={children}>
      <nav class="site-nav" aria-label={t('nav.label')}>
        <Link to="library">{t('nav.library')}</Link>
        <Link to="how">{t('nav.how')}</Link>
        <Link to="history">{t('nav.history')}</Link>
        <Link to="limits">{t('nav.limits')}</Link>
      </nav>
    </SiteHead>
  );
}

/** How long the address waits for the reader to stop going through the weeks, in ms: browsers limit how often it may change. */
const SETTLED = 300;

function Watching({ opened }: { opened: Opened }) {
  const { study, match, source, branch, locked } = opened;
  const weeks = weeksPlayed(match);
  const asked = placeOf(route.value);
  const own = branch === null ? null : (study.record.branches?.[branch]?.week ?? null);
  const [revealed, setRevealed] = useState(false);
  const closed = revealed ? null : locked;
  const [asking, setWeek] = useState(asked.week ?? (locked ? weeks : 0));
  // Another course may be shorter.
  const week = Math.min(weeks, asking);
  const [eyes, setEyes] = useState<ReplayEyes>(locked ?? asked.eyes ?? 'all');
  const place: Place = { week, eyes, branch };
  const latest = useRef(place);
  latest.current = place;
  /** The address as this page wrote it last; any other was written by the reader. */
  const written = useRef(route.value);
  const show = (next: Place) => {
    go('replay', { rest: restOf(source), query: queryOf(next), replace: true });
    written.current = route.value;
  };

  useEffect(() => {
    const settle = () => {
      // The reader may have gone on to another page, and the course that was asked for may still be on its way.
      const here = parseRoute(location.hash);
      if (here.page === 'replay') show({ ...latest.current, branch: placeOf(here).branch });
    };
    const timer = setTimeout(settle, SETTLED);
    return () => clearTimeout(timer);
  }, [week, eyes]);
  const address = route.value;
  useEffect(() => {
    if (address === written.current) return;
    const next = placeOf(address);
    if (next.week !== null) setWeek(next.week);
    if (next.eyes !== null) setEyes(next.eyes);
  }, [address]);
  useEffect(() => {
    // What had the focus while the match was read is gone; the heading says what has come.
    if (document.activeElement === document.body)
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, []);

  /** Go over to another course, at the last week before it goes its own way. */
  const choose = (next: number | null) => {
    const from = next === null ? null : (study.record.branches?.[next]?.week ?? null);
    const to = from === null ? week : from - 1;
    setWeek(to);
    show({ ...place, week: to, branch: next });
  };

  const { level } = match;
  const { outcome } = match.state;
  const rules = rulesNote(study.record.rules, study.ground.rules.hash);
  return (
    <div class="shell">
      <Head>
        {source.from === 'now' && !outcome ? (
          <a class="button" href={hrefOf('match')}>
            {t('replay.backToMatch')}
          </a>
        ) : (
          <>
            {outcome && !closed ? (
              <a class="button" href={hrefOf('debrief', restOf(source), queryOf(place))}>
                {t('replay.toDebrief')}
              </a>
            ) : null}
            <PlayOn opened={opened} week={week} eyes={eyes} />
          </>
        )}
      </Head>
      <main id="main" class="replay-page">
        <ReplayView
          match={match}
          eyes={closed ?? eyes}
          locked={closed}
          week={week}
          ownFrom={own}
          onWeek={setWeek}
          onEyes={setEyes}
          loadTheatre={theatreLoader ?? undefined}
          head={
            <>
              <h1 tabIndex={-1}>{levelText(level, 'name')}</h1>
              <p class="replay-about">
                {branch === null ? null : (
                  <strong>
                    <bdi>
                      {study.record.branches?.[branch]?.name ?? t('replay.branch', { number: branch + 1 })}
                    </bdi>
                  </strong>
                )}
                <span>
                  {outcome
                    ? t('replay.ended', {
                        outcome: outcomeName(level, outcome.kind),
                        week: outcome.week,
                      })
                    : t('replay.notOver')}
                </span>
                {seatsText(study, level).map((seat) => (
                  <span key={seat}>{seat}</span>
                ))}
                <span>{t('replay.seed', { seed: isolated(study.record.seed) })}</span>
                {rules ? <span>{rules}</span> : null}
              </p>
              {closed && source.from === 'link' ? <Reveal onReveal={() => setRevealed(true)} /> : null}
            </>
          }
          curves={<Risk match={match} week={week} weeks={weeks} onWeek={setWeek} open={!closed} />}
          bar={<CopyLink study={study} place={place} />}
        >
          <Courses study={study} branch={branch} onBranch={choose} />
          {closed ? null : <Notes study={study} />}
          {closed ? null : <Verify study={study} />}
          {closed ? null : <TakeAlong opened={opened} />}
        </ReplayView>
      </main>
    </div>
  );
}

function Reveal({ onReveal }: { onReveal: () => void }) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button kind="bare" onPress={() => setAsking(true)}>
        {t('replay.reveal')}
      </Button>
      {asking ? (
        <Dialog
          title={t('replay.reveal')}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button kind="strong" onPress={onReveal}>
                {t('replay.reveal')}
              </Button>
              <Button onPress={() => setAsking(false)}>{t('common.cancel')}</Button>
            </>
          }
        >
          <p>{t('replay.revealWhy')}</p>
        </Dialog>
      ) : null}
    </>
  );
}
