/** The crisis of the day: what is set for everybody, one's own try, practice, lines to share, and the days before. */
import { useEffect, useState } from 'preact/hooks';
import { type Daily, dailyOf, daysUntil, FIRST_DAY, isDate, matchOf } from '../../session/index.js';
import { date as dateText, t } from '../../text/index.js';
import { shareLines, type TodayModel, todayOf } from '../../view/index.js';
import { goOn } from '../library/goOn.js';
import { type MatchSettings, openedSession, snapshot } from '../matchDoor.js';
import { Button } from '../parts/Button.js';
import { ErrorNote } from '../parts/ErrorNote.js';
import { Link } from '../parts/Link.js';
import { announce } from '../parts/Live.js';
import { PageTitle } from '../parts/PageHeader.js';
import { Part } from '../parts/Part.js';
import { hrefOf, route } from '../router.js';
import { services } from '../services.js';
import { useBegin } from './useBegin.js';

const settingsFor = ({ level, side, brief, seed, weeks }: Daily): MatchSettings => ({
  level,
  side,
  brief,
  rivalType: 'drawn',
  skill: 'regular',
  seed,
  weeks,
  strategy: 'policy',
  guided: false,
});

export function TodayPage() {
  const now = services().today();
  const asked = route.value.rest || now;
  const open = isDate(asked) && asked >= FIRST_DAY && asked <= now;
  useEffect(() => void openedSession().catch(() => undefined), []);
  return (
    <main id="main" class="sheet">
      {open ? <Day key={asked} date={asked} now={now} /> : <NoDay />}
      <Archive now={now} shown={asked} />
      <p>
        <Link to="profile">{t('today.profile')}</Link>
      </p>
      <p>
        <Link to="positions">{t('title.positions')}</Link>
      </p>
    </main>
  );
}

function NoDay() {
  return (
    <>
      <PageTitle title={t('nav.today')} lead={t('today.none')} />
      <p>{t('today.first', { day: dateText(FIRST_DAY) })}</p>
      <p>
        <a href={hrefOf('today')}>{t('today.latest')}</a>
      </p>
    </>
  );
}

function Day({ date, now }: { date: string; now: string }) {
  const model = todayOf(date, snapshot.value?.library ?? []);
  const { first } = model;
  return (
    <>
      <PageTitle title={date === now ? t('nav.today') : model.day} lead={t('today.about')} />
      <p class="serif today-lead">
        {date === now ? `${model.day}. ` : ''}
        {model.lead} {model.brief}
      </p>
      <Begin date={date} model={model} />
      {first ? (
        <Part id="try" title={t('today.counts')}>
          <p>
            {first.end} {first.over ? <DebriefLink id={first.id} /> : null}
          </p>
          {first.over ? <Share date={date} id={first.id} /> : null}
          {model.practice.length > 0 ? <h3 class="group-title">{t('today.practice')}</h3> : null}
          <ul class="plain">
            {model.practice.map(({ id, end, over }) => (
              <li key={id}>
                {end} {over ? <DebriefLink id={id} /> : null}
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
    </>
  );
}

const DebriefLink = ({ id }: { id: string }) => (
  <a href={hrefOf('debrief', `m/${id}`)}>{t('today.debrief')}</a>
);

function Begin({ date, model: { first } }: { date: string; model: TodayModel }) {
  const { begin, dialog, problem, busy } = useBegin();
  const [failed, setFailed] = useState<string | null>(null);
  const running = first && !first.over ? first.id : null;
  const press = () => {
    if (running) void goOn(running).then(setFailed);
    else void begin(settingsFor(dailyOf(date)));
  };
  return (
    <div class="button-row today-begin">
      <Button
        kind={first?.over ? 'plain' : 'strong'}
        size="large"
        blocked={busy ? t('common.loading') : null}
        onPress={press}
      >
        {running ? t('today.goOn') : first ? t('today.again') : t('today.play')}
      </Button>
      <p class="small quiet">{t('today.once')}</p>
      {problem}
      {failed ? <ErrorNote title={t('title.failed')} detail={failed} /> : null}
      {dialog}
    </div>
  );
}

/** The lines of the try that counts, in a field that can be selected, and a button that copies them. */
function Share({ date, id }: { date: string; id: string }) {
  const [lines, setLines] = useState<string | null>(null);
  const [says, setSays] = useState('');
  useEffect(() => {
    let wanted = true;
    const read = async () => {
      const { library } = await openedSession();
      const study = await library.open(id);
      const match = study.ok ? await matchOf(study.value, null, async () => {}) : study;
      if (!wanted) return;
      const address = new URL(hrefOf('replay', `l/${library.get(id)?.body ?? ''}`), location.href).href;
      setLines(match.ok ? shareLines(date, match.value, address) : '');
    };
    void read();
    return () => {
      wanted = false;
    };
  }, [date, id]);
  if (lines === null) return <p class="quiet">{t('common.loading')}</p>;
  if (lines === '') return <p>{t('today.failed')}</p>;
  const copy = async () => {
    if (!(await services().copy(lines))) return;
    setSays(t('today.copied'));
    announce(t('today.copied'));
  };
  return (
    <div class="today-share">
      <label class="label" for="today-lines">
        {t('today.share')}
      </label>
      <textarea
        id="today-lines"
        rows={4}
        readOnly
        value={lines}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p class="field-note">{t('today.shareWhy')}</p>
      <div class="button-row">
        <Button onPress={() => void copy()}>{t('today.copy')}</Button>
        <p class="small quiet" aria-hidden="true">
          {says}
        </p>
      </div>
    </div>
  );
}

/** How many of the days before are listed. */
const LISTED = 30;

function Archive({ now, shown }: { now: string; shown: string }) {
  const library = snapshot.value?.library ?? [];
  const days = daysUntil(now)
    .slice(0, LISTED)
    .filter((day) => day !== shown);
  if (days.length === 0) return null;
  return (
    <Part id="archive" title={t('today.archive')}>
      <ul class="plain today-days">
        {days.map((day) => {
          const { first, lead } = todayOf(day, library);
          return (
            <li key={day}>
              <a href={hrefOf('today', day)}>{dateText(day)}</a>
              <span>{lead}</span>
              <span class={first ? '' : 'quiet'}>{first?.end ?? t('today.notPlayed')}</span>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
