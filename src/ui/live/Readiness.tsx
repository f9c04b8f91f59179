/** Three questions before the match, each answered and explained at once. Nobody else sees them. */
import { useId, useState } from 'preact/hooks';
import { t } from '../../text/index.js';
import { type ReadyQuestion, readyQuestions } from '../../view/index.js';

export function Readiness() {
  return (
    <>
      <p class="quiet">{t('live.ready.why')}</p>
      <ol class="plain exercise-questions">
        {readyQuestions().map((question) => (
          <li key={question.id}>
            <Asked question={question} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Asked({ question: { text, options, right, why } }: { question: ReadyQuestion }) {
  const name = useId();
  const [chosen, setChosen] = useState<number | null>(null);
  return (
    <fieldset>
      <legend>{text}</legend>
      {options.map((option, index) => (
        <label key={option} class="choice">
          <input type="radio" name={name} checked={chosen === index} onChange={() => setChosen(index)} />
          <span>{option}</span>
        </label>
      ))}
      <p class={chosen === right ? 'calm' : ''} role="status">
        {chosen === null ? '' : t(chosen === right ? 'live.ready.right' : 'live.ready.wrong', { why })}
      </p>
    </fieldset>
  );
}
