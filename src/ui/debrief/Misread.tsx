/** The five most misread moves: what each said to an unbiased observer, what they read in it, and why. */
import { useMemo } from 'preact/hooks';
import type { Match } from '../../session/index.js';
import { t } from '../../text/index.js';
import { type DebriefModel, type MisreadMove, misreadOf } from '../../view/index.js';
import { SignedBar } from '../parts/Bill.js';
import { Section } from './Section.js';
import { useAnswer } from './useAnswer.js';
import { Working } from './Working.js';

interface MisreadProps {
  match: Match;
  model: DebriefModel;
}

export function Misread({ match, model }: MisreadProps) {
  const facts = useAnswer<'facts'>(match, { ask: 'facts' });
  const { side } = model;
  const readings = facts.found?.readings[side] ?? null;
  const moves = useMemo(() => readings && misreadOf(match, side, readings), [match, side, readings]);
  return (
    <Section id="misread" title={t('debrief.misread')} lead={t('debrief.misread.lead')}>
      <Working answer={facts} />
      {moves && moves.length > 0 ? <p class="small quiet">{t('debrief.logOdds')}</p> : null}
      {moves?.length === 0 ? <p>{t('debrief.misread.none')}</p> : null}
      {moves && moves.length > 0 ? (
        <div class="table-frame">
          <table class="misread-table stacked">
            <caption class="unseen">{t('debrief.misread')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('debrief.misread.move')}</th>
                <th scope="col" class="figure">
                  {t('debrief.misread.plainly')}
                </th>
                <th scope="col" class="figure">
                  {t('debrief.misread.theirs')}
                </th>
                <th scope="col">{t('debrief.misread.by')}</th>
                <th scope="col">{t('debrief.misread.why')}</th>
              </tr>
            </thead>
            <tbody>
              {moves.map((move) => (
                <Row key={move.id} move={move} />
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </Section>
  );
}

function Row({ move }: { move: MisreadMove }) {
  return (
    <tr>
      <th scope="row" class="misread-move">
        <span class="small quiet">{t('debrief.misread.week', { week: move.week })}</span>
        <strong>{move.name}</strong>
        {move.how ? <span class="small quiet">{move.how}</span> : null}
        {move.meant ? <span class="small">{t('debrief.ledger.meant', { text: move.meant })}</span> : null}
      </th>
      <td class="figure" data-name={t('debrief.misread.plainly')}>
        {move.plainlyText}
      </td>
      <td class="figure" data-name={t('debrief.misread.theirs')}>
        {move.theirsText}
      </td>
      <td data-name={t('debrief.misread.by')}>
        <span class="ledger-change">
          <SignedBar amount={move.by} scale={1} />
          <span class="figure">{move.byText}</span>
        </span>
      </td>
      <td data-name={t('debrief.misread.why')}>
        <span>
          {move.looked ? `${move.looked}. ` : ''}
          {move.because}
        </span>
      </td>
    </tr>
  );
}
