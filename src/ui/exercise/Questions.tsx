/** Questions of an exercise: one of several, a step on a scale, or a text. Any of them may be left out. */
import { useId } from 'preact/hooks';
import type { ExerciseQuestion, QuestionAnswer } from '../../session/index.js';
import { t } from '../../text/index.js';
import { Button } from '../parts/Button.js';

interface QuestionsProps {
  questions: readonly ExerciseQuestion[];
  answers: Readonly<Record<string, QuestionAnswer>>;
  /** They are only shown with what was answered. */
  closed: boolean;
  onAnswer: (id: string, answer: QuestionAnswer | null) => void;
}

export function Questions({ questions, answers, closed, onAnswer }: QuestionsProps) {
  return (
    <ol class="plain exercise-questions">
      {questions.map((question) => (
        <li key={question.id}>
          {closed ? (
            <Closed question={question} answer={answers[question.id] ?? null} />
          ) : (
            <Asked
              question={question}
              answer={answers[question.id] ?? null}
              onAnswer={(answer) => onAnswer(question.id, answer)}
            />
          )}
        </li>
      ))}
    </ol>
  );
}

interface OneProps<Q extends ExerciseQuestion = ExerciseQuestion> {
  question: Q;
  answer: QuestionAnswer | null;
}

function Closed({ question, answer }: OneProps) {
  const text =
    answer === null
      ? t('exercise.answer.none')
      : question.kind === 'choice'
        ? (question.options[Number(answer) - 1] ?? '')
        : String(answer);
  return (
    <>
      <p>{question.text}</p>
      <p class={answer === null ? 'quiet' : ''}>
        <bdi>{text}</bdi>
      </p>
    </>
  );
}

type AskedProps<Q extends ExerciseQuestion = ExerciseQuestion> = OneProps<Q> & {
  onAnswer: (answer: QuestionAnswer | null) => void;
};

function Asked({ question, ...rest }: AskedProps) {
  switch (question.kind) {
    case 'choice':
      return <Choice question={question} {...rest} />;
    case 'scale':
      return <Scale question={question} {...rest} />;
    default:
      return <Text question={question} {...rest} />;
  }
}

const Clear = ({ answer, onAnswer }: Pick<AskedProps, 'answer' | 'onAnswer'>) =>
  answer === null ? null : (
    <Button kind="bare" onPress={() => onAnswer(null)}>
      {t('exercise.answer.clear')}
    </Button>
  );

function Choice({ question, answer, onAnswer }: AskedProps<Extract<ExerciseQuestion, { kind: 'choice' }>>) {
  const name = useId();
  return (
    <fieldset>
      <legend>{question.text}</legend>
      {question.options.map((option, index) => (
        // Two options may read the same.
        <label key={`${index}-${option}`} class="choice">
          <input
            type="radio"
            name={name}
            checked={answer === index + 1}
            onChange={() => onAnswer(index + 1)}
          />
          <span>{option}</span>
        </label>
      ))}
      <Clear answer={answer} onAnswer={onAnswer} />
    </fieldset>
  );
}

function Scale({ question, answer, onAnswer }: AskedProps<Extract<ExerciseQuestion, { kind: 'scale' }>>) {
  const name = useId();
  const { steps, low, high } = question;
  return (
    <fieldset>
      <legend>{question.text}</legend>
      <div class="exercise-scale">
        {low ? <span class="exercise-end">{low}</span> : null}
        {Array.from({ length: steps }, (_, at) => at + 1).map((step) => (
          <label key={step}>
            <input type="radio" name={name} checked={answer === step} onChange={() => onAnswer(step)} />
            <span>{step}</span>
          </label>
        ))}
        {high ? <span class="exercise-end">{high}</span> : null}
      </div>
      <Clear answer={answer} onAnswer={onAnswer} />
    </fieldset>
  );
}

function Text({ question, answer, onAnswer }: AskedProps<Extract<ExerciseQuestion, { kind: 'text' }>>) {
  const id = useId();
  const text = typeof answer === 'string' ? answer : '';
  return (
    <div class="field">
      <label for={id}>{question.text}</label>
      <textarea
        id={id}
        rows={4}
        maxLength={question.most}
        aria-describedby={`${id}-left`}
        value={text}
        onInput={(event) => onAnswer(event.currentTarget.value)}
      />
      <p class="field-note" id={`${id}-left`}>
        {t('exercise.answer.left', { left: question.most - text.length })}
      </p>
    </div>
  );
}
