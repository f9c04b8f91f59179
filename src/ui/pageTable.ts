/** Which file draws which page, and the words it needs. All but the title are loaded when they are asked for. */
import type { ComponentType } from 'preact';
import { type Area, type Key, loadTexts } from '../text/index.js';
import { matchAtHand } from './matchDoor.js';
import { TitlePage } from './pages/TitlePage.js';
import type { Route } from './router.js';

export interface PageEntry {
  /** The page's name, for the window's title. */
  name: Extract<Key, `nav.${string}`>;
  /** Words to load beside the shell's. */
  texts: readonly Area[];
  /** There at once, or loaded. */
  page: ComponentType | (() => Promise<ComponentType>);
  lazy: boolean;
  /** Brings its own header and footer. */
  bare?: boolean;
  /** It shows the match in progress: a kept one is resumed before the page is shown. */
  needsMatch?: boolean;
}

const late = (
  name: PageEntry['name'],
  texts: readonly Area[],
  page: () => Promise<ComponentType>,
  more: Partial<PageEntry> = {},
): PageEntry => ({ name, texts, page, lazy: true, ...more });

const ofMatch = { bare: true, needsMatch: true };

export const PAGE_TABLE: Readonly<Record<Route['page'], PageEntry>> = {
  '': { name: 'nav.title', texts: [], page: TitlePage, lazy: false },
  play: late('nav.play', ['setup', 'reasons'], async () => (await import('./pages/SetUpPage.js')).SetUpPage),
  today: late(
    'nav.today',
    ['today', 'setup', 'reasons', 'library', 'replay'],
    async () => (await import('./pages/TodayPage.js')).TodayPage,
  ),
  positions: late(
    'nav.positions',
    ['positions', 'reasons', 'setup', 'match', 'room', 'crisis', 'debrief', 'replay'],
    async () => (await import('./positions/index.js')).PositionsPage,
  ),
  match: late(
    'nav.match',
    ['reasons', 'match', 'nameless', 'guide', 'room', 'crisis', 'advice', 'replay', 'exercise'],
    async () => (await import('./match/index.js')).MatchPage,
    ofMatch,
  ),
  end: late(
    'nav.end',
    ['reasons', 'match', 'nameless', 'crisis', 'debrief'],
    async () => (await import('./war/index.js')).WarPage as ComponentType,
    ofMatch,
  ),
  debrief: late(
    'nav.debrief',
    [
      'reasons',
      'match',
      'nameless',
      'debrief',
      'concepts',
      'story',
      'advice',
      'replay',
      'library',
      'setup',
      'exercise',
    ],
    async () => (await import('./debrief/index.js')).DebriefPage,
    { bare: true },
  ),
  library: late(
    'nav.library',
    ['library', 'setup', 'reasons'],
    async () => (await import('./library/index.js')).LibraryPage,
  ),
  profile: late(
    'nav.profile',
    [
      'profile',
      'today',
      'library',
      'setup',
      'reasons',
      'story',
      'debrief',
      'concepts',
      'match',
      'replay',
      'advice',
    ],
    async () => (await import('./profile/index.js')).ProfilePage,
  ),
  replay: late(
    'nav.replay',
    ['replay', 'reasons', 'match', 'nameless', 'debrief', 'library', 'setup'],
    async () => (await import('./replay/index.js')).ReplayPage,
    { bare: true },
  ),
  how: late(
    'nav.how',
    ['how', 'reasons', 'match', 'replay'],
    async () => (await import('./pages/HowPage.js')).HowPage,
  ),
  history: late('nav.history', ['history'], async () => (await import('./pages/HistoryPage.js')).HistoryPage),
  limits: late('nav.limits', ['limits'], async () => (await import('./pages/LimitsPage.js')).LimitsPage),
  settings: late(
    'nav.settings',
    ['settings'],
    async () => (await import('./pages/SettingsPage.js')).SettingsPage,
  ),
  selfcheck: late(
    'nav.selfcheck',
    ['settings'],
    async () => (await import('./pages/SelfCheckPage.js')).SelfCheckPage,
  ),
  glossary: late(
    'nav.glossary',
    ['glossary'],
    async () => (await import('./pages/GlossaryPage.js')).GlossaryPage,
  ),
  about: late('nav.about', ['settings'], async () => (await import('./pages/AboutPage.js')).AboutPage),
  class: late(
    'nav.class',
    ['classroom', 'make', 'setup'],
    async () => (await import('./class/index.js')).ClassPage,
  ),
  make: late(
    'nav.make',
    ['classroom', 'make', 'setup', 'reasons', 'quiz'],
    async () => (await import('./make/index.js')).MakePage,
  ),
  board: late(
    'nav.board',
    ['classroom', 'board', 'reasons', 'nameless', 'profile', 'library'],
    async () => (await import('./board/index.js')).BoardPage,
  ),
  exercise: late(
    'nav.exercise',
    ['exercise', 'setup', 'reasons', 'match', 'nameless', 'debrief'],
    async () => (await import('./exercise/index.js')).ExercisePage,
  ),
  live: late(
    'nav.live',
    [
      'live',
      'exercise',
      'reasons',
      'match',
      'guide',
      'room',
      'crisis',
      'advice',
      'replay',
      'debrief',
      'nameless',
    ],
    async () => (await import('./live/index.js')).LivePage,
    { bare: true },
  ),
  teach: late(
    'nav.teach',
    ['teach', 'quiz', 'live'],
    async () => (await import('./teach/index.js')).TeachPage,
  ),
  privacy: late('nav.privacy', ['privacy'], async () => (await import('./pages/PrivacyPage.js')).PrivacyPage),
  unknown: late(
    'nav.unknown',
    ['settings'],
    async () => (await import('./pages/UnknownPage.js')).UnknownPage,
  ),
};

const loaded = new Map<PageEntry, ComponentType>();

/** The page, if it needs no loading or has been loaded before. */
export function readyPage(entry: PageEntry): ComponentType | null {
  if (!entry.lazy) return entry.page as ComponentType;
  return entry.needsMatch ? null : (loaded.get(entry) ?? null);
}

/** Load a page with its words, and the match where it shows one. Such a page says so itself where there is none. */
export async function loadPage(entry: PageEntry): Promise<ComponentType> {
  const load = entry.page as () => Promise<ComponentType>;
  const [page] = await Promise.all([
    load(),
    loadTexts(...entry.texts),
    entry.needsMatch ? matchAtHand() : null,
  ]);
  loaded.set(entry, page);
  return page;
}
