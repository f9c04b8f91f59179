/** What each order did, against leaving it out: good signals, good acts and mistakes, told apart by sign, word and colour. */
import { t } from '../../text/index.js';
import type { JudgedRow } from '../../view/index.js';

/** The orders of a week, each with what would have been without it. */
export function Judged({ rows }: { rows: readonly JudgedRow[] }) {
  return (
    <div class="judged">
      <h4>
        {t('debrief.judged')} <span class="section-lead">{t('debrief.judged.lead')}</span>
      </h4>
      <ul class="plain">
        {rows.map((row) => (
          <li key={row.id} class={`judged-row ${row.judgement}`}>
            <JudgedSign judgement={row.judgement} />
            <span>
              <strong>{row.text}</strong> <span class="judged-word">{row.judgementText}</span>
              <span class="small quiet judged-detail">{row.detail}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The same beside an order's name, in brief; nothing where no effect is clear. */
export function JudgedTag({ row }: { row: JudgedRow }) {
  if (row.judgement === 'even') return null;
  return (
    <span class={`judged-tag small ${row.judgement}`} title={row.detail}>
      <JudgedSign judgement={row.judgement} /> <span class="judged-word">{row.judgementText}</span>
    </span>
  );
}

/** A square for a good signal, hollow where nobody saw it, a ring for a mistake, a stroke where there is nothing to see. */
function JudgedSign({ judgement }: Pick<JudgedRow, 'judgement'>) {
  return (
    <svg class="judged-sign" viewBox="0 0 12 12" aria-hidden="true">
      {judgement === 'goodSignal' ? <rect x="1.5" y="1.5" width="9" height="9" fill="currentColor" /> : null}
      {judgement === 'goodAct' ? (
        <rect x="2.5" y="2.5" width="7" height="7" stroke="currentColor" stroke-width="2" />
      ) : null}
      {judgement === 'mistake' ? (
        <circle cx="6" cy="6" r="4.25" stroke="currentColor" stroke-width="2.5" />
      ) : null}
      {judgement === 'even' ? <path d="M2 6h8" stroke="currentColor" stroke-width="1.5" /> : null}
    </svg>
  );
}
