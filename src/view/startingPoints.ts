/** Exercises to begin with: their settings; their words are texts. doc/class.md tells what each is for. */
import { type Draft, draftOf } from '../session/index.js';
import { t } from '../text/index.js';

export const STARTS = ['first', 'whole', 'worlds'] as const;
export type StartId = (typeof STARTS)[number];

type Settings = Parameters<typeof draftOf>[0];

const scale = (id: string, text: string, low: string, high: string) => ({
  kind: 'scale' as const,
  id,
  text,
  low,
  high,
});
const written = (id: string, text: string) => ({ kind: 'text' as const, id, text });

/** Asked before and after the play, to see whether it changed a mind. */
const arming = (id: string) => ({
  kind: 'choice' as const,
  id,
  text: t('make.ask.arming'),
  options: [t('make.ask.arming.attack'), t('make.ask.arming.safe'), t('make.ask.arming.unknown')],
});

const SETTINGS: Readonly<Record<StartId, () => Settings>> = {
  first: () => ({
    side: 'swap',
    weeks: 6,
    depth: 'essential',
    hide: ['theory'],
    questions: {
      before: [arming('arming_before')],
      belief: [2, 4, 6],
      after: [
        arming('arming_after'),
        scale('understood', t('make.ask.understood'), t('make.ask.notAtAll'), t('make.ask.veryWell')),
        written('misread_step', t('make.ask.misread')),
      ],
    },
  }),
  whole: () => ({
    side: 'west',
    weeks: 10,
    questions: {
      belief: [1, 4, 7, 10],
      foretell: true,
      after: [
        scale('sure_of_rival', t('make.ask.sure'), t('make.ask.guessing'), t('make.ask.certain')),
        written('turning_point', t('make.ask.turning')),
      ],
    },
  }),
  worlds: () => ({
    level: 'abstract-mirror',
    side: 'west',
    weeks: 8,
    preset: 'misperception',
    depth: 'essential',
    hide: ['theory', 'settings'],
    questions: {
      belief: [2, 4, 6, 8],
      after: [
        scale('sure_of_rival', t('make.ask.sure'), t('make.ask.guessing'), t('make.ask.certain')),
        written('why_arm', t('make.ask.whyArm')),
      ],
    },
  }),
};

/** The draft of a starting point. @param seed of its luck, so that no two classes have the same. */
export const startingDraft = (id: StartId, seed: string): Draft =>
  draftOf({ ...SETTINGS[id](), seed, title: t(`make.start.${id}.title`), note: t(`make.start.${id}.note`) });
