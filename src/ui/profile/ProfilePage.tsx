/** The profile: one's own matches, ends by rival, guesses, concepts and crises of the day, as this device keeps them. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { allGuesses, type ScoredGuess } from '../../session/index.js';
import { decimal, t } from '../../text/index.js';
import { type ProfileModel, type ProfileOf, profileOf } from '../../view/index.js';
import { openedSession, session, snapshot } from '../matchDoor.js';
import { ErrorNote } from '../parts/ErrorNote.js';
import { LineChart } from '../parts/LineChart.js';
import { Link } from '../parts/Link.js';
import { PageTitle } from '../parts/PageHeader.js';
import { Part } from '../parts/Part.js';
import { hrefOf } from '../router.js';
import { services } from '../services.js';
import { Calibration } from './Calibration.js';
import { ProfileData } from './ProfileData.js';
import { ReadingNote } from './ReadingNote.js';
import { type Reading, useFaced } from './useFaced.js';

export function ProfilePage() {
  const [failed, setFailed] = useState<string | null>(null);
  const [guesses, setGuesses] = useState<readonly ScoredGuess[]>(() => allGuesses(services().texts));
  useEffect(() => {
    // Another page may have kept something since.
    openedSession().then(
      (open) => open.library.reload(),
      (error: unknown) => setFailed(String(error)),
    );
  }, []);
  const library = snapshot.value?.library ?? [];
  const reading = useFaced(session.value, library);
  const { faced } = reading;
  const of = useMemo<ProfileOf>(
    () => ({ library, guesses, faced, today: services().today() }),
    [library, guesses, faced],
  );
  const model = useMemo(() => profileOf(of), [of]);
  return (
    <main id="main" class="sheet profile-page">
      <PageTitle title={t('nav.profile')} lead={t('profile.lead')} />
      {failed ? <ErrorNote title={t('library.failed')} detail={failed} /> : null}
      {session.value === null ? (
        failed ? null : (
          <p role="status">{t('common.loading')}</p>
        )
      ) : model.empty ? (
        <Empty />
      ) : (
        <Known model={model} reading={reading} />
      )}
      <ProfileData of={of} empty={model.empty} onErased={() => setGuesses(allGuesses(services().texts))} />
    </main>
  );
}

const WILL_STAND = ['matches', 'ends', 'guesses', 'concepts', 'days'] as const;

function Empty() {
  return (
    <div class="profile-empty">
      <p>{t('profile.empty')}</p>
      <ul>
        {WILL_STAND.map((id) => (
          <li key={id}>{t(`profile.empty.${id}`)}</li>
        ))}
      </ul>
      <div class="button-row">
        <Link to="play" class="button strong">
          {t('nav.play')}
        </Link>
        <Link to="today">{t('nav.today')}</Link>
      </div>
    </div>
  );
}

interface KnownProps {
  model: ProfileModel;
  reading: Reading;
}

function Known({ model, reading }: KnownProps) {
  return (
    <>
      <Part id="matches" title={t('profile.matches')}>
        <Seats model={model} />
        <p>
          <Link to="library">{t('nav.library')}</Link>
        </p>
      </Part>
      <Part id="ends" title={t('profile.ends')}>
        <ReadingNote reading={reading} />
        {model.ends.length > 0 ? <Ends model={model} /> : null}
        {model.ends.length === 0 && reading.phase === 'done' ? <p>{t('profile.ends.none')}</p> : null}
        <p class="small quiet">{t('profile.hidden')}</p>
      </Part>
      <Part id="guesses" title={t('profile.guesses')}>
        <Guesses model={model} />
      </Part>
      <Part id="concepts" title={t('profile.concepts')}>
        <p>{model.conceptsSay}</p>
        <ul class="profile-concepts">
          {model.concepts.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      </Part>
      <Part id="days" title={t('profile.days')}>
        {model.days.length === 0 ? <p>{t('profile.days.none')}</p> : null}
        <ul class="plain today-days">
          {model.days.map(({ date, day, lead, end }) => (
            <li key={date}>
              <a href={hrefOf('today', date)}>{day}</a>
              <span>{lead}</span>
              <span>{end}</span>
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}

function Seats({ model }: Pick<KnownProps, 'model'>) {
  return (
    <table>
      <caption class="unseen">{t('profile.matches')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('profile.matches.level')}</th>
          <th scope="col">{t('profile.matches.seat')}</th>
          <th scope="col" class="figure">
            {t('profile.matches.finished')}
          </th>
          <th scope="col" class="figure">
            {t('profile.matches.open')}
          </th>
        </tr>
      </thead>
      <tbody>
        {model.seats.map(({ id, level, seat, finished, open }) => (
          <tr key={id}>
            <th scope="row">{level}</th>
            <td>{seat}</td>
            <td class="figure">{finished}</td>
            <td class="figure">{open}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Ends({ model }: Pick<KnownProps, 'model'>) {
  return (
    <>
      <table>
        <caption class="unseen">{t('profile.ends')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('profile.ends.end')}</th>
            {model.types.map(({ id, name }) => (
              <th key={id} scope="col" class="figure">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.ends.map(({ id, text, counts }) => (
            <tr key={id}>
              <th scope="row">{text}</th>
              {counts.map(({ type, count }) => (
                <td key={type} class="figure">
                  {count}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small quiet">{t('profile.ends.note')}</p>
    </>
  );
}

function Guesses({ model: { guesses } }: Pick<KnownProps, 'model'>) {
  const { scores, bins } = guesses;
  return (
    <>
      <p>
        {guesses.says} {guesses.known}
      </p>
      {bins.length > 0 ? (
        <>
          <h3>{t('profile.calibration')}</h3>
          <Calibration bins={bins} />
          <p class="small quiet">{t('profile.calibration.why')}</p>
        </>
      ) : null}
      {scores.length > 1 ? (
        <>
          <h3>{t('profile.guesses.time')}</h3>
          <Scores scores={scores} />
        </>
      ) : null}
    </>
  );
}

/** What an even guess has, whatever turns out to be so. */
const EVEN = 2 / 3;

function Scores({ scores }: { scores: ProfileModel['guesses']['scores'] }) {
  return (
    <LineChart
      pointName={t('profile.guesses.guess')}
      points={scores}
      plot={{
        id: 'brier',
        title: t('profile.guesses.time'),
        series: [
          {
            id: 'brier',
            name: t('profile.guesses.brier'),
            values: scores.map(({ brier }) => brier),
            colour: 'plain',
            mark: 'circle',
          },
          {
            id: 'even',
            name: t('profile.guesses.even'),
            values: scores.map(() => EVEN),
            colour: 'plain',
            dashed: true,
            mark: 'none',
          },
        ],
        scale: { min: 0, max: 2, ticks: [0, 1, 2] },
        format: (value) => decimal(value, 2),
        height: 8,
      }}
    />
  );
}
