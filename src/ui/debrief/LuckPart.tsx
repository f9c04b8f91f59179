/** The luck of the match: each kind of draw with what was to be expected and what happened, and the least expected ones. */
import { useMemo } from 'preact/hooks';
import type { Match } from '../../session/index.js';
import { t } from '../../text/index.js';
import { type LuckRow, luckOf } from '../../view/index.js';
import { Section } from './Section.js';
import { useAnswer } from './useAnswer.js';
import { Working } from './Working.js';

export function LuckPart({ match }: { match: Match }) {
  const facts = useAnswer<'facts'>(match, { ask: 'facts' });
  const luck = useMemo(() => (facts.found ? luckOf(match, facts.found.luck) : null), [match, facts.found]);
  return (
    <Section id="luck" title={t('debrief.luck')} lead={t('debrief.luck.lead')}>
      <Working answer={facts} />
      {luck && luck.rows.length === 0 ? <p>{t('debrief.luck.none')}</p> : null}
      {luck && luck.rows.length > 0 ? (
        <div class="luck">
          <div class="table-frame">
            <table class="stacked">
              <caption class="unseen">{t('debrief.luck')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('debrief.luck.what')}</th>
                  <th scope="col" class="figure">
                    {t('debrief.luck.expected')}
                  </th>
                  <th scope="col" class="figure">
                    {t('debrief.luck.realised')}
                  </th>
                  <th scope="col">{t('debrief.luck.verdict')}</th>
                </tr>
              </thead>
              <tbody>
                {luck.rows.map((row) => (
                  <Row key={row.id} row={row} />
                ))}
              </tbody>
            </table>
          </div>
          <p class="small quiet">{t('debrief.luck.counted')}</p>
          {luck.surprises.length > 0 ? (
            <div class="luck-surprises">
              <h3>{t('debrief.luck.surprises')}</h3>
              <ul class="plain rows">
                {luck.surprises.map((one) => (
                  <li key={one.id} class="row">
                    <span>{one.text}</span>
                    <span class="value">{t('debrief.luck.chance', { chance: one.chance })}</span>
                  </li>
                ))}
              </ul>
            </div>
          ) : null}
        </div>
      ) : null}
    </Section>
  );
}

function Row({ row }: { row: LuckRow }) {
  return (
    <tr>
      <th scope="row">{row.text}</th>
      <td class="figure" data-name={t('debrief.luck.expected')}>
        {row.expectedText}
      </td>
      <td class="figure" data-name={t('debrief.luck.realised')}>
        <strong>{row.realisedText}</strong>
      </td>
      <td data-name={t('debrief.luck.verdict')}>
        <span class="luck-verdict">
          <LuckBar row={row} />
          <span class={row.verdict === 'about' ? 'quiet' : undefined}>{row.verdictText}</span>
        </span>
      </td>
    </tr>
  );
}

/** A line as long as there were draws: a grey stretch where the number was to be expected, a dot where it fell. */
function LuckBar({ row }: { row: LuckRow }) {
  const at = (times: number) => 4 + (92 * Math.min(row.draws, Math.max(0, times))) / Math.max(1, row.draws);
  const low = at(row.expected - row.spread);
  const high = at(row.expected + row.spread);
  return (
    <svg class="luck-bar" viewBox="0 0 100 12" aria-hidden="true">
      <path class="luck-axis" d="M4 6h92" />
      <path class="luck-likely" d={`M${low} 6H${Math.max(high, low + 0.5)}`} />
      <path class="luck-expected" d={`M${at(row.expected)} 1.5v9`} />
      <circle class="luck-realised" cx={at(row.realised)} cy="6" r="3.5" />
    </svg>
  );
}
