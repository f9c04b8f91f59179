/** Which files hold the words: one file for each area and language, with the same keys in every language. */

import type { advice } from './en/advice.js';
import type { board } from './en/board.js';
import type { classroom } from './en/classroom.js';
import type { concepts } from './en/concepts.js';
import type { crisis } from './en/crisis.js';
import type { debrief } from './en/debrief.js';
import type { exercise } from './en/exercise.js';
import type { glossary } from './en/glossary.js';
import type { guide } from './en/guide.js';
import type { history } from './en/history.js';
import type { how } from './en/how.js';
import type { library } from './en/library.js';
import type { limits } from './en/limits.js';
import type { live } from './en/live.js';
import type { make } from './en/make.js';
import type { match } from './en/match.js';
import type { nameless } from './en/nameless.js';
import type { positions } from './en/positions.js';
import type { privacy } from './en/privacy.js';
import type { profile } from './en/profile.js';
import type { quiz } from './en/quiz.js';
import type { reasons } from './en/reasons.js';
import type { replay } from './en/replay.js';
import type { room } from './en/room.js';
import type { settings } from './en/settings.js';
import type { setup } from './en/setup.js';
import type { shell } from './en/shell.js';
import type { story } from './en/story.js';
import type { teach } from './en/teach.js';
import type { today } from './en/today.js';

/** Messages by key. Placeholders and plurals are written in ICU message syntax. */
export type Messages = Record<string, string>;

/** English is the language in which keys are made; the others translate it. */
interface English {
  advice: typeof advice;
  shell: typeof shell;
  setup: typeof setup;
  settings: typeof settings;
  reasons: typeof reasons;
  match: typeof match;
  nameless: typeof nameless;
  crisis: typeof crisis;
  debrief: typeof debrief;
  concepts: typeof concepts;
  guide: typeof guide;
  story: typeof story;
  how: typeof how;
  history: typeof history;
  limits: typeof limits;
  library: typeof library;
  replay: typeof replay;
  room: typeof room;
  glossary: typeof glossary;
  today: typeof today;
  profile: typeof profile;
  positions: typeof positions;
  quiz: typeof quiz;
  privacy: typeof privacy;
  teach: typeof teach;
  live: typeof live;
  exercise: typeof exercise;
  board: typeof board;
  make: typeof make;
  classroom: typeof classroom;
}

/** A part of the interface whose words are loaded together. */
export type Area = keyof English;

/** Every key with its English message. */
export type Catalogue = English[Area] extends infer Part
  ? (Part extends unknown ? (part: Part) => void : never) extends (all: infer All) => void
    ? All
    : never
  : never;

/** A language: for each area the same keys as English, in other words. */
interface Language {
  /** BCP 47 tag, for numbers, dates and the page's `lang`. */
  tag: string;
  areas: { [A in Area]: () => Promise<Record<keyof English[A], string>> };
}

const english: Language = {
  tag: 'en-GB',
  areas: {
    advice: async () => (await import('./en/advice.js')).advice,
    shell: async () => (await import('./en/shell.js')).shell,
    settings: async () => (await import('./en/settings.js')).settings,
    setup: async () => (await import('./en/setup.js')).setup,
    reasons: async () => (await import('./en/reasons.js')).reasons,
    match: async () => (await import('./en/match.js')).match,
    nameless: async () => (await import('./en/nameless.js')).nameless,
    crisis: async () => (await import('./en/crisis.js')).crisis,
    debrief: async () => (await import('./en/debrief.js')).debrief,
    concepts: async () => (await import('./en/concepts.js')).concepts,
    guide: async () => (await import('./en/guide.js')).guide,
    story: async () => (await import('./en/story.js')).story,
    how: async () => (await import('./en/how.js')).how,
    history: async () => (await import('./en/history.js')).history,
    limits: async () => (await import('./en/limits.js')).limits,
    library: async () => (await import('./en/library.js')).library,
    replay: async () => (await import('./en/replay.js')).replay,
    room: async () => (await import('./en/room.js')).room,
    glossary: async () => (await import('./en/glossary.js')).glossary,
    today: async () => (await import('./en/today.js')).today,
    profile: async () => (await import('./en/profile.js')).profile,
    classroom: async () => (await import('./en/classroom.js')).classroom,
    make: async () => (await import('./en/make.js')).make,
    board: async () => (await import('./en/board.js')).board,
    exercise: async () => (await import('./en/exercise.js')).exercise,
    live: async () => (await import('./en/live.js')).live,
    teach: async () => (await import('./en/teach.js')).teach,
    privacy: async () => (await import('./en/privacy.js')).privacy,
    quiz: async () => (await import('./en/quiz.js')).quiz,
    positions: async () => (await import('./en/positions.js')).positions,
  },
};

/** Every language there is. To add one, write its area files and name them here. */
export const LANGUAGES = { en: english } satisfies Record<string, Language>;
export type LanguageId = keyof typeof LANGUAGES;
