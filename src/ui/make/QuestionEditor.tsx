/** One question of an exercise while it is written. */
import { type DraftQuestion, QUESTION_LIMITS } from '../../session/index.js';
import { t } from '../../text/index.js';
import { moved, type When, withChange, withoutQuestion, withText } from '../../view/index.js';
import { Button } from '../parts/Button.js';
import { announce } from '../parts/Live.js';
import { NumberField, Problem, TextField, useForm } from './form.js';

interface QuestionProps {
  when: When;
  /** Its place, from 0. */
  at: number;
  question: DraftQuestion;
  last: boolean;
}

type Of<Kind extends DraftQuestion['kind']> = Extract<DraftQuestion, { kind: Kind }>;

export function QuestionEditor({ when, at, question, last }: QuestionProps) {
  const { draft, change } = useForm();
  const path = `questions.${when}[${at}]`;
  const put = (next: DraftQuestion, field: string) =>
    change(withChange(draft, when, at, next), `${path}.${field}`);
  const named = (action: string) => t('make.question.action', { action, number: at + 1 });
  const move = (by: -1 | 1) => {
    change(moved(draft, when, at, by));
    announce(t('make.question.moved', { number: at + 1 + by }));
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-at="questions.${when}[${at + by}].text"]`)?.focus(),
    );
  };
  return (
    <li class="make-question">
      <h3 class="make-question-name">
        {t('make.question', { number: at + 1, kind: t(`make.kind.${question.kind}`) })}
      </h3>
      <TextField
        at={`${path}.text`}
        label={t('make.question.text')}
        lines={2}
        value={question.text}
        onInput={(text) => change(withText(draft, when, at, text), `${path}.text`)}
      />
      {question.kind === 'choice' ? <Options path={path} question={question} put={put} /> : null}
      {question.kind === 'scale' ? <Scale path={path} question={question} put={put} /> : null}
      {question.kind === 'text' ? (
        <NumberField
          at={`${path}.most`}
          label={t('make.question.most')}
          whole
          value={question.most}
          onInput={(most) => put({ ...question, most: most ?? null }, 'most')}
        />
      ) : null}
      <TextField
        at={`${path}.id`}
        label={t('make.question.id')}
        note={t('make.question.idWhy')}
        value={question.id}
        onInput={(id) => put({ ...question, id }, 'id')}
      />
      <div class="button-row">
        {at > 0 ? (
          <Button kind="bare" label={named(t('make.question.up'))} onPress={() => move(-1)}>
            {t('make.question.up')}
          </Button>
        ) : null}
        {last ? null : (
          <Button kind="bare" label={named(t('make.question.down'))} onPress={() => move(1)}>
            {t('make.question.down')}
          </Button>
        )}
        <Button
          kind="bare"
          label={named(t('make.question.drop'))}
          onPress={() => {
            change(withoutQuestion(draft, when, at));
            announce(t('make.question.removed'));
          }}
        >
          {t('make.question.drop')}
        </Button>
      </div>
    </li>
  );
}

interface PartProps<Kind extends DraftQuestion['kind']> {
  path: string;
  question: Of<Kind>;
  put: (question: DraftQuestion, field: string) => void;
}

function Options({ path, question, put }: PartProps<'choice'>) {
  const { options } = question;
  return (
    <>
      {options.map((option, number) => (
        <div key={`${number + 1}`} class="make-option">
          <TextField
            at={`${path}.options[${number}]`}
            label={t('make.question.option', { number: number + 1 })}
            value={option}
            onInput={(text) =>
              put(
                { ...question, options: options.map((one, at) => (at === number ? text : one)) },
                `options[${number}]`,
              )
            }
          />
          <Button
            kind="bare"
            label={t('make.question.dropOption', { number: number + 1 })}
            onPress={() =>
              put(
                { ...question, options: options.filter((_, at) => at !== number) },
                `options−${options.length}`,
              )
            }
          >
            {t('make.question.drop')}
          </Button>
        </div>
      ))}
      <Problem at={`${path}.options`} />
      {options.length < QUESTION_LIMITS.options ? (
        <div class="button-row">
          <Button
            kind="bare"
            onPress={() => put({ ...question, options: [...options, ''] }, `options+${options.length}`)}
          >
            {t('make.question.addOption')}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function Scale({ path, question, put }: PartProps<'scale'>) {
  return (
    <div class="make-scale">
      <NumberField
        at={`${path}.steps`}
        label={t('make.question.steps')}
        whole
        value={question.steps}
        onInput={(steps) => put({ ...question, steps: steps ?? null }, 'steps')}
      />
      <TextField
        at={`${path}.low`}
        label={t('make.question.low')}
        value={question.low}
        onInput={(low) => put({ ...question, low }, 'low')}
      />
      <TextField
        at={`${path}.high`}
        label={t('make.question.high')}
        value={question.high}
        onInput={(high) => put({ ...question, high }, 'high')}
      />
    </div>
  );
}
