/** After a war: where it began, and whether anything that this side could have decided would have averted it. */
import { useMemo } from 'preact/hooks';
import type { Match } from '../../session/index.js';
import { t } from '../../text/index.js';
import { asksAverting, avertingText, beganText, type DebriefModel, endedByForce } from '../../view/index.js';
import { Disclosure } from '../parts/Disclosure.js';
import { hrefOfTab } from './address.js';
import { type Answering, useAnswer } from './useAnswer.js';
import { STAYS_CLOSED } from './useOpenInPrint.js';
import { Working } from './Working.js';

interface AvertingProps {
  match: Match;
  model: DebriefModel;
  /** The moments name other decisions too: both parts of the page have to agree on what would have helped most. */
  moments: Answering<'moments'>;
}

export function Averting({ match, model: { side }, moments }: AvertingProps) {
  const asks = useMemo(() => asksAverting(match, side), [match, side]);
  const answer = useAnswer<'averting'>(match, asks ? { ask: 'averting', side } : null);
  const { found, phase } = answer;
  const whole = phase === 'done' && moments.phase !== 'running' && moments.phase !== 'waiting';
  const lines = useMemo(
    () => avertingText(match, side, found ?? [], moments.found ?? [], whole),
    [match, side, found, moments.found, whole],
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
