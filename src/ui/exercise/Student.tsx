/** One exercise with the work of whoever sits here: what it is, questions, matches, handing in, the sheet of one's own run. */
import { useEffect, useState } from 'preact/hooks';
import {
  answered,
  type ExerciseQuestion,
  labelled,
  type OpenExercise,
  type QuestionAnswer,
  RESULT_LIMITS,
  type Work,
} from '../../session/index.js';
import { t } from '../../text/index.js';
import { type ExerciseModel, exerciseOf } from '../../view/index.js';
import { PageTitle } from '../parts/PageHeader.js';
import { Part } from '../parts/Part.js';
import { HandIn } from './HandIn.js';
import { Matches } from './Matches.js';
import { Questions } from './Questions.js';
import { RunSheets } from './RunSheets.js';
import { useWork } from './useWork.js';

export function Student({ open, link }: { open: OpenExercise; link: string }) {
  const { work, written, change } = useWork(open, link);
  const [finishing, setFinishing] = useState(work.handedIn !== null);
  const model = exerciseOf(open, work);
  const { before, after } = open.exercise.questions;
  useEffect(() => {
    document.title = t('app.title', { page: model.title });
  }, [model.title]);
  const answer = (id: string, given: QuestionAnswer | null) =>
    change((now) => answered(now, open, id, given));
  const ending = model.whole || finishing;
  return (
    <>
      <div class="exercise-head">
        <PageTitle title={model.title} lead={t('exercise.private')} />
        <About model={model} />
        {written ? null : (
          <p class="note risk-note" role="alert">
            {t('exercise.unkept')}
          </p>
        )}
      </div>
      <Part id="who" title={t('exercise.label')}>
        <Label work={work} onLabel={(label) => change((now) => labelled(now, label))} />
      </Part>
      {before.length > 0 ? (
        <Part id="before" title={t('exercise.before')}>
          <p class="quiet">{t(model.begun ? 'exercise.before.closed' : 'exercise.before.why')}</p>
          <Asked questions={before} work={work} closed={model.begun} onAnswer={answer} />
        </Part>
      ) : null}
      <Part id="matches" title={t(model.matches.length > 1 ? 'exercise.matches' : 'exercise.match')}>
        <Matches open={open} work={work} model={model} change={change} />
      </Part>
      {ending && after.length > 0 ? (
        <Part id="after" title={t('exercise.after')}>
          <p class="quiet">{t('exercise.after.why')}</p>
          <Asked questions={after} work={work} closed={false} onAnswer={answer} />
        </Part>
      ) : null}
      <Part id="hand-in" title={t('exercise.handIn')}>
        <HandIn
          open={open}
          work={work}
          model={model}
          ending={ending}
          onFinish={() => setFinishing(true)}
          change={change}
        />
      </Part>
      <RunSheets open={open} work={work} model={model} />
    </>
  );
}

function About({ model: { note, facts } }: { model: ExerciseModel }) {
  return (
    <>
      {note.trim() ? <p class="exercise-note serif">{note}</p> : null}
      <dl class="exercise-facts">
        {facts.map(({ id, label, lines }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              {lines.map((line) => (
                <span key={line} class="exercise-line">
                  {line}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Label({ work, onLabel }: { work: Work; onLabel: (label: string) => void }) {
  return (
    <div class="field">
      <label for="exercise-label">{t('exercise.label.field')}</label>
      <input
        id="exercise-label"
        type="text"
        autocomplete="off"
        maxLength={RESULT_LIMITS.label}
        aria-describedby="exercise-label-why"
        value={work.label}
        onInput={(event) => onLabel(event.currentTarget.value)}
      />
      <p class="field-note" id="exercise-label-why">
        {t('exercise.label.why')}
      </p>
    </div>
  );
}

interface AskedProps {
  questions: readonly ExerciseQuestion[];
  work: Work;
  closed: boolean;
  onAnswer: (id: string, answer: QuestionAnswer | null) => void;
}

const Asked = ({ questions, work, closed, onAnswer }: AskedProps) => (
  <Questions questions={questions} answers={work.answers} closed={closed} onAnswer={onAnswer} />
);
