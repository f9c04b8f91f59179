/** After a war: where it began, and whether anything that this side could have decided would have averted it. */
import { useMemo } from 'preact/hooks';
import type { Match } from '../../session/index.js';
import { t } from '../../text/index.js';
import { asksAverting, avertingText, beganText, type DebriefModel, endedByForce } from '../../view/index.js';
import { Disclosure } from '../parts/Disclosure.js';
import { hrefOfTab } from './address.js';
import { useAnswer } from './useAnswer.js';
import { STAYS_CLOSED } from './useOpenInPrint.js';
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
    <div class="story-force">
      <p>{[beganText(match, side), ...lines].join(' ')}</p>
      {asks ? <Working answer={answer} /> : null}
      {lines.length > 0 ? (
        <Disclosure name={<span class="small">{t('story.force.how')}</span>} class={STAYS_CLOSED}>
          <p class="small quiet">
            {t('story.force.note')} <a href={hrefOfTab('turning')}>{t('story.force.more')}</a>
          </p>
        </Disclosure>
      ) : null}
    </div>
  );
}
