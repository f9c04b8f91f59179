/** The teaching material as sheets: what each holds, ready to be drawn and printed. */
import { hasText, sayAny, t } from '../text/index.js';
import { quizItems } from './quiz.js';
import { readyQuestions } from './readiness.js';

/** The sheets in their order; each is a page of its own. */
export const SHEETS = [
  'plan-45',
  'plan-90',
  'ready',
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

/** One step of a lesson or a talk. */
export interface TeachStep {
  /** Minutes or number. */
  mark: string;
  title: string;
  /** Each with who or what it is about; a single part needs no label. */
  parts: { label: string | null; text: string }[];
}

/** A question with its options; with the answer where it is for the teacher. */
export interface TeachItem {
  id: string;
  text: string;
  options: string[];
  key: { right: number; why: string } | null;
}

/** Works for one purpose; which they are is a list of the pages. */
export const WORK_GROUPS = [
  'idea',
  'doubt',
  'signals',
  'dilemma',
  'revisionism',
  'regime',
  'lesson',
] as const;
export type WorkGroup = (typeof WORK_GROUPS)[number];

/** Pages of the game to which sheets lead. */
type LinkedPage = 'make' | 'board' | 'live' | 'history' | 'limits' | 'glossary';

export type TeachBlock =
  | { kind: 'words' | 'heading'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'steps'; items: TeachStep[] }
  | { kind: 'table'; head: string[]; rows: string[][] }
  /** Questions with room to write. */
  | { kind: 'written'; items: string[] }
  | { kind: 'items'; items: TeachItem[] }
  /** What they are for, where it is not clear from the heading. */
  | { kind: 'works'; group: WorkGroup; why: string | null }
  | { kind: 'links'; pages: LinkedPage[]; sheets: SheetId[] };

export interface TeachSheet {
  id: SheetId;
  title: string;
  /** Given to students: begins with a line for name and date, on paper. */
  named: boolean;
  blocks: TeachBlock[];
}

const words = (text: string): TeachBlock => ({ kind: 'words', text });
const heading = (text: string): TeachBlock => ({ kind: 'heading', text });

const links = (pages: LinkedPage[], sheets: SheetId[]): TeachBlock => ({ kind: 'links', pages, sheets });

/** A text that not every piece has. */
const textOr = <T>(key: string, otherwise: T): string | T => (hasText(key) ? sayAny(key) : otherwise);

/** Texts under numbered keys, as many as there are. */
function rows(of: string): string[] {
  const found: string[] = [];
  for (let n = 1; hasText(`${of}.row.${n}`); n++) found.push(sayAny(`${of}.row.${n}`));
  return found;
}

const list = (of: string): TeachBlock => ({ kind: 'list', items: rows(of) });

/** Steps under numbered keys, each with those parts that it has. @param labels of the parts, by the ends of their keys. */
function steps(of: string, labels: Readonly<Record<string, string | null>>): TeachBlock {
  const items: TeachStep[] = [];
  for (let n = 1; hasText(`${of}.step.${n}.title`); n++) {
    const key = `${of}.step.${n}`;
    items.push({
      mark: textOr(`${key}.when`, String(n)),
      title: sayAny(`${key}.title`),
      parts: Object.entries(labels)
        .filter(([part]) => hasText(`${key}.${part}`))
        .map(([part, label]) => ({ label, text: sayAny(`${key}.${part}`) })),
    });
  }
  return { kind: 'steps', items };
}

function plan(of: 'teach.plan45' | 'teach.plan90'): TeachBlock[] {
  return [
    words(t(`${of}.lead`)),
    heading(t('teach.plan.aims')),
    words(t('teach.plan.aimsWhy')),
    list('teach.aims'),
    heading(t('teach.plan.before')),
    list(`${of}.before`),
    heading(t('teach.plan.steps')),
    steps(of, {
      does: t('teach.plan.does'),
      says: t('teach.plan.says'),
      shows: t('teach.plan.shows'),
    }),
    heading(t('teach.plan.after')),
    list(`${of}.after`),
    heading(t('teach.plan.ways')),
    steps('teach.ways', { does: null }),
    heading(t('teach.plan.wrong')),
    list('teach.wrong'),
    links(['make', 'board', 'live', 'history'], ['script', 'worksheet', 'care']),
  ];
}

/** Questions to print. @param keyed with their answers. */
const items = (keyed: boolean): TeachBlock => ({
  kind: 'items',
  items: quizItems().map(({ id, text, options, right, corrects, why }) => ({
    id,
    text,
    options,
    key: keyed ? { right, why: t('teach.key.why', { corrects, why }) } : null,
  })),
});

const RUBRIC_CELLS = ['a', 'b', 'c', 'd'] as const;

const rubric = (): TeachBlock => ({
  kind: 'table',
  head: [t('teach.rubric.what'), t('teach.rubric.1'), t('teach.rubric.2'), t('teach.rubric.3')],
  rows: (['1', '2', '3', '4'] as const).map((row) =>
    RUBRIC_CELLS.map((cell) => t(`teach.rubric.row.${row}.${cell}`)),
  ),
});

const blocksOf: Readonly<Record<SheetId, () => TeachBlock[]>> = {
  'plan-45': () => plan('teach.plan45'),
  'plan-90': () => plan('teach.plan90'),
  ready: () => [
    words(t('teach.ready.lead')),
    {
      kind: 'items',
      items: readyQuestions().map(({ id, text, options, right, why }) => ({
        id,
        text,
        options,
        key: { right, why },
      })),
    },
  ],
  quiz: () => [words(t('teach.quiz.lead')), items(false)],
  key: () => [words(t('teach.key.lead')), items(true), links(['make'], ['quiz', 'readings'])],
  script: () => [
    words(t('teach.script.lead')),
    heading(t('teach.script.steps')),
    steps('teach.script', {
      show: t('teach.script.show'),
      ask: t('teach.script.ask'),
      listen: t('teach.script.listen'),
    }),
    heading(t('teach.script.more')),
    words(t('teach.script.moreWhy')),
    links(['board', 'limits', 'history'], ['rubric']),
  ],
  worksheet: () => [{ kind: 'written', items: rows('teach.worksheet') }],
  rubric: () => [
    words(t('teach.rubric.lead')),
    rubric(),
    heading(t('teach.rubric.figures')),
    list('teach.rubric.figures'),
    links(['board'], ['worksheet']),
  ],
  care: () => [
    ...(['first', 'during', 'after'] as const).flatMap((part) => [
      heading(t(`teach.care.${part}`)),
      list(`teach.care.${part}`),
    ]),
    links(['history', 'make', 'limits'], []),
  ],
  readings: () => [
    words(t('teach.readings.lead')),
    ...WORK_GROUPS.flatMap((group): TeachBlock[] => [
      heading(t(`teach.works.${group}`)),
      { kind: 'works', group, why: textOr(`teach.works.${group}Why`, null) },
    ]),
    links(['limits', 'history', 'glossary'], []),
  ],
  limits: () => [
    heading(t('teach.limits.not')),
    list('teach.limits.not'),
    heading(t('teach.limits.can')),
    list('teach.limits.can'),
    words(t('teach.limits.more')),
    links(['limits', 'history'], ['readings']),
  ],
};

const TITLES = {
  'plan-45': 'teach.plan45.title',
  'plan-90': 'teach.plan90.title',
  ready: 'teach.ready.title',
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
/** One line on what a sheet is for. */
export const teachAbout = (id: SheetId): string => t(`teach.about.${id}`);

export const teachSheet = (id: SheetId): TeachSheet => ({
  id,
  title: teachTitle(id),
  named: id === 'worksheet' || id === 'quiz',
  blocks: blocksOf[id](),
});
