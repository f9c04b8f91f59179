/** The teaching material as sheets: what each holds, ready to be drawn and printed; and the quiz as questions of an exercise. */
import type { Question } from '../class/index.js';
import { hasText, sayAny, t } from '../text/index.js';

/** The sheets in their order; each is a page of its own. */
export const SHEETS = [
  'plan-45',
  'plan-90',
  'quiz',
  'key',
  'script',
  'worksheet',
  'rubric',
  'care',
  'readings',
  'limits',
] as const;
export type SheetId = (typeof SHEETS)[number];

export type TeachBlock =
  | { kind: 'lead' | 'heading'; text: string }
  | { kind: 'list' | 'numbered'; items: string[] }
  | { kind: 'table'; head: string[]; rows: string[][] }
  /** Questions with room to write. */
  | { kind: 'written'; items: string[]; lines: number }
  | { kind: 'quiz'; items: QuizItem[]; withKey: boolean }
  | { kind: 'works' };

export interface TeachSheet {
  id: SheetId;
  title: string;
  /** Begins with a line for name and date, on paper. */
  named: boolean;
  blocks: TeachBlock[];
}

export interface QuizItem {
  id: string;
  text: string;
  options: string[];
  /** Number of the right option, from 0. */
  right: number;
  corrects: string;
  why: string;
}

const OPTIONS = ['a', 'b', 'c', 'd'] as const;
/** The right option of each item. */
const RIGHT = ['b', 'b', 'd', 'a', 'c', 'b', 'c', 'd', 'b', 'c'] as const;

/** The ten items in their order. */
export const quizItems = (): QuizItem[] =>
  RIGHT.map((right, at): QuizItem => {
    const id = String(at + 1);
    return {
      id,
      text: sayAny(`quiz.${id}`),
      options: OPTIONS.map((option) => sayAny(`quiz.${id}.${option}`)),
      right: OPTIONS.indexOf(right),
      corrects: sayAny(`quiz.${id}.corrects`),
      why: sayAny(`quiz.${id}.why`),
    };
  });

/** The quiz as questions of an exercise. @param when decides the names of their columns, as no two questions share one. */
export const quizQuestions = (when: 'before' | 'after'): Question[] =>
  quizItems().map(({ id, text, options }) => ({
    kind: 'choice',
    id: `quiz_${when}_${id}`,
    text,
    options,
  }));

/** Texts under numbered keys, as many as there are. */
function lines(of: string): string[] {
  const found: string[] = [];
  for (let n = 1; hasText(`${of}.row.${n}`); n++) found.push(sayAny(`${of}.row.${n}`));
  return found;
}

/** The rows of a table under numbered keys, its cells under letters. */
function rows(of: string, cells: number): string[][] {
  const found: string[][] = [];
  for (let n = 1; hasText(`${of}.row.${n}.a`); n++)
    found.push(OPTIONS.slice(0, cells).map((cell) => sayAny(`${of}.row.${n}.${cell}`)));
  return found;
}

const plan = (lead: string, of: string): TeachBlock[] => [
  { kind: 'lead', text: lead },
  { kind: 'table', head: [t('teach.minutes'), t('teach.does'), t('teach.needs')], rows: rows(of, 3) },
  { kind: 'heading', text: t('teach.plan.aims') },
  { kind: 'list', items: lines('teach.aims') },
  { kind: 'heading', text: t('teach.plan.ways') },
  { kind: 'list', items: lines('teach.ways') },
  { kind: 'heading', text: t('teach.plan.rehearse') },
  { kind: 'lead', text: t('teach.rehearse') },
];

function blocksOf(id: SheetId): TeachBlock[] {
  switch (id) {
    case 'plan-45':
      return plan(t('teach.plan45.lead'), 'teach.plan45');
    case 'plan-90':
      return plan(t('teach.plan90.lead'), 'teach.plan90');
    case 'quiz':
      return [
        { kind: 'lead', text: t('teach.quiz.lead') },
        { kind: 'quiz', items: quizItems(), withKey: false },
      ];
    case 'key':
      return [
        { kind: 'lead', text: t('teach.key.lead') },
        { kind: 'quiz', items: quizItems(), withKey: true },
      ];
    case 'script':
      return [
        { kind: 'lead', text: t('teach.script.lead') },
        {
          kind: 'table',
          head: [t('teach.script.ask'), t('teach.script.show'), t('teach.script.listen')],
          rows: rows('teach.script', 3),
        },
        { kind: 'lead', text: t('teach.script.end') },
      ];
    case 'worksheet':
      return [{ kind: 'written', items: lines('teach.worksheet'), lines: 3 }];
    case 'rubric':
      return [
        { kind: 'lead', text: t('teach.rubric.lead') },
        {
          kind: 'table',
          head: [t('teach.rubric.what'), t('teach.rubric.1'), t('teach.rubric.2'), t('teach.rubric.3')],
          rows: rows('teach.rubric', 4),
        },
      ];
    case 'care':
      return [{ kind: 'list', items: lines('teach.care') }];
    case 'readings':
      return [{ kind: 'lead', text: t('teach.readings.lead') }, { kind: 'works' }];
    case 'limits':
      return [{ kind: 'list', items: lines('teach.limits') }];
  }
}

const TITLES = {
  'plan-45': 'teach.plan45.title',
  'plan-90': 'teach.plan90.title',
  quiz: 'teach.quiz.title',
  key: 'teach.key.title',
  script: 'teach.script.title',
  worksheet: 'teach.worksheet.title',
  rubric: 'teach.rubric.title',
  care: 'teach.care.title',
  readings: 'teach.readings.title',
  limits: 'teach.limits.title',
} as const;

export const teachTitle = (id: SheetId): string => t(TITLES[id]);

export const teachSheet = (id: SheetId): TeachSheet => ({
  id,
  title: teachTitle(id),
  named: id === 'worksheet' || id === 'quiz',
  blocks: blocksOf(id),
});
