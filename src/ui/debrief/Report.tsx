/** The report against the brief: each objective with its verdict and the figure behind it. No sum, no score. */
import type { DebriefModel, Verdict } from '../../view/index.js';

/** Full, half and open: the verdict as a shape beside its word. */
function Sign({ verdict }: { verdict: Verdict }) {
  return (
    <svg class="verdict-sign" viewBox="0 0 12 12" aria-hidden="true">
      <circle class="verdict-ring" cx="6" cy="6" r="5" />
      {verdict === 'met' ? <circle class="verdict-fill" cx="6" cy="6" r="5" /> : null}
      {verdict === 'partly' ? <path class="verdict-fill" d="M6 1a5 5 0 0 0 0 10z" /> : null}
    </svg>
  );
}

export function ReportRows({ model }: { model: DebriefModel }) {
  const { note, objectives } = model.report;
  return (
    <>
      {note ? <p class="small">{note}</p> : null}
      <ul class="plain debrief-report">
        {objectives.map((one) => (
          <li key={one.code} class="report-row">
            <Sign verdict={one.verdict} />
            <span class="report-words">
              <strong>{one.text}</strong>
              {one.because ? <span class="quiet small">{one.because}</span> : null}
            </span>
            <span class="report-verdict">{one.verdictText}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
