/** After a war: where it began, and whether anything that this side could have decided would have averted it. */
import { useMemo } from 'preact/hooks';
import type { Match } from '../../session/index.js';
import { t } from '../../text/index.js';
import { asksAverting, avertingText, beganText, type DebriefModel, endedByForce } from '../../view/index.js';
import { hrefOfTab } from './address.js';
import { useAnswer } from './useAnswer.js';
import { Working } from './Working.js';

export function Averting({ match, model: { side } }: { match: Match; model: DebriefModel }) {
  const asks = useMemo(() => asksAverting(match, side), [match, side]);
  const answer = useAnswer<'averting'>(match, asks ? { ask: 'averting', side } : null);
  const { found, phase } = answer;
  const lines = useMemo(
    () => avertingText(match, side, found ?? [], phase === 'done'),
    [match, side, found, phase],
  );
  if (!endedByForce(match)) return null;
  return (
    <section class="story-force" aria-labelledby="story-force">
      <h2 id="story-force">{t('story.force')}</h2>
      <p>{beganText(match, side)}</p>
      {asks ? <Working answer={answer} /> : null}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {lines.length > 0 ? (
        <p class="small quiet">
          {t('story.force.note')}{' '}
          <a class="no-print" href={hrefOfTab('turning')}>
            {t('story.force.more')}
          </a>
        </p>
      ) : null}
    </section>
  );
}
