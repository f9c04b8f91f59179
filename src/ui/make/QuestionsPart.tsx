/** What students are asked: before, after, and in the course of a match. */
import { QUESTION_LIMITS } from '../../session/index.js';
import { t } from '../../text/index.js';
import {
  beliefWeeks,
  questionsInShort,
  quizFits,
  type When,
  withBelief,
  withQuestion,
  withQuiz,
} from '../../view/index.js';
import { Field } from '../pages/setUpFields.js';
import { Button } from '../parts/Button.js';
import { announce } from '../parts/Live.js';
import { Folded, Problem, Tick, Ticks, useForm } from './form.js';
import { QuestionEditor } from './QuestionEditor.js';

const KINDS = ['choice', 'scale', 'text'] as const;

export function QuestionsPart() {
  const { draft, change } = useForm();
  const { belief, foretell } = draft.questions;
  return (
    <Folded name={t('make.questions')} now={questionsInShort(draft).join(' · ')}>
      <Field label={t('make.questions.before')} note={t('make.questionsWhy')}>
        <QuestionList when="before" />
      </Field>
      <Field label={t('make.belief')} note={t('make.beliefWhy')}>
        <Ticks label={t('make.belief')}>
          <div class="make-weeks">
            {beliefWeeks(draft).map((week) => (
              <label key={week}>
                <input
                  type="checkbox"
                  aria-label={t('make.beliefWeek', { week })}
                  checked={belief.includes(week)}
                  data-at={belief.includes(week) ? `questions.belief[${belief.indexOf(week)}]` : undefined}
                  onChange={(event) => change(withBelief(draft, week, event.currentTarget.checked))}
                />
                <span aria-hidden="true">{week}</span>
              </label>
            ))}
          </div>
        </Ticks>
        {belief.map((week, at) => (
          <Problem key={week} at={`questions.belief[${at}]`} />
        ))}
        <Tick
          label={t('make.foretell')}
          note={t('make.foretellWhy')}
          ticked={foretell}
          onTick={(asked) => change({ ...draft, questions: { ...draft.questions, foretell: asked } })}
        />
      </Field>
      <Field label={t('make.questions.after')} note={t('make.questionsWhy')}>
        <QuestionList when="after" />
      </Field>
    </Folded>
  );
}

function QuestionList({ when }: { when: When }) {
  const { draft, change } = useForm();
  const list = draft.questions[when];
  const full = list.length >= QUESTION_LIMITS.questions;
  const add = (kind: (typeof KINDS)[number]) => {
    change(withQuestion(draft, when, kind));
    announce(t('make.question.added'));
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-at="questions.${when}[${list.length}].text"]`)?.focus(),
    );
  };
  return (
    <>
      {list.length === 0 ? <p class="quiet">{t('make.noQuestions')}</p> : null}
      <ol class="plain make-questions">
        {list.map((question, at) => (
          <QuestionEditor
            key={`${when}-${at + 1}`}
            when={when}
            at={at}
            question={question}
            last={at === list.length - 1}
          />
        ))}
      </ol>
      <Problem at={`questions.${when}`} />
      <div class="button-row">
        {KINDS.map((kind) => (
          <Button
            key={kind}
            blocked={full ? t('make.problem.questions', { most: QUESTION_LIMITS.questions }) : null}
            onPress={() => add(kind)}
          >
            {t(`make.add.${kind}`)}
          </Button>
        ))}
        {quizFits(draft, when) ? (
          <Button
            onPress={() => {
              change(withQuiz(draft, when));
              announce(t('make.quiz.added'));
            }}
          >
            {t('make.quiz.add')}
          </Button>
        ) : null}
      </div>
    </>
  );
}
