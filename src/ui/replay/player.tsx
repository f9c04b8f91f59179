/** The replay as a page of its own, without a network: it plays the one record that lies in the page. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { Match, Study } from '../../session/index.js';
import { matchOf, readStudy } from '../../session/index.js';
import { isolated, levelText, loadTexts, t } from '../../text/index.js';
import { outcomeName, type ReplayEyes, rulesNote, seatsText } from '../../view/index.js';
import { ErrorNote } from '../parts/ErrorNote.js';
import { LiveRegion } from '../parts/Live.js';
import { followSystemMotion } from '../preferences.js';
import { Courses } from './Courses.js';
import { Notes } from './Notes.js';
import { ReplayView } from './ReplayView.js';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/controls.css';
import '../styles/panels.css';
import '../styles/parts.css';
import '../styles/shell.css';
import '../styles/reading.css';
import '../match/panels.css';
import '../match/scenes.css';
import './replay.css';

const now = async (): Promise<void> => {};

type Shown = { match: Match; branch: number | null };

function Player({ study, first }: { study: Study; first: Match }) {
  const [shown, setShown] = useState<Shown>({ match: first, branch: null });
  const [week, setWeek] = useState(0);
  const [eyes, setEyes] = useState<ReplayEyes>('all');
  const choose = async (branch: number | null) => {
    const played = await matchOf(study, branch, now);
    if (!played.ok) return;
    setShown({ match: played.value, branch });
    setWeek(0);
  };
  const { match, branch } = shown;
  const { outcome } = match.state;
  const { record, ground } = study;
  const rules = rulesNote(record.rules, ground.rules.hash);
  return (
    <div class="shell">
      <header class="site-head">
        <p class="brand">{t('app.name')}</p>
        <p class="small quiet">{t('replay.offline')}</p>
      </header>
      <main id="main" class="replay-page">
        <ReplayView
          match={match}
          eyes={eyes}
          locked={null}
          week={week}
          ownFrom={branch === null ? null : (record.branches?.[branch]?.week ?? null)}
          onWeek={setWeek}
          onEyes={setEyes}
          head={
            <>
              <h1>{levelText(ground.rules.level, 'name')}</h1>
              <p class="replay-about">
                <span>
                  {outcome
                    ? t('replay.ended', {
                        outcome: outcomeName(ground.rules.level, outcome.kind),
                        week: outcome.week,
                      })
                    : t('replay.notOver')}
                </span>
                {seatsText(study, study.ground.rules.level).map((seat) => (
                  <span key={seat}>{seat}</span>
                ))}
                <span>{t('replay.seed', { seed: isolated(record.seed) })}</span>
                {rules ? <span>{rules}</span> : null}
              </p>
            </>
          }
        >
          <Courses study={study} branch={branch} onBranch={(next) => void choose(next)} />
          <Notes study={study} />
        </ReplayView>
      </main>
      <LiveRegion />
    </div>
  );
}

/** Play the record whose text is given, or say why it cannot be played. */
export async function startPlayer(
  root: HTMLElement,
  text: string,
  systemReducesMotion: Parameters<typeof followSystemMotion>[0],
): Promise<void> {
  followSystemMotion(systemReducesMotion);
  await loadTexts('replay', 'reasons', 'match', 'debrief');
  const read = await readStudy(text);
  const played = read.ok ? await matchOf(read.value, null, now) : read;
  if (read.ok && played.ok) {
    document.title = t('app.title', { page: levelText(read.value.ground.rules.level, 'name') });
    render(<Player study={read.value} first={played.value} />, root);
    return;
  }
  const problems = played.ok ? [] : played.problems;
  const lines = problems.map(({ path, message }) => (path ? `${path}: ${message}` : message));
  render(
    <main id="main" class="sheet">
      <ErrorNote title={t('replay.failed')} detail={lines.join('\n')} />
    </main>,
    root,
  );
}
