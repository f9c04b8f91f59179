/** The answers of a class side by side: choices and scales as bars, texts as a list. */
import { askedOnce, type Question } from '../class/index.js';
import { decimal, t } from '../text/index.js';
import { type BoardBar, type BoardLook, barsOf } from './board.js';

export interface AnswersModel {
  id: string;
  /** The question, or the name of its column where the exercise is not at hand. */
  text: string;
  /** How many answered, in words; for a scale with the mean. */
  says: string;
  /** Null where students wrote a text. */
  bars: BoardBar[] | null;
  /** What they wrote; empty where bars are, or where texts are not to be shown. */
  texts: { id: string; name: string; text: string }[];
  /** Texts that are hidden on a projector. */
  hidden: boolean;
}

const stepName = (question: Extract<Question, { kind: 'scale' }>, step: number): string => {
  const words = step === 1 ? question.low : step === question.steps ? question.high : '';
  return words === '' ? String(step) : t('board.answers.step', { step, words });
};

/** The answers that are possible, by number, and what each is called. */
function choicesOf(question: Question | null): { ids: string[]; label(id: string): string } | null {
  if (question?.kind === 'choice')
    return {
      ids: question.options.map((_, at) => String(at + 1)),
      label: (id) => question.options[Number(id) - 1] ?? id,
    };
  if (question?.kind === 'scale')
    return {
      ids: Array.from({ length: question.steps }, (_, at) => String(at + 1)),
      label: (id) => stepName(question, Number(id)),
    };
  return null;
}

function answersTo(look: BoardLook, id: string, question: Question | null): AnswersModel {
  const given = look.rows.filter(({ answers }) => answers[id] !== undefined);
  const numbers = given.map(({ answers }) => answers[id]).filter((one) => typeof one === 'number');
  const isText = question ? question.kind === 'text' : numbers.length < given.length;
  const counts = { count: given.length, all: look.rows.length };
  const mean = numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);
  const choices = choicesOf(question);
  // One answer a student, whatever the number of matches.
  const once = new Map(look.items.map((item) => [item.row, item]));
  const items = [...once.values()].filter(({ row }) => row.answers[id] !== undefined);
  return {
    id,
    text: question?.text ?? id,
    says:
      question?.kind === 'scale' && numbers.length > 0
        ? t('board.answers.mean', { ...counts, mean: decimal(mean, 1), steps: question.steps })
        : t('board.answers.count', counts),
    bars: isText
      ? null
      : barsOf(
          look,
          items,
          ({ row }) => [String(row.answers[id])],
          choices?.label ?? ((one) => one),
          choices?.ids,
        ),
    texts:
      isText && !look.projector
        ? given.map((row) => ({
            id: String(row.number),
            name: look.nameOf(row),
            text: String(row.answers[id]),
          }))
        : [],
    hidden: isText && look.projector,
  };
}

/** Every question with its answers, in the order in which they were asked. */
export function answersOf(look: BoardLook): AnswersModel[] {
  if (look.open) return askedOnce(look.open.exercise.questions).map((one) => answersTo(look, one.id, one));
  const ids = [...new Set(look.rows.flatMap(({ answers }) => Object.keys(answers)))].sort();
  return ids.map((id) => answersTo(look, id, null));
}
