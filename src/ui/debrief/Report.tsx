/** The report against the brief: each objective with its verdict, and one press away the figure behind it. No sum, no score. */
import type { DebriefModel, ObjectiveReport, Verdict } from '../../view/index.js';
import { STAYS_CLOSED } from './useOpenInPrint.js';

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
            {one.because ? (
              <details class={`report-why ${STAYS_CLOSED}`}>
                <summary class="report-line">
                  <Line objective={one} />
                </summary>
                <p class="small quiet">{one.because}</p>
              </details>
            ) : (
              <div class="report-line">
                <Line objective={one} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Line({ objective: { verdict, text, verdictText } }: { objective: ObjectiveReport }) {
  return (
    <>
      <Sign verdict={verdict} />
      <strong>{text}</strong>
      <span class="report-verdict">{verdictText}</span>
    </>
  );
}
