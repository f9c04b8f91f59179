/** How to play, on one page: a week from the room to the map, how moves are read, the ladder, crises, the table, the end, the keys. */
import { CRISIS_ANSWERS, TYPES } from '../../engine/index.js';
import { t } from '../../text/index.js';
import { KEYS as MATCH_KEYS } from '../match/keys.js';
import { Bill } from '../parts/Bill.js';
import { Link } from '../parts/Link.js';
import { PageTitle } from '../parts/PageHeader.js';
import { Part } from '../parts/Part.js';
import { RungTable } from './RungTable.js';

/** An invented reading whose lines add up. */
const EXAMPLE = [
  { reason: 'looksOffensive.alarms', amount: 0.42 },
  { reason: 'closeToBorder.alarms', amount: 0.18 },
  { reason: 'noticeGiven.calms', amount: -0.12 },
  { reason: 'theyMayFearUs.calms', amount: -0.2 },
  { reason: 'cheapTalk.alarms', amount: 0.01 },
] as const;

/** The three of the room, by the reading that each begins from. */
const ADVISERS = ['defence', 'diplomacy', 'analysis'] as const;

const GENERAL_KEYS = [
  ['how.keys.tab', 'how.keys.tabDoes'],
  ['how.keys.arrows', 'how.keys.arrowsDo'],
  ['how.keys.enter', 'how.keys.enterDoes'],
] as const;

export function HowPage() {
  return (
    <main id="main" class="sheet">
      <PageTitle title={t('nav.how')} lead={t('how.lead')} />
      <Part id="week" title={t('how.week.title')}>
        <p>{t('how.week.1')}</p>
        <p>{t('how.week.2')}</p>
        <p>{t('how.week.3')}</p>
        <p>{t('how.week.4')}</p>
      </Part>
      <Screen />
      <Part id="mirrors" title={t('how.mirrors.title')}>
        <p>{t('how.mirrors.1')}</p>
        <dl class="mirrors">
          <div class="west">
            <dt>{t('how.mirrors.meant')}</dt>
            <dd>{t('how.mirrors.meantExample')}</dd>
          </div>
          <div class="russia">
            <dt>{t('how.mirrors.read')}</dt>
            <dd>{t('how.mirrors.readExample')}</dd>
          </div>
        </dl>
        <p>{t('how.mirrors.2')}</p>
      </Part>
      <Reading />
      <Part id="misread" title={t('how.misread.title')}>
        <p>{t('how.misread.1')}</p>
        <p>{t('how.misread.2')}</p>
      </Part>
      <Types />
      <Part id="ladder" title={t('how.ladder.title')}>
        <p>{t('how.ladder.1')}</p>
        <RungTable />
      </Part>
      <Part id="crisis" title={t('how.crisis.title')}>
        <p>{t('how.crisis.1')}</p>
        <dl class="terms">
          {CRISIS_ANSWERS.map((answer) => (
            <div key={answer}>
              <dt>{t(`crisisAnswer.${answer}.label`)}</dt>
              <dd>{t(`crisisAnswer.${answer}.why`)}</dd>
            </div>
          ))}
        </dl>
        <p>{t('how.crisis.2')}</p>
      </Part>
      <Table />
      <End />
      <Keys />
    </main>
  );
}

/** What is on the screen in a week: the two depths, the room, the theatre. */
function Screen() {
  return (
    <>
      <Part id="depth" title={t('how.depth.title')}>
        <p>{t('how.depth.1')}</p>
        <p>{t('how.depth.2')}</p>
      </Part>
      <Part id="room" title={t('how.room.title')}>
        <p>{t('how.room.1')}</p>
        <dl class="terms">
          {ADVISERS.map((adviser) => (
            <div key={adviser}>
              <dt>{t(`how.room.${adviser}`)}</dt>
              <dd>{t(`how.room.${adviser}Reads`)}</dd>
            </div>
          ))}
        </dl>
        <p>{t('how.room.2')}</p>
      </Part>
      <Part id="theatre" title={t('how.theatre.title')}>
        <p>{t('how.theatre.1')}</p>
        <p>{t('how.theatre.2')}</p>
      </Part>
    </>
  );
}

function Types() {
  return (
    <Part id="types" title={t('how.types.title')}>
      <p>{t('how.types.1')}</p>
      <dl class="terms">
        {TYPES.map((type) => (
          <div key={type}>
            <dt>{t(`type.${type}.label`)}</dt>
            <dd>{t(`type.${type}.why`)}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

function Table() {
  return (
    <>
      <Part id="table" title={t('how.table.title')}>
        <p>{t('how.table.1')}</p>
        <p>{t('how.table.2')}</p>
        <p>{t('how.table.3')}</p>
      </Part>
      <Part id="ukraine" title={t('how.third.title')}>
        <p>{t('how.third.1')}</p>
      </Part>
    </>
  );
}

function End() {
  return (
    <>
      <Part id="end" title={t('how.end.title')}>
        <p>{t('how.end.1')}</p>
        <p>{t('how.end.2')}</p>
        <p>{t('how.end.3')}</p>
        <p>{t('how.end.4')}</p>
      </Part>
      <Part id="today" title={t('how.today.title')}>
        <p>{t('how.today.1')}</p>
        <p>
          <Link to="glossary">{t('how.more')}</Link>
        </p>
      </Part>
    </>
  );
}

function Reading() {
  const total = EXAMPLE.reduce((sum, { amount }) => sum + amount, 0);
  return (
    <Part id="reading" title={t('how.reading.title')}>
      <p>{t('how.reading.1')}</p>
      <p>{t('how.reading.2')}</p>
      <figure class="example">
        <figcaption class="label">{t('how.reading.exampleTitle')}</figcaption>
        <Bill
          label={t('how.reading.exampleTitle')}
          lines={EXAMPLE.map(({ reason, amount }) => ({ key: reason, label: t(`reason.${reason}`), amount }))}
          total={{ label: t('how.reading.suspicion'), amount: total }}
        />
      </figure>
      <p>{t('how.reading.3')}</p>
      <p>{t('how.reading.4')}</p>
      <p>{t('how.reading.5')}</p>
    </Part>
  );
}

function Keys() {
  return (
    <Part id="keys" title={t('how.keys.title')}>
      <p>{t('how.keys.1')}</p>
      <dl class="terms">
        {GENERAL_KEYS.map(([name, does]) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('how.keys.match')}</h3>
      <dl class="terms">
        {MATCH_KEYS.map(({ keys, text }) => (
          <div key={text}>
            <dt>
              {keys.map((key) => (
                <span key={key}>
                  <kbd>{key}</kbd>{' '}
                </span>
              ))}
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
      <p class="field-note">{t('how.keys.off')}</p>
      <h3>{t('how.keys.replay')}</h3>
      <p>{t('replay.keys')}</p>
    </Part>
  );
}
